// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/withholding.h"

#include <algorithm>

namespace pathwise {

namespace {

/// What the payroll department knows: regular wages, contributions and dependants.
Household regularPayOnly(const Household& household)
{
    Household result = household;
    for (Earner* earner : {&result.filer, &result.spouse}) {
        earner->wages -= earner->supplementalWages;
        earner->supplementalWages = 0;
        const double preTax = earner->traditional401k + earner->hsa + earner->section125 + earner->healthFsa;
        if (preTax > earner->wages)
            earner->traditional401k = std::max(0.0, earner->traditional401k - (preTax - earner->wages));
    }
    result.shortTermGains = result.longTermGains = result.qualifiedDividends = result.interest = 0;
    result.isoSpread = result.minimumTaxCredit = result.charity = result.mortgageInterest = 0;
    return result;
}

} // namespace

double supplementalWithholding(double pay, double paidBefore, const FederalRules& rules)
{
    const double room = std::max(0.0, rules.supplementalThreshold - paidBefore);
    const double below = std::min(pay, room);
    return below * rules.supplementalRate + (pay - below) * rules.supplementalRateAbove;
}

Withholding withholding(const Household& household, const TaxRules& rules, const BillOptions& options)
{
    const FederalRules& federal = rules.federal;
    BillOptions payrollOptions = options;
    payrollOptions.deduction = BillOptions::Deduction::Standard;
    const Bill owed = bill(household, rules, options);
    Withholding result;
    result.incomeTaxOwed = owed.federalIncomeTax();
    result.additionalMedicareOwed = owed.additionalMedicare;
    result.regularIncomeTax = std::max(0.0, bill(regularPayOnly(household), rules, payrollOptions).federalIncomeTax());
    for (const Earner* earner : {&household.filer, &household.spouse}) {
        result.supplementalIncomeTax += supplementalWithholding(earner->supplementalWages, 0, federal);
        const double medicareWages = earner->wages - earner->hsa - earner->section125 - earner->healthFsa;
        result.additionalMedicare +=
            federal.additionalMedicareRate * std::max(0.0, medicareWages - federal.additionalMedicareWithheldAbove);
    }
    return result;
}

} // namespace pathwise
