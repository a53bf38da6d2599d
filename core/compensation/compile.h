// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compensation/program.h"
#include "core/knowledge/knowledge.h"
#include "core/plan/plan.h"

namespace pathwise {

/// The plan as the engine runs it: every default filled in, dates as month indices, grants as vesting fractions.
/// Tax tables are left empty (`PathProgram::taxTable` all zero with one table without tax) and contributions without a
/// limit: evaluation, which knows the law, adds both.
///
/// Rules of its own:
/// - a stage without an end lasts until the next one, the last until the horizon; role "none" pays nothing;
/// - figures of higher levels are the ladder's, scaled by what the entry level's own figure is to the ladder's;
/// - equity a year (without explicit grants) is the first grant and refreshers of `composedVesting`, including the
///   refreshers of the years before the plan when the stage began earlier;
/// - a stage that began before the plan is paid `base` today;
/// - leaving within the clawback time owes the sign-on and relocation back in proportion to the months missing.
/// Errors: UnknownId with the field's path for a role, level or segment that the knowledge does not have; those of a
/// vesting schedule. Pre: `validate(plan)` finds nothing.
[[nodiscard]] Result<Program> compile(const Plan& plan, const Knowledge& knowledge);

/// When a stage is on: month indices [start, end) relative to the plan's start; start may be negative, end at most the horizon.
struct StageWindow {
    int start = 0;
    int end = 0;
    [[nodiscard]] bool isEmpty() const { return end <= 0 || end <= start; }
};

[[nodiscard]] StageWindow windowOf(const Plan& plan, const CareerPath& path, std::size_t stage);

/// Whether a stage goes on, without a gap and perhaps somewhere else, with the employer (by name) of the one before: nothing
/// is owed back, and what has not vested goes on vesting.
[[nodiscard]] bool isTransfer(const Plan& plan, const CareerPath& path, std::size_t stage);

} // namespace pathwise
