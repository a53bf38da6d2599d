// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/field.h"

namespace pathwise {

/// The yearly review: attainment of four goals by weight decides the bonus (career guide, `kpi.*`). Empty weights take the
/// published ones; attainment 1 = as agreed.
struct Review {
    std::optional<double> modelAccuracyWeight = {};
    std::optional<double> deploymentWeight = {};
    std::optional<double> costWeight = {};
    std::optional<double> collaborationWeight = {};
    double modelAccuracy = 1;
    double deployment = 1;
    double cost = 1;
    double collaboration = 1;
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
    visit("model_accuracy_weight", review.modelAccuracyWeight, weight("kpi.model_accuracy"));
    visit("deployment_weight", review.deploymentWeight, weight("kpi.deployment_frequency"));
    visit("cost_weight", review.costWeight, weight("kpi.cost_efficiency"));
    visit("collaboration_weight", review.collaborationWeight, weight("kpi.collaboration"));
    visit("model_accuracy", review.modelAccuracy, attained);
    visit("deployment", review.deployment, attained);
    visit("cost", review.cost, attained);
    visit("collaboration", review.collaboration, attained);
    visit("promotion_effect", review.promotionEffect,
          FieldInfo{.unit = Unit::Coefficient, .group = FieldGroup::Career, .min = 0, .max = 5, .step = 0.1});
}

} // namespace pathwise
