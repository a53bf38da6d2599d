// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evaluation/evaluationcontroller.h"
#include "app/evaluation/worldstore.h"

#include <utility>

namespace pathwise {

/// What a controller asks: `evaluate` in this world.
[[nodiscard]] inline EvaluationController::Engine engineOn(SharedWorld world)
{
    return [world = std::move(world)](const Plan& plan, const EvaluationRequest& request, std::stop_token stop) {
        return evaluate(plan, *world, request, std::move(stop));
    };
}

} // namespace pathwise
