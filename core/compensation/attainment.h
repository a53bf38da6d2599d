// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/knowledge.h"
#include "core/plan/review.h"

#include <array>

namespace pathwise {

/// The yearly review's attainment: the weighted mean over the four goals, 1 = as agreed. Empty weights are those of the
/// career guide (`kpi.*`), and weights that do not add up to 1 count in proportion.
[[nodiscard]] double attainmentOf(const Review& review, const Knowledge& knowledge);

/// Its standard deviation from year to year: goals move independently, each by its spread, in proportion to its weight. Empty
/// when no goal has a spread; a goal without one is certain beside those that have.
[[nodiscard]] std::optional<double> attainmentSpread(const Review& review, const Knowledge& knowledge);

/// The weights in use, by `ReviewGoal`.
[[nodiscard]] std::array<double, reviewGoals> goalWeights(const Review& review, const Knowledge& knowledge);

/// What the goals' weights add up to; 1 when they are those of the career guide.
[[nodiscard]] double weightsOf(const Review& review, const Knowledge& knowledge);

/// How much faster promotions come: 1 + effect * (attainment - 1), at least a tenth.
[[nodiscard]] double promotionSpeed(const Review& review, const Knowledge& knowledge);

} // namespace pathwise
