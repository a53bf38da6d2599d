// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/planworld.h"

#include "core/evaluation/locations.h"
#include "core/knowledge/ownladder.h"

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
    const Assumptions& assumptions = plan.assumptions;
    return !assumptions.figures.empty() || !assumptions.readings.empty() || !assumptions.roles.empty();
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
    if (const auto added = addOwnRoles(*knowledge, plan.assumptions.roles); !added)
        return failure(inPlan(added.error(), "roles"));
    return World{*std::move(knowledge), world.taxes};
}

} // namespace pathwise
