// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/leaving.h"

#include <QLocale>
#include <QWidget>
#include <optional>
#include <vector>

class QLabel;
class QTableWidget;

namespace pathwise {

class MonthField;

/// "If I leave on this date": what is kept, lost and owed of each package, and until when options can be exercised.
class EquityLeaving : public QWidget {
    Q_OBJECT

public:
    explicit EquityLeaving(const QLocale& locale, QWidget* parent = nullptr);

    /// The packages on show. Plan and world are copied or shared by the caller's lifetime rules: they are read here at once
    /// and again when the date changes.
    void showOffers(const Plan& plan, std::shared_ptr<const World> world, const std::vector<OfferId>& offers);

private:
    void fill();
    void addRows(const OfferId& offer, const Leaving& leaving);

    QLocale m_locale;
    Plan m_plan;
    std::shared_ptr<const World> m_world;
    std::vector<OfferId> m_offers;
    std::optional<Month> m_date; ///< the user's; else two years after the plan's start
    MonthField* m_field;
    QLabel* m_owed;
    QTableWidget* m_table;
};

} // namespace pathwise
