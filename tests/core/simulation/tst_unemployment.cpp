// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/unemployment.h"

#include <QTest>

#include <cmath>
#include <limits>

#include "core/base/quadrature.h"

using namespace pathwise;

class TestUnemployment : public QObject {
    Q_OBJECT

private slots:
    void geometricSpellIsASum();
    void medianIsTheFirstMonthWithHalf_data();
    void medianIsTheFirstMonthWithHalf();
    void weibullWithShapeOneIsExponential();
    void weibullWithinIsTheIntegralOfSurvival();
    void wholeSpellIsWithinALongHorizon();
    void badSpellsAreRefused();
};

void TestUnemployment::geometricSpellIsASum()
{
    const Spell spell = GeometricSpell{0.2};
    double sum = 0;
    for (int k = 0; k < 12; ++k)
        sum += std::pow(0.8, k);
    QVERIFY(std::abs(expectedMonthsWithin(spell, 12) - sum) < 1e-13);
    QCOMPARE(meanMonths(spell), 5.0);
    QVERIFY(std::abs(probabilityLonger(spell, 6) - 0.262144) < 1e-15);
    QCOMPARE(expectedMonthsWithin(GeometricSpell{1}, 12), 1.0);
    QCOMPARE(probabilityLonger(GeometricSpell{1}, 6), 0.0);
}

void TestUnemployment::medianIsTheFirstMonthWithHalf_data()
{
    QTest::addColumn<double>("found");
    QTest::addColumn<double>("median");
    QTest::newRow("a fifth") << 0.2 << 4.0; // 0.8^3 = 0.512, 0.8^4 = 0.41
    QTest::newRow("a tenth") << 0.1 << 7.0;
    QTest::newRow("one half") << 0.5 << 1.0;
    QTest::newRow("all") << 1.0 << 1.0;
    QTest::newRow("exactly two months") << 1 - std::sqrt(0.5) << 2.0;
    QTest::newRow("exactly three months") << 1 - std::cbrt(0.5) << 3.0;
}

void TestUnemployment::medianIsTheFirstMonthWithHalf()
{
    QFETCH(double, found);
    QFETCH(double, median);
    QCOMPARE(medianMonths(GeometricSpell{found}), median);
}

void TestUnemployment::weibullWithShapeOneIsExponential()
{
    const Spell spell = WeibullSpell{4, 1};
    QCOMPARE(meanMonths(spell), 4.0);
    QVERIFY(std::abs(medianMonths(spell) - 4 * std::log(2.0)) < 1e-14);
    QVERIFY(std::abs(expectedMonthsWithin(spell, 12) - 4 * (1 - std::exp(-3))) < 1e-13);
}

void TestUnemployment::weibullWithinIsTheIntegralOfSurvival()
{
    for (const double shape : {0.62, 0.8, 1.4, 3.0}) {
        const Spell spell = WeibullSpell{3.5, shape};
        for (const double months : {0.5, 3.0, 12.0, 40.0}) {
            // t = s^4 takes the steep start of small shapes away.
            const double direct =
                integrate([&](double s) { return probabilityLonger(spell, std::pow(s, 4)) * 4 * std::pow(s, 3); }, 0,
                          std::sqrt(std::sqrt(months)), 8);
            QVERIFY(std::abs(expectedMonthsWithin(spell, months) - direct) < 1e-9);
        }
    }
}

void TestUnemployment::wholeSpellIsWithinALongHorizon()
{
    for (const Spell& spell : {Spell(GeometricSpell{0.1}), Spell(WeibullSpell{3.02, 0.62})})
        QVERIFY(std::abs(expectedMonthsWithin(spell, 2000) - meanMonths(spell)) < 1e-9);
    QCOMPARE(expectedMonthsWithin(WeibullSpell{3, 2}, 0), 0.0);
}

void TestUnemployment::badSpellsAreRefused()
{
    QCOMPARE(check(GeometricSpell{0}).error().code, ErrorCode::OutOfRange);
    QCOMPARE(check(GeometricSpell{1.5}).error().field, std::string("monthlyJobFinding"));
    QCOMPARE(check(WeibullSpell{-1, 1}).error().field, std::string("scaleMonths"));
    QCOMPARE(check(WeibullSpell{1, 0}).error().field, std::string("shape"));
    QCOMPARE(check(WeibullSpell{1, std::numeric_limits<double>::quiet_NaN()}).error().code, ErrorCode::NotFinite);
}

QTEST_APPLESS_MAIN(TestUnemployment)
#include "tst_unemployment.moc"
