// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace pathwise {

/// Everything that is wrong with a plan as a value, each with the path of its field: ranges of described fields, NaN
/// and infinities, duplicate ids, a baseline that is not there, stages out of order or overlapping, promotions and
/// raises out of order, vesting that does not add up to 1, own roles and levels without a name or with the same one. Names of roles, levels and places are checked by the engine,
/// which knows them.
[[nodiscard]] Problems validate(const Plan& plan);

} // namespace pathwise
