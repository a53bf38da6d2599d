// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/certainty.h"
#include "core/evaluation/evaluation.h"

namespace pathwise {

/// The attitude in which paths of a plan are judged (model specification 9.1, verdict convention): the person's risk
/// aversion; wealth = liquid net worth now + the baseline's expected present value of take-home pay less living costs, at
/// least the subsistence figure. Pre: `evaluation.futures`.
[[nodiscard]] RiskAttitude attitudeOf(const Evaluation& evaluation, const World& world);

/// The sure amount, in dollars at the plan's start, that is as good to the person as taking the path: relative to what the
/// baseline brings on average, so that the baseline's own is minus its risk premium. Errors: as `certaintyEstimate`.
/// Pre: `evaluation.futures`, `path` < paths.size().
[[nodiscard]] Result<CertaintyEstimate> pathCertainty(const Evaluation& evaluation, const World& world,
                                                      std::size_t path);

} // namespace pathwise
