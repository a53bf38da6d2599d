// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace pathwise {

/// A plan text read as far as it goes, with everything that is wrong with it. `plan` is to be used only without
/// problems.
struct PlanReading {
    Plan plan;
    Problems problems;
};

/// Like `readPlan`, but goes on after the first field that does not fit: for a check that lists all there is to mend.
[[nodiscard]] PlanReading readPlanWithProblems(std::string_view text);

} // namespace pathwise
