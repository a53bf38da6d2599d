// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/equity/riskadjust.h"

#include <vector>

namespace pathwise {

/// A number and its weight; the weights of a list add up to 1.
struct Weighted {
    double value = 0;
    double weight = 0;
};

/// (1/k) ln sum of weight e^(k value), the mean when `k` is within 1e-8 of 0, without overflow and without
/// cancellation. Minus infinity as a value is allowed: it makes the result minus infinity when `k` <= 0. Any thread.
[[nodiscard]] double exponentialMean(const std::vector<Weighted>& values, double k);

/// The certainty equivalent of amounts whose mean is `mean`; weights that add up to 1. Any thread.
[[nodiscard]] CertaintyEquivalent equivalentOf(std::vector<Weighted> amounts, double mean,
                                               const RiskPreference& preference);

/// What is wrong with a preference, if anything.
[[nodiscard]] std::optional<Error> checkPreference(const RiskPreference& preference);

} // namespace pathwise
