// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/upskilling.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace pathwise;

class TestUpskilling : public QObject {
    Q_OBJECT

private slots:
    void workedExample();
    void breakEvensBreakEven();
    void fadingUpliftIsWorthLess();
    void nothingToGainHasNoBreakEven();
    void freeStudyPaysAtOnce();
    void horizonBeforeTheJobNeverPays();
    void badInputIsRefused();
};

namespace {

Upskilling bootCamp()
{
    return {.courseCost = 15'000,
            .studyMonths = 4,
            .forgonePay = 5'000,
            .offerProbability = 0.6,
            .uplift = 1'500,
            .searchMonths = 3,
            .horizonMonths = 60,
            .discountRate = 0.06};
}

} // namespace

void TestUpskilling::workedExample()
{
    const auto value = upskillingValue(bootCamp());
    QVERIFY(std::abs(value->cost - 34'759) < 0.5);
    QVERIFY(std::abs(value->netValue - 5'793) < 0.5);
    QVERIFY(std::abs(*value->breakEvenProbability - 0.514) < 5e-4);
    QVERIFY(std::abs(*value->breakEvenUplift - 1'286) < 0.5);
}

void TestUpskilling::breakEvensBreakEven()
{
    const auto value = upskillingValue(bootCamp());
    Upskilling decision = bootCamp();
    decision.offerProbability = *value->breakEvenProbability;
    QVERIFY(std::abs(upskillingValue(decision)->netValue) < 1e-9);
    decision = bootCamp();
    decision.uplift = *value->breakEvenUplift;
    QVERIFY(std::abs(upskillingValue(decision)->netValue) < 1e-9);
}

void TestUpskilling::fadingUpliftIsWorthLess()
{
    Upskilling decision = bootCamp();
    decision.upliftHalfLifeYears = 1;
    const double fading = upskillingValue(decision)->netValue;
    decision.upliftHalfLifeYears = 1e9;
    QVERIFY(fading < upskillingValue(decision)->netValue);
    QVERIFY(std::abs(upskillingValue(decision)->netValue - upskillingValue(bootCamp())->netValue) < 1e-3);
}

void TestUpskilling::nothingToGainHasNoBreakEven()
{
    Upskilling decision = bootCamp();
    decision.offerProbability = 0;
    QVERIFY(upskillingValue(decision)->breakEvenProbability);
    QVERIFY(!upskillingValue(decision)->breakEvenUplift);
    decision.uplift = 0;
    QVERIFY(!upskillingValue(decision)->breakEvenProbability);
}

void TestUpskilling::freeStudyPaysAtOnce()
{
    const auto value = upskillingValue({.studyMonths = 6, .offerProbability = 0.3, .uplift = 500, .horizonMonths = 36});
    QCOMPARE(value->netValue, 30 * 0.3 * 500);
    QCOMPARE(*value->breakEvenProbability, 0.0);
}

void TestUpskilling::horizonBeforeTheJobNeverPays()
{
    Upskilling decision = bootCamp();
    decision.horizonMonths = 7;
    QCOMPARE(upskillingValue(decision)->netValue, -upskillingValue(decision)->cost);
    QVERIFY(!upskillingValue(decision)->breakEvenProbability);
}

void TestUpskilling::badInputIsRefused()
{
    Upskilling decision = bootCamp();
    decision.offerProbability = 1.2;
    QCOMPARE(upskillingValue(decision).error().field, std::string("offerProbability"));
    decision = bootCamp();
    decision.upliftHalfLifeYears = 0;
    QCOMPARE(upskillingValue(decision).error().field, std::string("upliftHalfLifeYears"));
    decision = bootCamp();
    decision.studyMonths = -1;
    QCOMPARE(upskillingValue(decision).error().field, std::string("studyMonths"));
    decision = bootCamp();
    decision.courseCost = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(upskillingValue(decision).error().code, ErrorCode::NotFinite);
}

QTEST_APPLESS_MAIN(TestUpskilling)
#include "tst_upskilling.moc"
