// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>

namespace pathwise {

/// Prices and amounts are decimal numbers that a double holds to 16 digits: where they divide exactly, the quotient may
/// lie a few units of the last place off the whole number. So much is forgiven.
constexpr double divisionSlack = 1e-12;

/// Whole shares of `price` (> 0) that `amount` (>= 0) pays for.
[[nodiscard]] inline std::int64_t wholeSharesFor(double amount, double price)
{
    return static_cast<std::int64_t>(std::floor(amount / price * (1 + divisionSlack)));
}

/// Whole shares of `price` (> 0) that must be sold to raise `amount` (>= 0).
[[nodiscard]] inline std::int64_t wholeSharesRaising(double amount, double price)
{
    return static_cast<std::int64_t>(std::ceil(amount / price * (1 - divisionSlack)));
}

} // namespace pathwise
