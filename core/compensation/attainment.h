// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/knowledge.h"
#include "core/plan/review.h"

namespace pathwise {

/// The yearly review's attainment: the weighted mean over the four goals, 1 = as agreed. Empty weights are those of the
/// career guide (`kpi.*`), and weights that do not add up to 1 count in proportion.
[[nodiscard]] double attainmentOf(const Review& review, const Knowledge& knowledge);

/// How much faster promotions come: 1 + effect * (attainment - 1), at least a tenth.
[[nodiscard]] double promotionSpeed(const Review& review, const Knowledge& knowledge);

} // namespace pathwise
