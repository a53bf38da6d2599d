// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conformance/employmentmodel.h"

#include "core/calendar/month.h"
#include "core/equity/checks.h"
#include "core/equity/vesting.h"
#include "core/simulation/layoff.h"
#include "core/simulation/resultmoments.h"
#include "core/simulation/run.h"

#include <cmath>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace pathwise {

namespace {

enum Path : std::size_t { UnitsPath, SharesPath, SalaryPath };

std::optional<Error> problemIn(const Employment& employment)
{
    constexpr double aboveMinusOne = -1 + std::numeric_limits<double>::epsilon();
    return firstProblem({{"taxRate", employment.taxRate, nonNegative, whole},
                         {"discountRate", employment.discountRate, aboveMinusOne},
                         {"monthlySalary", employment.monthlySalary, nonNegative}});
}

/// The clock of the engine: one calendar year after another, everything in money of the day.
Program emptyProgram(const Employment& employment)
{
    const int months = employment.durationMonths;
    Program program;
    program.months = months;
    for (int month = 0; month < months; ++month)
        program.yearOfMonth.push_back(month / monthsPerYear);
    program.years = months == 0 ? 0 : program.yearOfMonth.back() + 1;
    program.deflator.assign(static_cast<std::size_t>(program.years), 1);
    for (int month = 0; month <= months; ++month)
        program.discount.push_back(std::pow(1 + employment.discountRate, -static_cast<double>(month) / monthsPerYear));
    program.taxes = {{.knots = {0}, .values = {0}, .slopes = {employment.taxRate}}};
    program.layoffStockCorrelation = employment.rho;
    program.displacement.findMonthly = 0; // who is laid off stays so
    return program;
}

/// A job of nothing but its risk.
Job riskyJob(const Employment& employment, double monthlyLayoff)
{
    Job job;
    job.end = employment.durationMonths;
    job.levels = {{}};
    job.raise.assign(static_cast<std::size_t>(employment.durationMonths), 1);
    job.layoffMonthly = monthlyLayoff;
    return job;
}

Award awardOf(const Employment& employment, const VestingSchedule& schedule, int firm)
{
    const auto units = static_cast<double>(employment.units);
    Award award;
    award.units = units;
    award.firm = firm;
    for (int month = 0; month <= employment.durationMonths; ++month)
        award.vested.push_back(units > 0 ? static_cast<double>(schedule.cumulative(month)) / units : 0);
    return award;
}

void addPath(Program& program, Job job)
{
    PathProgram path;
    path.jobs = {std::move(job)};
    path.livingCosts.assign(static_cast<std::size_t>(program.months), 0);
    path.taxTable.assign(static_cast<std::size_t>(program.years), 0);
    program.paths.push_back(std::move(path));
}

/// Three careers: of units worth a dollar each, of shares, of a salary.
Program programOf(const Employment& employment, const VestingSchedule& schedule, double monthlyLayoff)
{
    Program program = emptyProgram(employment);
    program.firms = {{.price = 1},
                     {.price = employment.stock.spot,
                      .drift = employment.stock.drift - employment.stock.yield,
                      .volatility = employment.stock.volatility}};
    Job units = riskyJob(employment, monthlyLayoff);
    Job shares = units;
    shares.firm = 1;
    Job salary = shares;
    units.awards = {awardOf(employment, schedule, 0)};
    shares.awards = {awardOf(employment, schedule, 1)};
    salary.levels[0].base = employment.monthlySalary * monthsPerYear;
    for (const Job& job : {units, shares, salary})
        addPath(program, job);
    return program;
}

Result<Program> prepare(const Employment& employment)
{
    if (const auto checked = check(employment.stock); !checked)
        return failure(checked.error());
    if (auto problem = problemIn(employment))
        return failure(*std::move(problem));
    const auto probability = monthlyProbability(employment.annualLayoffProbability);
    if (!probability)
        return failure(probability.error());
    if (const auto checked = check(LayoffRisk{.probability = *probability, .rho = employment.rho}); !checked)
        return failure(checked.error());
    const auto schedule = VestingSchedule::create({.units = employment.units,
                                                   .cliffMonths = employment.cliffMonths,
                                                   .durationMonths = employment.durationMonths,
                                                   .frequencyMonths = employment.frequencyMonths});
    if (!schedule)
        return failure(schedule.error());
    return programOf(employment, *schedule, *probability);
}

Estimate estimateOf(const std::vector<double>& values)
{
    const Moments found = moments(values, Samples::Pairs);
    return {found.mean, found.standardError};
}

} // namespace

Result<EmploymentEstimates> simulate(const Employment& employment, const SimulationSize& size)
{
    const auto program = prepare(employment);
    if (!program)
        return failure(program.error());
    SimulationRequest request;
    request.futures = size.futures;
    request.seed = size.seed;
    request.columns = {{Measure::Equity}};
    const auto result = simulate(*program, request);
    if (!result)
        return failure(result.error());
    const auto& paths = result->paths;
    return EmploymentEstimates{.unitsVested = estimateOf(paths[UnitsPath].columns[0].totals),
                               .sharesValue = estimateOf(paths[SharesPath].presentValues),
                               .salaryValue = estimateOf(paths[SalaryPath].presentValues)};
}

} // namespace pathwise
