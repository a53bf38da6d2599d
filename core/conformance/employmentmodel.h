// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/simulation/gbm.h"

#include <cstddef>
#include <cstdint>

namespace pathwise {

/// A job with a salary and a grant of shares, until a layoff that is correlated with the share price: the smallest
/// career whose expectations have a closed form. Salary in USD per month; rates are fractions; `discountRate` annual
/// effective.
struct Employment {
    Gbm stock;
    std::int64_t units = 0;
    int cliffMonths = 0;
    int durationMonths = 0;
    int frequencyMonths = 1;
    double annualLayoffProbability = 0;
    double rho = 0;
    double monthlySalary = 0;
    double taxRate = 0;
    double discountRate = 0;
};

/// A simulated mean and its standard error.
struct Estimate {
    double mean = 0;
    double standardError = 0;
};

/// Over the months of the grant: units vested, and present values in USD after tax.
struct EmploymentEstimates {
    Estimate unitsVested;
    Estimate sharesValue;
    Estimate salaryValue;
};

struct SimulationSize {
    std::uint64_t seed = 1;
    std::uint64_t futures = 131'072; ///< even: futures come in antithetic pairs
};

/// Simulates it with the program's own engine (core/simulation/run.h), as a plan's paths are.
/// Errors: those of `check(Gbm)`, `check(LayoffRisk)` and `VestingSchedule::create`; NotFinite or OutOfRange for a tax
/// rate outside 0..1 or a discount rate of -100 % or less. Same input, same bits.
[[nodiscard]] Result<EmploymentEstimates> simulate(const Employment& employment, const SimulationSize& size);

} // namespace pathwise
