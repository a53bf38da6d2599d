// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <vector>

namespace pathwise {

enum class Utility {
    Crra, ///< constant relative risk aversion: the coefficient has no unit
    Cara  ///< constant absolute risk aversion: the coefficient is per US dollar, and wealth plays no part
};

/// How somebody feels about risk, and what else they own.
struct RiskPreference {
    Utility utility = Utility::Crra;
    double aversion = 2; ///< 0: indifferent to risk
    double wealth = 0;   ///< US dollars outside the decision
};

/// One thing that can happen, in US dollars of today.
struct RiskyOutcome {
    double value = 0;
    double probability = 0;
};

/// What a gamble is worth for sure. Never discount it again at a rate that contains a risk premium.
struct CertaintyEquivalent {
    double value = 0;
    double mean = 0;
    /// Some outcome leaves nothing to somebody to whom that is unbearable (aversion of 1 or more): the value is
    /// -wealth. Below 1 a debt counts as nothing left.
    bool ruin = false;

    [[nodiscard]] double riskPremium() const { return mean - value; }
};

/// The sure amount that is as good as the outcomes. Errors: NotFinite, OutOfRange (negative aversion or probability),
/// BadSum when the probabilities do not add up to 1 within 1e-9. Pure; any thread.
/// Source: Pratt 1964, Arrow 1965; sums by log-sum-exp.
[[nodiscard]] Result<CertaintyEquivalent> certaintyEquivalent(const std::vector<RiskyOutcome>& outcomes,
                                                              const RiskPreference& preference);

/// What somebody who holds nothing but the employer's shares would ask for, yearly and in value. Rates annual
/// effective.
struct UndiversifiedHolding {
    double riskFree = 0;
    double equityPremium = 0;
    double beta = 1;
    double volatility = 0;
    double marketVolatility = 0; ///< above 0
    double years = 0;
};

struct DeadweightCost {
    double capmReturn = 0;     ///< what a diversified investor asks for
    double requiredReturn = 0; ///< what the undiversified holder does
    double valueRatio = 1;     ///< value to the holder per dollar of market value
};

/// For display as one number only: the certainty equivalent decides. Errors: NotFinite, OutOfRange.
/// Source: Meulbroek, Financial Management 30(2), 2001. Pure; any thread.
[[nodiscard]] Result<DeadweightCost> deadweightCost(const UndiversifiedHolding& holding);

} // namespace pathwise
