// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/layoff.h"

#include <QTest>

#include <cmath>
#include <limits>

#include "core/base/normal.h"

using namespace pathwise;

class TestLayoff : public QObject {
    Q_OBJECT

private slots:
    void annualProbabilityCompounds();
    void badRisksAreRefused();
    void unconditionalProbabilityStays_data();
    void unconditionalProbabilityStays();
    void certainOutcomesIgnoreLuck();
    void perfectCorrelationIsAnIndicator();
    void jointLimitsOfPerfectCorrelation();
    void drawAgreesWithTheProbability();
    void independentLayoffIgnoresTheMarket();
};

void TestLayoff::annualProbabilityCompounds()
{
    const double monthly = monthlyProbability(0.07).value();
    QVERIFY(std::abs(1 - std::pow(1 - monthly, 12) - 0.07) < 1e-15);
    QCOMPARE(monthlyProbability(0).value(), 0.0);
    QCOMPARE(monthlyProbability(1).value(), 1.0);
    QCOMPARE(monthlyProbability(1.01).error().code, ErrorCode::OutOfRange);
    QCOMPARE(monthlyProbability(std::numeric_limits<double>::quiet_NaN()).error().code, ErrorCode::NotFinite);
}

void TestLayoff::badRisksAreRefused()
{
    QCOMPARE(check(LayoffRisk{-0.1, 0}).error().field, std::string("probability"));
    QCOMPARE(check(LayoffRisk{0.1, 1.1}).error().field, std::string("rho"));
    QVERIFY(check(LayoffRisk{0, -1}));
}

void TestLayoff::unconditionalProbabilityStays_data()
{
    QTest::addColumn<double>("rho");
    for (const double rho : {-0.9, -0.2, 0.0, 0.3, 0.8})
        QTest::addRow("rho %g", rho) << rho;
}

void TestLayoff::unconditionalProbabilityStays()
{
    QFETCH(double, rho);
    const LayoffRisk risk{0.07, rho};
    QVERIFY(std::abs(layoffAndShockBelow(risk, 40) - 0.07) < 1e-12);
    // The average of the conditional probability over the shock, by the midpoint rule.
    double sum = 0;
    constexpr int cells = 4000;
    for (int i = 0; i < cells; ++i)
        sum += layoffGivenShock(risk, normalQuantile((i + 0.5) / cells));
    QVERIFY(std::abs(sum / cells - 0.07) < 1e-3);
}

void TestLayoff::certainOutcomesIgnoreLuck()
{
    QVERIFY(!isLaidOff({0, 0.3}, -30, 1e-300));
    QVERIFY(isLaidOff({1, 0.3}, 30, 1 - 1e-15));
    QCOMPARE(layoffGivenShock({0, 0.3}, -2), 0.0);
    QCOMPARE(layoffGivenShock({1, 0.3}, 2), 1.0);
    QCOMPARE(layoffGivenShockBelow({1, 0.3}, -1), 1.0);
}

void TestLayoff::perfectCorrelationIsAnIndicator()
{
    const LayoffRisk together{0.07, 1};
    const double edge = normalQuantile(0.07);
    QCOMPARE(layoffGivenShock(together, edge - 0.01), 1.0);
    QCOMPARE(layoffGivenShock(together, edge + 0.01), 0.0);
    QVERIFY(isLaidOff(together, edge - 0.01, 0.999));
    QVERIFY(!isLaidOff(together, edge + 0.01, 0.001));
    QCOMPARE(layoffGivenShock({0.07, -1}, 3), 1.0);
    QCOMPARE(layoffGivenShock({0.07, -1}, -3), 0.0);
}

void TestLayoff::jointLimitsOfPerfectCorrelation()
{
    QVERIFY(std::abs(layoffAndShockBelow({0.07, 1}, -1) - 0.07) < 1e-14); // all layoffs happen below -1.476
    QVERIFY(std::abs(layoffAndShockBelow({0.07, -1}, -1)) < 1e-14);
}

void TestLayoff::drawAgreesWithTheProbability()
{
    // A draw is a layoff exactly when the luck is below the conditional probability.
    const LayoffRisk risk{0.02, 0.4};
    for (const double z : {-3.0, -1.0, 0.0, 2.0}) {
        const double p = layoffGivenShock(risk, z);
        QVERIFY(isLaidOff(risk, z, p * 0.999));
        QVERIFY(!isLaidOff(risk, z, p * 1.001));
    }
}

void TestLayoff::independentLayoffIgnoresTheMarket()
{
    QVERIFY(std::abs(layoffGivenShock({0.07, 0}, -5) - 0.07) < 1e-15);
    QVERIFY(std::abs(layoffGivenShockBelow({0.07, 0}, -1) - 0.07) < 1e-13);
}

QTEST_APPLESS_MAIN(TestLayoff)
#include "tst_layoff.moc"
