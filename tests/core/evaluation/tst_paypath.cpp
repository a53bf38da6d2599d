// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/paypath.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace pathwise;

class TestPayPath : public QObject {
    Q_OBJECT

private slots:
    void fourYearCliff();
    void refreshersFillTheCliff();
    void growthAlonePricesTheGrant();
    void worthlessGrantIsZero();
    void signOnBelongsToItsYear();
    void badInputIsRefused();
};

namespace {

PayPath offer()
{
    return {.base = 180'000,
            .annualRaise = 0.035,
            .bonus = 0.15,
            .signOns = {{30'000, 1}},
            .grantValue = 400'000,
            .yearlyBasisPoints = {2500, 2500, 2500, 2500}};
}

} // namespace

void TestPayPath::fourYearCliff()
{
    const auto totals = totalCompensation(offer(), 6);
    QCOMPARE(totals->at(0), 180'000 * 1.15 + 100'000 + 30'000);
    QVERIFY(std::abs(totals->at(4) - 237'537.26) < 0.01);
}

void TestPayPath::refreshersFillTheCliff()
{
    PayPath path = offer();
    path.refreshValue = 100'000;
    const auto totals = totalCompensation(path, 6);
    QVERIFY(std::abs(totals->at(4) - 337'537.26) < 0.01);
    QCOMPARE(totals->at(0), totalCompensation(offer(), 1)->at(0));
}

void TestPayPath::growthAlonePricesTheGrant()
{
    const PayPath path{
        .grantValue = 1200, .yearlyBasisPoints = {10'000}, .vestingFrequencyMonths = 12, .stockGrowth = 0.1};
    QVERIFY(std::abs(totalCompensation(path, 1)->at(0) - 1320) < 1e-9);
}

void TestPayPath::worthlessGrantIsZero()
{
    QCOMPARE(totalCompensation({.base = 100}, 2).value(), (std::vector<double>{100, 100}));
    QVERIFY(totalCompensation({}, 0)->empty());
}

void TestPayPath::signOnBelongsToItsYear()
{
    const PayPath path{.signOns = {{10, 1}, {20, 12}, {40, 13}}};
    QCOMPARE(totalCompensation(path, 3).value(), (std::vector<double>{30, 40, 0}));
}

void TestPayPath::badInputIsRefused()
{
    PayPath path = offer();
    path.yearlyBasisPoints = {2500, 2500};
    QCOMPARE(totalCompensation(path, 6).error().code, ErrorCode::BadSum);
    path = offer();
    path.vestingFrequencyMonths = 5;
    QCOMPARE(totalCompensation(path, 6).error().field, std::string("vestingFrequencyMonths"));
    path = offer();
    path.base = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(totalCompensation(path, 6).error().code, ErrorCode::NotFinite);
    path = offer();
    path.signOns = {{1, 0}};
    QCOMPARE(totalCompensation(path, 6).error().field, std::string("signOns/month"));
}

QTEST_APPLESS_MAIN(TestPayPath)
#include "tst_paypath.moc"
