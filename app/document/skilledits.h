// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <array>

namespace pathwise {

/// Edits of skills, learning and review as plain functions, for `PlanDocument::edit`.

/// How well a skill is mastered, 0..1; the skill is entered when it was not.
void setSkillLevel(Plan& plan, const std::string& skill, double now);
/// Adds a skill of the user's own under an id made of its name, which is given back.
std::string addSkill(Plan& plan, Skill skill);
/// Whether the path's learning closes the gap of a skill.
void setLearned(CareerPath& path, const std::string& skill, bool isLearned);

/// The bonus swings goal by goal: all by the same, so that the whole stays as far as `whole` says. `weights` are those in
/// use. A swing that was entered as a whole goes.
void setSwingByGoal(Package& package, double whole, const std::array<double, 4>& weights);
/// The bonus swings as a whole again.
void setSwingAsWhole(Package& package);
/// Makes weights add to 1, in proportion. `weights` are those in use. Pre: their sum is above 0.
void scaleWeights(Review& review, const std::array<double, 4>& weights);

} // namespace pathwise
