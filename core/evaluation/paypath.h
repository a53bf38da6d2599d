// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <vector>

namespace pathwise {

/// A bonus for joining, paid in a month (from 1).
struct SignOn {
    double amount = 0;
    int month = 1;
};

/// A package whose course is certain. USD; rates are annual fractions and may be negative.
struct PayPath {
    double base = 0;
    double annualRaise = 0;
    double bonus = 0; ///< of base
    std::vector<SignOn> signOns = {};
    double grantValue = 0;                   ///< at the price of month 0
    std::vector<int> yearlyBasisPoints = {}; ///< of the grant, 10,000 together
    int vestingFrequencyMonths = 3;          ///< divides a year
    double refreshValue = 0;                 ///< granted at months 12, 24, ...; vests in sixteen equal quarters
    double refreshGrowth = 0;
    double stockGrowth = 0;
};

/// Total compensation of each year from the first: base + bonus + sign-on + what vests, at the price of its month.
/// The price at month m is price0 (1 + growth)^(m / 12), so that only its growth matters.
/// Errors: NotFinite; OutOfRange for a raise, growth or stock growth of -100 % or less, negative values, a frequency that does
/// not divide 12, a month below 1, years outside 0..100; BadSum for a pattern of a grant that does not add up to 10,000.
[[nodiscard]] Result<std::vector<double>> totalCompensation(const PayPath& path, int years);

} // namespace pathwise
