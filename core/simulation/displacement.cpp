// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/displacement.h"

#include <cmath>
#include <limits>

namespace pathwise {

namespace {

constexpr double monthsPerYear = 12;
constexpr double maxYears = 100;

struct Bounded {
    const char* field;
    double value;
    double min;
    double max;
};

Result<void> check(const Displacement& loss, double discountRate, double horizonYears)
{
    constexpr double endless = std::numeric_limits<double>::infinity();
    constexpr double noLimit = std::numeric_limits<double>::max();
    constexpr double smallest = std::numeric_limits<double>::min();
    constexpr double aboveMinusOne = -1 + std::numeric_limits<double>::epsilon();
    for (const auto& [field, value, min, max] :
         {Bounded{"monthlyJobFinding", loss.monthlyJobFinding, 0, 1}, Bounded{"initialLoss", loss.initialLoss, 0, 1},
          Bounded{"halfLifeYears", loss.halfLifeYears, smallest, endless},
          Bounded{"benefitReplacement", loss.benefitReplacement, 0, 1},
          Bounded{"benefitMonths", loss.benefitMonths, 0, noLimit},
          Bounded{"discountRate", discountRate, aboveMinusOne, noLimit},
          Bounded{"horizonYears", horizonYears, 0, maxYears}}) {
        if (std::isnan(value))
            return failure({.code = ErrorCode::NotFinite, .field = field});
        if (value < min || value > max)
            return failure({.code = ErrorCode::OutOfRange, .field = field, .value = value, .min = min, .max = max});
    }
    return {};
}

} // namespace

double payLossAfter(const Displacement& displacement, double months)
{
    return displacement.initialLoss * std::exp2(-months / monthsPerYear / displacement.halfLifeYears);
}

Result<double> presentLoss(const Displacement& displacement, double discountRate, double horizonYears)
{
    if (const auto checked = check(displacement, discountRate, horizonYears); !checked)
        return failure(checked.error());
    double sum = 0;
    double unemployed = 1;
    const int months = static_cast<int>(std::lround(horizonYears * monthsPerYear));
    for (int m = 1; m <= months; ++m) {
        const double benefit = m <= displacement.benefitMonths ? displacement.benefitReplacement : 0;
        const double loss = unemployed * (1 - benefit) + (1 - unemployed) * payLossAfter(displacement, m);
        sum += std::pow(1 + discountRate, -m / monthsPerYear) / monthsPerYear * loss;
        unemployed *= 1 - displacement.monthlyJobFinding;
    }
    return sum;
}

} // namespace pathwise
