// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/yearsfigures.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <memory>

namespace pathwise {

/// One path's pay in the plan without chance: years as columns, parts as rows, in thousands of dollars of the day or of
/// the first year. Qt::DisplayRole gives the rounded figure (an en dash where nothing is paid), `RawRole` exact dollars.
class YearsTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        RawRole = Qt::UserRole,
        TotalRole ///< bool: the row is a total
    };

    explicit YearsTableModel(const QLocale& locale, QObject* parent = nullptr);

    /// Shows path `path` (by id) of an evaluation; null or an unknown path shows nothing.
    void setEvaluation(const std::shared_ptr<const Evaluation>& evaluation, const PathId& path,
                       const MeasureColumn& column);
    [[nodiscard]] const YearsFigures& figures() const { return m_figures; }
    /// The row of a part; -1 when it is not shown.
    [[nodiscard]] int rowOf(YearsPart part) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool hasSameShape(const YearsFigures& figures) const;

    YearsFigures m_figures;
    QLocale m_locale;
};

} // namespace pathwise
