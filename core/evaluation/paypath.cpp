// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/paypath.h"

#include "core/calendar/month.h"
#include "core/equity/checks.h"

#include <cmath>
#include <limits>
#include <numeric>
#include <optional>
#include <utility>

namespace pathwise {

namespace {

constexpr int monthsPerQuarter = 3;
constexpr int refreshQuarters = 16;
constexpr int allBasisPoints = 10'000;

Result<void> checkVesting(const PayPath& path)
{
    if (path.vestingFrequencyMonths < 1 || monthsPerYear % path.vestingFrequencyMonths != 0)
        return failure({.code = ErrorCode::OutOfRange,
                        .field = "vestingFrequencyMonths",
                        .value = path.vestingFrequencyMonths,
                        .min = 1,
                        .max = monthsPerYear});
    for (const int points : path.yearlyBasisPoints) {
        if (points < 0 || points > allBasisPoints)
            return failure({.code = ErrorCode::OutOfRange,
                            .field = "yearlyBasisPoints",
                            .value = points,
                            .min = 0,
                            .max = allBasisPoints});
    }
    const int sum = std::accumulate(path.yearlyBasisPoints.begin(), path.yearlyBasisPoints.end(), 0);
    if (path.grantValue != 0 && sum != allBasisPoints)
        return failure({.code = ErrorCode::BadSum, .field = "yearlyBasisPoints", .value = sum, .max = allBasisPoints});
    return {};
}

std::optional<Error> problemIn(const PayPath& path, int years)
{
    constexpr double aboveMinusOne = -1 + std::numeric_limits<double>::epsilon();
    constexpr double maxYears = 100;
    for (const SignOn& signOn : path.signOns) {
        auto problem = firstProblem(
            {{"signOns/amount", signOn.amount, nonNegative}, {"signOns/month", static_cast<double>(signOn.month), 1}});
        if (problem)
            return problem;
    }
    return firstProblem({{"base", path.base, nonNegative},
                         {"annualRaise", path.annualRaise, aboveMinusOne},
                         {"bonus", path.bonus, nonNegative},
                         {"grantValue", path.grantValue, nonNegative},
                         {"refreshValue", path.refreshValue, nonNegative},
                         {"refreshGrowth", path.refreshGrowth, aboveMinusOne},
                         {"stockGrowth", path.stockGrowth, aboveMinusOne},
                         {"years", static_cast<double>(years), nonNegative, maxYears}});
}

/// The price after `months` in units of the price before them.
double priceGrowth(const PayPath& path, int months)
{
    return std::pow(1 + path.stockGrowth, static_cast<double>(months) / monthsPerYear);
}

/// What of the initial grant vests in year `year` (from 0).
double initialVesting(const PayPath& path, int year)
{
    if (static_cast<std::size_t>(year) >= path.yearlyBasisPoints.size())
        return 0;
    const double part = static_cast<double>(path.yearlyBasisPoints[static_cast<std::size_t>(year)]) / allBasisPoints;
    const int dates = monthsPerYear / path.vestingFrequencyMonths;
    double value = 0;
    for (int date = 1; date <= dates; ++date)
        value += path.grantValue * part / dates
            * priceGrowth(path, year * monthsPerYear + date * path.vestingFrequencyMonths);
    return value;
}

/// What of the refresh grants of earlier years vests in year `year` (from 0).
double refreshVesting(const PayPath& path, int year)
{
    constexpr int quartersPerYear = monthsPerYear / monthsPerQuarter;
    double value = 0;
    for (int granted = 1; granted <= year; ++granted) {
        const double quarter = path.refreshValue * std::pow(1 + path.refreshGrowth, granted - 1) / refreshQuarters;
        for (int date = 1; date <= quartersPerYear; ++date) {
            const int age = (year - granted) * quartersPerYear + date;
            if (age <= refreshQuarters)
                value += quarter * priceGrowth(path, age * monthsPerQuarter);
        }
    }
    return value;
}

double signOnIn(const PayPath& path, int year)
{
    double paid = 0;
    for (const SignOn& signOn : path.signOns)
        paid += (signOn.month - 1) / monthsPerYear == year ? signOn.amount : 0;
    return paid;
}

} // namespace

Result<std::vector<double>> totalCompensation(const PayPath& path, int years)
{
    if (auto problem = problemIn(path, years))
        return failure(*std::move(problem));
    if (const auto checked = checkVesting(path); !checked)
        return failure(checked.error());
    std::vector<double> totals;
    for (int year = 0; year < years; ++year) {
        const double base = path.base * std::pow(1 + path.annualRaise, year);
        totals.push_back(base * (1 + path.bonus) + signOnIn(path, year) + initialVesting(path, year)
                         + refreshVesting(path, year));
    }
    return totals;
}

} // namespace pathwise
