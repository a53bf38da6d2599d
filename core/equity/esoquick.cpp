// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/esoquick.h"

#include "core/calendar/month.h"
#include "core/equity/checks.h"

#include <cmath>

namespace pathwise {

namespace {

constexpr double exactSum = 1e-9;
constexpr double sixDigits = 5e-6;

/// The simplest fraction that reads as `weight` in six digits; `weight` itself when there is none.
double unrounded(double weight)
{
    constexpr int largestDenominator = 1'000;
    for (int parts = 1; parts <= largestDenominator; ++parts) {
        const double simple = std::round(weight * parts) / parts;
        if (std::abs(simple - weight) <= sixDigits * weight)
            return simple;
    }
    return weight;
}

/// Vesting dates are whole months: 1.08333 years are thirteen of them.
double wholeMonths(double years)
{
    const double months = std::round(years * monthsPerYear) / monthsPerYear;
    return std::abs(months - years) <= sixDigits * years ? months : years;
}

struct Average {
    double weight = 0;
    double years = 0;
};

template <class Weight>
Average averageOf(const std::vector<VestingPart>& parts, Weight&& weightOf)
{
    Average sum;
    for (const VestingPart& part : parts) {
        const double weight = weightOf(part.weight);
        sum.weight += weight;
        sum.years += weight * wholeMonths(part.years);
    }
    return sum;
}

} // namespace

Result<double> jennergrenNaslund(const OptionTerms& terms, double exitRate)
{
    if (const auto problem = firstProblem({{"exitRate", exitRate, nonNegative}}))
        return failure(*problem);
    return blackScholes(terms).map(
        [&](const OptionValue& plain) { return std::exp(-exitRate * terms.years) * plain.price; });
}

Result<double> simplifiedTerm(const std::vector<VestingPart>& parts, double contractualYears)
{
    if (const auto problem = firstProblem({{"contractualYears", contractualYears, nonNegative}}))
        return failure(*problem);
    for (const VestingPart& part : parts)
        if (const auto problem =
                firstProblem({{"weight", part.weight, nonNegative, whole}, {"years", part.years, nonNegative}}))
            return failure(*problem);
    const Average given = averageOf(parts, [](double weight) { return weight; });
    const Average meant = std::abs(given.weight - 1) <= exactSum ? given : averageOf(parts, unrounded);
    if (std::abs(meant.weight - 1) > exactSum)
        return failure({.code = ErrorCode::BadSum, .field = "weight", .value = given.weight, .max = whole});
    return (meant.years + contractualYears) / 2;
}

Result<double> expectedVestCount(double options, double yearlyForfeiture, double years)
{
    if (const auto problem = firstProblem({{"options", options, nonNegative},
                                           {"yearlyForfeiture", yearlyForfeiture, nonNegative, whole},
                                           {"years", years, nonNegative}}))
        return failure(*problem);
    return options * std::pow(1 - yearlyForfeiture, years);
}

Result<double> expectedCost(double options, double yearlyForfeiture, double years, double unitValue)
{
    if (const auto problem = firstProblem({{"unitValue", unitValue, nonNegative}}))
        return failure(*problem);
    return expectedVestCount(options, yearlyForfeiture, years).map([&](double count) { return count * unitValue; });
}

} // namespace pathwise
