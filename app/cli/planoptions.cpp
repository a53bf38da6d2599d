// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/planoptions.h"

#include "app/cli/clicontext.h"
#include "app/cli/errorline.h"
#include "core/base/textfile.h"
#include "core/plan/fields.h"
#include "core/plan/planfile.h"
#include "core/plan/validate.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cctype>

namespace pathwise {

namespace {

constexpr const char* standardStream = "-";
constexpr const char* setOption = "--set";

Error inFile(Error error, std::string file)
{
    error.file = std::move(file);
    return error;
}

Result<std::string> readStream(std::istream& in)
{
    const std::string name = "standard input";
    std::string text;
    std::vector<char> block(64 * 1024);
    while (in.read(block.data(), static_cast<std::streamsize>(block.size())) || in.gcount() > 0) {
        text.append(block.data(), static_cast<std::size_t>(in.gcount()));
        if (text.size() > maxPlanBytes)
            return failure({.code = ErrorCode::TooLarge, .max = static_cast<double>(maxPlanBytes), .file = name});
    }
    if (text.empty())
        return failure({.code = ErrorCode::Empty, .file = name});
    return text;
}

Result<Plan> withSetting(const Plan& plan, const std::string& setting)
{
    const auto equals = setting.find('=');
    if (equals == std::string::npos)
        return failure({.code = ErrorCode::WrongType, .field = setting, .text = "FIELD=VALUE"});
    const auto field = fieldAt(plan, std::string_view(setting).substr(0, equals));
    if (!field)
        return failure(field.error());
    const auto value = parseFieldValue(*field, std::string_view(setting).substr(equals + 1));
    if (!value) {
        Error error = value.error();
        error.field = field->path;
        return failure(std::move(error));
    }
    return withField(plan, field->path, *value);
}

bool sameLetters(const std::string& a, const std::string& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](unsigned char left, unsigned char right) {
        return std::tolower(left) == std::tolower(right);
    });
}

} // namespace

void addPlanOptions(CLI::App& command, PlanOptions& options)
{
    command.add_option("plan", options.file, "Plan file; - reads standard input")->required();
    command.add_option(setOption, options.settings, "Change a field for this run: FIELD=VALUE; may be repeated")
        ->allow_extra_args(false);
    command.add_option("--years", options.years, "Horizon in years");
}

void addOutputOptions(CLI::App& command, OutputOptions& options)
{
    command.add_option("--format", options.format, "Form of the output: table, csv or json")
        ->check(CLI::IsMember({"table", "csv", "json"}));
    command.add_option("--out", options.file, "Write to this file");
}

Result<std::string> planText(CliContext& context, const std::string& file)
{
    return file == standardStream ? readStream(context.in) : readTextFile(file, maxPlanBytes);
}

Result<Plan> planOf(CliContext& context, const PlanOptions& options)
{
    const auto text = planText(context, options.file);
    if (!text)
        return failure(text.error());
    auto plan = readPlan(*text);
    if (!plan)
        return failure(inFile(plan.error(), options.file == standardStream ? "standard input" : options.file));
    return changed(std::move(*plan), options);
}

std::optional<Plan> planFor(CliContext& context, const PlanOptions& options)
{
    auto plan = planOf(context, options);
    if (plan)
        return *std::move(plan);
    complain(context, plan.error());
    return std::nullopt;
}

Result<Plan> changed(Plan plan, const PlanOptions& options)
{
    for (const auto& setting : options.settings) {
        auto next = withSetting(plan, setting);
        if (!next)
            return failure(inFile(next.error(), setOption));
        plan = std::move(*next);
    }
    if (options.years) {
        auto next = withField(plan, "assumptions/horizon_years", static_cast<double>(*options.years));
        if (!next)
            return failure(inFile(next.error(), "--years"));
        plan = std::move(*next);
    }
    if (const auto problems = validate(plan); !problems.empty())
        return failure(inFile(problems.front(), setOption));
    return plan;
}

Result<std::size_t> pathNamed(const Plan& plan, const std::string& name, const char* option)
{
    const auto& paths = plan.paths;
    auto found =
        std::find_if(paths.begin(), paths.end(), [&](const CareerPath& path) { return path.id.text() == name; });
    if (found == paths.end())
        found = std::find_if(paths.begin(), paths.end(),
                             [&](const CareerPath& path) { return sameLetters(path.name, name); });
    if (found != paths.end())
        return static_cast<std::size_t>(found - paths.begin());
    Error error{.code = ErrorCode::UnknownId, .field = option, .text = name};
    for (const auto& path : paths)
        error.choices.push_back(path.id.text());
    return failure(std::move(error));
}

void deliver(CliContext& context, const OutputOptions& options, const std::string& text)
{
    if (options.file.empty() || options.file == standardStream) {
        context.out << text;
        return;
    }
    if (const auto written = replaceFile(options.file, text); !written)
        complain(context, written.error());
}

void deliver(CliContext& context, const OutputOptions& options, const Table& table)
{
    deliver(context, options, formatted(table, outputFormat(options.format)));
}

} // namespace pathwise
