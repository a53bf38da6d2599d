// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/locations.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QSet>

namespace pathwise {

/// What the dots of one row stand at, USD.
struct LocationDots {
    double gross = 0;
    double takeHome = 0;
    double afterCosts = 0;
    bool operator==(const LocationDots&) const = default;
};

/// One job's pay in many places: a row for each place, pinned or not. `RawRole` gives dollars, an index or a text, for
/// sorting, the clipboard and CSV. Setting a row's check state pins or unpins it; typed pay is asked for with `payEdited`.
class LocationsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        PlaceColumn,
        GrossColumn,
        TaxColumn,
        TakeHomeColumn,
        CostIndexColumn,
        AfterCostsColumn,
        MatchesColumn,
        DotsColumn,
        ColumnCount
    };
    enum Role {
        RawRole = Qt::UserRole,
        PlaceIdRole, ///< QString
        OwnRole,     ///< bool: the user's own figure
        PinnedRole,  ///< bool
        DotsRole     ///< LocationDots, of pinned rows in DotsColumn
    };

    explicit LocationsModel(const QLocale& locale, QObject* parent = nullptr);

    /// Shows these places; home's id names the column of matching pay. Rows keep their identity where the places are the
    /// same.
    void setLocations(std::vector<LocationPay> rows, const std::string& home);
    void setPinned(const QSet<QString>& places);
    [[nodiscard]] const QSet<QString>& pinned() const { return m_pinned; }
    /// Check boxes are shown: what is pinned is being chosen.
    void setChoosing(bool choosing);
    [[nodiscard]] int rowOf(const QString& place) const;
    /// Null where there is no such row.
    [[nodiscard]] const LocationPay* locationOf(const QString& place) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void pinnedChanged();
    /// The user typed what the job pays there; 0 = as published.
    void payEdited(const QString& place, double gross);

private:
    [[nodiscard]] QString text(const LocationPay& row, int column) const;
    [[nodiscard]] QVariant raw(const LocationPay& row, int column) const;
    [[nodiscard]] bool isPinned(const LocationPay& row) const;
    void allChanged();

    QLocale m_locale;
    std::vector<LocationPay> m_rows;
    std::string m_home;
    QString m_homeName;
    QSet<QString> m_pinned;
    bool m_choosing = false;
};

/// "Austin", or with its states where the label alone is not clear ("Portland, ME").
[[nodiscard]] QString locationName(const Place& place);

} // namespace pathwise

Q_DECLARE_METATYPE(pathwise::LocationDots)
