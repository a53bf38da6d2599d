// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/explanationcontext.h"

#include <algorithm>

namespace pathwise {

namespace {

std::string citation(const RuleInfo& rule)
{
    std::string text;
    for (const auto& source : rule.sources) {
        text += (text.empty() ? "" : "; ") + source.title;
        if (!source.url.empty())
            text += ", " + source.url;
    }
    if (rule.projected || rule.indexed)
        text += text.empty() ? "projected" : " (projected)";
    return text;
}

Explanation lineExplanation(const TaxRules& rules, const BillLine& line)
{
    Explanation explanation = ruleExplanation(rules.info(line.rule), line.amount);
    if (line.rate != 0) {
        explanation.formula = "base × rate";
        explanation.inputs = {counted("base", line.base), counted("rate", line.rate)};
    }
    return explanation;
}

/// Which lines of a bill make up a row of the projection.
std::vector<TaxCategory> categoriesOf(std::string_view measure)
{
    if (measure == "federal_tax")
        return {TaxCategory::FederalIncome, TaxCategory::Amt, TaxCategory::Niit};
    if (measure == "state_tax")
        return {TaxCategory::StateIncome};
    if (measure == "local_tax")
        return {TaxCategory::LocalIncome};
    return {TaxCategory::SocialSecurity, TaxCategory::Medicare, TaxCategory::StatePayroll};
}

/// The minimum tax that comes back: the line of the AMT's own rule that lowers the regular tax.
bool isCredit(const BillLine& line, const TaxRules& rules)
{
    return line.rule == rules.federal.amtRule && line.category == TaxCategory::FederalIncome;
}

Explanation creditExplanation(const ExplanationContext& context, const TaxRules& rules, const BillLine& line)
{
    Explanation credit = ruleExplanation(rules.info(line.rule), line.amount);
    credit.name = "credit for minimum tax of earlier years";
    credit.formula = "−least of credit carried in and regular tax above the minimum tax";
    credit.inputs = {counted("credit carried in", context.pay().creditIn)};
    return credit;
}

/// Of options exercised and kept: income of the alternative minimum tax alone.
Explanation spreadExplanation(const ExplanationContext& context)
{
    Explanation spread{.name = "spread of ISOs exercised and kept", .value = context.pay().isoSpread, .formula = "Σ"};
    for (const DatedCash& cash : context.compiled().cash) {
        if (cash.exercise.isoSpread <= 0)
            continue;
        const auto job = static_cast<std::size_t>(cash.job);
        const int month = std::max(cash.month, 1) + context.delayOf(job);
        if (month < context.firstMonth() || month > context.lastMonth() || !context.isPaid(month, job))
            continue;
        const Grant& grant = context.stage(job).package.grants[static_cast<std::size_t>(cash.exercise.grant)];
        const std::string field = "package/grants/" + std::to_string(cash.exercise.grant) + '/';
        spread.inputs.push_back(
            {.name = toString(context.dateOf(month)),
             .value = cash.exercise.isoSpread,
             .formula = "shares × (fair value − strike)",
             .inputs = {counted("shares", cash.exercise.isoShares),
                        grant.fairMarketValue ? entered(
                            "fair value", context.stageField(job, field + "fair_market_value"), cash.exercise.fairValue)
                                              : counted("fair value", cash.exercise.fairValue),
                        entered("strike", context.stageField(job, field + "strike"), grant.strike)}});
    }
    return spread;
}

double amountOf(const YearPay& pay, std::string_view measure)
{
    if (measure == "federal_tax")
        return -pay.federalTax;
    if (measure == "state_tax")
        return -pay.stateTax;
    return measure == "local_tax" ? -pay.localTax : -pay.payrollTax;
}

} // namespace

Explanation ruleExplanation(const RuleInfo& rule, double value)
{
    return {.name = rule.description.empty() ? rule.id : rule.description,
            .id = rule.jurisdiction + '.' + rule.id,
            .value = value,
            .origin = Origin::Rule,
            .source = citation(rule)};
}

Explanation explainTax(const ExplanationContext& context, std::string_view measure)
{
    const auto payContext = context.payContext();
    const auto bill =
        billOfYear(payContext, context.timeline().years[context.year], context.calendarYear(), context.pay().creditIn);
    const double amount = amountOf(context.pay(), measure);
    if (!bill)
        return sumOf(std::string(measure), amount, {});
    const auto rules = context.world.taxes->rules(context.calendarYear(), payContext.inflation);
    const auto categories = categoriesOf(measure);
    const auto belongs = [&](TaxCategory category) {
        return std::find(categories.begin(), categories.end(), category) != categories.end();
    };
    std::vector<Explanation> lines;
    for (const BillLine& line : bill->lines) {
        if (belongs(line.category))
            lines.push_back(isCredit(line, *rules) ? creditExplanation(context, *rules, line)
                                                   : lineExplanation(*rules, line));
    }
    Explanation tax = sumOf(std::string(measure), amount, std::move(lines));
    for (const BillStep& step : bill->steps) {
        if (belongs(step.category))
            tax.background.push_back(ruleExplanation(rules->info(step.rule), step.amount));
    }
    if (measure == "federal_tax" && context.pay().isoSpread > 0)
        tax.background.push_back(spreadExplanation(context));
    return tax;
}

} // namespace pathwise
