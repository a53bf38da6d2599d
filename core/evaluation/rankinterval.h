// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>

namespace pathwise {

/// Which sorted values, counted from 1, enclose a percentile with at least the wanted confidence, and with which exactly.
/// A lower rank of 0, or an upper one beyond the count, means that no value does: the interval is open on that side.
struct RankInterval {
    std::int64_t lower = 0;
    std::int64_t upper = 0;
    double coverage = 0;
};

/// Distribution-free: l = B^-1(alpha / 2) and u = B^-1(1 - alpha / 2) + 1 of the binomial distribution (count, p).
/// Errors: NotFinite; OutOfRange for a count outside 1..10^9, or `p` or `confidence` not inside 0..1.
/// Source: Hahn and Meeker, "Statistical Intervals" (1991), section 5.2.
[[nodiscard]] Result<RankInterval> percentileRankInterval(std::int64_t count, double p, double confidence);

} // namespace pathwise
