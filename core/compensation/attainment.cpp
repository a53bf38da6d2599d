// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compensation/attainment.h"

#include "core/compensation/stagesources.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace pathwise {

namespace {

struct Goal {
    double weight;
    double attained;
    std::optional<double> spread;
};

using Goals = std::array<Goal, 4>;

Goals goalsOf(const Review& review, const Knowledge& knowledge)
{
    const auto weight = [&](const std::optional<double>& entered, const char* figure) {
        return StageSources::valueOr(entered, figureSource(knowledge, figure));
    };
    return {
        Goal{weight(review.modelAccuracyWeight, "kpi.model_accuracy"), review.modelAccuracy,
             review.modelAccuracySpread},
        Goal{weight(review.deploymentWeight, "kpi.deployment_frequency"), review.deployment, review.deploymentSpread},
        Goal{weight(review.costWeight, "kpi.cost_efficiency"), review.cost, review.costSpread},
        Goal{weight(review.collaborationWeight, "kpi.collaboration"), review.collaboration,
             review.collaborationSpread}};
}

double total(const Goals& goals)
{
    return std::accumulate(goals.begin(), goals.end(), 0.0,
                           [](double sum, const Goal& goal) { return sum + goal.weight; });
}

} // namespace

double attainmentOf(const Review& review, const Knowledge& knowledge)
{
    const Goals goals = goalsOf(review, knowledge);
    const double weights = total(goals);
    double sum = 0;
    for (const Goal& goal : goals)
        sum += goal.weight * goal.attained;
    return weights > 0 ? sum / weights : 1;
}

std::optional<double> attainmentSpread(const Review& review, const Knowledge& knowledge)
{
    const Goals goals = goalsOf(review, knowledge);
    const double weights = total(goals);
    bool hasSpread = false;
    double variance = 0;
    for (const Goal& goal : goals) {
        hasSpread = hasSpread || goal.spread.has_value();
        variance += std::pow(goal.weight * goal.spread.value_or(0), 2);
    }
    if (!hasSpread)
        return std::nullopt;
    return weights > 0 ? std::sqrt(variance) / weights : 0;
}

double weightsOf(const Review& review, const Knowledge& knowledge)
{
    return total(goalsOf(review, knowledge));
}

double promotionSpeed(const Review& review, const Knowledge& knowledge)
{
    constexpr double slowest = 0.1;
    return std::max(slowest, 1 + review.promotionEffect * (attainmentOf(review, knowledge) - 1));
}

} // namespace pathwise
