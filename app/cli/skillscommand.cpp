// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/skillscommand.h"

#include "app/cli/clicontext.h"
#include "app/cli/errorline.h"
#include "app/cli/evaluatedplan.h"
#include "app/cli/planoptions.h"
#include "core/evaluation/skillplan.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace pathwise {

namespace {

struct SkillsOptions {
    PlanOptions plan;
    OutputOptions output;
    std::string path;
};

std::vector<TableColumn> columns()
{
    constexpr auto plain = NumberStyle::Plain;
    return {{"path"},
            {"skill"},
            {"now", plain},
            {"needed", plain},
            {"gap", plain},
            {"learned"},
            {"hours", plain},
            {"cost"},
            {"employer_pays"},
            {"months", plain},
            {"done"},
            {"evidence"},
            {"offer_gain", plain},
            {"net_value"},
            {"break_even_probability", plain},
            {"break_even_uplift"},
            {"measured_as"}};
}

Cell optionalCell(const std::optional<double>& value)
{
    return value ? Cell(*value) : Cell();
}

Cell goalCell(const std::optional<ReviewGoal>& goal)
{
    return goal ? Cell(std::string(Choices<MeasuredAs>::names.at(static_cast<std::size_t>(*goal) + 1))) : Cell();
}

/// What the learning is worth, where the path learns anything.
std::vector<Cell> valueCells(const Evaluation& evaluation, const World& world, std::size_t path)
{
    const auto skills = skillPlan(evaluation, world, path);
    if (!skills || skills->total.months == 0)
        return {Cell(), Cell(), Cell(), Cell()};
    return {skills->decision.offerProbability, skills->value.netValue, optionalCell(skills->value.breakEvenProbability),
            optionalCell(skills->value.breakEvenUplift)};
}

void addRows(Table& table, const Evaluation& evaluation, const World& world, std::size_t index)
{
    const Plan& plan = evaluation.plan;
    const Knowledge& knowledge = world.knowledge;
    const CareerPath& path = plan.paths[index];
    for (const SkillGap& gap : skillGaps(plan, knowledge, path))
        table.rows.push_back({path.id.text(), gap.skill, gap.now, gap.needed, gap.gap(),
                              std::string(gap.isClosed ? "yes" : "no"), gap.hours, gap.cost, Cell(), Cell(), Cell(),
                              gap.evidence, Cell(), Cell(), Cell(), Cell(), goalCell(gap.goal)});
    const LearningTotal total = learningTotal(plan, knowledge, path);
    const Cell done = total.months > 0 ? Cell(toString(plan.assumptions.start + total.doneMonth)) : Cell();
    std::vector<Cell> row{path.id.text(), std::string("total"),
                          Cell(),         Cell(),
                          Cell(),         Cell(),
                          total.hours,    total.cost,
                          total.employer, static_cast<double>(total.months),
                          done,           Cell()};
    for (Cell& cell : valueCells(evaluation, world, index))
        row.push_back(std::move(cell));
    row.emplace_back();
    table.rows.push_back(std::move(row));
}

void listSkills(CliContext& context, const SkillsOptions& options)
{
    const auto plan = planFor(context, options.plan);
    if (!plan)
        return;
    const auto world = worldFor(context, *plan);
    if (!world)
        return;
    const auto evaluation = evaluate(*plan, *world, {.futures = 0});
    if (!evaluation) {
        complain(context, evaluation.error());
        return;
    }
    Table table{.columns = columns(), .rows = {}};
    if (options.path.empty()) {
        for (std::size_t path = 0; path < plan->paths.size(); ++path)
            addRows(table, **evaluation, *world, path);
    } else {
        const auto named = pathNamed(*plan, options.path, "--path");
        if (!named) {
            complain(context, named.error());
            return;
        }
        addRows(table, **evaluation, *world, *named);
    }
    deliver(context, options.output, table);
}

} // namespace

void addSkillsCommand(CLI::App& app, CliContext& context)
{
    auto options = std::make_shared<SkillsOptions>();
    CLI::App* command = app.add_subcommand("skills", "What is missing for a role, and what learning it takes");
    addPlanOptions(*command, options->plan);
    command->add_option("--path", options->path, "Only this path");
    addOutputOptions(*command, options->output);
    command->callback([options, &context] { listSkills(context, *options); });
}

} // namespace pathwise
