// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compensation/program.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/yearpay.h"

namespace pathwise {

/// What a year of a path needs besides its timeline. Keeps references to all three.
[[nodiscard]] YearPayContext yearPayContext(const Plan& plan, const World& world, const CareerPath& path);

/// The plan as the simulation runs it, with the yearly limit of the person's own contributions of the plan's first year,
/// still without taxes. Errors: those of `compile`.
[[nodiscard]] Result<Program> programOf(const Plan& plan, const World& world);

/// Gives each year of each path the tax table of its household; equal tables are stored once. Contributions between two
/// multiples of 2,000 dollars take what lies between the tables of both: a few dollars off where a bracket begins there. `evaluation` has the plan and
/// the projection of `program`. Nothing without tax rules.
void addTaxTables(Program& program, const Evaluation& evaluation, const World& world);

} // namespace pathwise
