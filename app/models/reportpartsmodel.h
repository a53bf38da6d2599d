// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/reportchoices.h"

#include <QAbstractListModel>
#include <QMimeData>
#include <map>

namespace pathwise {

/// The sections of the report: ticked when they are in it, in its order, each with the page it begins on. Ticking a box and
/// dropping a row ask for other parts; what is shown changes with `setParts` alone.
class ReportPartsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PageRole = Qt::UserRole, ///< number from 1 of the section's first page; invalid when it has none
    };

    using QAbstractListModel::QAbstractListModel;

    void setParts(const std::vector<ReportPart>& parts);
    [[nodiscard]] const std::vector<ReportPart>& parts() const { return m_parts; }
    /// First pages of the sections that have any, from 1.
    void setPages(const std::map<ReportSection, int>& pages);
    /// Asks for the section at `row` to stand `by` rows further down.
    void move(int row, int by);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    void partsEdited(const std::vector<pathwise::ReportPart>& parts);

private:
    [[nodiscard]] QVariant page(ReportSection section) const;

    std::vector<ReportPart> m_parts;
    std::map<ReportSection, int> m_pages;
};

} // namespace pathwise
