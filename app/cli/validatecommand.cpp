// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/validatecommand.h"

#include "app/cli/clicontext.h"
#include "app/cli/errorline.h"
#include "app/cli/evaluatedplan.h"
#include "app/cli/planoptions.h"
#include "core/compensation/compile.h"
#include "core/evaluation/nameproblems.h"
#include "core/plan/planproblems.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace pathwise {

namespace {

/// What only the engine can tell: names that mean nothing to it, schedules that do not work out.
Problems engineProblems(const Plan& plan, const Knowledge& knowledge)
{
    Problems problems = nameProblems(plan, knowledge);
    if (!problems.empty())
        return problems;
    if (const auto program = compile(plan, knowledge); !program)
        problems.push_back(program.error());
    return problems;
}

std::optional<Problems> problemsOf(CliContext& context, const PlanOptions& options)
{
    const auto text = planText(context, options.file);
    if (!text)
        return Problems{text.error()};
    PlanReading reading = readPlanWithProblems(*text);
    if (!reading.problems.empty())
        return std::move(reading.problems);
    const auto plan = changed(std::move(reading.plan), options);
    if (!plan)
        return Problems{plan.error()};
    const auto world = worldOf(context);
    return world ? std::optional(engineProblems(*plan, world->knowledge)) : std::nullopt;
}

void validatePlan(CliContext& context, const PlanOptions& options)
{
    auto problems = problemsOf(context, options);
    if (!problems)
        return;
    const std::string name = options.file == "-" ? "standard input" : options.file;
    for (auto& problem : *problems) {
        if (problem.file.empty())
            problem.file = name;
        complain(context, problem);
    }
    if (problems->empty())
        context.out << name << ": no problems found.\n";
}

} // namespace

void addValidateCommand(CLI::App& app, CliContext& context)
{
    auto options = std::make_shared<PlanOptions>();
    CLI::App* command = app.add_subcommand("validate", "Check a plan and say everything that is wrong with it");
    addPlanOptions(*command, *options);
    command->callback([&context, options] { validatePlan(context, *options); });
}

} // namespace pathwise
