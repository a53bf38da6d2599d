// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <variant>
#include <vector>

namespace pathwise {

/// A company's shares in short form. Fully diluted counts everything that exists or is promised, the unissued pool too.
/// Share counts are real numbers here: rounds are negotiated in fractions.
struct CapTable {
    double fullyDiluted = 0;
    double unissuedPool = 0;
    double holderShares = 0; ///< of the person who asks
};

/// New money at a price. The pool, if a target is given, is topped up before the price is set: holders pay for it.
struct PricedRound {
    double preMoney = 0; ///< US dollars
    double raised = 0;
    std::optional<double> poolTarget = {}; ///< unissued pool as a fraction of fully diluted after the round
};
/// A post-money SAFE: it waits and converts first thing in the next priced round.
struct PostMoneySafe {
    double amount = 0;
    double cap = 0;
};
struct ShareSplit {
    double ratio = 1; ///< shares after per share before
};
/// Shares of the pool that go to somebody else.
struct PoolGrant {
    double shares = 0;
};
using CapEvent = std::variant<PricedRound, PostMoneySafe, ShareSplit, PoolGrant>;

/// What an event did and what holds after it.
struct CapState {
    std::optional<double> pricePerShare = {}; ///< of a priced round
    double investorShares = 0;
    double safeShares = 0; ///< issued to SAFEs that converted
    double poolAdded = 0;
    double fullyDiluted = 0;
    double unissuedPool = 0;
    double holderFraction = 0;
};

/// Follows a company through its rounds; one state per event.
/// Errors: NotFinite, OutOfRange with a path such as "rounds/2/poolTarget": no shares at the start, a pool target that
/// leaves nothing beside the investors, SAFEs that together take the whole company, a grant beyond the pool.
/// Source: algebra of post-money financing. Pure; any thread.
[[nodiscard]] Result<std::vector<CapState>> followRounds(const CapTable& start, const std::vector<CapEvent>& events);

/// Ownership after rounds that dilute by the given fractions. Errors: NotFinite, OutOfRange (0..1). Any thread.
[[nodiscard]] Result<double> dilutedOwnership(double ownership, const std::vector<double>& dilutions);

} // namespace pathwise
