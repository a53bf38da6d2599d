// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compensation/program.h"
#include "core/simulation/result.h"

#include <algorithm>

namespace pathwise {

/// Months that the search for a path's job took in a timeline: awards and dated cash of the job are so much later. 0 for a
/// job that starts on its date.
[[nodiscard]] inline int searchDelay(const Timeline& timeline, const PathProgram& path, std::size_t job)
{
    const Job& terms = path.jobs[job];
    if (!terms.isSearched() || terms.start < 0)
        return 0;
    const auto first = std::find_if(timeline.months.begin(), timeline.months.end(),
                                    [job](const MonthRecord& month) { return month.job == static_cast<int>(job); });
    return std::max(0, static_cast<int>(first - timeline.months.begin()) - terms.start);
}

} // namespace pathwise
