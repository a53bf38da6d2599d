// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <vector>

namespace pathwise {

/// How long one stays on a level: a Weibull hazard of the time on it. Months are completed months on the level.
/// A terminal level has no promotion.
struct PromotionLevel {
    double medianMonths = 0; ///< half of those on the level are promoted by then
    double shape = 1;        ///< above 1: the chance rises with the time on the level
    double minimumMonths = 0;
    bool isTerminal = false;
};

/// A career ladder from the lowest level up, with one review every `cycleMonths` counted from the start of the plan.
/// Source of the form: Weibull duration models of time to promotion; medians are assumptions that the user can edit.
struct PromotionLadder {
    std::vector<PromotionLevel> levels;
    int cycleMonths = 6;
};

/// Where somebody stands on a ladder; `level` counts from 0.
struct LadderPosition {
    std::size_t level = 0;
    int monthsInLevel = 0;
};

/// Errors, with the level's field path: Empty; NotFinite; OutOfRange for a review cycle below one month, a shape that
/// is not positive, a negative minimum or a median not above the minimum.
[[nodiscard]] Result<void> check(const PromotionLadder& ladder);

/// Lambda(a) = ln 2 ((a - A) / (M50 - A))^k for a > A, else 0. Pre: `check`.
[[nodiscard]] double cumulativeHazard(const PromotionLevel& level, double months);

/// The chance of promotion at a review, after `months` completed months on the level:
/// 1 - exp(-(Lambda(a) - Lambda(max(a - c, 0)))). Pre: `check`.
[[nodiscard]] double promotionProbability(const PromotionLevel& level, double months, int cycleMonths);

/// The exact probability of each level after the transitions of `month`: a recursion over (level, months on it).
/// A plan has at most `maxLadderMonths` months. Errors: as `check`; OutOfRange for a level that is not there, negative
/// months on it, or a month outside 0..maxLadderMonths.
[[nodiscard]] Result<std::vector<double>> occupancy(const PromotionLadder& ladder, LadderPosition start, int month);

inline constexpr int maxLadderMonths = 1200;

} // namespace pathwise
