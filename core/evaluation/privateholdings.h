// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compensation/program.h"
#include "core/evaluation/evaluation.h"

namespace pathwise {

/// Gives each path the private equity of its stages: what each exit of the employer pays and what the household of that
/// year owes on it, in proportion to what has vested. Grants too little is known of are left out; so are exits beyond the
/// horizon. The same employer by name has the same luck in all paths; a nameless one is its stage's own.
/// `evaluation` has the plan and the projection of `program`.
void addHoldings(Program& program, const Evaluation& evaluation, const World& world);

} // namespace pathwise
