// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluation.h"

#include "core/compensation/compile.h"
#include "core/compensation/stagesources.h"
#include "core/evaluation/pathevents.h"
#include "core/evaluation/yearpay.h"
#include "core/plan/validate.h"
#include "core/simulation/run.h"

#include <chrono>
#include <cmath>

namespace pathwise {

namespace {

double partOf(const YearRecord& record, Part part)
{
    return record.parts[static_cast<std::size_t>(part)];
}

double assumed(const World& world, const std::optional<double>& entered, std::string_view figure)
{
    return StageSources::valueOr(entered, figureSource(world.knowledge, figure));
}

TaxTable tableOf(const CompiledTax& compiled)
{
    const auto knots = compiled.knots().first(compiled.segmentCount());
    const auto values = compiled.values(TaxMeasure::Total);
    const auto slopes = compiled.slopes(TaxMeasure::Total);
    return {.knots = {knots.begin(), knots.end()},
            .values = {values.begin(), values.end()},
            .slopes = {slopes.begin(), slopes.end()}};
}

YearPayContext contextOf(const Plan& plan, const World& world, const CareerPath& path)
{
    return {.plan = plan,
            .world = world,
            .path = path,
            .firstYear = plan.assumptions.start.year(),
            .inflation = assumed(world, plan.assumptions.inflation, "default.inflation")};
}

/// The yearly limit of the person's own contributions, of the plan's first year.
void limitContributions(Program& program, const World& world)
{
    if (!world.taxes)
        return;
    const double limit = world.taxes->published().federal.deferralLimit;
    for (auto& path : program.paths) {
        for (auto& job : path.jobs)
            job.pretaxYearlyCap = limit;
    }
}

/// Gives each year of each path the table of its household; equal tables are stored once.
void addTaxTables(Program& program, const Evaluation& evaluation, const World& world)
{
    std::map<std::shared_ptr<const CompiledTax>, std::int32_t> known;
    for (std::size_t path = 0; path < program.paths.size(); ++path) {
        const auto context = contextOf(evaluation.plan, world, evaluation.plan.paths[path]);
        const auto& records = evaluation.paths[path].projection.years;
        for (std::size_t year = 0; year < records.size(); ++year) {
            const auto household =
                householdOfYear(context, evaluation.yearAt(year), partOf(records[year], Part::Pretax));
            if (!household)
                continue;
            auto table = world.taxes->table(*household, context.inflation);
            const auto [entry, isNew] = known.try_emplace(table, static_cast<std::int32_t>(program.taxes.size()));
            if (isNew)
                program.taxes.push_back(tableOf(*table));
            program.paths[path].taxTable[year] = entry->second;
        }
    }
}

void project(Evaluation& evaluation, const Program& program, const World& world)
{
    auto timelines = project(program);
    for (std::size_t index = 0; index < evaluation.plan.paths.size(); ++index) {
        const CareerPath& path = evaluation.plan.paths[index];
        auto story = storyOf(evaluation.plan, world.knowledge, path, program, program.paths[index], timelines[index]);
        evaluation.paths.push_back({.id = path.id,
                                    .years = yearPay(contextOf(evaluation.plan, world, path), timelines[index]),
                                    .projection = std::move(timelines[index]),
                                    .spans = std::move(story.spans),
                                    .events = std::move(story.events)});
    }
}

Result<void> simulateFutures(Evaluation& evaluation, Program& program, const World& world,
                             const EvaluationRequest& request, const std::stop_token& stop)
{
    if (world.taxes)
        addTaxTables(program, evaluation, world);
    auto result = simulate(program,
                           {.futures = request.futures,
                            .threads = request.threads,
                            .columns = request.columns,
                            .baseline = evaluation.baseline,
                            .progress = request.progress},
                           stop);
    if (!result)
        return failure(result.error());
    evaluation.futures = std::move(*result);
    return {};
}

} // namespace

Result<std::shared_ptr<const Evaluation>> evaluate(const Plan& plan, const World& world,
                                                   const EvaluationRequest& request, std::stop_token stop)
{
    const auto begin = std::chrono::steady_clock::now();
    if (const auto problems = validate(plan); !problems.empty())
        return failure(problems.front());
    auto program = compile(plan, world.knowledge);
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
    limitContributions(*program, world);
    project(*evaluation, *program, world);
    if (request.futures > 0 && !plan.paths.empty()) {
        if (const auto done = simulateFutures(*evaluation, *program, world, request, stop); !done)
            return failure(done.error());
    }
    evaluation->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return evaluation;
}

} // namespace pathwise
