// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/request.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace pathwise {

/// The percentiles of every distribution, as probabilities.
inline constexpr std::array<double, 7> percentileLevels = {0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95};
/// Places of the middle and of the 8-in-10 range in it.
inline constexpr std::size_t percentile10 = 1;
inline constexpr std::size_t percentile50 = 3;
inline constexpr std::size_t percentile90 = 5;

/// One figure over all futures. With antithetic futures the sample of the standard error is the pair (model
/// specification, section 10). Percentiles interpolate linearly between order statistics (type 7 of Hyndman and Fan,
/// American Statistician 50, 1996), in the order of `percentileLevels`. With Sobol sampling the standard error is that of the
/// mean of the replicates' means.
struct Distribution {
    double mean = 0;
    double standardError = 0;
    std::array<double, percentileLevels.size()> percentiles = {};

    bool operator==(const Distribution&) const = default;
};

/// One measure of one path, by calendar-year index.
struct ColumnResult {
    std::vector<Distribution> byYear;
    std::vector<Distribution> cumulative; ///< the plan's start up to the end of that year
    /// Over the whole horizon, by future: what `cumulative.back()` summarises.
    std::vector<double> totals;
};

/// How often a path is ahead of the baseline.
struct Chance {
    double probability = 0; ///< ties count one half
    double standardError = 0;

    bool operator==(const Chance&) const = default;
};

/// A path's running total less the baseline's in the same futures.
struct LeadResult {
    std::vector<Distribution> byYear;     ///< lead gained in the year
    std::vector<Distribution> cumulative; ///< running lead
    std::vector<Chance> ahead;            ///< of the running lead, by year; the last is the verdict
    double regret = 0;                    ///< mean of max(baseline - path, 0) over the horizon: of choosing the path
    double baselineRegret = 0;            ///< mean of max(path - baseline, 0): of staying with the baseline
    /// Share of futures whose running lead is positive from this year's end to the horizon, by year.
    std::vector<double> brokenEven;
    /// First month from which the running lead stays positive, percentiles over all futures; empty where that
    /// percentile is a future that never breaks even. Within a year the lead is taken as linear.
    std::array<std::optional<double>, percentileLevels.size()> breakEvenMonth = {};
};

/// What a year's pay is made of. The first six add up to gross; learning (negative: the person pays) comes off take-home.
enum class Part : std::uint8_t { Base, Bonus, Equity, SignOn, Benefits, Other, Learning, Pretax, Tax };
inline constexpr std::size_t grossParts = 6;
inline constexpr std::size_t payParts = 7; ///< what is paid month by month
inline constexpr std::size_t partCount = 9;

using PartAmounts = std::array<double, partCount>;

/// When one level of one job is reached.
struct PromotionResult {
    std::size_t job = 0;
    std::size_t level = 0;                        ///< the level promoted into
    std::vector<std::uint32_t> countByMonth = {}; ///< promotions at the end of month m at [m]; size months + 1
    /// Month by which that share of all futures has been promoted; empty when fewer ever are.
    std::array<std::optional<int>, percentileLevels.size()> month = {};
};

struct PathResult {
    std::vector<ColumnResult> columns;  ///< as `SimulationRequest::columns`
    std::vector<LeadResult> leads;      ///< as columns; empty for the baseline
    std::vector<PartAmounts> meanParts; ///< mean of each part by year
    std::vector<double> presentValues;  ///< by future: take-home less living costs, each month discounted
    std::vector<PromotionResult> promotions;
    std::vector<std::uint32_t> layoffsByMonth; ///< at [m]: how many futures are laid off at the end of month m
};

struct SimulationResult {
    std::size_t futures = 0;
    bool antithetic = true; ///< never with Sobol sampling
    Sampling sampling = Sampling::PseudoRandom;
    std::uint64_t seed = 0;
    std::vector<MeasureColumn> columns;
    std::size_t baseline = 0;
    std::vector<PathResult> paths;
};

/// One month of one future.
struct MonthRecord {
    std::array<double, payParts> pay = {}; ///< by `Part`
    int job = -1;                          ///< index of the job that pays; -1 = none
    int level = 0;                         ///< at the end of the month
    bool employed = false;
    bool laidOff = false;  ///< at the end of this month
    bool promoted = false; ///< at the end of this month
    double price = 0;      ///< of the paying firm's stock at the end of a month with a vest or grant, else 0
};

/// Stock that vested, and since when it was earned.
struct VestIncome {
    int grantMonth = 0; ///< month index; negative before the plan
    int month = 0;      ///< it vested at the end of this month
    double amount = 0;  ///< USD
};

/// One calendar year of one future.
struct YearRecord {
    PartAmounts parts = {};
    double gross = 0;
    double wages = 0; ///< what the tax table was read at
    double takeHome = 0;
    double livingCosts = 0;
    double exitTax = 0;   ///< on private equity that an exit paid for, apart from the table; part of `Part::Tax`
    double isoSpread = 0; ///< of options exercised and kept, untaxed but for the alternative minimum tax
    std::vector<VestIncome> vests = {}; ///< of public employers
};

/// One path in one future, in full.
struct Timeline {
    std::vector<MonthRecord> months; ///< month m at [m-1]
    std::vector<YearRecord> years;
    double presentValue = 0; ///< take-home less living costs
};

} // namespace pathwise
