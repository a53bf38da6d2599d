// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/kernel.h"
#include "core/simulation/resultselect.h"

#include <cstddef>
#include <span>
#include <vector>

namespace pathwise {

/// Mean and standard error, in blocks of `blockFutures` combined in order: the same bits however the work was shared.
/// `antithetic`: neighbours 2j and 2j + 1 are one sample.
struct Moments {
    double mean = 0;
    double standardError = 0;
};

[[nodiscard]] Moments moments(std::span<const double> values, bool antithetic);

/// P(value > 0), ties one half; the standard error counts pairs where they are antithetic.
[[nodiscard]] Chance chanceAhead(std::span<const double> leads, bool antithetic);

/// One summary to make: small, independent of the others, so that threads can share them out.
struct SummaryTask {
    enum class Kind { Year, Cumulative, LeadYear, LeadCumulative, BreakEven };

    Kind kind = Kind::Year;
    std::size_t path = 0;
    std::size_t column = 0;
    std::size_t year = 0;
};

/// All summaries of a simulation; sizes `result` to take them.
[[nodiscard]] std::vector<SummaryTask> summaryTasks(const Cells& cells, SimulationResult& result);

/// What summaries read. `yearEnd` is the last month of each year.
struct SummarySource {
    const Cells& cells;
    std::span<const int> yearEnd;
};

/// Memory of one thread.
struct SummaryMemory {
    std::vector<double> values;
    std::vector<double> other;
    PercentileSelector selector;
};

/// Makes one summary; different tasks write to different places of `result`.
void summarise(const SummaryTask& task, const SummarySource& source, SimulationResult& result, SummaryMemory& memory);

/// Month by which each share of `percentileLevels` of `futures` had the event; empty where fewer ever did.
[[nodiscard]] std::array<std::optional<int>, percentileLevels.size()>
monthPercentiles(std::span<const std::uint32_t> countByMonth, std::size_t futures);

} // namespace pathwise
