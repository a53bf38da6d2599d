// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparecommand.h"

#include "app/cli/clicontext.h"
#include "app/cli/errorline.h"
#include "app/cli/evaluatedplan.h"
#include "app/cli/measurename.h"
#include "core/evaluation/pathcertainty.h"
#include "core/evaluation/view.h"
#include "core/simulation/result.h"

#include <CLI/CLI.hpp>

#include <cmath>
#include <memory>

namespace pathwise {

namespace {

struct CompareOptions {
    PlanOptions plan;
    OutputOptions output;
    std::string baseline;
    std::string measure = "take_home";
    std::size_t futures = 10'000;
    bool real = false;
};

template <class T>
Cell cellOf(const std::optional<T>& value)
{
    return value ? Cell(static_cast<double>(*value)) : Cell();
}

Cell monthCell(const std::optional<Month>& month)
{
    return month ? Cell(toString(*month)) : Cell();
}

/// Over futures; empty cells for the baseline, which is not compared with itself, and without futures.
std::vector<Cell> leadCells(const Evaluation& evaluation, std::size_t path)
{
    if (!evaluation.futures || path == evaluation.baseline)
        return std::vector<Cell>(5);
    const LeadResult& lead = evaluation.futures->paths[path].leads.front();
    const Chance& ahead = lead.ahead.back();
    const auto& percentiles = lead.cumulative.back().percentiles;
    return {ahead.probability, ahead.standardError, percentiles[percentile10], percentiles[percentile50],
            percentiles[percentile90]};
}

Cell certaintyCell(const EvaluatedPlan& plan, std::size_t path)
{
    if (!plan.evaluation->futures)
        return {};
    const auto certainty = pathCertainty(*plan.evaluation, plan.world, path);
    return certainty ? Cell(certainty->value) : Cell();
}

/// The month in which half of all futures have broken even.
Cell medianBreakEven(const Evaluation& evaluation, std::size_t path)
{
    if (!evaluation.futures || path == evaluation.baseline)
        return {};
    const auto month = evaluation.futures->paths[path].leads.front().breakEvenMonth[percentile50];
    if (!month)
        return {};
    return toString(evaluation.plan.assumptions.start + static_cast<int>(std::floor(*month)));
}

std::vector<Cell> comparisonRow(const EvaluatedPlan& plan, std::size_t path)
{
    const Evaluation& evaluation = *plan.evaluation;
    const Summary summary = summaryOf(evaluation, path, evaluation.columns.front());
    std::vector<Cell> row{evaluation.paths[path].id.text(),
                          evaluation.paths[evaluation.baseline].id.text(),
                          summary.total,
                          summary.isBaseline ? Cell() : Cell(summary.lead),
                          cellOf(summary.breakEvenYear),
                          monthCell(summary.breakEvenMonth)};
    const auto lead = leadCells(evaluation, path);
    row.insert(row.end(), lead.begin(), lead.end());
    row.push_back(certaintyCell(plan, path));
    row.push_back(medianBreakEven(evaluation, path));
    return row;
}

Table comparison(const EvaluatedPlan& plan)
{
    constexpr auto plain = NumberStyle::Plain;
    Table table{.columns = {{"path"},
                            {"baseline"},
                            {"total"},
                            {"lead"},
                            {"break_even_year", plain},
                            {"break_even_month"},
                            {"p_ahead", plain},
                            {"p_ahead_se", plain},
                            {"lead_p10"},
                            {"lead_p50"},
                            {"lead_p90"},
                            {"ce"},
                            {"break_even_p50"}},
                .rows = {}};
    for (std::size_t path = 0; path < plan.evaluation->paths.size(); ++path)
        table.rows.push_back(comparisonRow(plan, path));
    return table;
}

Result<Plan> planWithBaseline(CliContext& context, const CompareOptions& options)
{
    auto plan = planOf(context, options.plan);
    if (!plan || options.baseline.empty())
        return plan;
    const auto baseline = pathNamed(*plan, options.baseline, "--baseline");
    if (!baseline)
        return failure(baseline.error());
    plan->baseline = plan->paths[*baseline].id;
    return plan;
}

void comparePlan(CliContext& context, const CompareOptions& options)
{
    const auto plan = planWithBaseline(context, options);
    if (!plan) {
        complain(context, plan.error());
        return;
    }
    const MeasureColumn column{.measure = measureNamed(options.measure),
                               .money = options.real ? Money::Real : Money::Nominal};
    if (const auto result = evaluated(context, *plan, {.futures = options.futures, .columns = {column}}))
        deliver(context, options.output, comparison(*result));
}

} // namespace

void addCompareCommand(CLI::App& app, CliContext& context)
{
    constexpr std::size_t mostFutures = 4'000'000;
    auto options = std::make_shared<CompareOptions>();
    CLI::App* command = app.add_subcommand("compare", "Each path against the baseline");
    addPlanOptions(*command, options->plan);
    addOutputOptions(*command, options->output);
    command->add_option("--baseline", options->baseline, "Path to compare with; the plan's own by default");
    command->add_option("--measure", options->measure, "What is compared; take_home by default")
        ->check(CLI::IsMember(measureChoices()));
    command->add_option("--futures", options->futures, "How many futures; 10000 by default, 0 = without chance")
        ->check(CLI::Range(std::size_t{0}, mostFutures));
    command->add_flag("--real", options->real, "In the purchasing power of the first year");
    command->callback([&context, options] { comparePlan(context, *options); });
}

} // namespace pathwise
