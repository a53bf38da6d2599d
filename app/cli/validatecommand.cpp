// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/validatecommand.h"

#include "app/cli/clicontext.h"
#include "app/cli/errorline.h"
#include "app/cli/evaluatedplan.h"
#include "app/cli/planoptions.h"
#include "core/base/numbertext.h"
#include "core/compensation/compile.h"
#include "core/evaluation/entryconditions.h"
#include "core/evaluation/nameproblems.h"
#include "core/evaluation/planworld.h"
#include "core/plan/planproblems.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace pathwise {

namespace {

/// What only the engine can tell: names that mean nothing to it, figures and schedules that do not work out.
Problems engineProblems(const Plan& plan, const World& world)
{
    Problems problems = nameProblems(plan, world.knowledge);
    if (!problems.empty())
        return problems;
    const auto own = worldOf(plan, world);
    if (!own)
        return {own.error()};
    if (const auto program = compile(plan, own->knowledge); !program)
        problems.push_back(program.error());
    return problems;
}

std::string noticeLine(const EntryNotice& notice)
{
    if (notice.kind == EntryNotice::Kind::ResearchRecord)
        return notice.field() + ": " + notice.role + " often asks for a research record (" + notice.figure + ").";
    return notice.field() + ": " + notice.role + " is usually entered after " + numberText(notice.least)
        + " years of experience, here after " + numberText(notice.years) + " (" + notice.figure + ").";
}

/// What is unusual about the plan, without being wrong.
void tellNotices(CliContext& context, const std::string& name, const Plan& plan, const Knowledge& knowledge)
{
    for (const EntryNotice& notice : entryNotices(plan, knowledge))
        context.out << name << ": note: " << noticeLine(notice) << '\n';
}

/// Tells what is unusual on the way; the name is that of the file.
std::optional<Problems> problemsOf(CliContext& context, const PlanOptions& options, const std::string& name)
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
    if (!world)
        return std::nullopt;
    auto problems = engineProblems(*plan, *world);
    if (problems.empty())
        tellNotices(context, name, *plan, world->knowledge);
    return problems;
}

void validatePlan(CliContext& context, const PlanOptions& options)
{
    const std::string name = options.file == "-" ? "standard input" : options.file;
    auto problems = problemsOf(context, options, name);
    if (!problems)
        return;
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
