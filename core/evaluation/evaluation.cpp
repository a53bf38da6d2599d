// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluation.h"

#include "core/compensation/stagesources.h"
#include "core/evaluation/exercisetaxes.h"
#include "core/evaluation/nameproblems.h"
#include "core/evaluation/pathevents.h"
#include "core/evaluation/planworld.h"
#include "core/evaluation/privateholdings.h"
#include "core/evaluation/taxedprogram.h"
#include "core/plan/validate.h"
#include "core/simulation/run.h"

#include <chrono>
#include <cmath>

namespace pathwise {

namespace {

double assumed(const World& world, const std::optional<double>& entered, std::string_view figure)
{
    return StageSources::valueOr(entered, figureSource(world.knowledge, figure));
}

void project(Evaluation& evaluation, const Program& program, const World& world)
{
    auto timelines = project(program);
    for (std::size_t index = 0; index < evaluation.plan.paths.size(); ++index) {
        const CareerPath& path = evaluation.plan.paths[index];
        auto story = storyOf(evaluation.plan, world.knowledge, path, program, program.paths[index], timelines[index]);
        evaluation.paths.push_back({.id = path.id,
                                    .years = yearPay(yearPayContext(evaluation.plan, world, path), timelines[index]),
                                    .projection = std::move(timelines[index]),
                                    .spans = std::move(story.spans),
                                    .events = std::move(story.events)});
    }
}

Result<void> simulateFutures(Evaluation& evaluation, Program& program, const World& world,
                             const EvaluationRequest& request, const std::stop_token& stop)
{
    addTaxTables(program, evaluation, world);
    addHoldings(program, evaluation, world);
    addExerciseTaxes(program, evaluation, world);
    auto result = simulate(program,
                           {.futures = request.futures,
                            .threads = request.threads,
                            .columns = request.columns,
                            .baseline = evaluation.baseline,
                            .sampling = request.sampling,
                            .progress = request.progress},
                           stop);
    if (!result)
        return failure(result.error());
    evaluation.futures = std::move(*result);
    return {};
}

Result<std::shared_ptr<const Evaluation>> evaluateIn(const Plan& plan, const World& world,
                                                     const EvaluationRequest& request, const std::stop_token& stop)
{
    const auto begin = std::chrono::steady_clock::now();
    auto program = programOf(plan, world);
    if (!program)
        return failure(program.error());
    auto evaluation = std::make_shared<Evaluation>();
    evaluation->plan = plan;
    evaluation->firstYear = program->firstYear;
    evaluation->deflator = program->deflator;
    evaluation->baseline = baselineIndex(plan);
    evaluation->columns = request.columns;
    const double rate = assumed(world, plan.assumptions.discountRate, "default.discount_rate");
    for (int year = 0; year < program->years; ++year)
        evaluation->discount.push_back(std::pow(1 + rate, -(year + 1)));
    project(*evaluation, *program, world);
    if (request.futures > 0 && !plan.paths.empty()) {
        if (const auto done = simulateFutures(*evaluation, *program, world, request, stop); !done)
            return failure(done.error());
    }
    evaluation->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return evaluation;
}

} // namespace

Result<std::shared_ptr<const Evaluation>> evaluate(const Plan& plan, const World& world,
                                                   const EvaluationRequest& request, std::stop_token stop)
{
    if (const auto problems = validate(plan); !problems.empty())
        return failure(problems.front());
    if (const auto problems = nameProblems(plan, world.knowledge); !problems.empty())
        return failure(problems.front());
    if (!changesFigures(plan))
        return evaluateIn(plan, world, request, stop);
    const auto own = worldOf(plan, world);
    if (!own)
        return failure(own.error());
    return evaluateIn(plan, *own, request, stop);
}

} // namespace pathwise
