// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/federaltax.h"

#include <algorithm>
#include <limits>

namespace pathwise {

void writeBands(const Schedule& schedule, double from, double to, RuleId rule, TaxCategory category, Bill& bill)
{
    const auto bands = schedule.bands();
    for (std::size_t i = 0; i < bands.size() && bands[i].lower < to; ++i) {
        const double upper = i + 1 < bands.size() ? bands[i + 1].lower : std::numeric_limits<double>::infinity();
        const double portion = std::min(to, upper) - std::max(from, bands[i].lower);
        if (portion > 0)
            bill.add(rule, category, portion, bands[i].rate, portion * bands[i].rate);
    }
}

namespace {

void writeRegularTax(const FederalTax& tax, FilingStatus status, const FederalRules& rules, Bill& bill)
{
    using enum TaxCategory;
    writeBands(rules.ordinary[status], 0, tax.ordinaryIncome, rules.ordinaryRule, FederalIncome, bill);
    if (tax.taxableIncome <= tax.ordinaryIncome)
        return;
    writeBands(rules.gains[status], tax.ordinaryIncome, tax.taxableIncome, rules.gainsRule, FederalIncome, bill);
    const double ordinaryOnAll = rules.ordinary[status].tax(tax.taxableIncome);
    const double stacked = bill.of(FederalIncome);
    if (ordinaryOnAll < stacked)
        bill.add(rules.gainsRule, FederalIncome, stacked - ordinaryOnAll, -1, ordinaryOnAll - stacked);
}

void writeCredits(const FederalTax& tax, const FederalRules& rules, Bill& bill)
{
    using enum TaxCategory;
    bill.add(rules.childRule, FederalIncome, tax.childCredit, -1, -tax.childCredit);
    bill.add(rules.amtRule, FederalIncome, tax.priorCreditUsed, -1, -tax.priorCreditUsed);
    bill.add(rules.childRule, FederalIncome, tax.refundableChildCredit, -1, -tax.refundableChildCredit);
    bill.add(rules.earnedIncomeRule, FederalIncome, tax.earnedIncomeCredit, -1, -tax.earnedIncomeCredit);
}

} // namespace

void writeFederalLines(const FederalTax& tax, const YearIncome& income, FilingStatus status, const FederalRules& rules,
                       Bill& bill)
{
    using enum TaxCategory;
    bill.steps.push({tax.agi, rules.ordinaryRule, FederalIncome});
    bill.steps.push({-tax.deduction, rules.deductionRule, FederalIncome});
    writeRegularTax(tax, status, rules, bill);
    if (tax.amt > 0)
        bill.steps.push({tax.amtBase, rules.amtRule, Amt});
    bill.add(rules.amtRule, Amt, tax.tentativeMinimum - tax.regular, 1, tax.amt);
    if (tax.niit > 0) {
        const double base = std::min(income.investmentIncome(), tax.agi - rules.niitThreshold[status]);
        bill.add(rules.niitRule, Niit, base, rules.niitRate, tax.niit);
    }
    writeCredits(tax, rules, bill);
    bill.federalTaxableIncome = tax.taxableIncome;
    bill.deduction = tax.deduction;
    bill.federalRefundableCredits = tax.refundable();
    bill.minimumTaxCreditUsed = tax.priorCreditUsed;
}

double employeeFica(double ficaWages, const FederalRules& rules)
{
    return rules.socialSecurityRate * std::min(ficaWages, rules.socialSecurityBase) + rules.medicareRate * ficaWages;
}

void writePayrollTaxes(const YearIncome& income, FilingStatus status, const FederalRules& rules, Bill& bill)
{
    using enum TaxCategory;
    for (const YearIncome::Worker& worker : income.workers) {
        const double base = std::min(worker.ficaWages, rules.socialSecurityBase);
        bill.add(rules.socialSecurityRule, SocialSecurity, base, rules.socialSecurityRate,
                 base * rules.socialSecurityRate);
        bill.add(rules.medicareRule, Medicare, worker.ficaWages, rules.medicareRate,
                 worker.ficaWages * rules.medicareRate);
    }
    const double above = std::max(0.0, income.ficaWages - rules.additionalMedicareThreshold[status]);
    bill.additionalMedicare = above * rules.additionalMedicareRate;
    bill.add(rules.additionalMedicareRule, Medicare, above, rules.additionalMedicareRate, bill.additionalMedicare);
}

} // namespace pathwise
