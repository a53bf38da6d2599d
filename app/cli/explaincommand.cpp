// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explaincommand.h"

#include "app/cli/clicontext.h"
#include "app/cli/errorline.h"
#include "app/cli/evaluatedplan.h"
#include "core/base/numbertext.h"
#include "core/evaluation/explanation.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cmath>
#include <memory>

namespace pathwise {

namespace {

using Json = nlohmann::ordered_json;

struct ExplainOptions {
    PlanOptions plan;
    OutputOptions output;
    std::string path;
    int year = 0;
    std::string measure = "take_home";
};

Json toJson(const Explanation& explanation)
{
    Json json = Json::object();
    json["name"] = explanation.name;
    if (!explanation.id.empty())
        json["id"] = explanation.id;
    json["value"] = explanation.value;
    json["origin"] = originNames.at(static_cast<std::size_t>(explanation.origin));
    if (!explanation.formula.empty())
        json["formula"] = explanation.formula;
    if (!explanation.source.empty())
        json["source"] = explanation.source;
    for (const auto& input : explanation.inputs)
        json["inputs"].push_back(toJson(input));
    for (const auto& step : explanation.background)
        json["background"].push_back(toJson(step));
    return json;
}

void addRows(Table& table, const Explanation& explanation, int depth)
{
    table.rows.push_back(
        {static_cast<double>(depth), explanation.name, explanation.id, explanation.value, explanation.formula,
         std::string(originNames.at(static_cast<std::size_t>(explanation.origin))), explanation.source});
    for (const auto& input : explanation.inputs)
        addRows(table, input, depth + 1);
    for (const auto& step : explanation.background)
        addRows(table, step, depth + 1);
}

Table rowsOf(const Explanation& explanation)
{
    constexpr auto plain = NumberStyle::Plain;
    Table table{.columns = {{"depth", plain}, {"name"}, {"id"}, {"value", plain}, {"formula"}, {"origin"}, {"source"}},
                .rows = {}};
    addRows(table, explanation, 0);
    return table;
}

/// Amounts without decimals, small numbers such as rates with four.
std::string readableNumber(double value)
{
    constexpr double smallBelow = 1000;
    constexpr double decimals = 1e4;
    if (std::abs(value) >= smallBelow)
        return moneyText(value);
    return numberText(std::round(value * decimals) / decimals + 0.0);
}

void addLines(std::string& text, const Explanation& explanation, std::size_t depth)
{
    constexpr std::size_t indent = 2;
    text += std::string(depth * indent, ' ') + explanation.name + ": " + readableNumber(explanation.value);
    if (!explanation.formula.empty())
        text += " = " + explanation.formula;
    if (explanation.origin == Origin::Entered)
        text += "  [plan: " + explanation.id + ']';
    else if (!explanation.source.empty())
        text += "  [" + explanation.source + ']';
    text += '\n';
    for (const auto& input : explanation.inputs)
        addLines(text, input, depth + 1);
    if (!explanation.background.empty())
        text += std::string((depth + 1) * indent, ' ') + "from income to taxable income:\n";
    for (const auto& step : explanation.background)
        addLines(text, step, depth + 2);
}

std::string textOf(const Explanation& explanation, OutputFormat format)
{
    switch (format) {
    case OutputFormat::Json: return toJson(explanation).dump(1) + '\n';
    case OutputFormat::Csv: return formatted(rowsOf(explanation), format);
    case OutputFormat::Table: break;
    }
    std::string text;
    addLines(text, explanation, 0);
    return text;
}

Result<Explanation> explained(const EvaluatedPlan& plan, const ExplainOptions& options)
{
    const auto path = pathNamed(plan.evaluation->plan, options.path, "--path");
    if (!path)
        return failure(path.error());
    auto explanation =
        explain(*plan.evaluation, plan.world, {.path = *path, .year = options.year, .measure = options.measure});
    if (explanation)
        return explanation;
    Error error = explanation.error();
    error.field = "--" + error.field;
    return failure(std::move(error));
}

void explainPlan(CliContext& context, const ExplainOptions& options)
{
    const auto plan = planFor(context, options.plan);
    if (!plan)
        return;
    const auto result = evaluated(context, *plan, {.futures = 0});
    if (!result)
        return;
    if (const auto explanation = explained(*result, options))
        deliver(context, options.output, textOf(*explanation, outputFormat(options.output.format)));
    else
        complain(context, explanation.error());
}

} // namespace

void addExplainCommand(CLI::App& app, CliContext& context)
{
    auto options = std::make_shared<ExplainOptions>();
    CLI::App* command = app.add_subcommand("explain", "Open one figure into its formula, inputs and sources");
    addPlanOptions(*command, options->plan);
    addOutputOptions(*command, options->output);
    command->add_option("--path", options->path, "Path of the figure")->required();
    command->add_option("--year", options->year, "Calendar year of the figure")->required();
    command->add_option("--measure", options->measure, "Which figure: a column of `project`; take_home by default");
    command->callback([&context, options] { explainPlan(context, *options); });
}

} // namespace pathwise
