// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/npv.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace pathwise;

class TestNpv : public QObject {
    Q_OBJECT

private slots:
    void raisesComeEachTwelveMonths();
    void lumpSumsInTheirMonth();
    void annuityWithoutDiscount();
    void presentValueOfOneYear();
    void breakEvenLasts_data();
    void breakEvenLasts();
    void badInputIsRefused();
};

void TestNpv::raisesComeEachTwelveMonths()
{
    const PayStream stream{.monthly = 1000, .annualGrowth = 0.1};
    QCOMPARE(payIn(stream, 12), 1000.0);
    QCOMPARE(payIn(stream, 13), 1100.0);
    QCOMPARE(payIn({.monthly = 1000, .annualGrowth = -0.5}, 25), 250.0);
}

void TestNpv::lumpSumsInTheirMonth()
{
    const PayStream stream{.monthly = 0, .lump = 500, .lumpMonth = 2};
    QCOMPARE(cumulativePresentValue(stream, 0, 3).value(), (std::vector<double>{0, 0, 500, 500}));
    QCOMPARE(cumulativePresentValue({.lump = 500}, 0.1, 0).value(), (std::vector<double>{500}));
}

void TestNpv::annuityWithoutDiscount()
{
    QCOMPARE(cumulativePresentValue({.monthly = 100}, 0, 24)->back(), 2400.0);
}

void TestNpv::presentValueOfOneYear()
{
    QVERIFY(std::abs(discountFactor(0.05, 12) - 1 / 1.05) < 1e-15);
    const double monthly = discountFactor(0.05, 1);
    const double geometric = 100 * monthly * (1 - 1 / 1.05) / (1 - monthly);
    QVERIFY(std::abs(cumulativePresentValue({.monthly = 100}, 0.05, 12)->back() - geometric) < 1e-10);
}

void TestNpv::breakEvenLasts_data()
{
    QTest::addColumn<std::vector<double>>("b");
    QTest::addColumn<std::optional<int>>("month");
    // Against a = 0, 10, 20, 30, 40.
    QTest::newRow("always level") << std::vector<double>{0, 10, 20, 30, 40} << std::optional(1);
    QTest::newRow("ahead from month 3") << std::vector<double>{0, 5, 19, 30, 50} << std::optional(3);
    QTest::newRow("an early lead is lost") << std::vector<double>{0, 50, 50, 20, 41} << std::optional(4);
    QTest::newRow("never") << std::vector<double>{9, 90, 90, 90, 39} << std::optional<int>();
}

void TestNpv::breakEvenLasts()
{
    QFETCH(std::vector<double>, b);
    QFETCH(std::optional<int>, month);
    const std::vector<double> a{0, 10, 20, 30, 40};
    QCOMPARE(breakEvenMonth(a, b), month);
}

void TestNpv::badInputIsRefused()
{
    QCOMPARE(cumulativePresentValue({.monthly = 1, .annualGrowth = -1}, 0, 12).error().field,
             std::string("annualGrowth"));
    QCOMPARE(cumulativePresentValue({.monthly = 1}, -1, 12).error().field, std::string("discountRate"));
    QCOMPARE(cumulativePresentValue({.monthly = 1}, 0, -1).error().field, std::string("horizonMonths"));
    QCOMPARE(cumulativePresentValue({.monthly = std::numeric_limits<double>::quiet_NaN()}, 0, 1).error().code,
             ErrorCode::NotFinite);
}

QTEST_APPLESS_MAIN(TestNpv)
#include "tst_npv.moc"
