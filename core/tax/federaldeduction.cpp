// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/federaltax.h"

#include <algorithm>

namespace pathwise {

FederalDeduction standardDeduction(const Household& household, const FederalRules& rules)
{
    const double standard = rules.standardDeduction[household.status];
    const double gifts = std::min(household.charity, rules.nonItemizerCharity[household.status]);
    return {.amount = standard + gifts, .addedBackForAmt = standard};
}

FederalDeduction itemizedDeduction(const Household& household, const YearIncome& income, double stateAndLocalTax,
                                   const FederalRules& rules)
{
    const FilingStatus status = household.status;
    const double above = std::max(0.0, income.agi - rules.saltPhasedownStart[status]);
    const double cap = std::max(rules.saltFloor[status], rules.saltCap[status] - rules.saltPhasedownRate * above);
    const double salt = std::clamp(stateAndLocalTax, 0.0, std::max(cap, 0.0));
    const double gifts = std::max(0.0, household.charity - rules.charityFloor * std::max(0.0, income.agi));
    const double all = salt + household.mortgageInterest + gifts;
    // Taxable income without these deductions is AGI: a household's other deductions are before it.
    const double inTopBand = std::max(0.0, income.agi - rules.ordinary[status].topEdge());
    const double limit = rules.itemizedLimitFraction * std::min(all, inTopBand);
    // The AMT knows neither the deduction for taxes, s.56(b)(1)(A), nor the limit of s.68.
    return {.amount = all - limit, .addedBackForAmt = salt - limit, .itemized = true};
}

} // namespace pathwise
