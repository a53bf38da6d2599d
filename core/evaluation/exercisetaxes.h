// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compensation/program.h"
#include "core/evaluation/evaluation.h"

namespace pathwise {

/// Gives the futures the minimum tax on ISOs that are exercised and kept. The tax tables of futures know wages alone, so
/// that this is an approximation: what the spread adds to a year's taxes in the plan without chance is split over the year's
/// exercises by their spreads, and a future pays the parts of those that it makes; of the credit that it carries it uses
/// the part that the plan uses in that year. Wages that turn out otherwise than planned change neither.
/// A future never uses more credit than it has paid for. `evaluation` has the plan and the years of `program`.
void addExerciseTaxes(Program& program, const Evaluation& evaluation, const World& world);

} // namespace pathwise
