// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/knowledge.h"
#include "core/plan/plan.h"

namespace pathwise {

/// Roles, levels, segments and places that a plan names and neither the knowledge nor its own roles have: UnknownId with the field's path,
/// what was given, and what is known (places are too many to list). What `validate` cannot check.
[[nodiscard]] Problems nameProblems(const Plan& plan, const Knowledge& knowledge);

} // namespace pathwise
