// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sensitivitycommand.h"

#include "app/cli/clicontext.h"
#include "app/cli/errorline.h"
#include "app/cli/evaluatedplan.h"
#include "app/cli/measurename.h"
#include "app/cli/questionoptions.h"
#include "core/evaluation/sensitivity.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace pathwise {

namespace {

constexpr const char* likely = "likely";
constexpr const char* tenPercent = "ten_percent";

struct SensitivityOptions {
    PlanOptions plan;
    OutputOptions output;
    QuestionOptions question;
    std::string measure = "take_home";
    std::string vary = likely;
    std::vector<std::string> ranges; ///< FIELD=LOW:HIGH
    unsigned threads = 0;
};

Error rangeError(const std::string& text)
{
    return {.code = ErrorCode::WrongType, .field = text, .text = "FIELD=LOW:HIGH", .file = "--range"};
}

Result<double> numberOf(const Field& field, const std::string& text)
{
    const auto value = parseFieldValue(field, text);
    const double* number = value ? std::get_if<double>(&*value) : nullptr;
    if (number)
        return *number;
    return failure({.code = ErrorCode::WrongType, .field = field.path, .text = "number", .file = "--range"});
}

Result<FieldRange> rangeOf(const Plan& plan, const std::string& text)
{
    const auto equals = text.find('=');
    const auto colon = text.find(':', equals == std::string::npos ? 0 : equals);
    if (equals == std::string::npos || colon == std::string::npos)
        return failure(rangeError(text));
    const auto field = fieldAt(plan, text.substr(0, equals));
    if (!field)
        return failure(field.error());
    const auto low = numberOf(*field, text.substr(equals + 1, colon - equals - 1));
    const auto high = numberOf(*field, text.substr(colon + 1));
    if (!low || !high)
        return failure(low ? high.error() : low.error());
    return FieldRange{.field = field->path, .low = *low, .high = *high};
}

Result<SensitivityRequest> requestOf(const Plan& plan, const SensitivityOptions& options)
{
    const auto question = questionOf(plan, options.question, measureNamed(options.measure));
    if (!question)
        return failure(question.error());
    SensitivityRequest request{.question = *question,
                               .by = options.vary == tenPercent ? VaryBy::TenPercent : VaryBy::Likely,
                               .threads = options.threads};
    for (const std::string& text : options.ranges) {
        const auto range = rangeOf(plan, text);
        if (!range)
            return failure(range.error());
        request.own.push_back(*range);
    }
    return request;
}

Result<Table> tornadoTable(const Plan& plan, const World& world, const SensitivityRequest& request)
{
    const auto result = sensitivity(plan, world, request);
    if (!result)
        return failure(result.error());
    const auto switching = switchingValues(plan, world, request, result->rows);
    if (!switching)
        return failure(switching.error());
    constexpr auto plain = NumberStyle::Plain;
    Table table{.columns = {{"field"},
                            {"low", plain},
                            {"high", plain},
                            {"lead_low"},
                            {"lead_high"},
                            {"swing"},
                            {"switching_value", plain}},
                .rows = {}};
    for (std::size_t index = 0; index < result->rows.size(); ++index) {
        const SensitivityRow& row = result->rows[index];
        const auto& flip = (*switching)[index];
        table.rows.push_back({row.varied.fields.front(), row.varied.low, row.varied.high, row.atLow, row.atHigh,
                              row.swing(), flip ? Cell(flip->value) : Cell()});
    }
    return table;
}

void varyPlan(CliContext& context, const SensitivityOptions& options)
{
    const auto plan = planFor(context, options.plan);
    if (!plan)
        return;
    const auto request = requestOf(*plan, options);
    if (!request) {
        complain(context, request.error());
        return;
    }
    const auto world = worldFor(context, *plan);
    if (!world)
        return;
    const auto table = tornadoTable(*plan, *world, *request);
    if (table)
        deliver(context, options.output, *table);
    else
        complain(context, table.error());
}

} // namespace

void addSensitivityCommand(CLI::App& app, CliContext& context)
{
    constexpr unsigned mostThreads = 1024;
    auto options = std::make_shared<SensitivityOptions>();
    CLI::App* command = app.add_subcommand("sensitivity", "How far each assumption moves the lead of a path");
    addPlanOptions(*command, options->plan);
    addOutputOptions(*command, options->output);
    addQuestionOptions(*command, options->question);
    command->add_option("--measure", options->measure, "What the lead is counted in; take_home by default")
        ->check(CLI::IsMember(measureChoices()));
    command->add_option("--vary", options->vary, "By the likely range (default) or by ten percent either way")
        ->check(CLI::IsMember({likely, tenPercent}));
    command->add_option("--range", options->ranges, "Own range of a field: FIELD=LOW:HIGH; may be repeated")
        ->allow_extra_args(false);
    command->add_option("--threads", options->threads, "0 = one for each processor")
        ->check(CLI::Range(0U, mostThreads));
    command->callback([&context, options] { varyPlan(context, *options); });
}

} // namespace pathwise
