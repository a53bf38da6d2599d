// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/samplecommands.h"

#include "app/cli/clicontext.h"
#include "app/cli/errorline.h"
#include "app/cli/planoptions.h"
#include "core/plan/planfile.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace pathwise {

namespace {

constexpr const char* extension = ".pathwise";

struct NewOptions {
    std::string sample;
    OutputOptions output;
};

std::filesystem::path sampleFolder(const CliContext& context)
{
    return context.resources / "samples";
}

/// Names without extension, in alphabetical order.
std::vector<std::string> sampleNames(const CliContext& context)
{
    std::vector<std::string> names;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(sampleFolder(context), error)) {
        if (entry.path().extension() == extension)
            names.push_back(entry.path().stem().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

Result<Plan> sample(const CliContext& context, const std::string& name)
{
    auto names = sampleNames(context);
    if (std::find(names.begin(), names.end(), name) == names.end())
        return failure({.code = ErrorCode::UnknownId, .field = "--sample", .text = name, .choices = std::move(names)});
    return loadPlan(sampleFolder(context) / (name + extension));
}

void listSamples(CliContext& context, const OutputOptions& output)
{
    Table table{.columns = {{"sample"}, {"name"}, {"paths", NumberStyle::Plain}, {"years", NumberStyle::Plain}},
                .rows = {}};
    const auto names = sampleNames(context);
    if (names.empty()) {
        complain(context, {.code = ErrorCode::Unavailable, .text = "samples", .file = sampleFolder(context).string()});
        return;
    }
    for (const auto& name : names) {
        const auto plan = sample(context, name);
        if (!plan) {
            complain(context, plan.error());
            return;
        }
        table.rows.push_back({name, plan->name, static_cast<double>(plan->paths.size()),
                              static_cast<double>(plan->assumptions.horizonYears)});
    }
    deliver(context, output, table);
}

void newPlan(CliContext& context, const NewOptions& options)
{
    const auto plan = sample(context, options.sample);
    if (plan)
        deliver(context, options.output, writePlan(*plan));
    else
        complain(context, plan.error());
}

} // namespace

void addSampleCommands(CLI::App& app, CliContext& context)
{
    auto output = std::make_shared<OutputOptions>();
    CLI::App* samples = app.add_subcommand("samples", "List the sample plans");
    addOutputOptions(*samples, *output);
    samples->callback([&context, output] { listSamples(context, *output); });

    auto options = std::make_shared<NewOptions>();
    CLI::App* command = app.add_subcommand("new", "Write a new plan made from a sample");
    command->add_option("--sample", options->sample, "Name of the sample, see `samples`")->required();
    command->add_option("--out", options->output.file, "Write to this file");
    command->callback([&context, options] { newPlan(context, *options); });
}

} // namespace pathwise
