// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/grant.h"

#include <vector>

namespace pathwise {

/// Cumulative vested fraction of a grant by months since the grant, index 0 .. last vesting month; the last value is 1.
/// `shares` > 0: whole shares only, the floor of the cumulative part (model specification, section 4); 0: the grant is an
/// amount of dollars whose number of shares is not known yet, and fractions of a share count.
/// Errors: BadSum, NotSorted, OutOfRange of the schedule.
[[nodiscard]] Result<std::vector<double>> vestedFractions(const Vesting& vesting, double shares);

/// The two composed schedules of a level's yearly equity, over `years` years with a vest every `everyMonths`:
/// refreshers vest evenly; the first grant is worth (years + 1) / 2 yearly amounts and vests in the proportions
/// years : years - 1 : ... : 1 (40, 30, 20 and 10 % over four years), so that together they give the same amount every year.
struct ComposedVesting {
    double firstGrantYears = 0; ///< size of the first grant in yearly amounts
    std::vector<double> firstGrant;
    std::vector<double> refresher;
};

/// Pre: years >= 1, everyMonths >= 1.
[[nodiscard]] ComposedVesting composedVesting(int years, int everyMonths);

} // namespace pathwise
