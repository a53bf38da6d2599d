// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/skillscommand.h"

#include "app/cli/clicontext.h"
#include "app/cli/errorline.h"
#include "app/cli/evaluatedplan.h"
#include "app/cli/planoptions.h"
#include "core/compensation/skillgaps.h"

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
    return {{"path"},         {"skill"}, {"now", plain},    {"needed", plain}, {"gap", plain}, {"learned"},
            {"hours", plain}, {"cost"},  {"employer_pays"}, {"months", plain}, {"done"},       {"evidence"}};
}

void addRows(Table& table, const Plan& plan, const Knowledge& knowledge, const CareerPath& path)
{
    for (const SkillGap& gap : skillGaps(plan, knowledge, path))
        table.rows.push_back({path.id.text(), gap.skill, gap.now, gap.needed, gap.gap(),
                              std::string(gap.isClosed ? "yes" : "no"), gap.hours, gap.cost, Cell(), Cell(), Cell(),
                              gap.evidence});
    const LearningTotal total = learningTotal(plan, knowledge, path);
    const Cell done = total.months > 0 ? Cell(toString(plan.assumptions.start + total.doneMonth)) : Cell();
    table.rows.push_back({path.id.text(), std::string("total"), Cell(), Cell(), Cell(), Cell(), total.hours, total.cost,
                          total.employer, static_cast<double>(total.months), done, Cell()});
}

void listSkills(CliContext& context, const SkillsOptions& options)
{
    const auto plan = planOf(context, options.plan);
    if (!plan) {
        complain(context, plan.error());
        return;
    }
    const auto world = worldFor(context, *plan);
    if (!world)
        return;
    Table table{.columns = columns(), .rows = {}};
    if (options.path.empty()) {
        for (const CareerPath& path : plan->paths)
            addRows(table, *plan, world->knowledge, path);
    } else {
        const auto named = pathNamed(*plan, options.path, "--path");
        if (!named) {
            complain(context, named.error());
            return;
        }
        addRows(table, *plan, world->knowledge, plan->paths[*named]);
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
