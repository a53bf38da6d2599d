// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/knowledge.h"
#include "core/plan/ownrole.h"

namespace pathwise {

/// Adds the user's own roles to those that are known. Pay is as entered; places pay what they pay in the occupation of the
/// first known role; the time in a level spreads around its median as on the published ladder's first rung.
/// Errors, with the field below the list of roles ("1/name"): DuplicateField for a name that a role has already or that
/// means none.
[[nodiscard]] Result<void> addOwnRoles(Knowledge& knowledge, const std::vector<OwnRole>& roles);

} // namespace pathwise
