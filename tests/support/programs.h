// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compensation/program.h"

#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

/// Small programs to build tests and benchmarks from. Every call makes a new one.
namespace pathwise::programs {

/// Cumulative vested fraction of a straight schedule with a date every `every` months and nothing before `cliff`.
inline std::vector<double> straightVesting(int duration, int every, int cliff)
{
    std::vector<double> vested;
    for (int month = 0; month <= duration; ++month) {
        const int date = month == duration ? month : month / every * every;
        vested.push_back(month < cliff ? 0.0 : static_cast<double>(date) / duration);
    }
    return vested;
}

/// (1 + g) ^ floor((m - 1) / 12) for paid months 1 .. months (model specification, 2.1).
inline std::vector<double> yearlyRaise(double growth, int months)
{
    std::vector<double> raise;
    for (int month = 1; month <= months; ++month)
        raise.push_back(std::pow(1 + growth, (month - 1) / 12));
    return raise;
}

inline TaxTable flatTax(double rate)
{
    return {{0.0}, {0.0}, {rate}};
}

/// No paths yet: whole calendar years from January, no inflation, no discounting, no tax.
inline Program emptyProgram(int months)
{
    Program program;
    program.months = months;
    for (int month = 0; month < months; ++month)
        program.yearOfMonth.push_back(month / 12);
    program.years = (months + 11) / 12;
    program.firstYear = 2026;
    program.deflator.assign(static_cast<std::size_t>(program.years), 1.0);
    program.discount.assign(static_cast<std::size_t>(months) + 1, 1.0);
    program.firms.push_back({.price = 100});
    program.taxes.push_back(flatTax(0));
    program.seed = 42;
    return program;
}

/// A job over the whole horizon at one level.
inline Job plainJob(double base, int months)
{
    Job job;
    job.end = months;
    job.levels.push_back({.base = base});
    job.raise.assign(static_cast<std::size_t>(months), 1.0);
    return job;
}

inline void addPath(Program& program, std::vector<Job> jobs)
{
    PathProgram path;
    path.jobs = std::move(jobs);
    path.livingCosts.assign(static_cast<std::size_t>(program.months), 0.0);
    path.taxTable.assign(static_cast<std::size_t>(program.years), 0);
    program.paths.push_back(std::move(path));
}

/// Progressive, 60 knots, one jump: as many as a federal and a state table joined have.
inline TaxTable progressiveTax()
{
    TaxTable table;
    double value = 0;
    for (int knot = 0; knot < 60; ++knot) {
        const double wages = knot < 30 ? knot * 5'000.0 : 150'000.0 + (knot - 30) * 35'000.0;
        const double slope = 0.08 + 0.45 * knot / 60;
        if (!table.knots.empty())
            value += table.slopes.back() * (wages - table.knots.back());
        if (knot == 40)
            value += 500;
        table.knots.push_back(wages);
        table.values.push_back(value);
        table.slopes.push_back(slope);
    }
    return table;
}

inline std::vector<LevelTerms> engineerLadder(double pay)
{
    return {{pay, 0.10, 30'000, 18, 2, 6, false},
            {pay * 1.25, 0.15, 60'000, 30, 2, 12, false},
            {pay * 1.6, 0.20, 110'000, 60, 1.5, 18, false},
            {pay * 2.1, 0.25, 200'000, 0, 1, 0, true}};
}

/// A career at a public company: ladder, monthly vests after a cliff, refreshers, layoffs, bonus spread.
inline Job careerJob(int months, int firm, double pay)
{
    Job job;
    job.end = months;
    job.firm = firm;
    job.levels = engineerLadder(pay);
    job.promotionRule = PromotionRule::ByLadder;
    job.raise = yearlyRaise(0.035, months);
    job.awards.push_back({.month = 0, .dollars = 1.5 * pay, .firm = firm, .vested = straightVesting(48, 3, 12)});
    job.refresh = {.firstMonth = 12, .everyMonths = 12, .vested = straightVesting(48, 3, 3)};
    job.layoffMonthly = 0.0043;
    job.benefitsFraction = 0.04;
    job.benefitsYearly = 2'500;
    job.pretaxFraction = 0.08;
    job.pretaxYearlyCap = 24'500;
    return job;
}

/// The benchmark's workload W1: four careers, each with its own firm's stock under one market, ladders, refreshers,
/// layoffs that go with the stock, a progressive tax.
inline Program careers(int months, int paths = 4)
{
    Program program = emptyProgram(months);
    program.firms.clear();
    program.taxes = {progressiveTax()};
    program.layoffStockCorrelation = 0.3;
    program.displacement = {.findMonthly = 0.2, .initialLoss = 0.1, .halfLifeYears = 5};
    for (int month = 0; month <= months; ++month)
        program.discount[static_cast<std::size_t>(month)] = std::pow(1.05, -month / 12.0);
    for (int path = 0; path < paths; ++path) {
        program.firms.push_back(
            {.price = 80.0 + 20 * path, .drift = 0.08, .volatility = 0.32 + 0.08 * path, .marketLoading = 0.6});
        addPath(program, {careerJob(months, path, 150'000 + 12'000.0 * path)});
        program.paths.back().cash.push_back(
            {.month = 1, .amount = 20'000.0 * path, .kind = CashKind::SignOn, .job = 0});
        program.paths.back().livingCosts.assign(static_cast<std::size_t>(months), 5'000);
    }
    return program;
}

} // namespace pathwise::programs
