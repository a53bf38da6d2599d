// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/plandocument.h"

#include <QAbstractListModel>
#include <QMimeData>
#include <functional>

namespace pathwise {

/// The plan's paths for `PathListDelegate`: name, description, shown or hidden, line style, baseline. Editing a name,
/// ticking a box and dropping a row push undo steps of the document. Rows move as moves where only the order changed.
class PathListModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// What a place is called, by its id.
    using PlaceName = std::function<QString(const std::string&)>;

    explicit PathListModel(PlanDocument& document, QObject* parent = nullptr);

    void setPlaceName(PlaceName name);
    [[nodiscard]] PathId pathAt(int row) const;
    [[nodiscard]] int rowOf(const PathId& path) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

private:
    void onPlanChanged(const SharedPlan& plan);
    bool showMove(const SharedPlan& plan);
    [[nodiscard]] QString subtitle(const CareerPath& path) const;
    [[nodiscard]] QString accessibleText(const CareerPath& path) const;

    PlanDocument& m_document;
    SharedPlan m_shown; ///< what the rows are made of; replaced between begin and end of a reset or move
    PlaceName m_placeName;
};

} // namespace pathwise
