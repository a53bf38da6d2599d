// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/equity/vesting.h"

#include <cstdint>
#include <optional>

namespace pathwise {

/// What a private company's units wait for besides time. Months after the vesting start.
struct LiquidityTerms {
    std::optional<int> departureMonth = {};
    std::optional<int> liquidityMonth = {}; ///< an offering or a sale; none: never
    int settleDelayMonths = 0;              ///< a lock-up after it
    int expiryMonth = 84;                   ///< liquidity in this month is still in time
};

struct DoubleTriggerOutcome {
    std::int64_t timeVested = 0; ///< units that pass the time test
    std::int64_t forfeited = 0;  ///< at the departure
    std::optional<int> firstSettleMonth = {};
    std::int64_t settledFirst = 0; ///< everything that was waiting
    std::int64_t settled = 0;      ///< in the end
    std::int64_t expired = 0;      ///< time-vested, but liquidity never came in time
};

/// Follows restricted stock units with two triggers: time-vested units stay pending until liquidity, later ones settle
/// as they vest, and a departure forfeits only what time has not vested. All whole units. Errors: OutOfRange for a
/// negative month. Pure; any thread.
[[nodiscard]] Result<DoubleTriggerOutcome> followDoubleTrigger(const VestingSchedule& schedule,
                                                               const LiquidityTerms& terms);

} // namespace pathwise
