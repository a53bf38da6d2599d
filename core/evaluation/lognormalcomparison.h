// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace pathwise {

/// A lognormal value by its mean (> 0, USD) and the standard deviation of its logarithm (>= 0).
struct Lognormal {
    double mean = 0;
    double logDeviation = 0;
};

/// A against B: probability with ties counting one half, and what is missed on average by choosing either (USD).
struct LognormalComparison {
    double probabilityABeatsB = 0;
    double regretChoosingA = 0; ///< E[max(B - A, 0)]
    double regretChoosingB = 0; ///< E[max(A - B, 0)] = regretChoosingA - (E[B] - E[A])
};

/// Closed forms for two lognormal values whose logarithms have correlation `rho`.
/// Errors: NotFinite; OutOfRange for a mean that is not positive, a negative deviation or `rho` outside -1..1.
/// Source: Margrabe, "The value of an option to exchange one asset for another", J. Finance 33 (1978).
[[nodiscard]] Result<LognormalComparison> compare(const Lognormal& a, const Lognormal& b, double rho);

} // namespace pathwise
