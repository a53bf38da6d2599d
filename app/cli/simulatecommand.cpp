// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulatecommand.h"

#include "app/cli/clicontext.h"
#include "app/cli/errorline.h"
#include "app/cli/evaluatedplan.h"
#include "app/cli/measurename.h"
#include "core/plan/fields.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <bit>
#include <map>
#include <memory>
#include <string>

namespace pathwise {

namespace {

struct SimulateOptions {
    PlanOptions plan;
    OutputOptions output;
    std::optional<std::size_t> futures;
    Sampling sampling = Sampling::PseudoRandom;
    std::optional<double> seed;
    unsigned threads = 0;
    bool real = false;
};

std::size_t futuresOf(const SimulateOptions& options)
{
    constexpr std::size_t usual = 10'000;
    constexpr std::size_t usualPoints = 16'384; // a power of two
    return options.futures.value_or(options.sampling == Sampling::Sobol ? usualPoints : usual);
}

/// Sobol's points come in sixteen replicates of a power of two.
void checkCount(const SimulateOptions& options)
{
    constexpr std::size_t replicates = 16;
    const std::size_t futures = futuresOf(options);
    if (options.sampling != Sampling::Sobol || (std::has_single_bit(futures) && futures >= replicates))
        return;
    const std::size_t next = std::max(std::bit_ceil(futures), replicates);
    throw CLI::ValidationError("--futures",
                               "with --sampling sobol, a power of two from 16 is needed: not " + std::to_string(futures)
                                   + " but " + std::to_string(next));
}

std::vector<MeasureColumn> columnsOf(bool real)
{
    std::vector<MeasureColumn> columns;
    for (std::size_t index = 0; index < measureNames.size(); ++index)
        columns.push_back({.measure = static_cast<Measure>(index), .money = real ? Money::Real : Money::Nominal});
    return columns;
}

std::vector<Cell> rowOf(const Distribution& distribution)
{
    std::vector<Cell> cells{distribution.mean, distribution.standardError};
    for (const double percentile : distribution.percentiles)
        cells.emplace_back(percentile);
    return cells;
}

Table distributions(const Evaluation& evaluation)
{
    Table table{.columns = {{"path"}, {"year", NumberStyle::Plain}, {"measure"}, {"mean"}, {"se"}}, .rows = {}};
    for (const char* name : {"p5", "p10", "p25", "p50", "p75", "p90", "p95"})
        table.columns.push_back({name});
    for (std::size_t path = 0; path < evaluation.paths.size(); ++path) {
        const auto& columns = evaluation.futures->paths[path].columns;
        for (std::size_t year = 0; year < evaluation.years(); ++year) {
            for (std::size_t column = 0; column < columns.size(); ++column) {
                std::vector<Cell> row{evaluation.paths[path].id.text(), static_cast<double>(evaluation.yearAt(year)),
                                      std::string(measureName(evaluation.columns[column].measure))};
                const auto cells = rowOf(columns[column].byYear[year]);
                row.insert(row.end(), cells.begin(), cells.end());
                table.rows.push_back(std::move(row));
            }
        }
    }
    return table;
}

Result<Plan> seededPlan(CliContext& context, const SimulateOptions& options)
{
    auto plan = planOf(context, options.plan);
    if (!plan || !options.seed)
        return plan;
    auto seeded = withField(*plan, "assumptions/seed", *options.seed);
    if (seeded)
        return seeded;
    Error error = seeded.error();
    error.file = "--seed";
    return failure(std::move(error));
}

void simulatePlan(CliContext& context, const SimulateOptions& options)
{
    const auto plan = seededPlan(context, options);
    if (!plan) {
        complain(context, plan.error());
        return;
    }
    if (plan->paths.empty()) {
        complain(context, {.code = ErrorCode::Empty, .field = "paths"});
        return;
    }
    const EvaluationRequest request{.futures = futuresOf(options),
                                    .threads = options.threads,
                                    .columns = columnsOf(options.real),
                                    .sampling = options.sampling};
    if (const auto result = evaluated(context, *plan, request))
        deliver(context, options.output, distributions(*result->evaluation));
}

} // namespace

void addSimulateCommand(CLI::App& app, CliContext& context)
{
    constexpr std::size_t mostFutures = 4'000'000;
    constexpr unsigned mostThreads = 1024;
    auto options = std::make_shared<SimulateOptions>();
    CLI::App* command = app.add_subcommand("simulate", "Percentiles of each measure over many futures");
    addPlanOptions(*command, options->plan);
    addOutputOptions(*command, options->output);
    command->add_option("--futures", options->futures, "How many futures; 10000 by default, 16384 with Sobol sampling")
        ->check(CLI::Range(std::size_t{1}, mostFutures));
    command->add_option("--seed", options->seed, "Instead of the plan's seed");
    command->add_option("--threads", options->threads, "0 = one for each processor")
        ->check(CLI::Range(0U, mostThreads));
    const std::map<std::string, Sampling> samplings{{"random", Sampling::PseudoRandom}, {"sobol", Sampling::Sobol}};
    command
        ->add_option(
            "--sampling", options->sampling,
            "Where the luck of stocks comes from: random, or sobol for smaller errors in a power of two of futures")
        ->transform(CLI::CheckedTransformer(samplings).description("{random,sobol}"));
    command->add_flag("--real", options->real, "In the purchasing power of the first year");
    command->callback([&context, options] {
        checkCount(*options);
        simulatePlan(context, *options);
    });
}

} // namespace pathwise
