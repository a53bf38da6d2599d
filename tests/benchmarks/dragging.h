// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <vector>

namespace pathwise {

/// How often a slider is moved for its figures.
inline constexpr int draggedSteps = 200;

/// Adds the 95th percentile in milliseconds as a counter; a frame at 60 Hz is 16.7.
inline void reportPercentile95(benchmark::State& state, std::vector<double> seconds)
{
    std::sort(seconds.begin(), seconds.end());
    if (!seconds.empty())
        state.counters["p95 ms"] = 1e3 * seconds[seconds.size() * 95 / 100];
}

} // namespace pathwise
