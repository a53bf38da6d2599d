// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>
#include <optional>

namespace pathwise {

/// Which places the table shows: the pinned ones, or what a search found. Sorts by raw values; places without one come
/// last in either order.
class LocationsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit LocationsFilter(QObject* parent = nullptr);

    /// Ids of places; empty shows what is pinned.
    void setFound(const std::optional<QSet<QString>>& places);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    std::optional<QSet<QString>> m_found;
};

} // namespace pathwise
