// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/yearstablemodel.h"

#include "app/presentation/money.h"
#include "app/presentation/months.h"

#include <algorithm>

namespace pathwise {

namespace {

const PathEvaluation* pathIn(const std::shared_ptr<const Evaluation>& evaluation, const PathId& id)
{
    if (!evaluation)
        return nullptr;
    const auto& paths = evaluation->paths;
    const auto found =
        std::find_if(paths.begin(), paths.end(), [&](const PathEvaluation& path) { return path.id == id; });
    return found == paths.end() ? nullptr : &*found;
}

double amountOf(const YearPay& year, int row)
{
    switch (row) {
    case YearsTableModel::BaseRow: return year.base;
    case YearsTableModel::BonusRow: return year.bonus;
    case YearsTableModel::EquityRow: return year.equity;
    case YearsTableModel::OtherRow: return year.signOn + year.benefits + year.other;
    case YearsTableModel::GrossRow: return year.gross;
    case YearsTableModel::TaxRow: return year.tax();
    case YearsTableModel::TakeHomeRow: return year.takeHome;
    case YearsTableModel::LivingCostsRow: return year.livingCosts;
    default: return year.afterLivingCosts;
    }
}

} // namespace

YearsTableModel::YearsTableModel(const QLocale& locale, QObject* parent) : QAbstractTableModel(parent), m_locale(locale)
{
}

void YearsTableModel::setEvaluation(const std::shared_ptr<const Evaluation>& evaluation, const PathId& path,
                                    Money money)
{
    const PathEvaluation* shown = pathIn(evaluation, path);
    const bool sameYears = m_path && shown && m_path->years.size() == shown->years.size()
        && m_evaluation->firstYear == evaluation->firstYear;
    if (!sameYears)
        beginResetModel();
    m_evaluation = evaluation;
    m_path = shown;
    m_money = money;
    if (!sameYears)
        endResetModel();
    else if (columnCount() > 0)
        emit dataChanged(index(0, 0), index(RowCount - 1, columnCount() - 1));
}

double YearsTableModel::amount(int row, int column) const
{
    const auto year = static_cast<std::size_t>(column);
    const double nominal = amountOf(m_path->years.at(year), row);
    return m_money == Money::Real ? nominal / m_evaluation->deflator.at(year) : nominal;
}

int YearsTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_path ? 0 : int(RowCount);
}

int YearsTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_path ? 0 : static_cast<int>(m_path->years.size());
}

QVariant YearsTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return thousandsText(amount(index.row(), index.column()), m_locale);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    return role == RawRole ? QVariant(amount(index.row(), index.column())) : QVariant();
}

QVariant YearsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || !m_path)
        return {};
    if (orientation == Qt::Horizontal)
        return yearText(m_evaluation->yearAt(static_cast<std::size_t>(section)));
    switch (section) {
    case BaseRow: return tr("Base");
    case BonusRow: return tr("Bonus");
    case EquityRow: return tr("Equity");
    case OtherRow: return tr("Other");
    case GrossRow: return tr("Gross");
    case TaxRow: return tr("Tax");
    case TakeHomeRow: return tr("Take-home");
    case LivingCostsRow: return tr("Living costs");
    case AfterCostsRow: return tr("After costs");
    default: return {};
    }
}

} // namespace pathwise
