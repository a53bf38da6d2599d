// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/pathstyle.h"
#include "core/plan/plan.h"

namespace pathwise {

/// How a path of a plan is drawn: its stored style, slate for the baseline.
[[nodiscard]] inline PathLook lookOf(const Plan& plan, const CareerPath& path)
{
    return {.index = path.style, .baseline = path.id == plan.baseline};
}

} // namespace pathwise
