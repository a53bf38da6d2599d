// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figureuse.h"

#include "core/compensation/sources.h"
#include "core/evaluation/planworld.h"
#include "core/evaluation/view.h"
#include "core/plan/fields.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace pathwise {

namespace {

/// Ends of ranges ("default.annual_raise.max") belong to their figure.
std::string figureOf(const Knowledge& knowledge, const std::string& id)
{
    if (knowledge.figures.find(id))
        return id;
    const std::string whole = id.substr(0, id.rfind('.'));
    return knowledge.figures.find(whole) ? whole : std::string();
}

void collectFigures(const Knowledge& knowledge, const std::vector<Input>& inputs, std::set<std::string>& figures)
{
    for (const Input& input : inputs) {
        if (const Derived* derived = knowledge.derivation(input.id))
            collectFigures(knowledge, derived->inputs, figures);
        else if (const std::string id = figureOf(knowledge, input.id); !id.empty())
            figures.insert(id);
    }
}

Plan readAs(const Plan& plan, std::string_view contradiction, const std::string& way)
{
    Plan read = plan;
    auto& readings = read.assumptions.readings;
    std::erase_if(readings, [&](const ReadingChoice& choice) { return choice.contradiction == contradiction; });
    ReadingChoice choice;
    choice.contradiction = contradiction;
    choice.way = way;
    readings.push_back(std::move(choice));
    return read;
}

std::string chosenWay(const Plan& plan, std::string_view contradiction, const std::vector<std::string>& ways)
{
    for (const ReadingChoice& choice : plan.assumptions.readings) {
        if (choice.contradiction == contradiction)
            return choice.way;
    }
    return ways.front();
}

void addTotals(ReadingEffect& effect, const Evaluation& evaluation, MeasureColumn column)
{
    for (std::size_t path = 0; path < evaluation.paths.size(); ++path) {
        const auto years = projected(evaluation, path, column);
        effect.totals.push_back(std::accumulate(years.begin(), years.end(), 0.0));
    }
    const auto most = std::max_element(effect.totals.begin(), effect.totals.end());
    effect.best = static_cast<std::size_t>(most - effect.totals.begin());
}

} // namespace

std::map<std::string, std::vector<std::string>> figureUses(const Plan& plan, const Knowledge& knowledge)
{
    std::map<std::string, std::vector<std::string>> uses;
    for (const Field& field : fieldsOf(plan)) {
        if (!std::holds_alternative<std::monostate>(field.value))
            continue;
        const auto source = sourceOf(plan, knowledge, field.path);
        if (!source)
            continue;
        std::set<std::string> figures;
        collectFigures(knowledge, source->inputs, figures);
        if (const std::string id = figureOf(knowledge, source->id); !id.empty())
            figures.insert(id);
        for (const std::string& figure : figures)
            uses[figure].push_back(field.path);
    }
    return uses;
}

Result<std::vector<ReadingEffect>> readingEffects(const Plan& plan, const World& world, std::string_view contradiction,
                                                  MeasureColumn column, std::stop_token stop)
{
    std::vector<ReadingEffect> effects;
    const auto ways = waysFor(contradiction);
    if (ways.empty())
        return effects;
    const std::string chosen = chosenWay(plan, contradiction, ways);
    for (const std::string& way : ways) {
        ReadingEffect effect{.way = way, .isChosen = way == chosen, .totals = {}};
        const auto evaluation =
            evaluate(readAs(plan, contradiction, way), world, {.futures = 0, .columns = {column}}, stop);
        if (evaluation)
            addTotals(effect, **evaluation, column);
        else if (evaluation.error().code == ErrorCode::Cancelled)
            return failure(evaluation.error());
        effects.push_back(std::move(effect));
    }
    return effects;
}

} // namespace pathwise
