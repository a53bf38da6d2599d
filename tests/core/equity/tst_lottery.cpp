// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/lottery.h"

#include "tests/support/casefile.h"

#include <QTest>

#include <cmath>

using namespace pathwise;
using namespace pathwise::test;

namespace {

StartupOptions optionsOf(const CaseRow& row)
{
    return {.options = row.number("options"),
            .strike = row.number("strike"),
            .fullyDilutedToday = row.number("fd_shares_today"),
            .futureDilution = row.number("future_dilution"),
            .totalPreference = row.number("total_preference"),
            .preferredFraction = row.number("preferred_fraction")};
}

std::vector<ExitOutcome> lotteryOf(const CaseRow& row)
{
    std::vector<ExitOutcome> lottery;
    for (const QString& outcome : row.list("outcomes", '|')) {
        const QStringList parts = outcome.split('@');
        lottery.push_back({parts[0].toDouble(), parts[1].toDouble(), parts[2].toDouble()});
    }
    return lottery;
}

/// The worked example of a start-up offer.
constexpr StartupOptions typical{.options = 40'000,
                                 .strike = 0.8,
                                 .fullyDilutedToday = 12e6,
                                 .futureDilution = 0.35,
                                 .totalPreference = 30e6,
                                 .preferredFraction = 0.45};

const std::vector<ExitOutcome> typicalLottery{{0.65, 3, 0},      {0.25, 6, 60e6}, {0.06, 7, 225e6},
                                              {0.025, 8, 450e6}, {0.011, 8, 1e9}, {0.004, 8, 3e9}};

constexpr OfferHolder typicalHolder{.taxRate = 0.4, .discountRate = 0.1, .wealth = 150'000};

} // namespace

class TestLottery : public QObject {
    Q_OBJECT

private slots:
    void referenceOffers_data() { addCases("equity/startup_offer.csv"); }
    void referenceOffers()
    {
        QFETCH(CaseRow, row);
        const auto offer = startupOffer(optionsOf(row), lotteryOf(row),
                                        {.taxRate = row.number("tax_rate"),
                                         .discountRate = row.number("discount_rate"),
                                         .wealth = row.number("wealth"),
                                         .aversion = row.number("gamma")});
        QVERIFY(offer);
        QVERIFY(matches(row, "ownership_today", offer->ownershipToday));
        QVERIFY(matches(row, "ownership_at_exit", offer->ownershipAtExit));
        QVERIFY(matches(row, "prob_zero", offer->probabilityOfNothing));
        QVERIFY(matches(row, "expected_gross", offer->expectedGross));
        QVERIFY(matches(row, "pv_after_tax", offer->afterTaxToday));
        QVERIFY(matches(row, "certainty_equivalent", offer->certaintyEquivalent));
        QCOMPARE(offer->equivalentToMean.has_value(), row.has("ce_to_pv"));
        QVERIFY(matches(row, "ce_to_pv", offer->equivalentToMean.value_or(0)));
    }

    void referenceBreakEvens_data() { addCases("equity/breakeven_exit.csv"); }
    void referenceBreakEvens()
    {
        QFETCH(CaseRow, row);
        const auto exit = breakEvenExit(optionsOf(row),
                                        {.perYearAfterTax = row.number("forgone_cash_per_year_after_tax"),
                                         .years = row.number("years_forgone"),
                                         .exitYears = row.number("exit_years"),
                                         .successProbability = row.number("success_probability"),
                                         .taxRate = row.number("tax_rate"),
                                         .discountRate = row.number("discount_rate")});
        QVERIFY(exit);
        QVERIFY(matches(row, "pv_forgone", exit->forgoneToday));
        QVERIFY(matches(row, "required_gross_payoff", exit->requiredGrossPayoff));
        QVERIFY(matches(row, "required_common_price", exit->requiredCommonPrice));
        QVERIFY(matches(row, "breakeven_exit_value", exit->exit));
    }

    void workedExampleStepByStep()
    {
        const auto payoff = StartupPayoff::create(typical);
        QVERIFY(payoff);
        // At 60m the preferred shares keep their 30m: (30m + 32,000) / 10,153,846 shares = 2.9577.
        QVERIFY(std::abs(payoff->gross(60e6) - 86'308) < 1);
        QVERIFY(std::abs(payoff->gross(225e6) / 40'000 + 0.8 - 12.1892) < 5e-5); // converted
        const auto offer = startupOffer(typical, typicalLottery, typicalHolder);
        QVERIFY(std::abs(offer->expectedGross - 121'842) < 1);
        QVERIFY(std::abs(offer->afterTaxToday - 36'138) < 1);
        QVERIFY(std::abs(offer->certaintyEquivalent - 16'333) < 1);
        OfferHolder richer = typicalHolder;
        richer.wealth = 600'000;
        QVERIFY(std::abs(startupOffer(typical, typicalLottery, richer)->certaintyEquivalent - 24'424) < 1);
    }

    void payoffAtTheBreakEvenIsWhatWasRequired()
    {
        const auto exit = breakEvenExit(
            typical, {.perYearAfterTax = 40'000, .years = 4, .exitYears = 5, .taxRate = 0.4, .discountRate = 0.06});
        const auto payoff = StartupPayoff::create(typical);
        QVERIFY(std::abs(payoff->gross(exit->exit) - exit->requiredGrossPayoff) < 1e-5);
    }

    void outcomesMakeUpTheMean()
    {
        const auto offer = startupOffer(typical, typicalLottery, typicalHolder);
        double mean = 0;
        for (std::size_t i = 0; i < typicalLottery.size(); ++i)
            mean += typicalLottery[i].probability * offer->outcomes[i].afterTaxToday;
        QVERIFY(std::abs(mean - offer->afterTaxToday) < 1e-9);
    }

    void noOptionsAreWorthNothing()
    {
        StartupOptions none = typical;
        none.options = 0;
        const auto offer = startupOffer(none, typicalLottery, typicalHolder);
        QVERIFY(offer);
        QCOMPARE(offer->certaintyEquivalent, 0.0);
        QCOMPARE(offer->probabilityOfNothing, 1.0);
        QVERIFY(!offer->equivalentToMean);
        QCOMPARE(breakEvenExit(none, {}).error().field, std::string("options"));
    }

    void refusesProbabilitiesThatDoNotAddUp()
    {
        std::vector<ExitOutcome> lottery = typicalLottery;
        lottery.back().probability += 1e-6;
        const auto offer = startupOffer(typical, lottery, typicalHolder);
        QVERIFY(!offer);
        QVERIFY(offer.error().code == ErrorCode::BadSum);
        QVERIFY(startupOffer(typical, {}, typicalHolder).error().code == ErrorCode::BadSum);
    }

    void refusesNonsense()
    {
        StartupOptions bad = typical;
        bad.options = 11e6; // the common shares are 10.15m
        QCOMPARE(StartupPayoff::create(bad).error().field, std::string("options"));
        bad = typical;
        bad.futureDilution = 1;
        QCOMPARE(StartupPayoff::create(bad).error().field, std::string("futureDilution"));
        bad = typical;
        bad.fullyDilutedToday = 0;
        QCOMPARE(StartupPayoff::create(bad).error().field, std::string("fullyDilutedToday"));
        QCOMPARE(startupOffer(typical, {{1, -1, 0}}, typicalHolder).error().field, std::string("outcomes/0/years"));
        QCOMPARE(breakEvenExit(typical, {.successProbability = 0}).error().field, std::string("successProbability"));
        QCOMPARE(breakEvenExit(typical, {.taxRate = 1}).error().field, std::string("taxRate"));
    }
};

QTEST_APPLESS_MAIN(TestLottery)
#include "tst_lottery.moc"
