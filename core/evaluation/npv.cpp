// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/npv.h"

#include "core/calendar/month.h"
#include "core/equity/checks.h"
#include "core/evaluation/statistics.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <utility>

namespace pathwise {

namespace {

constexpr double maxHorizon = 1200;

std::optional<Error> problemIn(const PayStream& stream, double discountRate, int horizonMonths)
{
    constexpr double aboveMinusOne = -1 + std::numeric_limits<double>::epsilon();
    return firstProblem({{"monthly", stream.monthly},
                         {"annualGrowth", stream.annualGrowth, aboveMinusOne},
                         {"lump", stream.lump},
                         {"discountRate", discountRate, aboveMinusOne},
                         {"horizonMonths", static_cast<double>(horizonMonths), nonNegative, maxHorizon}});
}

} // namespace

double payIn(const PayStream& stream, int month)
{
    const double lump = month == stream.lumpMonth ? stream.lump : 0;
    if (month < 1)
        return lump;
    return stream.monthly * std::pow(1 + stream.annualGrowth, (month - 1) / monthsPerYear) + lump;
}

double discountFactor(double annualRate, double months)
{
    return std::pow(1 + annualRate, -months / monthsPerYear);
}

Result<std::vector<double>> cumulativePresentValue(const PayStream& stream, double discountRate, int horizonMonths)
{
    if (auto problem = problemIn(stream, discountRate, horizonMonths))
        return failure(*std::move(problem));
    std::vector<double> values;
    values.reserve(static_cast<std::size_t>(horizonMonths) + 1);
    CompensatedSum sum;
    for (int month = 0; month <= horizonMonths; ++month) {
        sum.add(payIn(stream, month) * discountFactor(discountRate, month));
        values.push_back(sum.value());
    }
    return values;
}

std::optional<int> breakEvenMonth(std::span<const double> a, std::span<const double> b)
{
    assert(a.size() == b.size());
    std::size_t first = a.size();
    while (first > 0 && b[first - 1] >= a[first - 1])
        --first;
    if (first == a.size())
        return std::nullopt;
    return std::max(1, static_cast<int>(first));
}

} // namespace pathwise
