// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/field.h"

namespace pathwise {

/// The goals of the review, in the order of its fields.
enum class ReviewGoal { ModelAccuracy, Deployment, Cost, Collaboration };
inline constexpr std::size_t reviewGoals = 4;

/// The yearly review: attainment of four goals by weight decides the bonus (career guide, `kpi.*`). Empty weights take the
/// published ones; attainment 1 = as agreed. A spread is the standard deviation of one goal's attainment from year to year,
/// independent of the others; without any, the bonus moves by `Package::bonusSpread` as a whole.
struct Review {
    std::optional<double> modelAccuracyWeight = {};
    std::optional<double> deploymentWeight = {};
    std::optional<double> costWeight = {};
    std::optional<double> collaborationWeight = {};
    double modelAccuracy = 1;
    double deployment = 1;
    double cost = 1;
    double collaboration = 1;
    std::optional<double> modelAccuracySpread = {};
    std::optional<double> deploymentSpread = {};
    std::optional<double> costSpread = {};
    std::optional<double> collaborationSpread = {};
    double promotionEffect = 0; ///< how much faster promotions come for each unit of attainment above 1
    Unknown unknown = {};
    bool operator==(const Review&) const = default;
};

template <class Self, class Visitor>
requires std::is_same_v<std::remove_const_t<Self>, Review>
void describe(Self& review, Visitor&& visit)
{
    const auto weight = [](std::string_view source) {
        return FieldInfo{
            .unit = Unit::Fraction, .group = FieldGroup::Pay, .min = 0, .max = 1, .step = 0.05, .source = source};
    };
    const FieldInfo attained{
        .unit = Unit::Fraction, .group = FieldGroup::Pay, .min = 0, .max = 2, .step = 0.05, .likely = 0.2};
    const FieldInfo spread{.unit = Unit::Fraction, .group = FieldGroup::Risk, .min = 0, .max = 2, .step = 0.05};
    visit("model_accuracy_weight", review.modelAccuracyWeight, weight("kpi.model_accuracy"));
    visit("deployment_weight", review.deploymentWeight, weight("kpi.deployment_frequency"));
    visit("cost_weight", review.costWeight, weight("kpi.cost_efficiency"));
    visit("collaboration_weight", review.collaborationWeight, weight("kpi.collaboration"));
    visit("model_accuracy", review.modelAccuracy, attained);
    visit("deployment", review.deployment, attained);
    visit("cost", review.cost, attained);
    visit("collaboration", review.collaboration, attained);
    visit("model_accuracy_spread", review.modelAccuracySpread, spread);
    visit("deployment_spread", review.deploymentSpread, spread);
    visit("cost_spread", review.costSpread, spread);
    visit("collaboration_spread", review.collaborationSpread, spread);
    visit("promotion_effect", review.promotionEffect,
          FieldInfo{.unit = Unit::Coefficient, .group = FieldGroup::Career, .min = 0, .max = 5, .step = 0.1});
}

} // namespace pathwise
