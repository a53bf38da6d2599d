// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compensation/privatecompany.h"
#include "core/plan/plan.h"

#include <vector>

namespace pathwise {

/// Shares of a private grant that the holder buys on one day and keeps.
struct Exercise {
    int month = 0;        ///< months after the plan's start; may lie before it
    double shares = 0;    ///< whole ones
    double isoShares = 0; ///< of these, as an incentive stock option
};

/// What a stage's holder buys before any exit, by grant of the package: stock exercised early and founder stock at the
/// grant, options whose policy is to exercise as they vest. Empty for a grant of which nothing is bought, or not known.
///
/// ISOs: stock worth at most $100,000 at the grant may first become exercisable in a calendar year, in the order of grants;
/// what is above is treated as an NSO (IRC 422(d)). An ISO's strike is at least its value at the grant (IRC 422(b)(4)),
/// so that the strike stands for it.
[[nodiscard]] std::vector<std::vector<Exercise>> exercisesOf(const Plan& plan, const Stage& stage,
                                                             const CompanyFacts& company);

/// Whether shares are the holder's before an exit.
[[nodiscard]] bool isBoughtBefore(const Grant& grant);

} // namespace pathwise
