// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/posttermination.h"

#include "tests/support/casefile.h"

#include <QTest>

#include <cmath>

using namespace pathwise;
using namespace pathwise::test;

namespace {

QString nameOf(ExerciseStatus status)
{
    switch (status) {
    case ExerciseStatus::Iso: return "ISO";
    case ExerciseStatus::Nso: return "NSO";
    case ExerciseStatus::Expired: break;
    }
    return "expired";
}

} // namespace

class TestPostTermination : public QObject {
    Q_OBJECT

private slots:
    void referenceCases_data() { addCases("equity/ptep.csv"); }
    void referenceCases()
    {
        QFETCH(CaseRow, row);
        const auto exercise = exerciseAfterDeparture(
            {.type = row.text("grant_type") == "ISO" ? OptionGrantType::Iso : OptionGrantType::Nso,
             .vestedOptions = row.number("vested_options"),
             .strike = row.number("strike"),
             .fmv = row.number("fmv"),
             .monthsSinceDeparture = row.number("months_since_termination"),
             .windowMonths = row.number("window_months"),
             .ordinaryRate = row.number("ordinary_rate")});
        QVERIFY(exercise);
        QCOMPARE(exercise->exercisable(), row.flag("exercisable"));
        QCOMPARE(nameOf(exercise->status), row.text("tax_status"));
        QVERIFY(matches(row, "exercise_cost", exercise->cost));
        QVERIFY(matches(row, "ordinary_income", exercise->ordinaryIncome));
        QVERIFY(matches(row, "amt_adjustment", exercise->amtAdjustment));
        QVERIFY(matches(row, "cash_needed_at_exercise", exercise->cashNeeded));
    }

    void refusesNonsense()
    {
        QCOMPARE(exerciseAfterDeparture({.vestedOptions = -1}).error().field, std::string("vestedOptions"));
        QCOMPARE(exerciseAfterDeparture({.fmv = std::nan("")}).error().field, std::string("fmv"));
        QCOMPARE(exerciseAfterDeparture({.ordinaryRate = 1.5}).error().field, std::string("ordinaryRate"));
    }
};

QTEST_APPLESS_MAIN(TestPostTermination)
#include "tst_posttermination.moc"
