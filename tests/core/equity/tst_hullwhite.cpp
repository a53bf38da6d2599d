// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/hullwhite.h"

#include "tests/support/casefile.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace pathwise;
using namespace pathwise::test;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

EmployeeOption typical()
{
    return {.price = 50,
            .strike = 50,
            .years = 10,
            .vestYears = 3,
            .rate = 0.075,
            .dividendYield = 0.025,
            .volatility = 0.3,
            .exerciseMultiple = 2,
            .exitRate = 0.05};
}

bool closeTo(double actual, double expected, double relative)
{
    return std::abs(actual - expected) <= relative * std::abs(expected);
}

} // namespace

class TestHullWhite : public QObject {
    Q_OBJECT

private slots:
    void referenceCases_data() { addCases("equity/hull_white.csv"); }
    void referenceCases()
    {
        QFETCH(CaseRow, row);
        const auto value = hullWhite({.price = row.number("S"),
                                      .strike = row.number("K"),
                                      .years = row.number("T"),
                                      .vestYears = row.number("vest"),
                                      .rate = row.number("r"),
                                      .dividendYield = row.number("q"),
                                      .volatility = row.number("sigma"),
                                      .exerciseMultiple = row.number("M"),
                                      .exitRate = row.number("exit_rate")});
        QVERIFY(value);
        QVERIFY(matches(row, "value", value->value));
        QVERIFY(matches(row, "expected_life", value->expectedLife));
        QVERIFY(matches(row, "bsm_full_term", value->plainValue));
        if (row.has("expected_life")) // the quadrature is far better than the rows ask
            QVERIFY(closeTo(value->value, row.number("value"), 1e-6));
    }

    void exercisedAtOnceWhenVestedAboveTheTarget()
    {
        EmployeeOption option = typical();
        option.vestYears = 0;
        option.price = 100;
        QCOMPARE(hullWhite(option)->value, 50.0);
        QCOMPARE(hullWhite(option)->expectedLife, 0.0);
    }

    void vestingAtExpiryIsAForfeitablePlainOption()
    {
        EmployeeOption option = typical();
        option.vestYears = option.years;
        const auto value = hullWhite(option);
        QVERIFY(closeTo(value->value, std::exp(-0.5) * value->plainValue, 1e-12));
    }

    void noTargetAndNoExitIsAPlainOption()
    {
        EmployeeOption option = typical();
        option.exerciseMultiple = infinity;
        option.exitRate = 0;
        const auto value = hullWhite(option);
        QVERIFY(closeTo(value->value, value->plainValue, 1e-12));
        QCOMPARE(value->expectedLife, 10.0);
    }

    void farTargetApproachesNoTarget()
    {
        EmployeeOption option = typical();
        option.exerciseMultiple = 5'000;
        EmployeeOption never = option;
        never.exerciseMultiple = infinity;
        QVERIFY(closeTo(hullWhite(option)->value, hullWhite(never)->value, 1e-6));
        QVERIFY(closeTo(hullWhite(option)->expectedLife, hullWhite(never)->expectedLife, 1e-4));
    }

    void shortVestingApproachesNone()
    {
        EmployeeOption option = typical();
        option.vestYears = 1e-7;
        EmployeeOption vested = option;
        vested.vestYears = 0;
        QVERIFY(closeTo(hullWhite(option)->value, hullWhite(vested)->value, 1e-5));
    }

    void littleVolatilityApproachesTheCertainPath_data()
    {
        QTest::addColumn<double>("volatility");
        for (const double volatility : {1e-6, 1e-4, 1e-3, 5e-3})
            QTest::addRow("sigma = %g", volatility) << volatility;
    }
    void littleVolatilityApproachesTheCertainPath()
    {
        QFETCH(double, volatility);
        EmployeeOption option = typical();
        option.exerciseMultiple = 1.4;
        option.volatility = 0;
        const auto certain = hullWhite(option);
        option.volatility = volatility;
        QVERIFY(closeTo(hullWhite(option)->value, certain->value, 1e-3));
        QVERIFY(closeTo(hullWhite(option)->expectedLife, certain->expectedLife, 2e-3));
    }

    void valueFallsWithExitRate()
    {
        EmployeeOption option = typical();
        double before = infinity;
        for (const double rate : {0.0, 0.02, 0.1, 0.5, 5.0}) {
            option.exitRate = rate;
            const double value = hullWhite(option)->value;
            QVERIFY(value < before);
            QVERIFY(value >= 0);
            before = value;
        }
    }

    void extremesStayFinite_data()
    {
        QTest::addColumn<double>("price");
        QTest::addColumn<double>("volatility");
        QTest::addColumn<double>("multiple");
        QTest::newRow("worthless share") << 0.0 << 0.5 << 2.0;
        QTest::newRow("nearly worthless share") << 1e-9 << 0.02 << 2.0;
        QTest::newRow("wild") << 50.0 << 4.0 << 2.0;
        QTest::newRow("multiple just above 1") << 50.0 << 0.3 << 1.0001;
        QTest::newRow("calm and far below") << 1.0 << 0.01 << 3.0;
    }
    void extremesStayFinite()
    {
        QFETCH(double, price);
        QFETCH(double, volatility);
        QFETCH(double, multiple);
        EmployeeOption option = typical();
        option.price = price;
        option.volatility = volatility;
        option.exerciseMultiple = multiple;
        const auto value = hullWhite(option);
        QVERIFY(value);
        QVERIFY(value->value >= 0 && value->value <= std::max(price, 1e-300));
        QVERIFY(value->expectedLife >= option.vestYears - 1e-9 && value->expectedLife <= option.years);
    }

    void freeShare()
    {
        EmployeeOption option = typical();
        option.strike = 0;
        QVERIFY(closeTo(hullWhite(option)->value, 50 * std::exp(-0.075 * 3), 1e-12));
    }

    void refusesNonsense_data()
    {
        QTest::addColumn<double>("multiple");
        QTest::addColumn<double>("vest");
        QTest::addColumn<double>("volatility");
        QTest::addColumn<QString>("field");
        QTest::newRow("multiple of 1") << 1.0 << 3.0 << 0.3 << "exerciseMultiple";
        QTest::newRow("NaN multiple") << std::nan("") << 3.0 << 0.3 << "exerciseMultiple";
        QTest::newRow("vests after expiry") << 2.0 << 11.0 << 0.3 << "vestYears";
        QTest::newRow("negative volatility") << 2.0 << 3.0 << -0.3 << "volatility";
        QTest::newRow("NaN volatility") << 2.0 << 3.0 << std::nan("") << "volatility";
    }
    void refusesNonsense()
    {
        QFETCH(double, multiple);
        QFETCH(double, vest);
        QFETCH(double, volatility);
        QFETCH(QString, field);
        EmployeeOption option = typical();
        option.exerciseMultiple = multiple;
        option.vestYears = vest;
        option.volatility = volatility;
        const auto value = hullWhite(option);
        QVERIFY(!value);
        QCOMPARE(QString::fromStdString(value.error().field), field);
    }
};

QTEST_APPLESS_MAIN(TestHullWhite)
#include "tst_hullwhite.moc"
