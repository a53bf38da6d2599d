// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/blackscholes.h"

#include "tests/support/casefile.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace pathwise;
using namespace pathwise::test;

class TestBlackScholes : public QObject {
    Q_OBJECT

private slots:
    void referenceCases_data() { addCases("equity/bsm.csv"); }
    void referenceCases()
    {
        QFETCH(CaseRow, row);
        const auto value = blackScholes({.kind = row.text("type") == "put" ? OptionKind::Put : OptionKind::Call,
                                         .price = row.number("S"),
                                         .strike = row.number("K"),
                                         .rate = row.number("r"),
                                         .dividendYield = row.number("q"),
                                         .volatility = row.number("sigma"),
                                         .years = row.number("T")});
        QVERIFY(value);
        QVERIFY(matches(row, "price", value->price));
        if (!row.has("delta"))
            return;
        QVERIFY(value->greeks);
        QVERIFY(matches(row, "delta", value->greeks->delta));
        QVERIFY(matches(row, "gamma", value->greeks->gamma));
        QVERIFY(matches(row, "vega", value->greeks->vega));
        QVERIFY(matches(row, "theta", value->greeks->theta));
        QVERIFY(matches(row, "rho", value->greeks->rho));
    }

    void putCallParity_data()
    {
        QTest::addColumn<double>("strike");
        QTest::addColumn<double>("volatility");
        QTest::addColumn<double>("years");
        for (const double strike : {5.0, 40.0, 42.0, 200.0})
            for (const double volatility : {0.05, 0.4, 1.5})
                QTest::addRow("K = %g, sigma = %g", strike, volatility) << strike << volatility << 3.5;
    }
    void putCallParity()
    {
        QFETCH(double, strike);
        QFETCH(double, volatility);
        QFETCH(double, years);
        OptionTerms terms{.price = 42,
                          .strike = strike,
                          .rate = 0.04,
                          .dividendYield = 0.01,
                          .volatility = volatility,
                          .years = years};
        const double call = blackScholesPrice(terms);
        terms.kind = OptionKind::Put;
        const double put = blackScholesPrice(terms);
        const double forward = 42 * std::exp(-0.01 * years) - strike * std::exp(-0.04 * years);
        QVERIFY(std::abs(call - put - forward) < 1e-11);
    }

    void greeksAreSlopesOfThePrice()
    {
        const OptionTerms base{
            .price = 22, .strike = 26.4, .rate = 0.03, .dividendYield = 0.02, .volatility = 0.7, .years = 4};
        const auto slope = [&](auto member, double step) {
            OptionTerms up = base;
            OptionTerms down = base;
            up.*member += step;
            down.*member -= step;
            return (blackScholesPrice(up) - blackScholesPrice(down)) / (2 * step);
        };
        const Greeks greeks = *blackScholes(base)->greeks;
        QVERIFY(std::abs(greeks.delta - slope(&OptionTerms::price, 1e-4)) < 1e-8);
        QVERIFY(std::abs(greeks.vega - slope(&OptionTerms::volatility, 1e-5)) < 1e-6);
        QVERIFY(std::abs(greeks.theta + slope(&OptionTerms::years, 1e-5)) < 1e-6);
        QVERIFY(std::abs(greeks.rho - slope(&OptionTerms::rate, 1e-5)) < 1e-6);
    }

    void limitsHaveNoGreeks_data()
    {
        QTest::addColumn<double>("price");
        QTest::addColumn<double>("strike");
        QTest::addColumn<double>("volatility");
        QTest::addColumn<double>("years");
        QTest::addColumn<double>("expected");
        QTest::newRow("expired in the money") << 30.0 << 25.0 << 0.4 << 0.0 << 5.0;
        QTest::newRow("expired under water") << 20.0 << 25.0 << 0.4 << 0.0 << 0.0;
        QTest::newRow("certain path") << 30.0 << 25.0 << 0.0 << 2.0 << 30 - 25 * std::exp(-0.1);
        QTest::newRow("worthless share") << 0.0 << 25.0 << 0.4 << 2.0 << 0.0;
        QTest::newRow("free share") << 30.0 << 0.0 << 0.4 << 2.0 << 30.0;
        QTest::newRow("nothing at all") << 0.0 << 0.0 << 0.0 << 0.0 << 0.0;
    }
    void limitsHaveNoGreeks()
    {
        QFETCH(double, price);
        QFETCH(double, strike);
        QFETCH(double, volatility);
        QFETCH(double, years);
        QFETCH(double, expected);
        const auto value =
            blackScholes({.price = price, .strike = strike, .rate = 0.05, .volatility = volatility, .years = years});
        QVERIFY(value);
        QVERIFY(std::abs(value->price - expected) < 1e-12);
        QVERIFY(!value->greeks);
    }

    void underwaterOptionIsWorthSomethingBeforeExpiry()
    {
        QVERIFY(blackScholesPrice({.price = 10, .strike = 20, .rate = 0.04, .volatility = 0.5, .years = 3}) > 0.5);
    }

    void refusesNonsense_data()
    {
        QTest::addColumn<double>("price");
        QTest::addColumn<double>("strike");
        QTest::addColumn<double>("volatility");
        QTest::addColumn<double>("years");
        QTest::addColumn<QString>("field");
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("negative price") << -1.0 << 10.0 << 0.3 << 1.0 << "price";
        QTest::newRow("NaN price") << nan << 10.0 << 0.3 << 1.0 << "price";
        QTest::newRow("negative strike") << 10.0 << -1.0 << 0.3 << 1.0 << "strike";
        QTest::newRow("negative volatility") << 10.0 << 10.0 << -0.3 << 1.0 << "volatility";
        QTest::newRow("negative time") << 10.0 << 10.0 << 0.3 << -1.0 << "years";
        QTest::newRow("NaN time") << 10.0 << 10.0 << 0.3 << nan << "years";
    }
    void refusesNonsense()
    {
        QFETCH(double, price);
        QFETCH(double, strike);
        QFETCH(double, volatility);
        QFETCH(double, years);
        QFETCH(QString, field);
        const auto value = blackScholes({.price = price, .strike = strike, .volatility = volatility, .years = years});
        QVERIFY(!value);
        QCOMPARE(QString::fromStdString(value.error().field), field);
    }
};

QTEST_APPLESS_MAIN(TestBlackScholes)
#include "tst_blackscholes.moc"
