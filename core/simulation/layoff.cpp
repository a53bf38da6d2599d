// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/layoff.h"

#include "core/base/normal.h"
#include "core/calendar/month.h"
#include "core/equity/checks.h"

#include <cmath>
#include <utility>

namespace pathwise {

namespace {

bool isCertain(const LayoffRisk& risk)
{
    return risk.probability <= 0 || risk.probability >= 1;
}

} // namespace

Result<void> check(const LayoffRisk& risk)
{
    if (auto problem = firstProblem({{"probability", risk.probability, nonNegative, whole}, {"rho", risk.rho, -1, 1}}))
        return failure(*std::move(problem));
    return {};
}

Result<double> monthlyProbability(double annual)
{
    if (auto problem = firstProblem({{"annual", annual, nonNegative, whole}}))
        return failure(*std::move(problem));
    return -std::expm1(std::log1p(-annual) / monthsPerYear);
}

double layoffGivenShock(const LayoffRisk& risk, double z)
{
    if (isCertain(risk))
        return risk.probability;
    const double distance = normalQuantile(risk.probability) - risk.rho * z;
    const double own = std::sqrt((1 - risk.rho) * (1 + risk.rho));
    if (own == 0)
        return distance > 0 ? 1 : 0;
    return normalCdf(distance / own);
}

double layoffAndShockBelow(const LayoffRisk& risk, double threshold)
{
    if (isCertain(risk))
        return risk.probability * normalCdf(threshold);
    return bivariateNormalCdf(threshold, normalQuantile(risk.probability), risk.rho);
}

double layoffGivenShockBelow(const LayoffRisk& risk, double threshold)
{
    const double condition = normalCdf(threshold);
    return condition > 0 ? layoffAndShockBelow(risk, threshold) / condition : risk.probability;
}

bool isLaidOff(const LayoffRisk& risk, double z, double luck)
{
    if (isCertain(risk))
        return risk.probability >= 1;
    const double own = std::sqrt((1 - risk.rho) * (1 + risk.rho));
    return risk.rho * z + own * normalQuantile(luck) < normalQuantile(risk.probability);
}

} // namespace pathwise
