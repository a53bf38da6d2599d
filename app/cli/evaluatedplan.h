// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/planoptions.h"
#include "core/evaluation/evaluation.h"

#include <memory>
#include <optional>

namespace pathwise {

/// A plan with what the engine makes of it.
struct EvaluatedPlan {
    World world;
    std::shared_ptr<const Evaluation> evaluation;
};

/// The data of the program; a complaint is printed where there are none. Tax rules that cannot be read are told on `err`, and
/// taxes are then 0.
[[nodiscard]] std::optional<World> worldOf(CliContext& context);

/// The data of the program for a plan that names nothing unknown; what is wrong is complained about, and the answer is then
/// empty.
[[nodiscard]] std::optional<World> worldFor(CliContext& context, const Plan& plan);

/// Computes a plan. What is wrong with it is complained about, and the answer is then empty.
[[nodiscard]] std::optional<EvaluatedPlan> evaluated(CliContext& context, const Plan& plan,
                                                     const EvaluationRequest& request);

} // namespace pathwise
