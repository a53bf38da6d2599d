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

using Goals = std::array<Goal, reviewGoals>;

Goals goalsOf(const Review& review, const Knowledge& knowledge)
{
    const auto weights = goalWeights(review, knowledge);
    return {Goal{weights[0], review.modelAccuracy, review.modelAccuracySpread},
            Goal{weights[1], review.deployment, review.deploymentSpread},
            Goal{weights[2], review.cost, review.costSpread},
            Goal{weights[3], review.collaboration, review.collaborationSpread}};
}

double total(const Goals& goals)
{
    return std::accumulate(goals.begin(), goals.end(), 0.0,
                           [](double sum, const Goal& goal) { return sum + goal.weight; });
}

} // namespace

std::array<double, reviewGoals> goalWeights(const Review& review, const Knowledge& knowledge)
{
    const auto weight = [&](const std::optional<double>& entered, const char* figure) {
        return StageSources::valueOr(entered, figureSource(knowledge, figure));
    };
    return {weight(review.modelAccuracyWeight, "kpi.model_accuracy"),
            weight(review.deploymentWeight, "kpi.deployment_frequency"),
            weight(review.costWeight, "kpi.cost_efficiency"), weight(review.collaborationWeight, "kpi.collaboration")};
}

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
