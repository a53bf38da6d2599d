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

Explanation ruleExplanation(const RuleInfo& rule, double value)
{
    return {.name = rule.description.empty() ? rule.id : rule.description,
            .id = rule.jurisdiction + '.' + rule.id,
            .value = value,
            .origin = Origin::Rule,
            .source = citation(rule)};
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

double amountOf(const YearPay& pay, std::string_view measure)
{
    if (measure == "federal_tax")
        return -pay.federalTax;
    if (measure == "state_tax")
        return -pay.stateTax;
    return measure == "local_tax" ? -pay.localTax : -pay.payrollTax;
}

} // namespace

Explanation explainTax(const ExplanationContext& context, std::string_view measure)
{
    const auto payContext = context.payContext();
    const auto bill = billOfYear(payContext, context.timeline().years[context.year], context.calendarYear());
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
            lines.push_back(lineExplanation(*rules, line));
    }
    Explanation tax = sumOf(std::string(measure), amount, std::move(lines));
    for (const BillStep& step : bill->steps) {
        if (belongs(step.category))
            tax.background.push_back(ruleExplanation(rules->info(step.rule), step.amount));
    }
    return tax;
}

} // namespace pathwise
