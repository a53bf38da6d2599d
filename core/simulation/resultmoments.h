// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/kernel.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

namespace pathwise {

/// Runs of futures short enough to stay in the nearest cache.
template <class Visit>
void forBlocks(std::size_t futures, Visit visit)
{
    for (std::size_t first = 0; first < futures; first += blockFutures)
        visit(first, std::min(blockFutures, futures - first));
}

/// What counts as one sample for standard errors.
enum class Samples : std::uint8_t {
    Futures,
    Pairs,     ///< neighbours 2j and 2j + 1 are antithetic
    Replicates ///< future f belongs to replicate f % 16 of Sobol's points
};

/// Mean and standard error, in blocks of `blockFutures` combined in order: the same bits however the work was shared.
struct Moments {
    double mean = 0;
    double standardError = 0;
};

[[nodiscard]] Moments moments(std::span<const double> values, Samples samples);

/// P(value > 0), ties one half.
[[nodiscard]] Chance chanceAhead(std::span<const double> leads, Samples samples);

} // namespace pathwise
