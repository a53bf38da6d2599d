// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/locationsmodel.h"

#include "app/presentation/money.h"
#include "app/presentation/numbers.h"

#include <algorithm>

namespace pathwise {

namespace {

constexpr double nationalLevel = 100;

QString idOf(const LocationPay& row)
{
    return QString::fromStdString(row.place->id);
}

int placeAlignment(int column)
{
    return column == LocationsModel::PlaceColumn ? int(Qt::AlignLeading | Qt::AlignVCenter)
                                                 : int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
}

} // namespace

QString locationName(const Place& place)
{
    return QString::fromStdString(place.label);
}

LocationsModel::LocationsModel(const QLocale& locale, QObject* parent) : QAbstractTableModel(parent), m_locale(locale)
{
}

void LocationsModel::setLocations(std::vector<LocationPay> rows, const std::string& home)
{
    const bool sameRows =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const LocationPay& a, const LocationPay& b) { return a.place->id == b.place->id; });
    if (!sameRows)
        beginResetModel();
    m_rows = std::move(rows);
    m_home = home;
    const LocationPay* found = locationOf(QString::fromStdString(home));
    m_homeName = found ? locationName(*found->place) : QString();
    if (!sameRows)
        endResetModel();
    else
        allChanged();
}

void LocationsModel::allChanged()
{
    if (m_rows.empty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void LocationsModel::setPinned(const QSet<QString>& places)
{
    if (places == m_pinned)
        return;
    m_pinned = places;
    allChanged();
    emit pinnedChanged();
}

void LocationsModel::setChoosing(bool choosing)
{
    if (choosing == m_choosing)
        return;
    m_choosing = choosing;
    allChanged();
}

int LocationsModel::rowOf(const QString& place) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const LocationPay& row) { return idOf(row) == place; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

const LocationPay* LocationsModel::locationOf(const QString& place) const
{
    const int row = rowOf(place);
    return row < 0 ? nullptr : &m_rows[static_cast<std::size_t>(row)];
}

bool LocationsModel::isPinned(const LocationPay& row) const
{
    return m_pinned.contains(idOf(row));
}

int LocationsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LocationsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LocationsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LocationPay& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isName = index.column() == PlaceColumn;
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::EditRole: return index.column() == GrossColumn ? QVariant(row.gross) : QVariant();
    case Qt::ToolTipRole: return isName ? QVariant(QString::fromStdString(row.place->name)) : QVariant();
    case Qt::TextAlignmentRole: return placeAlignment(index.column());
    case Qt::CheckStateRole:
        return isName && m_choosing ? QVariant(isPinned(row) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case RawRole: return raw(row, index.column());
    case PlaceIdRole: return idOf(row);
    case OwnRole: return row.own;
    case PinnedRole: return isPinned(row);
    case DotsRole:
        return index.column() == DotsColumn && isPinned(row)
            ? QVariant::fromValue(LocationDots{row.gross, row.takeHome, row.buyingPower})
            : QVariant();
    default: return {};
    }
}

bool LocationsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (role == Qt::EditRole && index.column() == GrossColumn) {
        emit payEdited(idOf(m_rows[static_cast<std::size_t>(index.row())]), std::max(0.0, value.toDouble()));
        return true;
    }
    if (role != Qt::CheckStateRole)
        return false;
    QSet<QString> pinned = m_pinned;
    const QString place = idOf(m_rows[static_cast<std::size_t>(index.row())]);
    if (value.toInt() == Qt::Checked)
        pinned.insert(place);
    else
        pinned.remove(place);
    setPinned(pinned);
    return true;
}

Qt::ItemFlags LocationsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == GrossColumn)
        flags |= Qt::ItemIsEditable;
    return m_choosing && index.isValid() && index.column() == PlaceColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant LocationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return placeAlignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PlaceColumn: return tr("Location");
    case GrossColumn: return tr("Gross");
    case TaxColumn: return tr("Tax");
    case TakeHomeColumn: return tr("Take-home");
    case CostIndexColumn: return tr("Cost index");
    case AfterCostsColumn: return tr("After costs");
    case MatchesColumn: return m_homeName.isEmpty() ? tr("Matches at") : tr("Matches %1 at").arg(m_homeName);
    default: return QString();
    }
}

QString LocationsModel::text(const LocationPay& row, int column) const
{
    switch (column) {
    case PlaceColumn: return locationName(*row.place);
    case GrossColumn: return compactMoney(row.gross, m_locale);
    case TaxColumn: return compactMoney(row.tax(), m_locale);
    case TakeHomeColumn: return compactMoney(row.takeHome, m_locale);
    case CostIndexColumn:
        return row.pricesKnown ? numberText(row.priceLevel * nationalLevel, {.least = 1, .most = 1}, m_locale)
                               : missingText();
    case AfterCostsColumn: return compactMoney(row.buyingPower, m_locale);
    case MatchesColumn:
        return row.matchesAt && row.place->id != m_home ? compactMoney(*row.matchesAt, m_locale) : missingText();
    default: return {};
    }
}

QVariant LocationsModel::raw(const LocationPay& row, int column) const
{
    switch (column) {
    case PlaceColumn: return locationName(*row.place);
    case GrossColumn: return row.gross;
    case TaxColumn: return row.tax();
    case TakeHomeColumn: return row.takeHome;
    case CostIndexColumn: return row.pricesKnown ? QVariant(row.priceLevel * nationalLevel) : QVariant();
    case AfterCostsColumn: return row.buyingPower;
    case MatchesColumn: return row.matchesAt ? QVariant(*row.matchesAt) : QVariant();
    case DotsColumn: return row.gross;
    default: return {};
    }
}

} // namespace pathwise
