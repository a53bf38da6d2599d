// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/projectcommand.h"

#include "app/cli/clicontext.h"
#include "app/cli/evaluatedplan.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace pathwise {

namespace {

struct ProjectOptions {
    PlanOptions plan;
    OutputOptions output;
    bool real = false;
};

std::vector<TableColumn> projectColumns()
{
    std::vector<TableColumn> columns{{"path"}, {"year", NumberStyle::Plain}};
    for (const char* name : {"base", "bonus", "equity", "sign_on", "benefits", "other", "gross", "federal_tax",
                             "state_tax", "local_tax", "payroll_tax", "take_home", "take_home_real",
                             "after_living_costs", "learning", "guaranteed", "at_risk", "true_up"})
        columns.push_back({name});
    return columns;
}

/// Amounts in money of the day, divided by `price`; `deflator` is that of the year.
std::vector<Cell> amounts(const YearPay& pay, double price, double deflator)
{
    std::vector<Cell> cells;
    for (const double amount : {pay.base, pay.bonus, pay.equity, pay.signOn, pay.benefits, pay.other, pay.gross,
                                -pay.federalTax, -pay.stateTax, -pay.localTax, -pay.payrollTax, pay.takeHome})
        cells.emplace_back(amount / price);
    cells.emplace_back(pay.takeHome / deflator);
    for (const double amount : {pay.afterLivingCosts, -pay.learning, pay.guaranteed, pay.atRisk, pay.trueUp})
        cells.emplace_back(amount / price);
    return cells;
}

Table projection(const Evaluation& evaluation, bool real)
{
    Table table{.columns = projectColumns(), .rows = {}};
    for (const auto& path : evaluation.paths) {
        for (std::size_t year = 0; year < path.years.size(); ++year) {
            const double deflator = evaluation.deflator[year];
            std::vector<Cell> row{path.id.text(), static_cast<double>(evaluation.yearAt(year))};
            const auto cells = amounts(path.years[year], real ? deflator : 1, deflator);
            row.insert(row.end(), cells.begin(), cells.end());
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

void projectPlan(CliContext& context, const ProjectOptions& options)
{
    const auto plan = planFor(context, options.plan);
    if (!plan)
        return;
    if (const auto result = evaluated(context, *plan, {.futures = 0}))
        deliver(context, options.output, projection(*result->evaluation, options.real));
}

} // namespace

void addProjectCommand(CLI::App& app, CliContext& context)
{
    auto options = std::make_shared<ProjectOptions>();
    CLI::App* command = app.add_subcommand("project", "Pay by path and calendar year, without chance");
    addPlanOptions(*command, options->plan);
    addOutputOptions(*command, options->output);
    command->add_flag("--real", options->real, "In the purchasing power of the first year");
    command->callback([&context, options] { projectPlan(context, *options); });
}

} // namespace pathwise
