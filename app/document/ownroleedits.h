// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <string>
#include <vector>

namespace pathwise {

/// A rung under edit, with what the plan called it before; empty for a new one.
struct LevelDraft {
    OwnLevel level;
    std::string before = {};
    bool operator==(const LevelDraft&) const = default;
};

/// A role of the user's own under edit.
struct RoleDraft {
    OwnRole role; ///< its levels are in `levels`
    std::string before = {};
    std::vector<LevelDraft> levels = {};
    bool operator==(const RoleDraft&) const = default;
};

[[nodiscard]] std::vector<RoleDraft> roleDrafts(const Plan& plan);

/// Puts the drafts in the place of the plan's own roles. Stages follow a role and its levels to their new names.
void setOwnRoles(Plan& plan, const std::vector<RoleDraft>& drafts);

} // namespace pathwise
