// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/layoff.h"

#include "core/base/normal.h"

#include <cmath>

namespace pathwise {

namespace {

Result<void> checkWithin(const char* field, double value, double min, double max)
{
    if (!std::isfinite(value))
        return failure({.code = ErrorCode::NotFinite, .field = field});
    if (value < min || value > max)
        return failure({.code = ErrorCode::OutOfRange, .field = field, .value = value, .min = min, .max = max});
    return {};
}

bool isCertain(const LayoffRisk& risk)
{
    return risk.probability <= 0 || risk.probability >= 1;
}

} // namespace

Result<void> check(const LayoffRisk& risk)
{
    return checkWithin("probability", risk.probability, 0, 1).and_then([&] {
        return checkWithin("rho", risk.rho, -1, 1);
    });
}

Result<double> monthlyProbability(double annual)
{
    constexpr double monthsPerYear = 12;
    return checkWithin("annual", annual, 0, 1).map([&] { return -std::expm1(std::log1p(-annual) / monthsPerYear); });
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
