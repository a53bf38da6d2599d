// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/lognormalcomparison.h"

#include "core/base/normal.h"
#include "core/equity/checks.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace pathwise {

namespace {

/// What exchanging `given` for `wanted` is worth: E[max(wanted - given, 0)].
double exchangeValue(double given, double wanted, double deviation)
{
    if (deviation == 0)
        return std::max(wanted - given, 0.0);
    const double d = std::log(wanted / given) / deviation + deviation / 2;
    return wanted * normalCdf(d) - given * normalCdf(d - deviation);
}

double probabilityAhead(double logDistance, double deviation)
{
    if (deviation > 0)
        return normalCdf(logDistance / deviation);
    if (logDistance == 0)
        return 0.5;
    return logDistance > 0 ? 1 : 0;
}

} // namespace

Result<LognormalComparison> compare(const Lognormal& a, const Lognormal& b, double rho)
{
    constexpr double positive = std::numeric_limits<double>::min();
    if (auto problem = firstProblem({{"a/mean", a.mean, positive},
                                     {"a/logDeviation", a.logDeviation, nonNegative},
                                     {"b/mean", b.mean, positive},
                                     {"b/logDeviation", b.logDeviation, nonNegative},
                                     {"rho", rho, -1, 1}}))
        return failure(*std::move(problem));
    // (sA - sB)^2 + 2 (1 - rho) sA sB: the variance of the log difference, never negative by rounding.
    const double gap = a.logDeviation - b.logDeviation;
    const double variance = gap * gap + 2 * (1 - rho) * a.logDeviation * b.logDeviation;
    const double deviation = std::sqrt(variance);
    const double logDistance =
        std::log(a.mean / b.mean) - (a.logDeviation - b.logDeviation) * (a.logDeviation + b.logDeviation) / 2;
    return LognormalComparison{.probabilityABeatsB = probabilityAhead(logDistance, deviation),
                               .regretChoosingA = exchangeValue(a.mean, b.mean, deviation),
                               .regretChoosingB = exchangeValue(b.mean, a.mean, deviation)};
}

} // namespace pathwise
