// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/statecase.h"

#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

/// Ala. Code s.40-18-15(a)(2): federal tax after credits, refundable ones included.
double alabamaFederalTax(const SpecialRule&, const StateCase& facts)
{
    return std::max(0.0, facts.federal.net());
}

double kentuckySeparate(const SpecialRule&, const StateCase& facts)
{
    if (!facts.joint())
        return 0;
    const double deduction = facts.rules.deductions.front().amount[FilingStatus::MarriedSeparate];
    double tax = 0;
    for (const double own : {facts.filerAgi, facts.spouseAgi})
        tax += facts.schedule().tax(std::max(0.0, own - deduction));
    return std::min(0.0, tax - facts.tax);
}

double arkansasTax(double taxable, const StateRules& rules)
{
    return std::max(0.0, rules.rateTable.at(taxable) * taxable - rules.reductionTable.at(taxable));
}

enum LowIncomeFigure { MaxAmount, CreditStart, CreditStep, StepReduction };

double arkansasLowIncomeCreditAt(double taxable, const SpecialRule& rule)
{
    const auto& figures = rule.figures;
    constexpr auto any = FilingStatus::Single; // the figures are the same for all
    const double steps = std::ceil(std::max(0.0, taxable - figures[CreditStart][any]) / figures[CreditStep][any]);
    return std::max(0.0, figures[MaxAmount][any] - steps * figures[StepReduction][any]);
}

double arkansasLowIncomeCredit(const SpecialRule& rule, const StateCase& facts)
{
    return arkansasLowIncomeCreditAt(facts.taxableIncome, rule);
}

const SpecialRule* arkansasCreditRule(const StateRules& rules)
{
    for (const SpecialRule& rule : rules.specialRules) {
        if (rule.shape->apply == arkansasLowIncomeCredit)
            return &rule;
    }
    return nullptr;
}

/// Filing status 4: each spouse's own income, deduction and low-income credit. The credit that a joint computation
/// would have is taken off again, because the credit rule grants it afterwards.
double arkansasSeparate(const SpecialRule&, const StateCase& facts)
{
    if (!facts.joint())
        return 0;
    const SpecialRule* creditRule = arkansasCreditRule(facts.rules);
    const auto credit = [creditRule](double taxable) {
        return creditRule ? arkansasLowIncomeCreditAt(taxable, *creditRule) : 0.0;
    };
    const double deduction = facts.rules.deductions.front().amount[FilingStatus::MarriedSeparate];
    double separate = 0;
    for (const double own : {facts.filerAgi, facts.spouseAgi}) {
        const double taxable = std::max(0.0, own - deduction);
        separate += std::max(0.0, arkansasTax(taxable, facts.rules) - credit(taxable));
    }
    const double jointly = facts.tax - credit(facts.taxableIncome);
    return std::min(0.0, separate - jointly);
}

double southCarolinaTwoEarners(const SpecialRule& rule, const StateCase& facts)
{
    return facts.joint() ? rule.schedule[facts.status].tax(facts.lesserEarnedIncome()) : 0.0;
}

/// Va. Code s.58.1-324.
double virginiaSpouseAdjustment(const SpecialRule& rule, const StateCase& facts)
{
    const double ownExemption = facts.rules.deductions.back().amount[facts.status];
    if (!facts.joint() || facts.lesserAgi() <= ownExemption)
        return 0;
    const Schedule& schedule = facts.schedule();
    const double lesser = facts.lesserAgi() - ownExemption;
    const double half = facts.taxableIncome / 2;
    const double apart =
        schedule.tax(std::min(lesser, half)) + schedule.tax(std::max(facts.taxableIncome - lesser, half));
    return std::clamp(schedule.tax(facts.taxableIncome) - apart, 0.0, rule.figures[0][facts.status]);
}

enum OklahomaFigure { ChildFraction, ChildAgiLimit };

double oklahomaChildCredit(const SpecialRule& rule, const StateCase& facts)
{
    if (facts.federal.agi > rule.figures[ChildAgiLimit][facts.status])
        return 0;
    return rule.figures[ChildFraction][facts.status]
        * (facts.federal.childCredit + facts.federal.refundableChildCredit);
}

constexpr SpecialShape southShapes[] = {
    {"federal_income_tax_deduction", "AL", SpecialStage::Deduction, alabamaFederalTax},
    {"separate_on_same_return", "KY", SpecialStage::Tax, kentuckySeparate},
    {"separate_on_same_return", "AR", SpecialStage::Tax, arkansasSeparate},
    {"additional_credit_low_income",
     "AR",
     SpecialStage::Credit,
     arkansasLowIncomeCredit,
     {"max_amount", "start", "step", "reduction_amount"}},
    // The printed low-income tables are not in the data: relief below about 17,000 (single) or 32,000 (joint).
    {"low_income_tables", "AR", SpecialStage::Ignored},
    {"two_wage_earner_credit", "SC", SpecialStage::Credit, southCarolinaTwoEarners, {}, {}, "by_lesser_income"},
    {"spouse_tax_adjustment", "VA", SpecialStage::Credit, virginiaSpouseAdjustment, {"cap"}},
    {"child_tax_credit", "OK", SpecialStage::Credit, oklahomaChildCredit, {"fraction", "agi_limit"}},
};

} // namespace

std::span<const SpecialShape> southRules()
{
    return southShapes;
}

} // namespace pathwise
