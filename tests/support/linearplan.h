// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "tests/support/shippedworld.h"

namespace pathwise {

/// A job of base pay alone: nothing about it is uncertain and nothing grows.
inline Stage flatStage(const char* id, double base)
{
    Stage stage;
    stage.id = StageId(id);
    stage.place = "cbsa:12420";
    stage.start = Month(2027, 1);
    stage.promotions = Promotions::None;
    stage.annualRaise = 0;
    stage.layoffPerYear = 0;
    stage.package.base = base;
    stage.package.bonusTarget = 0;
    stage.package.bonusSpread = 0;
    stage.package.equityPerYear = 0;
    stage.package.refreshPerYear = 0;
    stage.package.retirementMatch = 0;
    stage.package.learningBudget = 0;
    return stage;
}

/// Two flat jobs over two years, both in Austin: "go" pays 210,000 and 10,000 once, "stay" pays 200,000. So the gross lead
/// is 2 × (210,000 − 200,000) + 10,000 = 30,000, and every pay field moves it linearly.
inline Plan linearPlan()
{
    Plan plan;
    plan.name = "Linear";
    plan.assumptions.start = Month(2027, 1);
    plan.assumptions.horizonYears = 2;
    plan.baseline = PathId("stay");
    CareerPath stay;
    stay.id = PathId("stay");
    stay.name = "Stay";
    stay.stages = {flatStage("s1", 200'000)};
    CareerPath go;
    go.id = PathId("go");
    go.name = "Go";
    go.stages = {flatStage("s2", 210'000)};
    go.stages.front().package.signOn = 10'000;
    plan.paths = {stay, go};
    return plan;
}

} // namespace pathwise
