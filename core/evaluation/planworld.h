// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

namespace pathwise {

/// Whether a plan replaces figures or chooses how the sources are read.
[[nodiscard]] bool changesFigures(const Plan& plan);

/// The world with the plan's own figures and readings in place. Errors, with the field's path: UnknownId for a figure or a
/// contradiction that is not there, UnknownChoice, WrongType, OutOfRange. Copies the world: ask only when the plan changes
/// it.
[[nodiscard]] Result<World> worldOf(const Plan& plan, const World& world);

} // namespace pathwise
