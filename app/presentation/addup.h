// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace pathwise {

/// Rounds parts to multiples of `unit` so that they add up to their total rounded the same way (largest remainders
/// first, Hamilton's method): a column of shown figures then adds up to the figure shown under it.
/// Each part moves by less than one unit. Parts that are not finite stay as they are and count as nothing.
/// Pre: `unit` > 0. Pure.
[[nodiscard]] std::vector<double> roundedToAddUp(std::span<const double> parts, double unit);

} // namespace pathwise
