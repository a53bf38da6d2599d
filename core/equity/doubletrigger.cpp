// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/doubletrigger.h"

#include "core/equity/checks.h"

namespace pathwise {

Result<DoubleTriggerOutcome> followDoubleTrigger(const VestingSchedule& schedule, const LiquidityTerms& terms)
{
    if (const auto problem =
            firstProblem({{"departureMonth", static_cast<double>(terms.departureMonth.value_or(0)), nonNegative},
                          {"liquidityMonth", static_cast<double>(terms.liquidityMonth.value_or(0)), nonNegative},
                          {"settleDelayMonths", static_cast<double>(terms.settleDelayMonths), nonNegative},
                          {"expiryMonth", static_cast<double>(terms.expiryMonth), nonNegative}}))
        return failure(*problem);
    const VestingEvents events{.departureMonth = terms.departureMonth};
    DoubleTriggerOutcome outcome;
    outcome.forfeited = schedule.forfeited(events);
    outcome.timeVested = schedule.units() - outcome.forfeited;
    if (!terms.liquidityMonth || *terms.liquidityMonth > terms.expiryMonth) {
        outcome.expired = outcome.timeVested;
        return outcome;
    }
    outcome.firstSettleMonth = *terms.liquidityMonth + terms.settleDelayMonths;
    outcome.settledFirst = schedule.cumulative(*outcome.firstSettleMonth, events);
    outcome.settled = outcome.timeVested;
    return outcome;
}

} // namespace pathwise
