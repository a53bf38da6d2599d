// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/locationsfilter.h"

#include "app/models/locationsmodel.h"

namespace pathwise {

LocationsFilter::LocationsFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(LocationsModel::RawRole);
}

void LocationsFilter::setFound(const std::optional<QSet<QString>>& places)
{
    m_found = places;
    invalidateFilter();
}

bool LocationsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return m_found ? m_found->contains(index.data(LocationsModel::PlaceIdRole).toString())
                   : index.data(LocationsModel::PinnedRole).toBool();
}

bool LocationsFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.isValid() != b.isValid())
        return sortOrder() == Qt::AscendingOrder ? a.isValid() : b.isValid();
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace pathwise
