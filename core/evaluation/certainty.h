// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluation/statistics.h"

#include <span>
#include <vector>

namespace pathwise {

/// Constant relative risk aversion `gamma` (>= 0) of somebody with `wealth` USD outside the decision.
/// Source of the default 2: Chetty, AER 96(5) 2006; Hall and Woodward, AER 100(3) 2010.
struct RiskAttitude {
    double gamma = 2;
    double wealth = 0;
};

/// The sure amount (USD) that is as good as simulated futures, as far as they tell.
struct CertaintyEstimate {
    double value = 0;
    double standardError = 0; ///< se(mean utility) / marginal utility at wealth + value
    double mean = 0;
    bool isRuin = false; ///< some future leaves nothing: with gamma >= 1 the value is then -wealth

    [[nodiscard]] double riskPremium() const { return mean - value; }
};

/// Over futures: (mean (w + x)^(1 - g))^(1 / (1 - g)) - w by log-sum-exp; for g within 1e-8 of 1, exp(mean ln(w + x)) - w;
/// for g = 0, the mean. With 0 < g < 1 a debt counts as nothing left. Errors: Empty; NotFinite; OutOfRange for a negative gamma.
/// Model specification, section 9.1. Discount x at the risk-free rate, not at one with a risk premium.
[[nodiscard]] Result<CertaintyEstimate> certaintyEstimate(std::span<const double> values, const RiskAttitude& attitude,
                                                          Pairing pairing = Pairing::Independent);

/// The difference CE_A - CE_B over the same futures; its standard error counts the luck they share.
struct CertaintyLead {
    CertaintyEstimate a;
    CertaintyEstimate b;
    double lead = 0;
    double standardError = 0;
};

/// Errors: as `certaintyEstimate`. Pre: same sizes.
[[nodiscard]] Result<CertaintyLead> certaintyLead(std::span<const double> a, std::span<const double> b,
                                                  const RiskAttitude& attitude, Pairing pairing = Pairing::Independent);

} // namespace pathwise
