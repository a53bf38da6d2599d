// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <span>
#include <vector>

namespace pathwise {

/// A monthly amount in USD that grows in yearly steps (month 13, 25, ...), and one lump sum in its month.
/// `annualGrowth` is a fraction and may be negative.
struct PayStream {
    double monthly = 0;
    double annualGrowth = 0;
    double lump = 0;
    int lumpMonth = 0; ///< 0 = at the start, undiscounted
};

/// What month `month` (from 1; 0 holds the lump sum only) of the stream pays.
[[nodiscard]] double payIn(const PayStream& stream, int month);

/// (1 + rate)^(-months / 12): what a dollar at the end of a month is worth today. Pre: `annualRate > -1`.
[[nodiscard]] double discountFactor(double annualRate, double months);

/// Cumulative present values in USD at the ends of months 0..horizon. Errors: NotFinite; OutOfRange for a discount rate or
/// growth of -100 % or less, or a horizon outside 0..1200 months.
[[nodiscard]] Result<std::vector<double>> cumulativePresentValue(const PayStream& stream, double discountRate,
                                                                 int horizonMonths);

/// The first index from which `b` is at least `a` to the end; none when `b` ends behind. Index 0 is before the first month:
/// the answer is never below 1. Pre: same sizes.
[[nodiscard]] std::optional<int> breakEvenMonth(std::span<const double> a, std::span<const double> b);

} // namespace pathwise
