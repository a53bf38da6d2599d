// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/contradictionmodel.h"

#include "app/presentation/money.h"
#include "app/presentation/nametexts.h"
#include "app/presentation/rates.h"

#include <algorithm>
#include <array>

namespace pathwise {

namespace {

/// About pay; all others are about shares.
bool isInDollars(const Contradiction& contradiction)
{
    constexpr std::array aboutPay{"ladder_totals", "median_base", "rounding"};
    return std::find(aboutPay.begin(), aboutPay.end(), contradiction.id) != aboutPay.end();
}

} // namespace

ContradictionModel::ContradictionModel(const QLocale& locale, QObject* parent)
    : QAbstractTableModel(parent), m_locale(locale)
{
}

void ContradictionModel::setContradiction(const Contradiction& contradiction)
{
    beginResetModel();
    m_contradiction = contradiction;
    endResetModel();
}

int ContradictionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_contradiction.rows.size());
}

int ContradictionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContradictionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Disagreement& row = m_contradiction.rows[static_cast<std::size_t>(index.row())];
    if (role == ConflictsRole)
        return row.conflicts;
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == SubjectColumn ? Qt::AlignLeading : Qt::AlignRight | Qt::AlignAbsolute)
                   | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return QString::fromStdString(row.implied.formula);
    if (role != Qt::DisplayRole)
        return {};
    const bool isMoney = isInDollars(m_contradiction);
    const auto amount = [&](double value) {
        return isMoney ? moneyText(value, m_locale) : percentText(value, m_locale);
    };
    switch (index.column()) {
    case SubjectColumn: return levelText(row.subject);
    case StatedColumn: return amount(row.stated.value);
    case ImpliedColumn: return amount(row.implied.value);
    default: break;
    }
    if (!row.conflicts)
        return tr("agrees");
    return isMoney ? signedMoney(row.difference(), m_locale) : signedPercent(row.difference(), m_locale);
}

QVariant ContradictionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == SubjectColumn ? Qt::AlignLeading : Qt::AlignRight | Qt::AlignAbsolute)
                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SubjectColumn: return tr("About");
    case StatedColumn: return tr("Stated");
    case ImpliedColumn: return tr("Other statements imply");
    case DifferenceColumn: return tr("Difference");
    default: return {};
    }
}

} // namespace pathwise
