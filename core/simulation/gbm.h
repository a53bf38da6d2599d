// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace pathwise {

/// A share price that follows geometric Brownian motion under the physical measure.
/// `spot` in USD per share; `drift` (mu), `yield` (q) and `volatility` (sigma) continuous per year; times in years.
/// A volatility of zero is allowed: the price is then certain.
struct Gbm {
    double spot = 0;
    double drift = 0;
    double volatility = 0;
    double yield = 0;
};

/// The price's distribution at one moment, in USD per share.
struct PriceMoments {
    double mean = 0;
    double median = 0;
    double deviation = 0;
};

/// Errors: NotFinite; OutOfRange for a negative spot or volatility. `field` names the member.
[[nodiscard]] Result<void> check(const Gbm& stock);

/// The exact factor over `years` under the standard normal shock `z`: exp((mu - q - sigma^2/2) dt + sigma sqrt(dt) z).
/// Pre: `check(stock)`, `years >= 0`.
[[nodiscard]] double growthFactor(const Gbm& stock, double years, double z);

/// The price after `years` under the shock `z`. Errors: as `check`; OutOfRange for negative `years`; NotFinite.
[[nodiscard]] Result<double> priceAfter(const Gbm& stock, double years, double z);

/// Lognormal moments after `years`. Errors as `priceAfter`.
[[nodiscard]] Result<PriceMoments> priceMoments(const Gbm& stock, double years);

/// P(S < level) after `years`; strictly below, so that a certain price equal to the level counts as not below.
/// Errors as `priceAfter`, and OutOfRange for a negative level.
[[nodiscard]] Result<double> probabilityBelow(const Gbm& stock, double years, double level);

} // namespace pathwise
