// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/equityplan.h"

#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

/// The stage as if it began `months` earlier.
Stage movedBack(Stage stage, int months)
{
    const auto move = [months](Month& month) { month = month + -months; };
    const auto moveIfAny = [&move](std::optional<Month>& month) {
        if (month)
            move(*month);
    };
    move(stage.start);
    for (auto& promotion : stage.promotionDates)
        move(promotion.date);
    for (auto& raise : stage.raises)
        move(raise.date);
    moveIfAny(stage.package.signOnDate);
    for (auto& grant : stage.package.grants)
        moveIfAny(grant.date);
    return stage;
}

/// Without private grants, which are weighed by their exits, and without a search: the offer is there.
Stage payOf(Stage stage, Month planStart)
{
    stage = movedBack(std::move(stage), std::max(0, stage.start - planStart));
    stage.end.reset();
    stage.offerWithinSixMonths.reset();
    stage.needsVisa = false;
    auto& grants = stage.package.grants;
    const bool hadGrants = !grants.empty();
    grants.erase(std::remove_if(grants.begin(), grants.end(), isPrivate), grants.end());
    if (hadGrants && grants.empty()) {
        stage.package.equityPerYear = 0;
        stage.package.refreshPerYear = stage.package.refreshPerYear.value_or(0);
    }
    return stage;
}

} // namespace

Plan packagePlan(const Plan& plan, const EquityQuestion& question)
{
    Plan result = plan;
    result.paths.clear();
    result.assumptions.horizonYears = std::max(1, static_cast<int>(std::ceil(question.years)));
    result.person.livingCosts = 0;
    for (std::size_t index = 0; index < question.offers.size(); ++index) {
        CareerPath path;
        path.id = PathId("offer-" + std::to_string(index));
        path.name = plan.paths[question.offers[index].path].name;
        path.stages = {payOf(stageOf(plan, question.offers[index]), plan.assumptions.start)};
        result.paths.push_back(std::move(path));
    }
    result.baseline = result.paths[question.baseline].id;
    return result;
}

std::vector<OfferId> offersOf(const Plan& plan)
{
    std::vector<OfferId> offers;
    for (std::size_t path = 0; path < plan.paths.size(); ++path) {
        const auto& stages = plan.paths[path].stages;
        for (std::size_t stage = 0; plan.paths[path].visible && stage < stages.size(); ++stage) {
            if (stages[stage].role != "none")
                offers.push_back({path, stage});
        }
    }
    return offers;
}

} // namespace pathwise
