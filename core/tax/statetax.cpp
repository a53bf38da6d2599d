// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/statetax.h"

#include "core/tax/allowance.h"

#include <algorithm>

namespace pathwise {

namespace {

constexpr auto category = TaxCategory::StateIncome;

double startingIncome(const StateCase& facts)
{
    double income = facts.rules.start == StateRules::Start::FederalTaxableIncome
        ? std::max(0.0, facts.federal.agi - facts.federal.standardDeduction)
        : facts.federal.agi;
    if (facts.rules.taxesHsa)
        income += facts.income.hsa;
    if (facts.rules.taxesTraditional401k)
        income += facts.income.deferrals;
    return income;
}

double adjustmentValue(const Adjustment& adjustment, const StateCase& facts)
{
    const double cap = adjustment.cap[facts.status];
    switch (adjustment.kind) {
    case Adjustment::Kind::SubtractFractionOfLongGains: return -adjustment.fraction * facts.income.longGains;
    case Adjustment::Kind::SubtractFractionOfQualifiedDividends:
        return -adjustment.fraction * facts.income.qualifiedDividends;
    case Adjustment::Kind::SubtractLongGainsUpTo:
        if (adjustment.separateFilersTakeHalf && facts.status == FilingStatus::MarriedSeparate)
            return -std::min(cap, facts.income.longGains / 2);
        return -std::min(cap, facts.income.longGains);
    case Adjustment::Kind::SubtractSmallerSpouseIncome: {
        const double smaller =
            std::min(facts.income.workers[1].taxableWages, facts.federal.agi - facts.income.workers[1].taxableWages);
        return facts.joint() ? -std::clamp(smaller, 0.0, cap) : 0.0;
    }
    case Adjustment::Kind::AddFederalDeductionExcess:
        return facts.federal.agi >= adjustment.threshold ? std::max(0.0, facts.federal.standardDeduction - cap) : 0.0;
    case Adjustment::Kind::SubtractLongGainsWithinTaxableShare: {
        const double taxable = std::max(0.0, facts.federal.agi - facts.federal.standardDeduction);
        return -std::min({cap, facts.income.longGains, adjustment.fraction * taxable});
    }
    }
    return 0;
}

void computeAgi(StateCase& facts, Bill& bill)
{
    facts.agi = startingIncome(facts);
    bill.steps.push({facts.agi, facts.rules.ratesRule, category});
    for (const Adjustment& adjustment : facts.rules.adjustments) {
        const double value = adjustmentValue(adjustment, facts);
        facts.agi += value;
        bill.steps.push({value, adjustment.rule, category});
    }
    facts.spouseAgi = facts.joint() ? facts.income.workers[1].taxableWages : 0.0;
    facts.filerAgi = facts.agi - facts.spouseAgi;
}

void computeTaxableIncome(StateCase& facts, Bill& bill)
{
    double income = facts.agi;
    for (const SpecialRule& rule : facts.rules.specialRules) {
        if (rule.shape->stage != SpecialStage::Deduction)
            continue;
        const double value = rule.shape->apply(rule, facts);
        income -= value;
        bill.steps.push({-value, rule.rule, category});
    }
    for (const Allowance& deduction : facts.rules.deductions) {
        const double value = allowanceValue(deduction, facts);
        income -= value;
        bill.steps.push({-value, deduction.rule, category});
    }
    facts.taxableIncome = std::max(0.0, income);
    bill.stateTaxableIncome = facts.taxableIncome;
}

void addTax(StateCase& facts, RuleId rule, double base, double rate, double amount, Bill& bill)
{
    facts.tax += amount;
    bill.add(rule, category, base, rate, amount);
}

void applyRates(StateCase& facts, Bill& bill)
{
    const StateRules& rules = facts.rules;
    const double taxable = facts.taxableIncome;
    if (rules.rates == StateRules::Rates::Brackets) {
        facts.tax = facts.schedule().tax(taxable);
        writeBands(facts.schedule(), 0, taxable, rules.ratesRule, category, bill);
    } else if (rules.rates == StateRules::Rates::RateTimesIncomeMinusReduction) {
        const double rate = rules.rateTable.at(taxable);
        const double tax = std::max(0.0, rate * taxable - rules.reductionTable.at(taxable));
        addTax(facts, rules.ratesRule, taxable, rate, tax, bill);
    }
    const double shortGains = std::clamp(facts.income.otherGains, 0.0, taxable);
    addTax(facts, rules.ratesRule, shortGains, rules.shortGainsExtraRate, shortGains * rules.shortGainsExtraRate, bill);
}

void applySpecial(SpecialStage stage, double sign, StateCase& facts, Bill& bill)
{
    for (const SpecialRule& rule : facts.rules.specialRules) {
        if (rule.shape->stage == stage)
            addTax(facts, rule.rule, facts.taxableIncome, 0, sign * rule.shape->apply(rule, facts), bill);
    }
}

double extraBase(const ExtraTax& extra, const StateCase& facts)
{
    switch (extra.base) {
    case ExtraTax::Base::TaxableIncome: return facts.taxableIncome;
    case ExtraTax::Base::NetInvestmentIncome: return std::max(0.0, facts.income.investmentIncome());
    case ExtraTax::Base::LongGainsAboveDeduction:
        return std::max(0.0, facts.income.longGains - extra.amount[facts.status]);
    case ExtraTax::Base::Flat: break;
    }
    return 0;
}

void applyExtraTaxes(StateCase& facts, Bill& bill)
{
    for (const ExtraTax& extra : facts.rules.extraTaxes) {
        if (extra.base == ExtraTax::Base::Flat) {
            addTax(facts, extra.rule, extra.amount[facts.status], 1, extra.amount[facts.status], bill);
            continue;
        }
        const double base = extraBase(extra, facts);
        facts.tax += extra.schedule[facts.status].tax(base);
        writeBands(extra.schedule[facts.status], 0, base, extra.rule, category, bill);
    }
}

void takeCredit(RuleId rule, double credit, StateCase& facts, Bill& bill)
{
    const double used = std::min(credit, std::max(0.0, facts.tax));
    addTax(facts, rule, used, -1, -used, bill);
}

void applyCredits(StateCase& facts, Bill& bill)
{
    facts.taxBeforeCredits = facts.tax;
    for (const SpecialRule& rule : facts.rules.specialRules) {
        if (rule.shape->stage == SpecialStage::Credit)
            takeCredit(rule.rule, rule.shape->apply(rule, facts), facts, bill);
    }
    for (const Allowance& credit : facts.rules.credits)
        takeCredit(credit.rule, allowanceValue(credit, facts), facts, bill);
}

void applyRefundableCredits(StateCase& facts, Bill& bill)
{
    for (const Allowance& credit : facts.rules.refundableCredits) {
        const double value = allowanceValue(credit, facts);
        bill.stateRefundableCredits += value;
        addTax(facts, credit.rule, value, -1, -value, bill);
    }
}

} // namespace

StateTax writeStateTax(const StateRules& rules, const FederalRules& federalRules, const YearIncome& income,
                       const FederalTax& federal, FilingStatus status, const StateInput& input, Bill& bill)
{
    StateCase facts{.rules = rules,
                    .federalRules = federalRules,
                    .income = income,
                    .federal = federal,
                    .status = status,
                    .isoSpread = input.isoSpread};
    if (rules.rates != StateRules::Rates::None) {
        computeAgi(facts, bill);
        computeTaxableIncome(facts, bill);
        applyRates(facts, bill);
        applySpecial(SpecialStage::Tax, 1, facts, bill);
    }
    if (!rules.extraTaxesAfterCredits)
        applyExtraTaxes(facts, bill);
    applyCredits(facts, bill);
    applySpecial(SpecialStage::AfterCredits, 1, facts, bill);
    if (input.iso == BillOptions::StateIso::Included)
        applySpecial(SpecialStage::MinimumTax, 1, facts, bill);
    if (rules.extraTaxesAfterCredits)
        applyExtraTaxes(facts, bill);
    applyRefundableCredits(facts, bill);
    return {facts.taxableIncome, facts.tax, federal.earnedIncomeCredit};
}

void writeStatePayroll(const StateRules& rules, const YearIncome& income, BillOptions::Scope scope, Bill& bill)
{
    for (const PayrollLevy& levy : rules.payroll) {
        if (scope == BillOptions::Scope::ReferenceCases && !levy.inReferenceCases)
            continue;
        for (const YearIncome::Worker& worker : income.workers) {
            const double base = std::min(worker.ficaWages, levy.wageBase);
            const double amount = std::min(base * levy.rate, levy.maxContribution);
            bill.add(levy.rule, TaxCategory::StatePayroll, base, levy.rate, amount);
        }
    }
}

} // namespace pathwise
