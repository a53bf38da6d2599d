// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tax/bill.h"

namespace pathwise {

/// Federal tax that employers take from one year's pay, against what is owed. Dollars of the year.
struct Withholding {
    double regularIncomeTax = 0;      ///< on regular pay, as if it were all the household's income
    double supplementalIncomeTax = 0; ///< 22 % up to a million a worker, 37 % above
    double additionalMedicare = 0;    ///< 0.9 % above 200,000 of each worker, whatever the status
    double incomeTaxOwed = 0;         ///< after credits, AMT and NIIT included
    double additionalMedicareOwed = 0;

    [[nodiscard]] double withheld() const { return regularIncomeTax + supplementalIncomeTax + additionalMedicare; }
    /// The April true-up: positive is to be paid, negative comes back.
    [[nodiscard]] double trueUp() const { return incomeTaxOwed + additionalMedicareOwed - withheld(); }
};

/// Withheld on supplemental pay (bonuses, RSU vests, option spreads) of one worker and one employer, where `paidBefore`
/// was already paid in the year. IRS Pub. 15 section 7; 26 CFR 31.3402(g)-1.
[[nodiscard]] double supplementalWithholding(double pay, double paidBefore, const FederalRules& rules);

/// A year's withholding and true-up. Regular pay is withheld by the annual percentage method (Pub. 15-T) for the filing
/// status with a correct Form W-4: as the tax on the regular wages of the household alone, after pre-tax contributions
/// and credits. Pre: as bill().
[[nodiscard]] Withholding withholding(const Household& household, const TaxRules& rules,
                                      const BillOptions& options = {});

} // namespace pathwise
