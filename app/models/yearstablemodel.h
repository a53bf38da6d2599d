// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <memory>

namespace pathwise {

/// One path's pay in the plan without chance: years as columns, parts as rows, in thousands of dollars of the day or of
/// the first year. `RawRole` gives dollars.
class YearsTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Row {
        BaseRow,
        BonusRow,
        EquityRow,
        OtherRow,
        GrossRow,
        TaxRow,
        TakeHomeRow,
        LivingCostsRow,
        AfterCostsRow,
        RowCount
    };
    static constexpr int RawRole = Qt::UserRole;

    explicit YearsTableModel(const QLocale& locale, QObject* parent = nullptr);

    /// Shows path `path` (by id) of an evaluation; null or an unknown path shows nothing.
    void setEvaluation(const std::shared_ptr<const Evaluation>& evaluation, const PathId& path, Money money);
    /// Dollars of one cell.
    [[nodiscard]] double amount(int row, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const Evaluation> m_evaluation;
    const PathEvaluation* m_path = nullptr; ///< inside `m_evaluation`
    Money m_money = Money::Nominal;
    QLocale m_locale;
};

} // namespace pathwise
