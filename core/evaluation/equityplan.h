// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/equityoffers.h"

namespace pathwise {

/// The plan that simulates what packages pay besides private equity: one path of one job for each offer, all starting with
/// the plan and lasting the years compared, without living costs. Pre: the
/// offers are there.
[[nodiscard]] Plan packagePlan(const Plan& plan, const EquityQuestion& question);

[[nodiscard]] inline const Stage& stageOf(const Plan& plan, const OfferId& offer)
{
    return plan.paths[offer.path].stages[offer.stage];
}

} // namespace pathwise
