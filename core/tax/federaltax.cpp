// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/federaltax.h"

#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

/// s.1(h), as an alternative maximum: never more than ordinary rates on everything.
double regularTax(double ordinary, double taxable, FilingStatus status, const FederalRules& rules)
{
    const Schedule& gains = rules.gains[status];
    const double stacked = rules.ordinary[status].tax(ordinary) + gains.tax(taxable) - gains.tax(ordinary);
    return std::min(stacked, rules.ordinary[status].tax(taxable));
}

/// s.55(d)(2), (3): the exemption shrinks, and a separate filer adds back what is left of the couple's.
void minimumTaxBase(FederalTax& tax, double income, FilingStatus status, const FederalRules& rules)
{
    tax.amti = income;
    if (status == FilingStatus::MarriedSeparate) {
        const double above = std::max(0.0, income - rules.amtSeparateAddbackAbove);
        tax.amti += std::min(rules.amtSeparateAddbackRate * above, rules.amtSeparateAddbackMaximum);
    }
    const double reduction = rules.amtPhaseoutRate * std::max(0.0, tax.amti - rules.amtPhaseoutStart[status]);
    const double exemption = std::max(0.0, rules.amtExemption[status] - reduction);
    tax.amtBase = std::max(0.0, tax.amti - exemption);
}

/// Form 6251 Part III: gains at their own rates, in the room above *regular* ordinary income.
double tentativeMinimumTax(double base, const FederalTax& tax, double preferential, FilingStatus status,
                           const FederalRules& rules)
{
    const Schedule& flat = rules.amt[status];
    const Schedule& gains = rules.gains[status];
    const double atGainRates = std::min(preferential, base);
    const double split =
        flat.tax(base - atGainRates) + gains.tax(tax.ordinaryIncome + atGainRates) - gains.tax(tax.ordinaryIncome);
    return std::min(flat.tax(base), split);
}

/// Only the part of the AMT that comes from timing items returns as a credit, s.53(d)(1)(B).
void minimumTax(FederalTax& tax, double incomeWithoutIso, const YearIncome& income, FilingStatus status,
                const FederalInput& input, const FederalRules& rules)
{
    double withoutIso = 0;
    if (input.isoSpread > 0) {
        minimumTaxBase(tax, incomeWithoutIso, status, rules);
        withoutIso = tentativeMinimumTax(tax.amtBase, tax, income.preferential(), status, rules);
        withoutIso = std::max(0.0, withoutIso - tax.regular);
    }
    minimumTaxBase(tax, incomeWithoutIso + input.isoSpread, status, rules);
    tax.tentativeMinimum = tentativeMinimumTax(tax.amtBase, tax, income.preferential(), status, rules);
    tax.amt = std::max(0.0, tax.tentativeMinimum - tax.regular);
    tax.amtCreditCreated = input.isoSpread > 0 ? std::max(0.0, tax.amt - withoutIso) : 0.0;
}

void childCredit(FederalTax& tax, const YearIncome& income, FilingStatus status, const FederalRules& rules)
{
    if (income.dependents == 0)
        return;
    const double above = std::max(0.0, tax.agi - rules.childPhaseoutStart[status]);
    const double reduction = std::ceil(above / rules.childPhaseoutStep) * rules.childPhaseoutAmount;
    const double credit = std::max(0.0, rules.childCredit * income.dependents - reduction);
    tax.childCredit = std::min(credit, tax.regular + tax.amt);
    const double earned = std::max(0.0, income.wages - rules.childEarnedAbove);
    tax.refundableChildCredit = std::min(
        {credit - tax.childCredit, rules.childRefundable * income.dependents, rules.childRefundableRate * earned});
}

/// s.32. Without children it is for ages 25 to 64.
void earnedIncomeCredit(FederalTax& tax, const YearIncome& income, FilingStatus status, int age,
                        const FederalRules& rules)
{
    constexpr int firstAge = 25;
    constexpr int lastAge = 64;
    if (status == FilingStatus::MarriedSeparate || income.investmentIncome() > rules.earnedIncomeInvestmentLimit)
        return;
    if (income.dependents == 0 && (age < firstAge || age > lastAge))
        return;
    const auto& row = rules.earnedIncome[static_cast<std::size_t>(std::min(income.dependents, 3))];
    const double start = status == FilingStatus::MarriedJoint ? row.phaseoutStartJoint : row.phaseoutStart;
    const double credit = std::min(row.maximum, row.rate * income.wages);
    const double reduction = row.phaseoutRate * std::max(0.0, std::max(income.wages, tax.agi) - start);
    tax.earnedIncomeCredit = std::max(0.0, std::min(credit, row.maximum - reduction));
}

} // namespace

FederalTax federalTax(const YearIncome& income, FilingStatus status, int filerAge, const FederalDeduction& deduction,
                      const FederalInput& input, const FederalRules& rules)
{
    FederalTax tax;
    tax.agi = income.agi;
    tax.standardDeduction = rules.standardDeduction[status];
    tax.deduction = deduction.amount;
    tax.taxableIncome = std::max(0.0, tax.agi - deduction.amount);
    tax.ordinaryIncome = std::max(0.0, tax.taxableIncome - income.preferential());
    tax.regular = regularTax(tax.ordinaryIncome, tax.taxableIncome, status, rules);
    minimumTax(tax, tax.agi - deduction.amount + deduction.addedBackForAmt, income, status, input, rules);
    const double aboveThreshold = std::max(0.0, tax.agi - rules.niitThreshold[status]);
    tax.niit = rules.niitRate * std::max(0.0, std::min(income.investmentIncome(), aboveThreshold));
    childCredit(tax, income, status, rules);
    earnedIncomeCredit(tax, income, status, filerAge, rules);
    const double room = std::max(0.0, tax.regular - tax.childCredit - tax.tentativeMinimum);
    tax.priorCreditUsed = std::min(input.priorMinimumTaxCredit, room);
    return tax;
}

} // namespace pathwise
