// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <vector>

namespace pathwise {

/// Shares that vest together, and what one is worth then.
struct VestingEvent {
    double shares = 0;
    double fmv = 0; ///< US dollars per share
};

enum class Election { None, Section83b };

/// Shares bought early, before they vest, and sold together in the end. Amounts per share in US dollars, rates flat.
struct EarlyExercise {
    Election election = Election::Section83b;
    double shares = 0; ///< bought, forfeited ones included
    double strike = 0;
    double fmvAtExercise = 0;
    std::vector<VestingEvent> vesting = {}; ///< only what does vest
    double forfeitedShares = 0;
    double salePrice = 0;
    double ordinaryRate = 0;
    double gainsRate = 0; ///< long-term
};

/// Totals in US dollars, not discounted.
struct EarlyExerciseTax {
    double incomeAtExercise = 0;
    double incomeAtVesting = 0;
    double capitalGain = 0; ///< a loss is negative
    double tax = 0;         ///< a loss is refunded at the gains rate
};

/// With the election (to be filed within 30 days) the spread of all shares is income at once, and forfeited shares give
/// no deduction for it; without it each vesting is income. Forfeited shares are bought back at the strike.
/// Errors: NotFinite, OutOfRange, BadSum when more shares vest or are forfeited than were bought.
/// Source: IRC 83(a), 83(b); 26 CFR 1.83-2. Pure; any thread.
[[nodiscard]] Result<EarlyExerciseTax> earlyExerciseTax(const EarlyExercise& exercise);

} // namespace pathwise
