// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compensation/compile.h"

namespace pathwise {

/// One stage for its dated cash; `job` is its position among the path's jobs.
struct CashContext {
    const Plan& plan;
    const CareerPath& path;
    std::size_t index = 0;
    StageWindow window;
    int job = 0;
};

/// Sign-on, relocation, and what of them is owed back when the stage ends within the clawback time before the horizon.
void addOneTimeCash(const CashContext& context, std::vector<DatedCash>& cash);

/// What up-skilling costs: the price less the employer's part when it starts, forgone pay in each month of study.
void addLearning(const Plan& plan, const Knowledge& knowledge, const CareerPath& path, std::vector<DatedCash>& cash);

} // namespace pathwise
