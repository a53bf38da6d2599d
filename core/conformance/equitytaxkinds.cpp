// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conformance/choice.h"
#include "core/conformance/kinds.h"
#include "core/equity/amt.h"
#include "core/equity/election83b.h"
#include "core/equity/espp.h"
#include "core/equity/iso.h"
#include "core/equity/qsbs.h"
#include "core/equity/rsu.h"

#include <string>

namespace pathwise {

namespace {

Result<CaseOutputs> esppTaxCase(CaseRow& row)
{
    const EsppSale sale{.rule = row.flag("lookback") ? EsppPrice::LookBack : EsppPrice::PurchaseDay,
                        .fmvAtGrant = row.number("fmv_grant"),
                        .fmvAtPurchase = row.number("fmv_purchase"),
                        .discount = row.number("discount"),
                        .shares = row.number("shares"),
                        .salePrice = row.number("sale_price"),
                        .qualifying = row.flag("qualifying")};
    return esppTax(sale).map([](const EsppTax& tax) {
        return CaseOutputs{{"purchase_price", tax.purchasePrice},
                           {"ordinary_income", tax.ordinaryIncome},
                           {"capital_gain", tax.capitalGain},
                           {"basis", tax.basis}};
    });
}

Result<CaseOutputs> esppLimitCase(CaseRow& row)
{
    return esppSharesAllowed(row.number("fmv_grant"), smallInteger(row, "calendar_years_outstanding"),
                             row.number("value_already_purchased"))
        .map([](std::int64_t shares) {
            return CaseOutputs{{"max_shares_now", real(shares)}};
        });
}

Result<CaseOutputs> rsuCase(CaseRow& row)
{
    const RsuSettlement settlement{.units = row.integer("units"),
                                   .price = row.number("price"),
                                   .supplementalYtd = row.number("supplemental_ytd"),
                                   .otherWithholdingRate = row.number("other_withholding_rate"),
                                   .marginalIncomeTaxRate = row.number("marginal_income_tax_rate")};
    return settleRsu(settlement).map([](const RsuOutcome& outcome) {
        return CaseOutputs{
            {"taxable_income", outcome.taxableIncome},       {"federal_withholding", outcome.federalWithholding},
            {"total_withholding", outcome.totalWithholding}, {"shares_sold", real(outcome.sharesSold)},
            {"net_shares", real(outcome.netShares)},         {"cash_refund", outcome.cashRefund},
            {"april_true_up", outcome.aprilTrueUp}};
    });
}

Day dayIn(CaseRow& row, std::string_view column)
{
    auto day = parseDay(row.text(column));
    if (!day) {
        day.error().field = column;
        row.refuse(day.error());
    }
    return day.value_or(Day{});
}

Result<CaseOutputs> isoDispositionCase(CaseRow& row)
{
    const IsoSale sale{.strike = row.number("strike"),
                       .fmvAtExercise = row.number("fmv_exercise"),
                       .salePrice = row.number("sale_price"),
                       .granted = dayIn(row, "grant_date"),
                       .exercised = dayIn(row, "exercise_date"),
                       .sold = dayIn(row, "sale_date"),
                       .shares = row.number("shares"),
                       .lossDisallowed = row.flag("loss_disallowed")};
    return isoDisposition(sale).map([](const IsoTax& tax) {
        return CaseOutputs{{"qualifying", flagValue(tax.qualifying)},
                           {"ordinary_income", tax.ordinaryIncome},
                           {"capital_gain", tax.capitalGain},
                           {"long_term", flagValue(tax.longTerm)},
                           {"amt_adjustment_exercise_year", tax.amtAdjustment}};
    });
}

/// Grants as "10|2025:8000;2026:500&20|2025:3000": price, then shares by year.
std::vector<IsoGrant> isoGrantsIn(CaseRow& row)
{
    constexpr std::string_view column = "grants";
    const auto wrong = [&] {
        row.refuse({.code = ErrorCode::WrongType, .field = std::string(column), .text = "fmv|year:shares;..."});
    };
    std::vector<IsoGrant> grants;
    for (const std::string_view text : splitList(row.text(column), '&')) {
        const auto halves = splitList(text, '|');
        if (halves.size() != 2) {
            wrong();
            continue;
        }
        IsoGrant grant{.fmvAtGrant = row.partNumber(column, halves[0])};
        for (const std::string_view part : splitList(halves[1], ';')) {
            const auto pair = splitList(part, ':');
            if (pair.size() == 2)
                grant.years.push_back({smallInteger(row, column, row.partNumber(column, pair[0])),
                                       smallInteger(row, column, row.partNumber(column, pair[1]))});
            else
                wrong();
        }
        grants.push_back(std::move(grant));
    }
    return grants;
}

std::string byYear(const std::vector<IsoSplit>& splits, std::int64_t IsoSplit::*shares)
{
    std::string text;
    for (const IsoSplit& split : splits)
        text += (text.empty() ? "" : ";") + std::to_string(split.year) + ':' + std::to_string(split.*shares);
    return text;
}

Result<CaseOutputs> isoLimitCase(CaseRow& row)
{
    return splitByIsoLimit(isoGrantsIn(row)).map([](const std::vector<IsoSplit>& splits) {
        return CaseOutputs{{"iso_by_year", byYear(splits, &IsoSplit::iso)},
                           {"nso_by_year", byYear(splits, &IsoSplit::nso)}};
    });
}

AmtParameters amtParametersOf(CaseRow& figures)
{
    AmtParameters parameters{.standardDeduction = figures.number("standard_deduction"),
                             .gainsZeroTop = figures.number("cg_zero_top"),
                             .gainsFifteenTop = figures.number("cg_fifteen_top"),
                             .exemption = figures.number("amt_exemption"),
                             .phaseOutStart = figures.number("amt_phaseout_start"),
                             .phaseOutRate = figures.number("amt_phaseout_rate"),
                             .highRateFrom = figures.number("amt_28_threshold")};
    for (int bracket = 1;; ++bracket) {
        const std::string name = "bracket" + std::to_string(bracket);
        if (figures.isEmpty(name + "_from"))
            return parameters;
        parameters.brackets.push_back({figures.number(name + "_from"), figures.number(name + "_rate")});
    }
}

Result<AmtParameters> amtParametersFor(const CaseRow& row, const CaseFile& figures)
{
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (figures.text(i, "year") != row.text("year") || figures.text(i, "status") != row.text("status_filing"))
            continue;
        CaseRow found(figures, i);
        AmtParameters parameters = amtParametersOf(found);
        if (found.problem())
            return failure(*found.problem());
        return parameters;
    }
    return failure({.code = ErrorCode::Unavailable,
                    .field = "year",
                    .text = std::string(row.text("year")) + ' ' + std::string(row.text("status_filing"))});
}

Result<CaseOutputs> amtCase(CaseRow& row, const CaseFile& figures)
{
    const auto parameters = amtParametersFor(row, figures);
    if (!parameters)
        return failure(parameters.error());
    const AmtIncome income{
        .wages = row.number("wages"), .longTermGains = row.number("ltcg"), .isoSpread = row.number("iso_bargain")};
    const auto bill = amtBill(income, *parameters);
    const auto crossover = amtCrossover(income, *parameters);
    if (!bill || !crossover)
        return failure(bill ? crossover.error() : bill.error());
    return CaseOutputs{{"taxable_income", bill->taxableIncome},
                       {"regular_tax", bill->regularTax},
                       {"amti", bill->amtIncome},
                       {"exemption", bill->exemption},
                       {"amt_base", bill->base},
                       {"tmt", bill->tentativeMinimumTax},
                       {"amt", bill->amt},
                       {"total_tax", bill->totalTax},
                       {"mtc_created", bill->creditCreated},
                       {"crossover_bargain", *crossover}};
}

Result<CaseOutputs> qsbsCase(CaseRow& row)
{
    const QsbsSale sale{.regime = choiceIn<QsbsRegime>(row, "regime",
                                                       {{"pre2009", QsbsRegime::Before2009},
                                                        {"2009", QsbsRegime::Until2010},
                                                        {"2010", QsbsRegime::After2010},
                                                        {"obbba", QsbsRegime::AfterJuly2025}}),
                        .yearsHeld = row.number("years_held"),
                        .gain = row.number("gain"),
                        .basis = row.number("basis"),
                        .exclusionUsed = row.number("prior_exclusion_used"),
                        .marriedSeparate = row.flag("married_separate")};
    return qsbsExclusion(sale).map([](const QsbsOutcome& outcome) {
        return CaseOutputs{{"exclusion_pct", outcome.exclusionPart},
                           {"eligible_gain", outcome.eligibleGain},
                           {"excluded_gain", outcome.excludedGain},
                           {"gain_taxed_at_28", outcome.gainTaxedAt28},
                           {"gain_taxed_as_ltcg", outcome.gainTaxedAsLongTerm}};
    });
}

Result<CaseOutputs> electionCase(CaseRow& row)
{
    constexpr std::string_view plan = "vest_plan";
    EarlyExercise exercise{.election = row.flag("elect_83b") ? Election::Section83b : Election::None,
                           .shares = row.number("shares"),
                           .strike = row.number("strike"),
                           .fmvAtExercise = row.number("fmv_exercise"),
                           .forfeitedShares = row.number("forfeited_shares"),
                           .salePrice = row.number("sale_price"),
                           .ordinaryRate = row.number("ordinary_rate"),
                           .gainsRate = row.number("ltcg_rate")};
    for (const std::string_view part : splitList(row.text(plan), ';')) {
        const auto at = splitList(part, '@');
        if (at.size() == 2)
            exercise.vesting.push_back({row.partNumber(plan, at[0]), row.partNumber(plan, at[1])});
        else
            row.refuse({.code = ErrorCode::WrongType, .field = std::string(plan), .text = "shares@fmv"});
    }
    return earlyExerciseTax(exercise).map([](const EarlyExerciseTax& tax) {
        return CaseOutputs{{"ordinary_income_at_exercise", tax.incomeAtExercise},
                           {"ordinary_income_at_vesting", tax.incomeAtVesting},
                           {"capital_gain", tax.capitalGain},
                           {"tax_undiscounted", tax.tax}};
    });
}

} // namespace

std::vector<Kind> equityTaxKinds()
{
    return {
        {.name = "espp_tax",
         .inputs = "espp_tax",
         .expected = {{"purchase_price"}, {"ordinary_income"}, {"capital_gain"}, {"basis"}},
         .compute = &esppTaxCase},
        {.name = "espp_limit", .inputs = "espp_limit", .expected = {{"max_shares_now"}}, .compute = &esppLimitCase},
        {.name = "rsu_settle",
         .inputs = "rsu_settle",
         .expected = {{"taxable_income"},
                      {"federal_withholding"},
                      {"total_withholding"},
                      {"shares_sold"},
                      {"net_shares"},
                      {"cash_refund"},
                      {"april_true_up"}},
         .compute = &rsuCase},
        {.name = "iso_disposition",
         .inputs = "iso_disposition",
         .expected =
             {{"qualifying"}, {"ordinary_income"}, {"capital_gain"}, {"long_term"}, {"amt_adjustment_exercise_year"}},
         .compute = &isoDispositionCase},
        {.name = "iso_100k",
         .inputs = "iso_100k",
         .expected = {{"iso_by_year"}, {"nso_by_year"}},
         .compute = &isoLimitCase},
        {.name = "amt",
         .inputs = "amt",
         .parameters = "tax_params",
         .expected = {{"taxable_income"},
                      {"regular_tax"},
                      {"amti"},
                      {"exemption"},
                      {"amt_base"},
                      {"tmt"},
                      {"amt"},
                      {"total_tax"},
                      {"mtc_created"},
                      {"crossover_bargain"}},
         .compute = &amtCase},
        {.name = "qsbs",
         .inputs = "qsbs",
         .expected =
             {{"exclusion_pct"}, {"eligible_gain"}, {"excluded_gain"}, {"gain_taxed_at_28"}, {"gain_taxed_as_ltcg"}},
         .compute = &qsbsCase},
        {.name = "election_83b",
         .inputs = "election_83b",
         .expected =
             {{"ordinary_income_at_exercise"}, {"ordinary_income_at_vesting"}, {"capital_gain"}, {"tax_undiscounted"}},
         .compute = &electionCase},
    };
}

} // namespace pathwise
