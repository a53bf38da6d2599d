// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figurescommand.h"

#include "app/cli/clicontext.h"
#include "app/cli/evaluatedplan.h"
#include "app/cli/planoptions.h"

#include <CLI/CLI.hpp>

#include <map>
#include <memory>
#include <sstream>

namespace pathwise {

namespace {

struct FiguresOptions {
    PlanOptions plan;
    OutputOptions output;
    bool check = false;
};

std::string numberText(double value)
{
    std::ostringstream text;
    text.precision(12);
    text << value;
    return text.str();
}

struct ValueText {
    std::string operator()(double value) const { return numberText(value); }
    std::string operator()(const Range& range) const
    {
        return numberText(range.low) + ".." + (range.high ? numberText(*range.high) : std::string());
    }
    std::string operator()(const std::vector<std::string>& list) const
    {
        std::string text;
        for (const auto& item : list)
            text += (text.empty() ? "" : "; ") + item;
        return text;
    }
    std::string operator()(bool flag) const { return flag ? "true" : "false"; }
};

/// Ids of contradictions by the figure they are about.
std::map<std::string, std::string> contradictionsByFigure(const Knowledge& knowledge)
{
    std::map<std::string, std::string> flags;
    for (const Contradiction& contradiction : knowledge.contradictions) {
        for (const std::string& figure : contradiction.figures()) {
            std::string& flag = flags[figure];
            flag += (flag.empty() ? "" : " ") + contradiction.id;
        }
    }
    return flags;
}

Table figuresTable(const Knowledge& knowledge)
{
    Table table{.columns = {{"id"},
                            {"value"},
                            {"published"},
                            {"unit"},
                            {"what"},
                            {"as_of"},
                            {"source"},
                            {"said_by"},
                            {"quality"},
                            {"used_for"},
                            {"contradictions"}},
                .rows = {}};
    const auto flags = contradictionsByFigure(knowledge);
    for (const Figure& figure : knowledge.figures.all()) {
        const auto flag = flags.find(figure.id);
        table.rows.push_back(
            {figure.id, std::visit(ValueText{}, figure.value),
             figure.published ? Cell(std::visit(ValueText{}, *figure.published)) : Cell(), figure.unit, figure.what,
             figure.asOf, figure.source.title, figure.attributedTo ? Cell(*figure.attributedTo) : Cell(),
             std::string(letter(figure.quality)), figure.usedFor, flag == flags.end() ? Cell() : Cell(flag->second)});
    }
    return table;
}

Table contradictionsTable(const Knowledge& knowledge)
{
    constexpr auto plain = NumberStyle::Plain;
    Table table{.columns = {{"contradiction"},
                            {"subject"},
                            {"stated", plain},
                            {"implied", plain},
                            {"difference", plain},
                            {"conflicts"},
                            {"read_as"},
                            {"ways"}},
                .rows = {}};
    for (const Contradiction& contradiction : knowledge.contradictions) {
        std::string ways;
        for (const auto& way : contradiction.ways)
            ways += (ways.empty() ? "" : " ") + way;
        for (const Disagreement& row : contradiction.rows)
            table.rows.push_back({contradiction.id, row.subject, row.stated.value, row.implied.value, row.difference(),
                                  std::string(row.conflicts ? "yes" : "no"), contradiction.chosen, ways});
    }
    return table;
}

void listFigures(CliContext& context, const FiguresOptions& options)
{
    std::optional<World> world;
    if (options.plan.file.empty()) {
        world = worldOf(context);
    } else {
        const auto plan = planFor(context, options.plan);
        if (!plan)
            return;
        world = worldFor(context, *plan);
    }
    if (world)
        deliver(context, options.output,
                options.check ? contradictionsTable(world->knowledge) : figuresTable(world->knowledge));
}

} // namespace

void addFiguresCommand(CLI::App& app, CliContext& context)
{
    auto options = std::make_shared<FiguresOptions>();
    CLI::App* command = app.add_subcommand("figures", "All figures in use with their sources");
    addPlanOptions(*command, options->plan);
    command->get_option("plan")->required(false);
    command->add_flag("--check", options->check, "Where the sources contradict themselves, and how that is read");
    addOutputOptions(*command, options->output);
    command->callback([options, &context] { listFigures(context, *options); });
}

} // namespace pathwise
