// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/planworld.h"

#include "core/evaluation/locations.h"

namespace pathwise {

namespace {

Error inPlan(Error error, const char* list)
{
    error.field = std::string("assumptions/") + list + '/' + error.field;
    return error;
}

} // namespace

bool changesFigures(const Plan& plan)
{
    return !plan.assumptions.figures.empty() || !plan.assumptions.readings.empty();
}

Result<World> worldOf(const Plan& plan, const World& world)
{
    FigureOverrides overrides;
    for (const FigureOverride& own : plan.assumptions.figures) {
        if (!own.figure.starts_with(ownPayPrefix))
            overrides[own.figure] = own.value;
    }
    std::map<std::string, std::string> choices;
    for (const ReadingChoice& choice : plan.assumptions.readings)
        choices[choice.contradiction] = choice.way;
    const auto readings = readingsFrom(choices);
    if (!readings)
        return failure(inPlan(readings.error(), "readings"));
    auto knowledge = adjusted(world.knowledge, overrides, *readings);
    if (!knowledge)
        return failure(inPlan(knowledge.error(), "figures"));
    return World{*std::move(knowledge), world.taxes};
}

} // namespace pathwise
