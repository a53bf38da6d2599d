// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/view.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <memory>
#include <vector>

namespace pathwise {

/// The table under the compare chart: one row for each visible path, in the plan's order.
/// Qt::DisplayRole gives the text as shown, `RawRole` the value it comes from (dollars, a fraction, a year), for
/// sorting, the clipboard and CSV.
class CompareTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PathColumn, TotalColumn, RangeColumn, LeadColumn, AheadColumn, BreakEvenColumn, ColumnCount };
    enum Role {
        RawRole = Qt::UserRole,
        LookRole,    ///< PathLook, of the first column
        PathIdRole,  ///< QString
        EmphasisRole ///< bool: the row is the selected path
    };

    explicit CompareTableModel(const QLocale& locale, QObject* parent = nullptr);

    /// Shows an evaluation; null shows nothing. Rows keep their identity where the same paths are visible, so that
    /// selection and sorting stay.
    void setEvaluation(const std::shared_ptr<const Evaluation>& evaluation, const MeasureColumn& column);
    void setSelectedPath(const PathId& path);
    [[nodiscard]] int rowOf(const PathId& path) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::size_t path = 0;
        Summary summary;
    };

    [[nodiscard]] const CareerPath& pathOf(const Row& row) const;
    [[nodiscard]] QVariant text(const Row& row, int column) const;
    [[nodiscard]] QVariant raw(const Row& row, int column) const;
    [[nodiscard]] QString breakEvenText(const Row& row) const;
    [[nodiscard]] QString totalTitle() const;

    QLocale m_locale;
    std::shared_ptr<const Evaluation> m_evaluation;
    MeasureColumn m_column;
    std::vector<Row> m_rows;
    PathId m_selected;
};

} // namespace pathwise
