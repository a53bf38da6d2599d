// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/riskadjust.h"

#include "core/equity/checks.h"
#include "core/equity/powermean.h"

#include <cmath>

namespace pathwise {

Result<CertaintyEquivalent> certaintyEquivalent(const std::vector<RiskyOutcome>& outcomes,
                                                const RiskPreference& preference)
{
    constexpr double sumTolerance = 1e-9;
    if (const auto problem = checkPreference(preference))
        return failure(*problem);
    std::vector<Weighted> amounts;
    double sum = 0;
    double mean = 0;
    for (const RiskyOutcome& outcome : outcomes) {
        if (const auto problem = firstProblem(
                {{"value", outcome.value}, {"probability", outcome.probability, nonNegative, whole + sumTolerance}}))
            return failure(*problem);
        sum += outcome.probability;
        mean += outcome.probability * outcome.value;
        amounts.push_back({outcome.value, outcome.probability});
    }
    if (std::abs(sum - 1) > sumTolerance)
        return failure({.code = ErrorCode::BadSum, .field = "probability", .value = sum, .max = whole});
    return equivalentOf(std::move(amounts), mean, preference);
}

Result<DeadweightCost> deadweightCost(const UndiversifiedHolding& holding)
{
    if (const auto problem = firstProblem({{"riskFree", holding.riskFree, -whole},
                                           {"equityPremium", holding.equityPremium},
                                           {"beta", holding.beta},
                                           {"volatility", holding.volatility, nonNegative},
                                           {"marketVolatility", holding.marketVolatility, nonNegative},
                                           {"years", holding.years, nonNegative}}))
        return failure(*problem);
    if (holding.marketVolatility <= 0)
        return failure(
            {.code = ErrorCode::OutOfRange, .field = "marketVolatility", .value = holding.marketVolatility, .min = 0});
    DeadweightCost cost;
    cost.capmReturn = holding.riskFree + holding.beta * holding.equityPremium;
    cost.requiredReturn = holding.riskFree + holding.volatility / holding.marketVolatility * holding.equityPremium;
    if (cost.capmReturn <= -1 || cost.requiredReturn <= -1)
        return failure({.code = ErrorCode::OutOfRange, .field = "equityPremium", .value = holding.equityPremium});
    cost.valueRatio = std::pow((1 + cost.capmReturn) / (1 + cost.requiredReturn), holding.years);
    return cost;
}

} // namespace pathwise
