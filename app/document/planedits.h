// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace pathwise {

/// Edits of a plan's list of paths as plain functions, for `PlanDocument::edit`. Each keeps the plan valid: the
/// baseline names a path as long as there is one.

/// A path like `id` under a new id and name, put after it; the id of the new one. Pre: the path exists.
PathId duplicatePath(Plan& plan, const PathId& id, const std::string& name);
/// Adds a path at the end with the first free style; the first path becomes the baseline. Gives it a fresh id.
PathId addPath(Plan& plan, CareerPath path);
/// Removes a path; when it was the baseline, the first one left becomes it.
void removePath(Plan& plan, const PathId& id);
/// Moves a path to position `to` of the list as it is without it. Pre: `to` < paths.size().
void movePath(Plan& plan, const PathId& id, std::size_t to);
/// The position of a path; `paths.size()` when there is none.
[[nodiscard]] std::size_t pathIndex(const Plan& plan, const PathId& id);

} // namespace pathwise
