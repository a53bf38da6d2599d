// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/planworld.h"

namespace pathwise {

namespace {

/// Places have figures too ("pay.cbsa:42660"): what the user thinks a job pays there. They are no figures of the knowledge.
constexpr std::string_view placePay = "pay.";

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
        if (!std::string_view(own.figure).starts_with(placePay))
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
