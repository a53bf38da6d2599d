// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conformance/choice.h"
#include "core/conformance/kinds.h"
#include "core/equity/blackscholes.h"
#include "core/equity/esoquick.h"
#include "core/equity/espp.h"
#include "core/equity/hullwhite.h"
#include "core/equity/riskadjust.h"
#include "core/equity/stockrisk.h"

namespace pathwise {

namespace {

OptionTerms optionIn(CaseRow& row)
{
    return {.price = row.number("S"),
            .strike = row.number("K"),
            .rate = row.number("r"),
            .dividendYield = row.number("q"),
            .volatility = row.number("sigma"),
            .years = row.number("T")};
}

Result<CaseOutputs> blackScholesCase(CaseRow& row)
{
    OptionTerms terms = optionIn(row);
    terms.kind = choiceIn<OptionKind>(row, "type", {{"call", OptionKind::Call}, {"put", OptionKind::Put}});
    return blackScholes(terms).map([](const OptionValue& value) {
        CaseOutputs outputs{{"price", value.price}};
        if (const auto& greeks = value.greeks)
            outputs.insert(outputs.end(),
                           {{"delta", greeks->delta},
                            {"gamma", greeks->gamma},
                            {"vega", greeks->vega},
                            {"theta", greeks->theta},
                            {"rho", greeks->rho}});
        return outputs;
    });
}

Result<CaseOutputs> hullWhiteCase(CaseRow& row)
{
    const EmployeeOption option{.price = row.number("S"),
                                .strike = row.number("K"),
                                .years = row.number("T"),
                                .vestYears = row.number("vest"),
                                .rate = row.number("r"),
                                .dividendYield = row.number("q"),
                                .volatility = row.number("sigma"),
                                .exerciseMultiple = row.number("M"),
                                .exitRate = row.number("exit_rate")};
    if (row.problem())
        return failure(*row.problem());
    return hullWhite(option).map([](const EmployeeOptionValue& value) {
        return CaseOutputs{
            {"value", value.value}, {"expected_life", value.expectedLife}, {"bsm_full_term", value.plainValue}};
    });
}

/// Weights and years as "0.25@1;0.75@2".
std::vector<VestingPart> vestingPartsIn(CaseRow& row)
{
    constexpr std::string_view column = "vest_profile";
    std::vector<VestingPart> parts;
    for (const std::string_view part : splitList(row.text(column), ';')) {
        const auto at = splitList(part, '@');
        if (at.size() == 2)
            parts.push_back({row.partNumber(column, at[0]), row.partNumber(column, at[1])});
        else
            row.refuse({.code = ErrorCode::WrongType, .field = std::string(column), .text = "weight@year"});
    }
    return parts;
}

Result<double> jennergrenNaslundIn(CaseRow& row)
{
    return jennergrenNaslund(optionIn(row), row.number("exit_rate"));
}

Result<double> simplifiedTermIn(CaseRow& row)
{
    return simplifiedTerm(vestingPartsIn(row), row.number("T"));
}

Result<double> expectedVestCountIn(CaseRow& row)
{
    return expectedVestCount(row.number("n_options"), row.number("forfeit_rate"), row.number("T"));
}

Result<double> expectedCostIn(CaseRow& row)
{
    return expectedCost(row.number("n_options"), row.number("forfeit_rate"), row.number("T"), row.number("unit_value"));
}

Result<CaseOutputs> quickRuleCase(CaseRow& row)
{
    using Rule = Result<double> (*)(CaseRow&);
    const Rule rule = choiceIn<Rule>(row, "model",
                                     {{"jennergren_naslund", &jennergrenNaslundIn},
                                      {"simplified_term", &simplifiedTermIn},
                                      {"expected_vest_count", &expectedVestCountIn},
                                      {"expected_cost", &expectedCostIn}});
    return rule(row).map([](double value) { return CaseOutputs{{"expected", value}}; });
}

Result<CaseOutputs> executiveCase(CaseRow& row)
{
    const AwardKind kind =
        choiceIn<AwardKind>(row, "grant", {{"option", AwardKind::Option}, {"stock", AwardKind::Stock}});
    const ExecutiveGrant grant{.kind = kind,
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
                               .units = row.number("units")};
    return executiveValue(grant).map([](const ExecutiveValue& value) {
        return CaseOutputs{
            {"value_per_unit", value.value}, {"company_cost_per_unit", value.companyCost}, {"ratio", value.ratio}};
    });
}

Result<CaseOutputs> deadweightCase(CaseRow& row)
{
    const UndiversifiedHolding holding{.riskFree = row.number("rf"),
                                       .equityPremium = row.number("erp"),
                                       .beta = row.number("beta"),
                                       .volatility = row.number("sigma"),
                                       .marketVolatility = row.number("sigma_m"),
                                       .years = row.number("T")};
    return deadweightCost(holding).map([](const DeadweightCost& cost) {
        return CaseOutputs{{"capm_return", cost.capmReturn},
                           {"required_undiversified", cost.requiredReturn},
                           {"value_ratio", cost.valueRatio}};
    });
}

Result<CaseOutputs> esppValueCase(CaseRow& row)
{
    enum class Plan { FixedShares, FixedContribution };
    const EsppOffering offering{.rule = row.flag("lookback") ? EsppPrice::LookBack : EsppPrice::PurchaseDay,
                                .price = row.number("S0"),
                                .discount = row.number("discount"),
                                .rate = row.number("r"),
                                .dividendYield = row.number("q"),
                                .volatility = row.number("sigma"),
                                .years = row.number("T")};
    const Plan plan = choiceIn<Plan>(row, "plan", {{"A", Plan::FixedShares}, {"B", Plan::FixedContribution}});
    const auto value = plan == Plan::FixedShares ? esppValuePerShare(offering)
                                                 : esppValueOfContribution(offering, row.number("contribution"));
    return value.map([](double amount) { return CaseOutputs{{"value", amount}}; });
}

/// Outcomes as "0@0.65;50000@0.35": value and probability.
std::vector<RiskyOutcome> riskyOutcomesIn(CaseRow& row)
{
    constexpr std::string_view column = "outcomes";
    std::vector<RiskyOutcome> outcomes;
    for (const std::string_view part : splitList(row.text(column), ';')) {
        const auto at = splitList(part, '@');
        if (at.size() == 2)
            outcomes.push_back({row.partNumber(column, at[0]), row.partNumber(column, at[1])});
        else
            row.refuse({.code = ErrorCode::WrongType, .field = std::string(column), .text = "value@probability"});
    }
    return outcomes;
}

Result<CaseOutputs> discreteEquivalentCase(CaseRow& row)
{
    const Utility utility = choiceIn<Utility>(row, "utility", {{"crra", Utility::Crra}, {"cara", Utility::Cara}});
    const RiskPreference preference{
        .utility = utility, .aversion = row.number("gamma"), .wealth = row.numberOr("wealth", 0)};
    return certaintyEquivalent(riskyOutcomesIn(row), preference).map([](const CertaintyEquivalent& sure) {
        return CaseOutputs{{"ev", sure.mean}, {"ce", sure.value}};
    });
}

Result<CaseOutputs> continuousEquivalentCase(CaseRow& row)
{
    const AwardKind kind =
        choiceIn<AwardKind>(row, "kind", {{"stock", AwardKind::Stock}, {"option", AwardKind::Option}});
    const StockAward award{.kind = kind,
                           .price = row.number("S"),
                           .strike = row.numberOr("K", 0),
                           .drift = row.number("mu"),
                           .volatility = row.number("sigma"),
                           .years = row.number("T"),
                           .units = row.number("units"),
                           .cash = row.numberOr("cash", 0)};
    const RiskPreference preference{.aversion = row.number("gamma"), .wealth = row.number("wealth")};
    return certaintyEquivalent(award, preference).map([](const CertaintyEquivalent& sure) {
        return CaseOutputs{{"mean", sure.mean}, {"ce", sure.value}};
    });
}

} // namespace

std::vector<Kind> equityKinds()
{
    return {
        {.name = "bsm",
         .inputs = "bsm",
         .expected = {{"price"}, {"delta"}, {"gamma"}, {"vega"}, {"theta"}, {"rho"}},
         .compute = &blackScholesCase},
        {.name = "hull_white",
         .inputs = "hull_white",
         .expected = {{"value"}, {"expected_life"}, {"bsm_full_term"}},
         .compute = &hullWhiteCase},
        {.name = "eso_simple", .inputs = "eso_simple", .expected = {{"expected"}}, .compute = &quickRuleCase},
        {.name = "executive_value",
         .inputs = "executive_value",
         .expected = {{"value_per_unit"}, {"company_cost_per_unit"}, {"ratio"}},
         .compute = &executiveCase},
        {.name = "deadweight",
         .inputs = "deadweight",
         .expected = {{"capm_return"}, {"required_undiversified"}, {"value_ratio"}},
         .compute = &deadweightCase},
        {.name = "ce_discrete",
         .inputs = "ce_discrete",
         .expected = {{"ev"}, {"ce"}},
         .compute = &discreteEquivalentCase},
        {.name = "ce_continuous",
         .inputs = "ce_continuous",
         .expected = {{"mean"}, {"ce"}},
         .compute = &continuousEquivalentCase},
        {.name = "espp_value", .inputs = "espp_value", .expected = {{"value"}}, .compute = &esppValueCase},
    };
}

} // namespace pathwise
