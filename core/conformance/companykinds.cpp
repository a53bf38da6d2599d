// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conformance/choice.h"
#include "core/conformance/kinds.h"
#include "core/equity/capitalization.h"
#include "core/equity/lottery.h"
#include "core/equity/waterfall.h"

#include <algorithm>
#include <map>
#include <string>

namespace pathwise {

namespace {

Error unknownCase(const CaseRow& row)
{
    return {.code = ErrorCode::UnknownId, .field = "case_id", .text = std::string(row.id())};
}

CapEvent pricedIn(CaseRow& row)
{
    return PricedRound{row.number("pre_money"), row.number("raise_amount"), row.optionalNumber("pool_target_post")};
}
CapEvent safeIn(CaseRow& row)
{
    return PostMoneySafe{row.number("safe_amount"), row.number("safe_post_cap")};
}
CapEvent splitIn(CaseRow& row)
{
    return ShareSplit{row.number("split_ratio")};
}
CapEvent grantIn(CaseRow& row)
{
    return PoolGrant{row.number("grant_shares")};
}

/// One company: where it starts, and its rounds by `seq`.
struct Story {
    CapTable start;
    std::map<long long, CapEvent> events;
    std::optional<Error> problem;
};

void addRound(Story& story, CaseRow& row)
{
    using Reader = CapEvent (*)(CaseRow&);
    const Reader reader = choiceIn<Reader>(
        row, "kind", {{"priced", &pricedIn}, {"safe", &safeIn}, {"split", &splitIn}, {"grant", &grantIn}});
    const long long seq = row.integer("seq");
    if (seq == 1)
        story.start = {row.number("start_fd_shares"), row.number("start_unissued_pool"), row.number("holder_shares")};
    story.events.insert_or_assign(seq, reader(row));
    if (!story.problem)
        story.problem = row.problem();
}

/// The state after each `seq` of a company.
Result<std::map<long long, CapState>> statesOf(const Story& story)
{
    if (story.problem)
        return failure(*story.problem);
    std::vector<CapEvent> events;
    for (const auto& [seq, event] : story.events)
        events.push_back(event);
    return followRounds(story.start, events).map([&](const std::vector<CapState>& states) {
        std::map<long long, CapState> bySeq;
        auto state = states.begin();
        for (const auto& [seq, event] : story.events)
            bySeq.emplace(seq, *state++);
        return bySeq;
    });
}

CaseOutputs capOutputs(const CapState& state)
{
    return {{"price_per_share", valueOf(state.pricePerShare)},
            {"investor_shares", state.investorShares},
            {"safe_shares", state.safeShares},
            {"pool_added", state.poolAdded},
            {"fd_total", state.fullyDiluted},
            {"unissued_pool", state.unissuedPool},
            {"holder_pct", state.holderFraction}};
}

std::vector<Result<CaseOutputs>> dilutionCases(const CaseFile& rounds, const CaseFile& expected)
{
    std::map<std::string_view, Story> stories;
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        CaseRow row(rounds, i);
        addRound(stories[row.id()], row);
    }
    std::vector<Result<CaseOutputs>> results;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CaseRow row(expected, i);
        const auto story = stories.find(row.id());
        const auto states = story == stories.end() ? failure(unknownCase(row)) : statesOf(story->second);
        const long long seq = row.integer("seq");
        if (!states)
            results.push_back(failure(states.error()));
        else if (row.problem() || !states->contains(seq))
            results.push_back(failure(row.problem().value_or(unknownCase(row))));
        else
            results.push_back(capOutputs(states->at(seq)));
    }
    return results;
}

/// One company's classes, and their names in the same order.
struct Classes {
    std::vector<std::string_view> ids;
    std::vector<ShareClass> classes;
    std::optional<Error> problem;
};

void addClass(Classes& company, CaseRow& row)
{
    company.ids.push_back(row.text("class_id"));
    company.classes.push_back({.kind = choiceIn<ShareKind>(row, "kind",
                                                           {{"common", ShareKind::Common},
                                                            {"option", ShareKind::Option},
                                                            {"nonpart", ShareKind::NonParticipating},
                                                            {"part", ShareKind::Participating},
                                                            {"partcap", ShareKind::CappedParticipating}}),
                               .shares = row.number("shares"),
                               .preference = row.numberOr("preference", 0),
                               .cap = row.numberOr("cap_total", 0),
                               .seniority = smallInteger(row, "seniority", row.numberOr("seniority", 0)),
                               .strike = row.numberOr("strike", 0)});
    if (!company.problem)
        company.problem = row.problem();
}

Result<CaseOutputs> payoutOf(const Classes& company, CaseRow& row)
{
    const auto id = std::find(company.ids.begin(), company.ids.end(), row.text("class_id"));
    if (company.problem || id == company.ids.end())
        return failure(company.problem.value_or(unknownCase(row)));
    const ExitDeductions deductions{
        .netDebt = row.number("net_debt"), .fee = row.number("fee_pct"), .carveOut = row.number("carve_out")};
    const auto proceeds = distributable(row.number("headline_price"), deductions);
    const auto waterfall = Waterfall::create(company.classes);
    if (row.problem())
        return failure(*row.problem());
    if (!proceeds || !waterfall)
        return failure(proceeds ? waterfall.error() : proceeds.error());
    const WaterfallOutcome outcome = waterfall->divide(*proceeds);
    const ClassPayout& payout = outcome.payouts[static_cast<std::size_t>(id - company.ids.begin())];
    return CaseOutputs{{"distributable", outcome.distributable},
                       {"common_price", outcome.commonPrice},
                       {"payout", payout.amount},
                       {"payout_per_share", payout.perShare},
                       {"converted", payout.converted ? CaseValue(flagValue(*payout.converted)) : CaseValue()}};
}

std::vector<Result<CaseOutputs>> waterfallCases(const CaseFile& classes, const CaseFile& expected)
{
    std::map<std::string_view, Classes> companies;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        CaseRow row(classes, i);
        addClass(companies[row.id()], row);
    }
    std::vector<Result<CaseOutputs>> results;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CaseRow row(expected, i);
        results.push_back(payoutOf(companies[row.id()], row));
    }
    return results;
}

StartupOptions startupOptionsIn(CaseRow& row)
{
    return {.options = row.number("options"),
            .strike = row.number("strike"),
            .fullyDilutedToday = row.number("fd_shares_today"),
            .futureDilution = row.number("future_dilution"),
            .totalPreference = row.number("total_preference"),
            .preferredFraction = row.number("preferred_fraction")};
}

/// Outcomes as "0.65@3@0|0.35@6@60000000": probability, years, exit.
std::vector<ExitOutcome> lotteryIn(CaseRow& row)
{
    constexpr std::string_view column = "outcomes";
    constexpr std::size_t parts = 3;
    std::vector<ExitOutcome> lottery;
    for (const std::string_view text : splitList(row.text(column), '|')) {
        const auto part = splitList(text, '@');
        if (part.size() == parts)
            lottery.push_back(
                {row.partNumber(column, part[0]), row.partNumber(column, part[1]), row.partNumber(column, part[2])});
        else
            row.refuse({.code = ErrorCode::WrongType, .field = std::string(column), .text = "probability@years@exit"});
    }
    return lottery;
}

Result<CaseOutputs> startupOfferCase(CaseRow& row)
{
    const OfferHolder holder{.taxRate = row.number("tax_rate"),
                             .discountRate = row.number("discount_rate"),
                             .wealth = row.number("wealth"),
                             .aversion = row.number("gamma")};
    return startupOffer(startupOptionsIn(row), lotteryIn(row), holder).map([](const OfferValue& offer) {
        return CaseOutputs{
            {"ownership_today", offer.ownershipToday},    {"ownership_at_exit", offer.ownershipAtExit},
            {"prob_zero", offer.probabilityOfNothing},    {"expected_gross", offer.expectedGross},
            {"pv_after_tax", offer.afterTaxToday},        {"certainty_equivalent", offer.certaintyEquivalent},
            {"ce_to_pv", valueOf(offer.equivalentToMean)}};
    });
}

Result<CaseOutputs> breakEvenCase(CaseRow& row)
{
    const ForgonePay forgone{.perYearAfterTax = row.number("forgone_cash_per_year_after_tax"),
                             .years = row.number("years_forgone"),
                             .exitYears = row.number("exit_years"),
                             .successProbability = row.number("success_probability"),
                             .taxRate = row.number("tax_rate"),
                             .discountRate = row.number("discount_rate")};
    return breakEvenExit(startupOptionsIn(row), forgone).map([](const BreakEvenExit& exit) {
        return CaseOutputs{{"pv_forgone", exit.forgoneToday},
                           {"required_gross_payoff", exit.requiredGrossPayoff},
                           {"required_common_price", exit.requiredCommonPrice},
                           {"breakeven_exit_value", exit.exit}};
    });
}

} // namespace

std::vector<Kind> companyKinds()
{
    return {
        {.name = "dilution",
         .inputs = "dilution_rounds",
         .sibling = "dilution_expected",
         .keys = {"seq"},
         .expected = {{.name = "price_per_share", .blankIsAnswer = true},
                      {"investor_shares"},
                      {"safe_shares"},
                      {"pool_added"},
                      {"fd_total"},
                      {"unissued_pool"},
                      {"holder_pct"}},
         .compute = &dilutionCases},
        {.name = "waterfall",
         .inputs = "waterfall_classes",
         .sibling = "waterfall_expected",
         .keys = {"headline_price", "class_id"},
         .expected = {{"distributable"},
                      {"common_price"},
                      {"payout"},
                      {"payout_per_share"},
                      {.name = "converted", .blankIsAnswer = true}},
         .compute = &waterfallCases},
        {.name = "startup_offer",
         .inputs = "startup_offer",
         .expected = {{"ownership_today"},
                      {"ownership_at_exit"},
                      {"prob_zero"},
                      {"expected_gross"},
                      {"pv_after_tax"},
                      {"certainty_equivalent"},
                      {.name = "ce_to_pv", .blankIsAnswer = true}},
         .compute = &startupOfferCase},
        {.name = "breakeven_exit",
         .inputs = "breakeven_exit",
         .expected = {{"pv_forgone"}, {"required_gross_payoff"}, {"required_common_price"}, {"breakeven_exit_value"}},
         .compute = &breakEvenCase},
    };
}

} // namespace pathwise
