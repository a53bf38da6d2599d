// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/doubletrigger.h"

#include "tests/support/casefile.h"

#include <QTest>

using namespace pathwise;
using namespace pathwise::test;

namespace {

std::optional<int> monthOf(const CaseRow& row, const char* column)
{
    return row.has(column) ? std::optional(row.integer(column)) : std::nullopt;
}

} // namespace

class TestDoubleTrigger : public QObject {
    Q_OBJECT

private slots:
    void referenceCases_data() { addCases("equity/double_trigger.csv"); }
    void referenceCases()
    {
        QFETCH(CaseRow, row);
        const auto schedule = VestingSchedule::create({.units = row.text("units").toLongLong(),
                                                       .cliffMonths = row.integer("cliff_months"),
                                                       .durationMonths = row.integer("duration_months"),
                                                       .frequencyMonths = row.integer("freq_months")});
        QVERIFY(schedule);
        const auto outcome = followDoubleTrigger(*schedule,
                                                 {.departureMonth = monthOf(row, "term_month"),
                                                  .liquidityMonth = monthOf(row, "liquidity_month"),
                                                  .settleDelayMonths = row.integer("settle_delay_months"),
                                                  .expiryMonth = row.integer("expiry_month")});
        QVERIFY(outcome);
        QCOMPARE(outcome->firstSettleMonth, monthOf(row, "first_settle_month"));
        QVERIFY(matches(row, "time_vested_total", static_cast<double>(outcome->timeVested)));
        QVERIFY(matches(row, "forfeited_at_termination", static_cast<double>(outcome->forfeited)));
        QVERIFY(matches(row, "units_at_first_settle", static_cast<double>(outcome->settledFirst)));
        QVERIFY(matches(row, "units_settled_total", static_cast<double>(outcome->settled)));
        QVERIFY(matches(row, "units_expired", static_cast<double>(outcome->expired)));
        QCOMPARE(outcome->settled + outcome->expired + outcome->forfeited, schedule->units());
    }

    void refusesNegativeMonths()
    {
        const auto schedule = VestingSchedule::create({.units = 100});
        QCOMPARE(followDoubleTrigger(*schedule, {.liquidityMonth = -1}).error().field, std::string("liquidityMonth"));
    }
};

QTEST_APPLESS_MAIN(TestDoubleTrigger)
#include "tst_doubletrigger.moc"
