// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

namespace pathwise {

/// Whether a plan replaces figures, chooses how the sources are read, or brings roles of its own.
[[nodiscard]] bool changesFigures(const Plan& plan);

/// The world with the plan's own figures, readings and roles in place. Errors, with the field's path: UnknownId for a figure or a
/// contradiction that is not there, UnknownChoice, WrongType, OutOfRange; DuplicateField for an own role that is called as a known one. Copies the world: ask only when the plan changes
/// it.
[[nodiscard]] Result<World> worldOf(const Plan& plan, const World& world);

} // namespace pathwise
