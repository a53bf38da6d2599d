// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/searchcommand.h"

#include "app/cli/clicontext.h"
#include "app/cli/evaluatedplan.h"
#include "app/cli/planoptions.h"
#include "core/calendar/month.h"
#include "core/compensation/jobsearch.h"

#include <CLI/CLI.hpp>

#include <array>
#include <memory>

namespace pathwise {

namespace {

struct SearchOptions {
    PlanOptions plan;
    OutputOptions output;
};

constexpr std::array quantiles{0.1, 0.25, 0.5, 0.75, 0.9};
constexpr std::size_t sixMonths = 6;

Table emptyTable()
{
    constexpr auto plain = NumberStyle::Plain;
    Table table{.columns = {{"path"},
                            {"stage", plain},
                            {"planned"},
                            {"monthly_offer", plain},
                            {"within_six_months", plain},
                            {"visa_acceptance", plain},
                            {"p10_months", plain},
                            {"p25_months", plain},
                            {"p50_months", plain},
                            {"p75_months", plain},
                            {"p90_months", plain}},
                .rows = {}};
    for (const char* step : {"application", "screen", "coding", "system_design", "ml_depth", "responsible_ai"})
        table.columns.push_back({step, plain});
    return table;
}

std::vector<Cell> rowOf(const CareerPath& path, std::size_t stage, const JobSearch& search)
{
    const auto within = search.laterThan.size() > sixMonths ? Cell(1 - search.laterThan[sixMonths]) : Cell();
    std::vector<Cell> row{path.id.text(),
                          static_cast<double>(stage),
                          toString(path.stages[stage].start),
                          search.monthlyOffer,
                          within,
                          search.needsVisa ? Cell(search.visaAcceptance) : Cell()};
    for (const double quantile : quantiles) {
        const auto month = searchQuantile(search, quantile);
        row.push_back(month ? Cell(static_cast<double>(*month)) : Cell());
    }
    constexpr std::size_t steps = 6;
    for (std::size_t step = 0; step < steps; ++step)
        row.push_back(step < search.steps.size() ? Cell(search.steps[step].probability) : Cell());
    return row;
}

void listSearches(CliContext& context, const SearchOptions& options)
{
    const auto plan = planFor(context, options.plan);
    if (!plan)
        return;
    const auto world = worldFor(context, *plan);
    if (!world)
        return;
    Table table = emptyTable();
    for (const CareerPath& path : plan->paths) {
        for (std::size_t stage = 0; stage < path.stages.size(); ++stage) {
            const JobSearch search =
                jobSearch(*plan, world->knowledge, path, stage, monthsPerYear * plan->assumptions.horizonYears);
            if (search.searches)
                table.rows.push_back(rowOf(path, stage, search));
        }
    }
    deliver(context, options.output, table);
}

} // namespace

void addSearchCommand(CLI::App& app, CliContext& context)
{
    auto options = std::make_shared<SearchOptions>();
    CLI::App* command = app.add_subcommand("search", "How long finding each offer takes");
    addPlanOptions(*command, options->plan);
    addOutputOptions(*command, options->output);
    command->callback([options, &context] { listSearches(context, *options); });
}

} // namespace pathwise
