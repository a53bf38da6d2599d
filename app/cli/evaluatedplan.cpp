// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluatedplan.h"

#include "app/cli/clicontext.h"
#include "app/cli/errorline.h"
#include "core/evaluation/nameproblems.h"
#include "core/evaluation/planworld.h"

namespace pathwise {

std::optional<World> worldOf(CliContext& context)
{
    Problems problems;
    auto world = loadWorld(context.resources, problems);
    if (!world) {
        complain(context, world.error());
        context.exitCode = exitTrouble; // the installation is broken, not the input
        return std::nullopt;
    }
    for (const auto& problem : problems)
        context.err << "pathwise-cli: taxes are not computed: " << errorLine(problem) << '\n';
    return std::move(*world);
}

std::optional<World> worldFor(CliContext& context, const Plan& plan)
{
    auto world = worldOf(context);
    if (!world)
        return std::nullopt;
    if (const auto problems = nameProblems(plan, world->knowledge); !problems.empty()) {
        complain(context, problems.front());
        return std::nullopt;
    }
    if (!changesFigures(plan))
        return world;
    auto own = worldOf(plan, *world);
    if (!own) {
        complain(context, own.error());
        return std::nullopt;
    }
    return *std::move(own);
}

std::optional<EvaluatedPlan> evaluated(CliContext& context, const Plan& plan, const EvaluationRequest& request)
{
    auto world = worldFor(context, plan);
    if (!world)
        return std::nullopt;
    auto evaluation = evaluate(plan, *world, request);
    if (!evaluation) {
        complain(context, evaluation.error());
        return std::nullopt;
    }
    return EvaluatedPlan{.world = std::move(*world), .evaluation = std::move(*evaluation)};
}

} // namespace pathwise
