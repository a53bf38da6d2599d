// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/displacement.h"

#include "core/calendar/month.h"
#include "core/equity/checks.h"

#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace pathwise {

namespace {

constexpr double maxYears = 100;

std::optional<Error> problemIn(const Displacement& loss, double discountRate, double horizonYears)
{
    constexpr double leastPositive = std::numeric_limits<double>::min();
    constexpr double aboveMinusOne = -1 + std::numeric_limits<double>::epsilon();
    return firstProblem({{"monthlyJobFinding", loss.monthlyJobFinding, nonNegative, whole},
                         {"initialLoss", loss.initialLoss, nonNegative, whole},
                         {"halfLifeYears", loss.halfLifeYears, leastPositive},
                         {"benefitReplacement", loss.benefitReplacement, nonNegative, whole},
                         {"benefitMonths", loss.benefitMonths, nonNegative},
                         {"discountRate", discountRate, aboveMinusOne},
                         {"horizonYears", horizonYears, nonNegative, maxYears}});
}

} // namespace

double payLossAfter(const Displacement& displacement, double months)
{
    return displacement.initialLoss * std::exp2(-months / monthsPerYear / displacement.halfLifeYears);
}

Result<double> presentLoss(const Displacement& displacement, double discountRate, double horizonYears)
{
    if (auto problem = problemIn(displacement, discountRate, horizonYears))
        return failure(*std::move(problem));
    double sum = 0;
    double unemployed = 1;
    const int months = static_cast<int>(std::lround(horizonYears * monthsPerYear));
    for (int m = 1; m <= months; ++m) {
        const double benefit = m <= displacement.benefitMonths ? displacement.benefitReplacement : 0;
        const double loss = unemployed * (1 - benefit) + (1 - unemployed) * payLossAfter(displacement, m);
        sum += std::pow(1 + discountRate, -static_cast<double>(m) / monthsPerYear) / monthsPerYear * loss;
        unemployed *= 1 - displacement.monthlyJobFinding;
    }
    return sum;
}

} // namespace pathwise
