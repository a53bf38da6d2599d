// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/election83b.h"

#include "tests/support/casefile.h"

#include <QTest>

#include <cmath>

using namespace pathwise;
using namespace pathwise::test;

class TestElection83b : public QObject {
    Q_OBJECT

private slots:
    void referenceCases_data() { addCases("equity/election_83b.csv"); }
    void referenceCases()
    {
        QFETCH(CaseRow, row);
        EarlyExercise exercise{.election = row.flag("elect_83b") ? Election::Section83b : Election::None,
                               .shares = row.number("shares"),
                               .strike = row.number("strike"),
                               .fmvAtExercise = row.number("fmv_exercise"),
                               .forfeitedShares = row.number("forfeited_shares"),
                               .salePrice = row.number("sale_price"),
                               .ordinaryRate = row.number("ordinary_rate"),
                               .gainsRate = row.number("ltcg_rate")};
        for (const QString& part : row.list("vest_plan", ';'))
            exercise.vesting.push_back({part.section('@', 0, 0).toDouble(), part.section('@', 1, 1).toDouble()});
        const auto tax = earlyExerciseTax(exercise);
        QVERIFY(tax);
        QVERIFY(matches(row, "ordinary_income_at_exercise", tax->incomeAtExercise));
        QVERIFY(matches(row, "ordinary_income_at_vesting", tax->incomeAtVesting));
        QVERIFY(matches(row, "capital_gain", tax->capitalGain));
        QVERIFY(matches(row, "tax_undiscounted", tax->tax));
    }

    void electionCanCostMoneyWhenSharesAreForfeited()
    {
        // 10,000 shares, spread 1 at the exercise; half forfeited, the rest worth 0.60 in the end.
        EarlyExercise exercise{.shares = 10'000,
                               .strike = 0.5,
                               .fmvAtExercise = 1.5,
                               .vesting = {{5'000, 0.6}},
                               .forfeitedShares = 5'000,
                               .salePrice = 0.6,
                               .ordinaryRate = 0.35,
                               .gainsRate = 0.15};
        const double elected = earlyExerciseTax(exercise)->tax;
        exercise.election = Election::None;
        const double waited = earlyExerciseTax(exercise)->tax;
        QVERIFY(std::abs(elected - (0.35 * 10'000 - 0.15 * 4'500)) < 1e-9);
        QVERIFY(std::abs(waited - 0.35 * 500) < 1e-9);
    }

    void vestingBelowTheStrikeIsNoIncome()
    {
        const auto tax = earlyExerciseTax({.election = Election::None,
                                           .shares = 100,
                                           .strike = 2,
                                           .vesting = {{100, 1}},
                                           .salePrice = 3,
                                           .ordinaryRate = 0.3,
                                           .gainsRate = 0.2});
        QCOMPARE(tax->incomeAtVesting, 0.0);
        QCOMPARE(tax->capitalGain, 100.0);
    }

    void refusesNonsense()
    {
        QCOMPARE(earlyExerciseTax({.shares = -1}).error().field, std::string("shares"));
        QCOMPARE(earlyExerciseTax({.shares = 1, .strike = std::nan("")}).error().field, std::string("strike"));
        QCOMPARE(earlyExerciseTax({.shares = 1, .vesting = {{1, -1}}}).error().field, std::string("vesting/fmv"));
        QVERIFY(earlyExerciseTax({.shares = 1, .vesting = {{1, 1}}, .forfeitedShares = 1}).error().code
                == ErrorCode::BadSum);
    }
};

QTEST_APPLESS_MAIN(TestElection83b)
#include "tst_election83b.moc"
