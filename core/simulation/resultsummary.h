// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/kernel.h"
#include "core/simulation/resultmoments.h"
#include "core/simulation/resultselect.h"

#include <cstddef>
#include <span>
#include <vector>

namespace pathwise {

/// Summaries to make of one path and column: small, independent of the others, so that threads can share them out. All of
/// one year are made by one thread, while their numbers are at hand.
struct SummaryTask {
    enum class Kind { Year, BreakEven };

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

/// Makes a task's summaries; different tasks write to different places of `result`.
void summarise(const SummaryTask& task, const SummarySource& source, SimulationResult& result, SummaryMemory& memory);

/// Month by which each share of `percentileLevels` of `futures` had the event; empty where fewer ever did.
[[nodiscard]] std::array<std::optional<int>, percentileLevels.size()>
monthPercentiles(std::span<const std::uint32_t> countByMonth, std::size_t futures);

} // namespace pathwise
