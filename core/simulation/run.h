// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/compensation/program.h"
#include "core/simulation/request.h"
#include "core/simulation/result.h"

#include <cstddef>
#include <stop_token>
#include <vector>

namespace pathwise {

/// Runs a program's paths through many futures and summarises them. All paths meet the same market and the same luck:
/// a draw is addressed by (seed, future, month, purpose, firm), never by path. Under Sobol sampling the stocks of all paths
/// share the sequence's dimensions, so that another set of firms is another sample.
///
/// The same program and request give the same bits for any number of threads. On a processor without fused
/// multiply-add the figures are the same to 1e-9: to round twice everywhere, for the same bits there too, costs 12 % of
/// the time. Memory: `SimulationRequest::memory`, or what one column needs if that is
/// more (4 bytes per future, year and path), plus 8 bytes per future for each path and column. Time is linear in futures,
/// months and paths.
/// Errors: `OutOfRange` (futures: also when Sobol sampling is asked for and they are not 16 times a power of two; baseline),
/// `Empty` (paths, columns), `TooLarge` (one column in memory), `Cancelled`.
/// Threads: callable from any; makes its own and joins them before it returns.
[[nodiscard]] Result<SimulationResult> simulate(const Program& program, const SimulationRequest& request,
                                                const std::stop_token& stop = {});

/// The program without luck, by the same code: one timeline per path. Stocks grow at their drift, nobody is laid off,
/// promotions come at the median time in level, bonuses as expected, searches end at their median.
[[nodiscard]] std::vector<Timeline> project(const Program& program);

/// One path in one of the futures that `simulate` runs, in full. Pre: `path` and `future` exist.
[[nodiscard]] Timeline replay(const Program& program, const SimulationRequest& request, std::size_t future,
                              std::size_t path);

/// The future whose total lies nearest the given percentile (0..1) of `totals`; the first of equals.
[[nodiscard]] std::size_t futureNearest(const std::vector<double>& totals, double level);

/// The futures with totals in the given range of percentiles, e.g. 0 to 0.1: the unlucky tenth. Ascending by total.
[[nodiscard]] std::vector<std::size_t> futuresBetween(const std::vector<double>& totals, double from, double to);

} // namespace pathwise
