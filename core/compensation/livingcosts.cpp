// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compensation/livingcosts.h"

#include "core/calendar/month.h"
#include "core/compensation/stagesources.h"

#include <cmath>

namespace pathwise {

namespace {

/// The stage one lives by in a month: the last that has begun, else the first. Pre: the path has stages.
std::size_t stageAt(const CareerPath& path, Month month)
{
    std::size_t current = 0;
    for (std::size_t stage = 1; stage < path.stages.size() && path.stages[stage].start <= month; ++stage)
        current = stage;
    return current;
}

std::vector<double> levelsOfStages(const CareerPath& path, const Knowledge& knowledge, const Spending& spending)
{
    std::vector<double> levels;
    for (const auto& stage : path.stages) {
        const Place* place = knowledge.places ? knowledge.places->find(stage.place) : nullptr;
        levels.push_back(place ? priceLevel(*place, spending).value_or(1) : 1);
    }
    return levels;
}

} // namespace

Spending spendingOf(const Plan& plan, const Knowledge& knowledge)
{
    constexpr auto shareFigure = "default.rent_share";
    const auto share = figureSource(knowledge, shareFigure);
    Spending spending{
        .yearly = StageSources::valueOr(plan.person.livingCosts, figureSource(knowledge, "default.living_costs")),
        .rentShare = StageSources::valueOr(plan.person.rentShare, share),
        .publishedShare = share ? share->value : 0};
    // With the user's own share in the figure's place, the weight in the index stays what its source says.
    const Figure* figure = knowledge.figures.find(shareFigure);
    if (const auto* published = figure && figure->published ? std::get_if<double>(&*figure->published) : nullptr)
        spending.publishedShare = *published;
    return spending;
}

std::optional<double> priceLevel(const Place& place, const Spending& spending)
{
    constexpr double national = 100;
    if (!place.prices)
        return std::nullopt;
    return priceIndex(*place.prices, spending.rentShare, spending.publishedShare) / national;
}

std::vector<double> livingCosts(const Plan& plan, const Knowledge& knowledge, const CareerPath& path)
{
    const Spending spending = spendingOf(plan, knowledge);
    const auto levels = levelsOfStages(path, knowledge, spending);
    const double inflation =
        StageSources::valueOr(plan.assumptions.inflation, figureSource(knowledge, "default.inflation"));
    std::vector<double> costs;
    for (int index = 0; index < monthsPerYear * plan.assumptions.horizonYears; ++index) {
        const Month month = plan.assumptions.start + index;
        const double level = levels.empty() ? 1 : levels[stageAt(path, month)];
        const double growth = std::pow(1 + inflation, month.year() - plan.assumptions.start.year());
        costs.push_back(spending.yearly / monthsPerYear * level * growth);
    }
    return costs;
}

} // namespace pathwise
