// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/equityexitsmodel.h"

#include "app/presentation/money.h"
#include "app/presentation/rates.h"

#include <map>

namespace pathwise {

EquityExitsModel::EquityExitsModel(const QLocale& locale, QObject* parent)
    : QAbstractTableModel(parent), m_locale(locale)
{
}

void EquityExitsModel::setExits(const std::vector<OfferExit>& exits)
{
    std::map<double, Row> byExit;
    for (const OfferExit& exit : exits) {
        Row& row = byExit[exit.exit];
        row.exit = exit.exit;
        row.probability += exit.probability;
        row.payoff += exit.probability * exit.today;
    }
    beginResetModel();
    m_rows.clear();
    for (auto [exit, row] : byExit) {
        if (row.probability > 0)
            row.payoff /= row.probability;
        m_rows.push_back(row);
    }
    endResetModel();
}

int EquityExitsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EquityExitsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EquityExitsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() != ExitColumn)
        return static_cast<int>(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != RawRole)
        return {};
    const bool raw = role == RawRole;
    switch (index.column()) {
    case ExitColumn:
        if (raw)
            return row.exit;
        return row.exit > 0 ? compactMoney(row.exit, m_locale) : tr("No exit");
    case ChanceColumn: return raw ? QVariant(row.probability) : chanceText(row.probability, m_locale);
    default: return raw ? QVariant(row.payoff) : compactMoney(row.payoff, m_locale);
    }
}

QVariant EquityExitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(section == ExitColumn ? Qt::AlignLeading | Qt::AlignVCenter
                                                      : Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ExitColumn: return tr("Exit");
    case ChanceColumn: return tr("Chance");
    default: return tr("Pays you");
    }
}

} // namespace pathwise
