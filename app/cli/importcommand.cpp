// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importcommand.h"

#include "app/cli/clicontext.h"
#include "app/cli/errorline.h"
#include "app/cli/planoptions.h"
#include "core/compensation/opencap.h"
#include "core/plan/planfile.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace pathwise {

namespace {

struct ImportOptions {
    PlanOptions plan;
    std::string openCap;
    std::string path;
    std::optional<std::size_t> stage;
    OutputOptions output;
};

Result<Stage*> stageOf(Plan& plan, const ImportOptions& options)
{
    std::size_t path = baselineIndex(plan);
    if (!options.path.empty()) {
        const auto named = pathNamed(plan, options.path, "--path");
        if (!named)
            return failure(named.error());
        path = *named;
    }
    if (path >= plan.paths.size() || plan.paths[path].stages.empty())
        return failure({.code = ErrorCode::Empty, .field = "paths"});
    auto& stages = plan.paths[path].stages;
    const std::size_t stage = options.stage.value_or(stages.size() - 1);
    if (stage >= stages.size())
        return failure({.code = ErrorCode::OutOfRange,
                        .field = "--stage",
                        .value = static_cast<double>(stage),
                        .min = 0.0,
                        .max = static_cast<double>(stages.size()) - 1});
    return &stages[stage];
}

Result<Plan> imported(CliContext& context, const ImportOptions& options)
{
    auto plan = planOf(context, options.plan);
    if (!plan)
        return plan;
    const auto stage = stageOf(*plan, options);
    if (!stage)
        return failure(stage.error());
    const auto text = planText(context, options.openCap);
    if (!text)
        return failure(text.error());
    auto found = readOpenCap(*text);
    if (!found) {
        Error error = found.error();
        error.file = options.openCap;
        return failure(std::move(error));
    }
    for (const std::string& note : found->notUnderstood)
        context.err << "pathwise-cli: " << options.openCap << ": not understood: " << note << '\n';
    Package& package = (*stage)->package;
    if (!found->grants.empty())
        package.grants = std::move(found->grants);
    if (!found->classes.empty())
        package.company.classes = std::move(found->classes);
    return plan;
}

} // namespace

void addImportCommand(CLI::App& app, CliContext& context)
{
    auto options = std::make_shared<ImportOptions>();
    CLI::App* command = app.add_subcommand("import", "Take grants and share classes from an Open Cap Format file");
    addPlanOptions(*command, options->plan);
    command->add_option("--open-cap", options->openCap, "File with Open Cap Format objects; - = standard input")
        ->required();
    command->add_option("--path", options->path, "Path that gets them; the baseline by default");
    command->add_option("--stage", options->stage, "Stage of the path, from 0; the last by default");
    command->add_option("--out", options->output.file, "Write the plan here instead of on standard output");
    command->callback([options, &context] {
        const auto plan = imported(context, *options);
        if (plan)
            deliver(context, options->output, writePlan(*plan));
        else
            complain(context, plan.error());
    });
}

} // namespace pathwise
