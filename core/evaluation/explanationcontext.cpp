// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/explanationcontext.h"

#include "core/compensation/compile.h"
#include "core/compensation/jobcompiler.h"
#include "core/compensation/sources.h"
#include "core/evaluation/searchdelay.h"
#include "core/plan/fields.h"

#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

/// Half a cent: less is rounding.
constexpr double unexplainedFrom = 0.005;

std::string citation(const Figure& figure)
{
    std::string text = figure.source.title;
    for (const std::string& part : {figure.source.publisher, figure.source.date, figure.source.url}) {
        if (!part.empty())
            text += (text.empty() ? "" : ", ") + part;
    }
    return text;
}

Explanation figureExplanation(std::string name, const Figure& figure, double value)
{
    return {.name = std::move(name),
            .id = figure.id,
            .value = value,
            .origin = figure.isOverridden() ? Origin::Entered : Origin::Figure,
            .source = citation(figure)};
}

/// "ladder.x.min" and ".max" are ends of figure "ladder.x".
const Figure* findFigure(const Figures& figures, std::string_view id)
{
    if (const Figure* figure = figures.find(id))
        return figure;
    const auto dot = id.rfind('.');
    return dot == std::string_view::npos ? nullptr : figures.find(id.substr(0, dot));
}

Explanation inputExplanation(const World& world, const Input& input, const std::vector<Derived>& own)
{
    const auto found =
        std::find_if(own.begin(), own.end(), [&](const Derived& derived) { return derived.id == input.id; });
    if (found != own.end() && !input.id.empty())
        return derivedExplanation(world, input.name, *found, {});
    if (const Derived* derived = world.knowledge.derivation(input.id))
        return derivedExplanation(world, input.name, *derived, own);
    if (const Figure* figure = findFigure(world.knowledge.figures, input.id))
        return figureExplanation(input.name, *figure, input.value);
    return {.name = input.name, .id = input.id, .value = input.value};
}

} // namespace

int ExplanationContext::firstMonth() const
{
    const auto found =
        std::find(program.yearOfMonth.begin(), program.yearOfMonth.end(), static_cast<std::int32_t>(year));
    return static_cast<int>(found - program.yearOfMonth.begin()) + 1;
}

int ExplanationContext::lastMonth() const
{
    const auto count =
        std::count(program.yearOfMonth.begin(), program.yearOfMonth.end(), static_cast<std::int32_t>(year));
    return firstMonth() + static_cast<int>(count) - 1;
}

std::size_t ExplanationContext::stageOf(std::size_t job) const
{
    const auto& stages = careerPath().stages;
    std::size_t jobs = 0;
    for (std::size_t index = 0; index < stages.size(); ++index) {
        if (windowOf(plan(), careerPath(), index).isEmpty() || stages[index].role == noRole)
            continue;
        if (jobs++ == job)
            return index;
    }
    return 0;
}

std::string ExplanationContext::pathField(std::string_view name) const
{
    return "paths/" + careerPath().id.text() + '/' + std::string(name);
}

std::string ExplanationContext::stageField(std::size_t job, std::string_view name) const
{
    return pathField("stages/" + std::to_string(stageOf(job)) + '/' + std::string(name));
}

int ExplanationContext::delayOf(std::size_t job) const
{
    return searchDelay(timeline(), compiled(), job);
}

std::string ExplanationContext::levelId(std::size_t job, int level) const
{
    const std::size_t wanted = stageOf(job);
    std::string id = stage(job).level;
    int position = 0;
    for (const auto& span : evaluation.paths[path].spans) {
        if (span.stage == wanted && position <= level) {
            id = span.level;
            ++position;
        }
    }
    return id;
}

YearPayContext ExplanationContext::payContext() const
{
    return {.plan = plan(),
            .world = world,
            .path = careerPath(),
            .firstYear = evaluation.firstYear,
            .inflation = StageSources::valueOr(plan().assumptions.inflation,
                                               figureSource(world.knowledge, "default.inflation"))};
}

Explanation counted(std::string name, double value)
{
    return {.name = std::move(name), .value = value};
}

Explanation entered(std::string name, std::string field, double value)
{
    return {.name = std::move(name), .id = std::move(field), .value = value, .origin = Origin::Entered};
}

Explanation derivedExplanation(const World& world, std::string name, const Derived& derived,
                               const std::vector<Derived>& own)
{
    if (derived.inputs.empty()) {
        if (const Figure* figure = findFigure(world.knowledge.figures, derived.id))
            return figureExplanation(std::move(name), *figure, derived.value);
    }
    Explanation explanation{
        .name = std::move(name), .id = derived.id, .value = derived.value, .formula = derived.formula};
    for (const auto& input : derived.inputs)
        explanation.inputs.push_back(inputExplanation(world, input, own));
    return explanation;
}

Explanation fieldExplanation(const ExplanationContext& context, std::string name, const std::string& field)
{
    const auto found = fieldAt(context.plan(), field);
    const auto* number = found ? std::get_if<double>(&found->value) : nullptr;
    if (number)
        return entered(std::move(name), field, *number);
    const auto source = sourceOf(context.plan(), context.world.knowledge, field);
    return source ? derivedExplanation(context.world, std::move(name), *source) : entered(std::move(name), field, 0);
}

Explanation sumOf(std::string name, double value, std::vector<Explanation> inputs)
{
    Explanation explanation{.name = std::move(name), .value = value, .inputs = std::move(inputs)};
    double rest = value;
    for (const auto& input : explanation.inputs)
        rest -= input.value;
    if (std::abs(rest) >= unexplainedFrom)
        explanation.inputs.push_back(counted("unexplained", rest));
    if (!explanation.inputs.empty())
        explanation.formula = "Σ";
    return explanation;
}

} // namespace pathwise
