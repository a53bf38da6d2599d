// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/equity/blackscholes.h"

#include <vector>

namespace pathwise {

/// Quick rules for employee options, where the Hull-White model would ask for more than is known.

/// A plain option times the chance of still being employed at expiry: who leaves before forfeits. `exitRate` is a
/// hazard per year, not negative. Errors as `blackScholes`, field "exitRate". Source: Jennergren & Naslund 1993. Any
/// thread.
[[nodiscard]] Result<double> jennergrenNaslund(const OptionTerms& terms, double exitRate);

/// A part of a grant and the time it vests.
struct VestingPart {
    double weight = 0; ///< of the whole grant, 0..1
    double years = 0;  ///< from the grant
};

/// Years an option is expected to live: halfway between its average vesting date and its expiry.
/// Times within six digits of a whole month are that month; weights that miss 1 because they were written in six digits
/// (0.0208333 for 1/48) are read as the simplest fractions they stand for.
/// Errors: NotFinite, OutOfRange, BadSum when the weights then do not add up to 1 within 1e-9.
/// Source: SEC Staff Accounting Bulletins 107 and 110, "simplified method". Any thread.
[[nodiscard]] Result<double> simplifiedTerm(const std::vector<VestingPart>& parts, double contractualYears);

/// Of `options` those expected to vest when a fraction `yearlyForfeiture` of the holders leaves each year for `years`.
/// Errors: NotFinite, OutOfRange. Source: FAS 123R, paragraph A91. Any thread.
[[nodiscard]] Result<double> expectedVestCount(double options, double yearlyForfeiture, double years);

/// The same in US dollars at `unitValue` an option: the compensation cost of the grant.
[[nodiscard]] Result<double> expectedCost(double options, double yearlyForfeiture, double years, double unitValue);

} // namespace pathwise
