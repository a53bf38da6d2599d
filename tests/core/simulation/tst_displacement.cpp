// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/displacement.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace pathwise;

class TestDisplacement : public QObject {
    Q_OBJECT

private slots:
    void lossHalvesEachHalfLife();
    void immediateJobLosesOneMonthAndThePayCut();
    void publishedTargets_data();
    void publishedTargets();
    void benefitLessensTheLoss();
    void badInputIsRefused();
};

void TestDisplacement::lossHalvesEachHalfLife()
{
    const Displacement displacement{.initialLoss = 0.2, .halfLifeYears = 5};
    QCOMPARE(payLossAfter(displacement, 0), 0.2);
    QCOMPARE(payLossAfter(displacement, 60), 0.1);
    QCOMPARE(payLossAfter(displacement, 120), 0.05);
}

void TestDisplacement::immediateJobLosesOneMonthAndThePayCut()
{
    // Found at once: month 1 without pay, month 2 at 1 - d0 2^(-2/12/H).
    const Displacement displacement{.monthlyJobFinding = 1, .initialLoss = 0.12, .halfLifeYears = 2};
    const double expected = (1 + 0.12 * std::exp2(-2.0 / 24)) / 12;
    QVERIFY(std::abs(presentLoss(displacement, 0, 2.0 / 12).value() - expected) < 1e-15);
}

void TestDisplacement::publishedTargets_data()
{
    QTest::addColumn<Displacement>("displacement");
    QTest::addColumn<double>("years");
    // Davis and von Wachter 2011: 1.4 years of pay when unemployment is below 6 %, 2.8 when it is above 8 %.
    QTest::newRow("normal") << Displacement{.monthlyJobFinding = 0.2, .initialLoss = 0.137, .halfLifeYears = 10} << 1.4;
    QTest::newRow("recession") << Displacement{.monthlyJobFinding = 0.1, .initialLoss = 0.2905, .halfLifeYears = 10}
                               << 2.8;
}

void TestDisplacement::publishedTargets()
{
    QFETCH(Displacement, displacement);
    QFETCH(double, years);
    QVERIFY(std::abs(presentLoss(displacement, 0.05, 20).value() - years) < 0.005);
}

void TestDisplacement::benefitLessensTheLoss()
{
    Displacement displacement{.monthlyJobFinding = 0.2, .initialLoss = 0, .halfLifeYears = 5};
    const double without = presentLoss(displacement, 0, 10).value();
    displacement.benefitReplacement = 0.5;
    displacement.benefitMonths = 1;
    // The first month is without a job for certain.
    QVERIFY(std::abs(without - presentLoss(displacement, 0, 10).value() - 0.5 / 12) < 1e-14);
}

void TestDisplacement::badInputIsRefused()
{
    const Displacement good{.monthlyJobFinding = 0.2, .initialLoss = 0.1, .halfLifeYears = 5};
    QVERIFY(presentLoss(good, 0.05, 20));
    Displacement bad = good;
    bad.halfLifeYears = 0;
    QCOMPARE(presentLoss(bad, 0.05, 20).error().field, std::string("halfLifeYears"));
    bad = good;
    bad.monthlyJobFinding = -0.1;
    QCOMPARE(presentLoss(bad, 0.05, 20).error().field, std::string("monthlyJobFinding"));
    QCOMPARE(presentLoss(good, -1, 20).error().field, std::string("discountRate"));
    QCOMPARE(presentLoss(good, 0.05, 1000).error().field, std::string("horizonYears"));
    QCOMPARE(presentLoss(good, std::numeric_limits<double>::quiet_NaN(), 20).error().code, ErrorCode::NotFinite);
}

QTEST_APPLESS_MAIN(TestDisplacement)
#include "tst_displacement.moc"
