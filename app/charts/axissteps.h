// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace pathwise {

/// A value axis with round ends: `low` and `high` are multiples of `step`, which is 1, 2, 2.5 or 5 x 10^n.
struct AxisSteps {
    double low = 0;
    double high = 1;
    double step = 0.25;
    [[nodiscard]] std::vector<double> ticks() const;
    bool operator==(const AxisSteps&) const = default;
};

/// Steps for an axis that holds `low`..`high` with about `wanted` intervals (the design asks for 4 to 6 gridlines).
/// Values that are not finite or equal give an axis of one step. Pre: `wanted` >= 2.
[[nodiscard]] AxisSteps niceSteps(double low, double high, int wanted = 5);
/// From zero up to at least `high`; below zero only where `low` is.
[[nodiscard]] AxisSteps moneySteps(double low, double high, int wanted = 5);
/// As far below zero as above.
[[nodiscard]] AxisSteps differenceSteps(double low, double high);

/// Which of `count` years get a label where one needs `needed` pixels and the years are `step` apart: all, else every
/// third (or more), always first and last.
[[nodiscard]] std::vector<int> labelledYears(int count, double step, double needed);

} // namespace pathwise
