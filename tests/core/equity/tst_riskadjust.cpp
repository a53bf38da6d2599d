// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/riskadjust.h"

#include "tests/support/casefile.h"

#include <QTest>

#include <cmath>

using namespace pathwise;
using namespace pathwise::test;

namespace {

std::vector<RiskyOutcome> outcomesOf(const CaseRow& row)
{
    std::vector<RiskyOutcome> outcomes;
    for (const QString& part : row.list("outcomes", ';'))
        outcomes.push_back({part.section('@', 0, 0).toDouble(), part.section('@', 1, 1).toDouble()});
    return outcomes;
}

const std::vector<RiskyOutcome> exitLottery{{0, 0.65}, {50'000, 0.25}, {300'000, 0.08}, {3'000'000, 0.02}};

} // namespace

class TestRiskAdjust : public QObject {
    Q_OBJECT

private slots:
    void referenceEquivalents_data() { addCases("equity/ce_discrete.csv"); }
    void referenceEquivalents()
    {
        QFETCH(CaseRow, row);
        const auto sure = certaintyEquivalent(outcomesOf(row),
                                              {.utility = row.text("utility") == "cara" ? Utility::Cara : Utility::Crra,
                                               .aversion = row.number("gamma"),
                                               .wealth = row.number("wealth")});
        QVERIFY(sure);
        QVERIFY(matches(row, "ev", sure->mean));
        QVERIFY(matches(row, "ce", sure->value));
    }

    void publishedTable_data()
    {
        QTest::addColumn<double>("aversion");
        QTest::addColumn<double>("expected");
        // J. Choi (Yale, 2008): a 50/50 chance of 50,000 or 100,000.
        QTest::newRow("0") << 0.0 << 75'000.0;
        QTest::newRow("1") << 1.0 << 70'711.0;
        QTest::newRow("3") << 3.0 << 63'246.0;
        QTest::newRow("5") << 5.0 << 58'566.0;
        QTest::newRow("10") << 10.0 << 53'991.0;
        QTest::newRow("20") << 20.0 << 51'858.0;
        QTest::newRow("30") << 30.0 << 51'209.0;
    }
    void publishedTable()
    {
        QFETCH(double, aversion);
        QFETCH(double, expected);
        const auto sure = certaintyEquivalent({{50'000, 0.5}, {100'000, 0.5}}, {.aversion = aversion});
        QVERIFY(std::abs(sure->value - expected) <= 0.5);
    }

    void fallsWithAversion()
    {
        double before = 96'500; // the mean
        QCOMPARE(certaintyEquivalent(exitLottery, {.aversion = 0, .wealth = 1e5})->value, before);
        for (const double aversion : {0.1, 0.5, 1.0, 1.0000001, 2.0, 4.0, 10.0, 50.0}) {
            const auto sure = certaintyEquivalent(exitLottery, {.aversion = aversion, .wealth = 1e5});
            QVERIFY(sure->value < before);
            QVERIFY(sure->riskPremium() >= 0);
            before = sure->value;
        }
    }

    void risesWithWealth()
    {
        double before = 0;
        for (const double wealth : {1e3, 1e4, 1e5, 1e6, 1e8, 1e12}) {
            const double value = certaintyEquivalent(exitLottery, {.wealth = wealth})->value;
            QVERIFY(value > before);
            before = value;
        }
        QVERIFY(std::abs(before - 96'500) < 1); // nearly indifferent
    }

    void continuousAtTheLogarithm()
    {
        const double log = certaintyEquivalent(exitLottery, {.aversion = 1, .wealth = 1e5})->value;
        for (const double near : {1 - 1e-7, 1 - 1e-9, 1 + 1e-9, 1 + 1e-7})
            QVERIFY(std::abs(certaintyEquivalent(exitLottery, {.aversion = near, .wealth = 1e5})->value - log) < 0.05);
    }

    void indifferenceIgnoresWealth()
    {
        for (const double wealth : {-1e6, 0.0, 1e6})
            QCOMPARE(certaintyEquivalent(exitLottery, {.aversion = 0, .wealth = wealth})->value, 96'500.0);
    }

    void ruin()
    {
        const auto sure = certaintyEquivalent({{-60'000, 0.01}, {100'000, 0.99}}, {.wealth = 50'000});
        QVERIFY(sure->ruin);
        QCOMPARE(sure->value, -50'000.0);
        const auto impossible = certaintyEquivalent({{-60'000, 0}, {100'000, 1}}, {.wealth = 50'000});
        QVERIFY(!impossible->ruin);
        QVERIFY(std::abs(impossible->value - 100'000) < 1e-6);
        const auto bearable =
            certaintyEquivalent({{-60'000, 0.01}, {100'000, 0.99}}, {.aversion = 0.5, .wealth = 50'000});
        QVERIFY(!bearable->ruin);
        QVERIFY(std::isfinite(bearable->value));
    }

    void caraIsConstant()
    {
        // Adding a sure amount to every outcome adds it to the equivalent.
        const RiskPreference cara{.utility = Utility::Cara, .aversion = 1e-5};
        std::vector<RiskyOutcome> more = exitLottery;
        for (RiskyOutcome& outcome : more)
            outcome.value += 12'345;
        const double difference =
            certaintyEquivalent(more, cara)->value - certaintyEquivalent(exitLottery, cara)->value;
        QVERIFY(std::abs(difference - 12'345) < 1e-6);
    }

    void caraOfTinyAversionIsTheMean()
    {
        const auto sure = certaintyEquivalent(exitLottery, {.utility = Utility::Cara, .aversion = 1e-13});
        QVERIFY(std::abs(sure->value - 96'500) < 0.1);
    }

    void refusesNonsense()
    {
        QVERIFY(certaintyEquivalent({{1, 0.5}, {2, 0.4}}, {}).error().code == ErrorCode::BadSum);
        QVERIFY(certaintyEquivalent(std::vector<RiskyOutcome>(), {}).error().code == ErrorCode::BadSum);
        QCOMPARE(certaintyEquivalent({{std::nan(""), 1}}, {}).error().field, std::string("value"));
        QCOMPARE(certaintyEquivalent({{1, -1}, {1, 2}}, {}).error().field, std::string("probability"));
        QCOMPARE(certaintyEquivalent({{1, 1}}, {.aversion = -1}).error().field, std::string("aversion"));
    }

    void referenceDeadweight_data() { addCases("equity/deadweight.csv"); }
    void referenceDeadweight()
    {
        QFETCH(CaseRow, row);
        const auto cost = deadweightCost({.riskFree = row.number("rf"),
                                          .equityPremium = row.number("erp"),
                                          .beta = row.number("beta"),
                                          .volatility = row.number("sigma"),
                                          .marketVolatility = row.number("sigma_m"),
                                          .years = row.number("T")});
        QVERIFY(cost);
        QVERIFY(matches(row, "capm_return", cost->capmReturn));
        QVERIFY(matches(row, "required_undiversified", cost->requiredReturn));
        QVERIFY(matches(row, "value_ratio", cost->valueRatio));
    }

    void deadweightNeedsAMarket()
    {
        QCOMPARE(deadweightCost({.volatility = 0.3}).error().field, std::string("marketVolatility"));
    }
};

QTEST_APPLESS_MAIN(TestRiskAdjust)
#include "tst_riskadjust.moc"
