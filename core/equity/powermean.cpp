// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/powermean.h"

#include "core/equity/checks.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pathwise {

namespace {

constexpr double nearlyLogarithmic = 1e-8;
constexpr double negativeInfinity = -std::numeric_limits<double>::infinity();

double weightedMean(const std::vector<Weighted>& values)
{
    double sum = 0;
    for (const Weighted& v : values)
        sum += v.weight > 0 ? v.weight * v.value : 0;
    return sum;
}

/// The value with the largest k x value: what dominates the sum.
double dominant(const std::vector<Weighted>& values, double k)
{
    double best = k > 0 ? negativeInfinity : std::numeric_limits<double>::infinity();
    for (const Weighted& v : values)
        if (v.weight > 0)
            best = k > 0 ? std::max(best, v.value) : std::min(best, v.value);
    return best;
}

/// ln sum of weight e^(k (value - reference)), every exponent at most 0.
double logSum(const std::vector<Weighted>& values, double k, double reference)
{
    double missing = 0; // sum - 1, exact when everything lies close to the reference
    double sum = 0;     // exact when most lies far below
    for (const Weighted& v : values) {
        if (v.weight <= 0)
            continue;
        const double exponent = k * (v.value - reference);
        missing += v.weight * std::expm1(exponent);
        sum += v.weight * std::exp(exponent);
    }
    return missing > -0.5 ? std::log1p(missing) : std::log(sum);
}

/// ln of final wealth over wealth (of final wealth alone without any): the scale on which CRRA is exponential.
double logWealth(double amount, double wealth)
{
    const double left = std::max(0.0, wealth + amount);
    if (left <= 0)
        return negativeInfinity;
    return wealth > 0 ? std::log1p(amount / wealth) : std::log(left);
}

CertaintyEquivalent crra(std::vector<Weighted> amounts, double mean, const RiskPreference& preference)
{
    bool ruined = false;
    for (Weighted& amount : amounts) {
        amount.value = logWealth(amount.value, preference.wealth);
        ruined = ruined || (amount.weight > 0 && std::isinf(amount.value));
    }
    const double log = exponentialMean(amounts, 1 - preference.aversion);
    const double value =
        preference.wealth > 0 ? preference.wealth * std::expm1(log) : std::exp(log) - preference.wealth;
    return {.value = value, .mean = mean, .ruin = ruined && preference.aversion >= 1 - nearlyLogarithmic};
}

} // namespace

double exponentialMean(const std::vector<Weighted>& values, double k)
{
    if (std::abs(k) <= nearlyLogarithmic)
        return weightedMean(values);
    const double reference = dominant(values, k);
    if (std::isinf(reference))
        return negativeInfinity;
    return reference + logSum(values, k, reference) / k;
}

CertaintyEquivalent equivalentOf(std::vector<Weighted> amounts, double mean, const RiskPreference& preference)
{
    if (preference.aversion == 0)
        return {.value = mean, .mean = mean};
    if (preference.utility == Utility::Crra)
        return crra(std::move(amounts), mean, preference);
    // CARA coefficients are per dollar, so that 1e-8 is a sensible one: in units of 1/a they are not small.
    for (Weighted& amount : amounts)
        amount.value *= preference.aversion;
    return {.value = exponentialMean(amounts, -1) / preference.aversion, .mean = mean};
}

std::optional<Error> checkPreference(const RiskPreference& preference)
{
    return firstProblem({{"aversion", preference.aversion, nonNegative}, {"wealth", preference.wealth}});
}

} // namespace pathwise
