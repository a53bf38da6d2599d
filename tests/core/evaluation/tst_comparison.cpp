// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/comparison.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace pathwise;

class TestComparison : public QObject {
    Q_OBJECT

private slots:
    void tiesCountOneHalf();
    void verdictHasABand();
    void regretsAndLead();
    void noFuturesIsTooCloseToCall();
    void breakEvenCountsThoseWhoNeverDo();
    void nobodyEverBreaksEven();
};

void TestComparison::tiesCountOneHalf()
{
    const std::vector<double> a{1, 2, 3, 4};
    const std::vector<double> b{0, 2, 3, 5};
    const PairedComparison result = compare(a, b);
    QCOMPARE(result.probabilityABeatsB, 0.5);
    QCOMPARE(result.verdict, PairVerdict::TooCloseToCall);
    QCOMPARE(result.probabilityError, 0.25);
}

void TestComparison::verdictHasABand()
{
    QCOMPARE(verdictOn(0.509, 0.005), PairVerdict::TooCloseToCall);
    QCOMPARE(verdictOn(0.511, 0.005), PairVerdict::AAhead);
    QCOMPARE(verdictOn(0.489, 0.005), PairVerdict::BAhead);
    QCOMPARE(verdictOn(0.5, 0), PairVerdict::TooCloseToCall);
    QCOMPARE(verdictOn(1, 0), PairVerdict::AAhead);
}

void TestComparison::regretsAndLead()
{
    const std::vector<double> a{10, 20, 30, 40};
    const std::vector<double> b{14, 20, 28, 30};
    const PairedComparison result = compare(a, b); // leads -4, 0, 2, 10
    QCOMPARE(result.lead.mean, 2.0);
    QCOMPARE(result.regretChoosingA, 1.0);
    QCOMPARE(result.regretChoosingB, 3.0);
    QCOMPARE(result.leadPercentiles[3], 1.0);
    QCOMPARE(result.regretChoosingB - result.regretChoosingA, result.lead.mean);
}

void TestComparison::noFuturesIsTooCloseToCall()
{
    QCOMPARE(compare({}, {}).verdict, PairVerdict::TooCloseToCall);
}

void TestComparison::breakEvenCountsThoseWhoNeverDo()
{
    const std::vector<std::optional<int>> months{12, 3, std::nullopt, 7, 7, std::nullopt, 20, 1, 9, 15};
    const BreakEvenDistribution result = breakEvenDistribution(months);
    QCOMPARE(result.probability, 0.8);
    QCOMPARE(result.p10, std::optional(1));
    QCOMPARE(result.p50, std::optional(9));
    QVERIFY(!result.p90); // a fifth never does
    QCOMPARE(result.counts[7], std::size_t{2});
}

void TestComparison::nobodyEverBreaksEven()
{
    const std::vector<std::optional<int>> months(5);
    QCOMPARE(breakEvenDistribution(months).probability, 0.0);
    QVERIFY(!breakEvenDistribution(months).p10);
    QCOMPARE(breakEvenDistribution({}).futures, std::size_t{0});
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
