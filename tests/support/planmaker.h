// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace pathwise {

/// A small valid plan of two paths that tests start from.
inline Plan samplePlan()
{
    Plan plan;
    plan.name = "Stay or switch";
    plan.assumptions.start = Month(2027, 1);
    plan.baseline = PathId("stay");
    CareerPath stay;
    stay.id = PathId("stay");
    stay.name = "Stay in software";
    Stage current;
    current.id = StageId("stage-1");
    stay.stages = {current};
    CareerPath ai = stay;
    ai.id = PathId("ai");
    ai.name = "AI engineer";
    ai.stages.front().end = Month(2027, 7);
    Stage next = current;
    next.id = StageId("stage-2");
    next.role = "ai_engineer";
    next.start = Month(2027, 7);
    next.package.base = 210'000;
    Grant grant;
    grant.id = GrantId("grant-1");
    grant.value = 400'000;
    next.package.grants = {grant};
    ai.stages.push_back(next);
    plan.paths = {stay, ai};
    return plan;
}

} // namespace pathwise
