// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QLocale>
#include <functional>
#include <vector>

namespace pathwise {

/// How far a start-up's package is ahead of the other one, by dilution (rows) and exit value (columns).
class EquityGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { RawRole = Qt::UserRole + 1 };
    /// USD ahead at a dilution and an exit.
    using Lead = std::function<double(double dilution, double exit)>;

    explicit EquityGridModel(const QLocale& locale, QObject* parent = nullptr);

    void setGrid(std::vector<double> dilutions, std::vector<double> exits, const Lead& lead);
    void clear() { setGrid({}, {}, {}); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QLocale m_locale;
    std::vector<double> m_dilutions;
    std::vector<double> m_exits;
    std::vector<double> m_leads; ///< row by row
};

} // namespace pathwise
