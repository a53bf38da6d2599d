// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/stockrisk.h"

#include "tests/support/casefile.h"

#include <QTest>

#include <cmath>

using namespace pathwise;
using namespace pathwise::test;

namespace {

AwardKind kindOf(const QString& name)
{
    return name == "option" ? AwardKind::Option : AwardKind::Stock;
}

/// The worked example of an undiversified option: 10,000 at the money at 10, sigma 0.6, five years, drift 8 %.
constexpr StockAward typicalOption{.kind = AwardKind::Option,
                                   .price = 10,
                                   .strike = 10,
                                   .drift = 0.08,
                                   .volatility = 0.6,
                                   .years = 5,
                                   .units = 10'000};

constexpr ExecutiveGrant typicalGrant{.wealth = 5e6,
                                      .fractionInStock = 0.5,
                                      .price = 30,
                                      .strike = 30,
                                      .volatility = 0.3,
                                      .years = 10,
                                      .riskFree = 0.06,
                                      .marketPremium = 0.065,
                                      .units = 1'000};

} // namespace

class TestStockRisk : public QObject {
    Q_OBJECT

private slots:
    void referenceEquivalents_data() { addCases("equity/ce_continuous.csv"); }
    void referenceEquivalents()
    {
        QFETCH(CaseRow, row);
        const auto sure = certaintyEquivalent({.kind = kindOf(row.text("kind")),
                                               .price = row.number("S"),
                                               .strike = row.number("K"),
                                               .drift = row.number("mu"),
                                               .volatility = row.number("sigma"),
                                               .years = row.number("T"),
                                               .units = row.number("units"),
                                               .cash = row.number("cash")},
                                              {.aversion = row.number("gamma"), .wealth = row.number("wealth")});
        QVERIFY(sure);
        QVERIFY(matches(row, "mean", sure->mean));
        QVERIFY(matches(row, "ce", sure->value));
        QVERIFY(!sure->ruin);
    }

    void workedExample_data()
    {
        QTest::addColumn<double>("wealth");
        QTest::addColumn<double>("aversion");
        QTest::addColumn<double>("expected");
        QTest::newRow("500k, 2") << 500'000.0 << 2.0 << 45'715.0;
        QTest::newRow("100k, 2") << 100'000.0 << 2.0 << 21'857.0;
        QTest::newRow("100k, 5") << 100'000.0 << 5.0 << 9'003.0;
    }
    void workedExample()
    {
        QFETCH(double, wealth);
        QFETCH(double, aversion);
        QFETCH(double, expected);
        const auto sure = certaintyEquivalent(typicalOption, {.aversion = aversion, .wealth = wealth});
        QVERIFY(std::abs(sure->mean - 88'907) < 1);
        QVERIFY(std::abs(sure->value - expected) < 1);
    }

    void driftlessLogarithmWorthTheWealth_data()
    {
        QTest::addColumn<double>("volatility");
        QTest::addColumn<double>("years");
        for (const double volatility : {0.1, 0.4, 0.9, 2.0})
            for (const double years : {0.5, 4.0, 10.0})
                QTest::addRow("sigma %g, %g years", volatility, years) << volatility << years;
    }
    void driftlessLogarithmWorthTheWealth()
    {
        // No drift of the logarithm, a holding worth exactly the wealth, aversion 2: 1/(1+e^y) + 1/(1+e^-y) = 1, so the
        // equivalent is the holding's value today.
        QFETCH(double, volatility);
        QFETCH(double, years);
        const auto sure = certaintyEquivalent({.price = 50,
                                               .drift = volatility * volatility / 2,
                                               .volatility = volatility,
                                               .years = years,
                                               .units = 2'000},
                                              {.aversion = 2, .wealth = 100'000});
        QVERIFY(std::abs(sure->value - 100'000) < 1e-4);
    }

    void nothingButStockInClosedForm_data()
    {
        QTest::addColumn<double>("aversion");
        for (const double aversion : {0.5, 1.0, 3.0, 8.0})
            QTest::addRow("aversion %g", aversion) << aversion;
    }
    void nothingButStockInClosedForm()
    {
        // With one dollar besides, the quadrature; with none, the lognormal formula S exp(mu T - g sigma^2 T / 2).
        QFETCH(double, aversion);
        StockAward award{.price = 50, .drift = 0.08, .volatility = 0.4, .years = 4, .units = 2'000};
        const double closed = certaintyEquivalent(award, {.aversion = aversion})->value;
        QVERIFY(std::abs(closed - 100'000 * std::exp(0.32 - aversion * 0.32)) < 1e-6);
        award.cash = 1e-3;
        QVERIFY(std::abs(certaintyEquivalent(award, {.aversion = aversion})->value - closed) < 1e-6 * closed + 0.05);
    }

    void fallsWithAversionAndRisesWithWealth()
    {
        double before = 1e9;
        for (const double aversion : {0.0, 0.5, 1.0, 2.0, 4.0, 10.0, 30.0}) {
            const double value = certaintyEquivalent(typicalOption, {.aversion = aversion, .wealth = 1e5})->value;
            QVERIFY(value < before && value > 0);
            before = value;
        }
        before = 0;
        for (const double wealth : {1e2, 1e4, 1e5, 1e7, 1e10}) {
            const double value = certaintyEquivalent(typicalOption, {.wealth = wealth})->value;
            QVERIFY(value > before);
            before = value;
        }
    }

    void certainAwardsAreTheirPayoff_data()
    {
        QTest::addColumn<double>("price");
        QTest::addColumn<double>("volatility");
        QTest::addColumn<double>("years");
        QTest::addColumn<double>("expected");
        QTest::newRow("no volatility") << 20.0 << 0.0 << 5.0 << 10'000 * (20 * std::exp(0.4) - 10);
        QTest::newRow("no time") << 20.0 << 0.6 << 0.0 << 100'000.0;
        QTest::newRow("worthless share") << 0.0 << 0.6 << 5.0 << 0.0;
    }
    void certainAwardsAreTheirPayoff()
    {
        QFETCH(double, price);
        QFETCH(double, volatility);
        QFETCH(double, years);
        QFETCH(double, expected);
        StockAward award = typicalOption;
        award.price = price;
        award.volatility = volatility;
        award.years = years;
        const auto sure = certaintyEquivalent(award, {.wealth = 1e5});
        QVERIFY(std::abs(sure->value - expected) < 1e-6);
        QVERIFY(std::abs(sure->mean - expected) < 1e-6);
    }

    void ruin()
    {
        StockAward award = typicalOption;
        award.cash = -20'000;
        const auto option = certaintyEquivalent(award, {.wealth = 20'000});
        QVERIFY(option->ruin);
        QCOMPARE(option->value, -20'000.0);
        award.kind = AwardKind::Stock;
        const auto stock = certaintyEquivalent(award, {.wealth = 19'000});
        QVERIFY(stock->ruin);
        QCOMPARE(stock->value, -19'000.0);
        QVERIFY(!certaintyEquivalent(award, {.wealth = 21'000})->ruin);
    }

    void constantAbsoluteAversion()
    {
        const RiskPreference cara{.utility = Utility::Cara, .aversion = 1e-5};
        StockAward award = typicalOption;
        const double without = certaintyEquivalent(award, cara)->value;
        award.cash = 7'000;
        QVERIFY(std::abs(certaintyEquivalent(award, cara)->value - without - 7'000) < 1e-6);
        QVERIFY(without < 88'907 && without > 0);
    }

    void zeroUnitsAreWorthNothing()
    {
        StockAward award = typicalOption;
        award.units = 0;
        QCOMPARE(certaintyEquivalent(award, {.wealth = 1e5})->value, 0.0);
    }

    void refusesNonsense()
    {
        StockAward award = typicalOption;
        award.volatility = -0.1;
        QCOMPARE(certaintyEquivalent(award, {}).error().field, std::string("volatility"));
        award = typicalOption;
        award.price = std::nan("");
        QCOMPARE(certaintyEquivalent(award, {}).error().field, std::string("price"));
        QCOMPARE(certaintyEquivalent(typicalOption, {.aversion = -1}).error().field, std::string("aversion"));
    }

    void referenceExecutives_data() { addCases("equity/executive_value.csv"); }
    void referenceExecutives()
    {
        QFETCH(CaseRow, row);
        const auto value = executiveValue({.kind = kindOf(row.text("grant")),
                                           .wealth = row.number("wealth"),
                                           .fractionInStock = row.number("fraction_in_stock"),
                                           .aversion = row.number("gamma"),
                                           .price = row.number("S"),
                                           .strike = row.number("K"),
                                           .volatility = row.number("sigma"),
                                           .years = row.number("T"),
                                           .riskFree = row.number("rf"),
                                           .beta = row.number("beta"),
                                           .marketPremium = row.number("mrp"),
                                           .units = row.number("units")});
        QVERIFY(value);
        QVERIFY(matches(row, "value_per_unit", value->value));
        QVERIFY(matches(row, "company_cost_per_unit", value->companyCost));
        QVERIFY(matches(row, "ratio", value->ratio));
    }

    void valueFallsWithHoldingAndAversion()
    {
        double before = 1e9;
        for (const double fraction : {0.0, 0.3, 0.6, 0.9, 1.0}) {
            ExecutiveGrant grant = typicalGrant;
            grant.fractionInStock = fraction;
            const double value = executiveValue(grant)->value;
            QVERIFY(value < before && value > 0);
            before = value;
        }
        before = 1e9;
        for (const double aversion : {0.0, 1.0, 2.0, 4.0, 8.0}) {
            ExecutiveGrant grant = typicalGrant;
            grant.aversion = aversion;
            const double value = executiveValue(grant)->value;
            QVERIFY(value < before && value > 0);
            before = value;
        }
    }

    void indifferentHolderTakesTheDiscountedMean()
    {
        ExecutiveGrant grant = typicalGrant;
        grant.kind = AwardKind::Stock;
        grant.aversion = 0;
        const double mean = 30 * std::pow(1.125 / 1.06, 10);
        QVERIFY(std::abs(executiveValue(grant)->value - mean) < 1e-6 * mean);
    }

    void certainGrantIsItsDiscountedPayoff()
    {
        ExecutiveGrant grant = typicalGrant;
        grant.volatility = 0;
        const double payoff = 30 * std::pow(1.125, 10) - 30;
        QVERIFY(std::abs(executiveValue(grant)->value - payoff * std::pow(1.06, -10)) < 1e-6);
    }

    void nothingGrantedOrNothingBesides()
    {
        ExecutiveGrant grant = typicalGrant;
        grant.units = 0;
        QCOMPARE(executiveValue(grant)->value, 0.0);
        grant = typicalGrant;
        grant.wealth = 0; // an option that may end worthless cannot replace all that there is
        QCOMPARE(executiveValue(grant)->value, 0.0);
        grant.price = 0;
        QCOMPARE(executiveValue(grant).error().field, std::string("price"));
        grant = typicalGrant;
        grant.fractionInStock = 1.5;
        QCOMPARE(executiveValue(grant).error().field, std::string("fractionInStock"));
    }
};

QTEST_APPLESS_MAIN(TestStockRisk)
#include "tst_stockrisk.moc"
