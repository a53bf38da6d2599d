// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <variant>

namespace pathwise {

/// A job is found with the same chance (0 < f <= 1) each month; a spell lasts a whole number of months, at least one.
struct GeometricSpell {
    double monthlyJobFinding = 0;
};

/// A spell with a long tail (shape below 1) or one that rarely lasts (above 1). `scaleMonths` and `shape` are positive.
struct WeibullSpell {
    double scaleMonths = 0;
    double shape = 1;
};

using Spell = std::variant<GeometricSpell, WeibullSpell>;

/// Errors: NotFinite, OutOfRange; `field` names the member.
[[nodiscard]] Result<void> check(const Spell& spell);

/// All in months. Pre of each: `check`. Sources: 1 / f and ceil(ln 0.5 / ln(1 - f)); L Gamma(1 + 1/k) and L (ln
/// 2)^(1/k).
[[nodiscard]] double meanMonths(const Spell& spell);
[[nodiscard]] double medianMonths(const Spell& spell);

/// P(T > months). For the geometric spell of whole months.
[[nodiscard]] double probabilityLonger(const Spell& spell, double months);

/// E[min(T, months)]: the part of the spell within a horizon. For the geometric spell of whole months.
[[nodiscard]] double expectedMonthsWithin(const Spell& spell, double months);

} // namespace pathwise
