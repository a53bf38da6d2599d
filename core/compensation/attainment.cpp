// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compensation/attainment.h"

#include "core/compensation/stagesources.h"

#include <algorithm>
#include <array>

namespace pathwise {

double attainmentOf(const Review& review, const Knowledge& knowledge)
{
    struct Goal {
        std::optional<double> weight;
        const char* figure;
        double attained;
    };
    const std::array goals{Goal{review.modelAccuracyWeight, "kpi.model_accuracy", review.modelAccuracy},
                           Goal{review.deploymentWeight, "kpi.deployment_frequency", review.deployment},
                           Goal{review.costWeight, "kpi.cost_efficiency", review.cost},
                           Goal{review.collaborationWeight, "kpi.collaboration", review.collaboration}};
    double weights = 0;
    double sum = 0;
    for (const Goal& goal : goals) {
        const double weight = StageSources::valueOr(goal.weight, figureSource(knowledge, goal.figure));
        weights += weight;
        sum += weight * goal.attained;
    }
    return weights > 0 ? sum / weights : 1;
}

double promotionSpeed(const Review& review, const Knowledge& knowledge)
{
    constexpr double slowest = 0.1;
    return std::max(slowest, 1 + review.promotionEffect * (attainmentOf(review, knowledge) - 1));
}

} // namespace pathwise
