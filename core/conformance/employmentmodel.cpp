// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conformance/employmentmodel.h"

#include "core/base/normal.h"
#include "core/equity/checks.h"
#include "core/equity/vesting.h"
#include "core/simulation/layoff.h"
#include "core/simulation/philox.h"

#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace pathwise {

namespace {

constexpr double monthsPerYear = 12;

struct Totals {
    double unitsVested = 0;
    double sharesValue = 0;
    double salaryValue = 0;
};

/// One month of the plan, as far as it is the same in all futures.
struct PlannedMonth {
    double units = 0;          ///< that vest, if still employed
    double discountedKeep = 0; ///< what a dollar earned in the month is worth today after tax
};

/// Mean and spread of a stream of values (Welford). The order of adding is fixed, so are the bits.
class Moments {
public:
    void add(double value)
    {
        ++m_count;
        const double delta = value - m_mean;
        m_mean += delta / static_cast<double>(m_count);
        m_squares += delta * (value - m_mean);
    }
    [[nodiscard]] Estimate estimate() const
    {
        const auto n = static_cast<double>(m_count);
        return {.mean = m_mean, .standardError = m_count > 1 ? std::sqrt(m_squares / (n - 1) / n) : 0};
    }

private:
    std::uint64_t m_count = 0;
    double m_mean = 0;
    double m_squares = 0;
};

/// Everything that one future needs.
struct Simulation {
    std::vector<PlannedMonth> months;
    Gbm stock;
    LayoffRisk layoff;
    double monthlySalary = 0;
    std::uint64_t seed = 0;

    [[nodiscard]] Totals future(std::uint64_t path) const;
};

Totals Simulation::future(std::uint64_t path) const
{
    Totals totals;
    double price = stock.spot;
    for (std::size_t i = 0; i < months.size(); ++i) {
        const auto dimension = static_cast<std::uint32_t>(i);
        const PlannedMonth& month = months[i];
        totals.salaryValue += monthlySalary * month.discountedKeep;
        const double z =
            normalQuantile(antitheticUniform({.seed = seed, .path = path, .stream = Stream::Stock}, dimension));
        price *= growthFactor(stock, 1 / monthsPerYear, z);
        const double luck = antitheticUniform({.seed = seed, .path = path, .stream = Stream::Layoff}, dimension);
        if (isLaidOff(layoff, z, luck))
            break;
        totals.unitsVested += month.units;
        totals.sharesValue += month.units * price * month.discountedKeep;
    }
    return totals;
}

std::optional<Error> problemIn(const Employment& employment)
{
    constexpr double aboveMinusOne = -1 + std::numeric_limits<double>::epsilon();
    return firstProblem({{"taxRate", employment.taxRate, nonNegative, whole},
                         {"discountRate", employment.discountRate, aboveMinusOne},
                         {"monthlySalary", employment.monthlySalary, nonNegative}});
}

std::vector<PlannedMonth> plannedMonths(const Employment& employment, const VestingSchedule& schedule)
{
    std::vector<PlannedMonth> months;
    for (int m = 1; m <= employment.durationMonths; ++m) {
        const double discount = std::pow(1 + employment.discountRate, -m / monthsPerYear);
        months.push_back({.units = static_cast<double>(schedule.vestingIn(m)),
                          .discountedKeep = discount * (1 - employment.taxRate)});
    }
    return months;
}

Result<Simulation> prepare(const Employment& employment, std::uint64_t seed)
{
    if (const auto checked = check(employment.stock); !checked)
        return failure(checked.error());
    if (auto problem = problemIn(employment))
        return failure(*std::move(problem));
    const auto probability = monthlyProbability(employment.annualLayoffProbability);
    if (!probability)
        return failure(probability.error());
    const LayoffRisk layoff{.probability = *probability, .rho = employment.rho};
    if (const auto checked = check(layoff); !checked)
        return failure(checked.error());
    const auto schedule = VestingSchedule::create({.units = employment.units,
                                                   .cliffMonths = employment.cliffMonths,
                                                   .durationMonths = employment.durationMonths,
                                                   .frequencyMonths = employment.frequencyMonths});
    if (!schedule)
        return failure(schedule.error());
    return Simulation{.months = plannedMonths(employment, *schedule),
                      .stock = employment.stock,
                      .layoff = layoff,
                      .monthlySalary = employment.monthlySalary,
                      .seed = seed};
}

double half(double a, double b)
{
    return (a + b) / 2;
}

} // namespace

Result<EmploymentEstimates> simulate(const Employment& employment, const SimulationSize& size)
{
    const auto simulation = prepare(employment, size.seed);
    if (!simulation)
        return failure(simulation.error());
    std::array<Moments, 3> moments;
    for (std::uint64_t path = 0; path + 1 < size.futures; path += 2) {
        const Totals one = simulation->future(path);
        const Totals other = simulation->future(path + 1);
        moments[0].add(half(one.unitsVested, other.unitsVested));
        moments[1].add(half(one.sharesValue, other.sharesValue));
        moments[2].add(half(one.salaryValue, other.salaryValue));
    }
    return EmploymentEstimates{.unitsVested = moments[0].estimate(),
                               .sharesValue = moments[1].estimate(),
                               .salaryValue = moments[2].estimate()};
}

} // namespace pathwise
