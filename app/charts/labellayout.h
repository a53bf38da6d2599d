// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace pathwise {

/// Where labels may be: centres between `top` and `bottom`, at least `distance` apart.
struct LabelColumn {
    double distance = 34;
    double top = 0;
    double bottom = 0;
};

/// Moves labels as little as possible (least squares) from the heights they want so that neighbours keep their distance
/// and all stay inside the column. Order follows the wanted heights; equal ones keep their order. Where the column is
/// too short for all, the distance shrinks evenly. Result and input share their order.
[[nodiscard]] std::vector<double> pushedApart(std::span<const double> wanted, const LabelColumn& column);

} // namespace pathwise
