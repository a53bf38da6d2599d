// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/equityoffers.h"

namespace pathwise {

/// What becomes of one grant when its holder leaves.
struct LeavingGrant {
    std::string id;
    GrantKind kind = GrantKind::Rsu;
    bool isKnown = true;                ///< false: its number of shares cannot be known
    double vested = 0;                  ///< shares, or dollars at grant of public grants fixed in dollars
    double forfeited = 0;               ///< the same unit
    double strikeCost = 0;              ///< USD to exercise what has vested and is not exercised yet
    double exerciseTax = 0;             ///< USD due with it: ordinary income of an NSO's spread at today's fair value
    double amtSpread = 0;               ///< USD that an ISO's exercise adds to income for the AMT
    std::optional<Month> deadline = {}; ///< last month to exercise; empty where there is nothing to exercise
    bool becomesNso = false;            ///< exercised later than three months after leaving, an ISO is taxed as an NSO
};

/// "If I leave on this date."
struct Leaving {
    Month date;
    std::vector<LeavingGrant> grants;
    double clawback = 0; ///< USD of sign-on and relocation owed back

    [[nodiscard]] double strikeCost() const;
    [[nodiscard]] double exerciseTax() const;
};

/// What leaving a stage at the end of the month before `date` costs. What vests in the last month counts (model specification,
/// section 4); windows by section 7.5. Pre: the offer is there.
[[nodiscard]] Leaving leaveAt(const Plan& plan, const World& world, const OfferId& offer, Month date);

} // namespace pathwise
