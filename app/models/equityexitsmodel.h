// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/equityoffers.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace pathwise {

/// The exits of a private employer with their chances and what they pay after tax, by exit value.
class EquityExitsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ExitColumn, ChanceColumn, PayoffColumn, ColumnCount };
    enum Role { RawRole = Qt::UserRole + 1 };

    explicit EquityExitsModel(const QLocale& locale, QObject* parent = nullptr);

    /// Exits of the same value count as one: their chances add up, their payoff is the mean.
    void setExits(const std::vector<OfferExit>& exits);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row {
        double exit = 0;
        double probability = 0;
        double payoff = 0;
    };
    QLocale m_locale;
    std::vector<Row> m_rows;
};

} // namespace pathwise
