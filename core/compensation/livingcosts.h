// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/knowledge.h"
#include "core/plan/plan.h"

#include <vector>

namespace pathwise {

/// What a household spends and how prices of a place bear on it.
struct Spending {
    double yearly = 0;         ///< USD a year at the national price level, money of the plan's first year
    double rentShare = 0;      ///< of spending, 0..1
    double publishedShare = 0; ///< weight of housing in the published index
};

/// The person's own figures, or "default.living_costs" and "default.rent_share".
[[nodiscard]] Spending spendingOf(const Plan& plan, const Knowledge& knowledge);

/// Price level for this household, United States = 1; empty where prices are not published. See `priceIndex`.
[[nodiscard]] std::optional<double> priceLevel(const Place& place, const Spending& spending);

/// USD of each month: spending at the prices of the place of that month's stage, growing with inflation once a year.
/// Before the first stage and in gaps one lives where the last stage was, or the first will be; a place without
/// published prices costs as much as the country.
[[nodiscard]] std::vector<double> livingCosts(const Plan& plan, const Knowledge& knowledge, const CareerPath& path);

} // namespace pathwise
