// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/equitygridmodel.h"

#include "app/presentation/money.h"
#include "app/presentation/rates.h"

#include <QFont>

namespace pathwise {

EquityGridModel::EquityGridModel(const QLocale& locale, QObject* parent) : QAbstractTableModel(parent), m_locale(locale)
{
}

void EquityGridModel::setGrid(std::vector<double> dilutions, std::vector<double> exits, const Lead& lead)
{
    beginResetModel();
    m_dilutions = std::move(dilutions);
    m_exits = std::move(exits);
    m_leads.clear();
    for (const double dilution : m_dilutions) {
        for (const double exit : m_exits)
            m_leads.push_back(lead(dilution, exit));
    }
    endResetModel();
}

int EquityGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_dilutions.size());
}

int EquityGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_exits.size());
}

QVariant EquityGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const double lead =
        m_leads[static_cast<std::size_t>(index.row()) * m_exits.size() + static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return signedCompactMoney(lead, m_locale);
    case RawRole: return lead;
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    case Qt::FontRole:
        if (lead > 0) {
            QFont bold;
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        return {};
    default: return {};
    }
}

QVariant EquityGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || section < 0)
        return {};
    const auto at = static_cast<std::size_t>(section);
    if (orientation == Qt::Horizontal)
        return at < m_exits.size() ? axisMoney(m_exits[at], m_locale) : QVariant();
    return at < m_dilutions.size() ? percentText(m_dilutions[at], m_locale, 0) : QVariant();
}

} // namespace pathwise
