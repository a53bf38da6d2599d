// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fieldscommand.h"

#include "app/cli/clicontext.h"
#include "app/cli/evaluatedplan.h"
#include "app/cli/planoptions.h"
#include "core/compensation/sources.h"
#include "core/plan/fields.h"

#include <CLI/CLI.hpp>

#include <array>
#include <cmath>
#include <memory>

namespace pathwise {

namespace {

struct FieldsOptions {
    PlanOptions plan;
    OutputOptions output;
};

/// In the order of `FieldKind`.
constexpr std::array<const char*, 7> kindNames{"number", "integer", "flag", "text", "month", "choice", "numbers"};
/// In the order of `Unit`.
constexpr std::array<const char*, 15> unitNames{
    "",      "USD",   "USD/year",   "USD/share",     "fraction",       "fraction/year", "shares",     "months",
    "years", "hours", "hours/week", "calendar year", "calendar month", "count",         "coefficient"};

Cell finite(double value)
{
    return std::isfinite(value) ? Cell(value) : Cell();
}

std::string joined(const std::vector<std::string_view>& choices)
{
    std::string text;
    for (const auto choice : choices)
        text += (text.empty() ? "" : "|") + std::string(choice);
    return text;
}

std::vector<Cell> describing(const Field& field)
{
    return {std::string(kindNames.at(static_cast<std::size_t>(field.kind))),
            std::string(unitNames.at(static_cast<std::size_t>(field.info.unit))),
            finite(field.info.min),
            finite(field.info.max),
            std::string(field.optional            ? "optional"
                            : field.info.required ? "required"
                                                  : "default"),
            std::string(field.info.source),
            joined(field.choices)};
}

std::vector<TableColumn> describingColumns()
{
    constexpr auto plain = NumberStyle::Plain;
    return {{"kind"}, {"unit"}, {"min", plain}, {"max", plain}, {"presence"}, {"source"}, {"choices"}};
}

void append(std::vector<Cell>& row, std::vector<Cell> cells)
{
    std::move(cells.begin(), cells.end(), std::back_inserter(row));
}

Table catalogue()
{
    Table table{.columns = {{"field"}}, .rows = {}};
    const auto columns = describingColumns();
    table.columns.insert(table.columns.end(), columns.begin(), columns.end());
    for (const auto& field : fieldCatalogue()) {
        std::vector<Cell> row{field.key};
        append(row, describing(field));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Cell valueCell(const FieldValue& value)
{
    const auto* number = std::get_if<double>(&value);
    return number ? Cell(*number) : Cell(toText(value));
}

/// With what an empty field stands for.
Table fieldsWithValues(const Plan& plan, const Knowledge& knowledge)
{
    constexpr auto plain = NumberStyle::Plain;
    Table table{.columns = {{"field"}, {"value", plain}, {"default", plain}}, .rows = {}};
    const auto columns = describingColumns();
    table.columns.insert(table.columns.end(), columns.begin(), columns.end());
    for (const auto& field : fieldsOf(plan)) {
        const auto source = sourceOf(plan, knowledge, field.path);
        std::vector<Cell> row{field.path, valueCell(field.value), source ? Cell(source->value) : Cell()};
        append(row, describing(field));
        table.rows.push_back(std::move(row));
    }
    return table;
}

void listFields(CliContext& context, const FieldsOptions& options)
{
    if (options.plan.file.empty()) {
        deliver(context, options.output, catalogue());
        return;
    }
    const auto plan = planFor(context, options.plan);
    if (!plan)
        return;
    if (const auto world = worldOf(context))
        deliver(context, options.output, fieldsWithValues(*plan, world->knowledge));
}

} // namespace

void addFieldsCommand(CLI::App& app, CliContext& context)
{
    auto options = std::make_shared<FieldsOptions>();
    CLI::App* command = app.add_subcommand("fields", "List the fields of plans, or of one plan with its values");
    addPlanOptions(*command, options->plan);
    command->get_option("plan")->required(false);
    addOutputOptions(*command, options->output);
    command->add_flag_callback(
        "--json", [options] { options->output.format = "json"; }, "The same as --format json");
    command->callback([&context, options] { listFields(context, *options); });
}

} // namespace pathwise
