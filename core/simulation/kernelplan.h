// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compensation/program.h"
#include "core/simulation/request.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace pathwise {

/// Whether luck plays a part. Off: stocks grow at their drift, nobody is laid off, promotions come at the median time
/// in level, bonuses as expected, searches end at their median.
enum class Noise : std::uint8_t { Off, On };

/// Some units of a slot that vest at the end of a month.
struct VestEvent {
    std::size_t slot = 0;
    double fraction = 0; ///< of the slot's units at grant
    int grantMonth = 0;  ///< month index; negative before the plan
};

/// Units that come along from the job before, at the same employer.
struct CarriedSlot {
    std::size_t from = 0; ///< slot of the job before
    std::size_t to = 0;
};

/// What vests after a job's last month.
struct OpenSlot {
    std::size_t slot = 0;
    int grantMonth = 0;
    std::vector<double> vests; ///< fraction of the units at grant, by month
};

/// Units put into a slot: `dollars` / price + `units` for everybody in the job, or the level's refresh.
struct GrantEvent {
    std::size_t slot = 0;
    double dollars = 0;
    double units = 0;
    double refreshScale = 0; ///< above 0: a refresh of `LevelTerms::refresh` times this
};

/// An award that starts with its holder, who may be late: its vest dates differ from future to future.
struct FloatingAward {
    std::size_t slot = 0;
    int month = 0; ///< of the grant when nobody is late
    double dollars = 0;
    double units = 0;
    std::vector<double> vestsAfter = {}; ///< fraction that vests k months after the grant, at [k]
};

/// Items by month: those of month m are `items[start[m]] .. items[start[m + 1]]`.
template <class Item>
struct ByMonth {
    std::vector<Item> items;
    std::vector<std::size_t> start;

    [[nodiscard]] const Item* begin(int month) const { return items.data() + start[static_cast<std::size_t>(month)]; }
    [[nodiscard]] const Item* end(int month) const { return items.data() + start[static_cast<std::size_t>(month) + 1]; }
    [[nodiscard]] bool any(int month) const { return begin(month) != end(month); }
};

/// How layoffs of one job are drawn (model specification, 2.3): out iff
/// stockWeight * z + ownWeight * eps < threshold.
struct LayoffPlan {
    bool isDrawn = false;
    double threshold = 0; ///< infinity: everybody
    double stockWeight = 0;
    double ownWeight = 0;
};

struct JobPlan {
    std::size_t job = 0;
    int firstMonth = 1; ///< first month that anybody is paid for
    int lastMonth = 0;  ///< last one; the horizon where a search may keep people in the job
    int start = 0;      ///< month index of the planned start, at least 0
    bool search = false;
    std::vector<double> notFound; ///< probability that a search lasts more than k months, at [k]
    std::size_t firm = 0;
    std::vector<LevelTerms> levels;
    int monthsInLevel = 0;
    std::vector<double> monthlyRaise; ///< raise / 12 of month m at [m]
    double payout = 1;
    double payoutSpread = 0;
    double benefitsFraction = 0;
    double benefitsMonthly = 0;
    double pretaxFraction = 0;
    LayoffPlan layoff;
    PromotionRule promotionRule = PromotionRule::None;
    std::vector<std::uint8_t> promotes; ///< Fixed: promotion at month m; Ladder: review at month m; at [m]
    /// Ladder: promotion probability at a review after a completed months in level, at [level * hazardStride + a].
    std::vector<double> hazard;
    std::size_t hazardStride = 0;
    std::size_t slotCount = 0;
    ByMonth<VestEvent> vests;
    ByMonth<GrantEvent> grants; ///< at month index m, after promotions; index 0 = the plan's start
    std::vector<FloatingAward> floating;
    std::vector<CarriedSlot> carried; ///< taken over at the start
    std::vector<OpenSlot> open;       ///< where the next job is a transfer
};

struct CashEvent {
    double amount = 0;
    CashKind kind = CashKind::Other;
    int job = -1; ///< index into `PathPlan::jobs`
    bool taxable = true;
    ExerciseTerms exercise = {};
};

/// Months of one calendar year that are worked through together, or one month by itself.
struct Stretch {
    static constexpr std::size_t longest = 12;

    int first = 1;
    int last = 1;
    bool isQuiet = false; ///< everybody is in `job`, which started on its date, and no other cash comes
    std::size_t job = 0;
};

struct PathPlan {
    std::vector<JobPlan> jobs;
    std::vector<Stretch> stretches;      ///< all months, in order
    ByMonth<CashEvent> cash;             ///< of everybody, and of jobs that start on their date
    std::vector<DatedCash> floatingCash; ///< of jobs that start late with their holder
    std::vector<PrivateHolding> holdings;
    std::vector<double> livingCostsByYear;
    double livingCostsPresentValue = 0;
    std::vector<std::size_t> taxTable;
    std::vector<double> pretaxCap; ///< by year
    std::vector<double> creditUse; ///< by year; empty = no minimum tax

    /// Some tax is not of the table.
    [[nodiscard]] bool hasOwnTax() const { return !holdings.empty() || !creditUse.empty(); }
};

/// A tax table with a uniform index: `firstKnot[floor(wages * bucketsPerDollar)]` is at most `steps` knots too low.
struct TaxPlan {
    TaxTable table;                  ///< with one knot at infinity appended
    std::vector<double> atZero = {}; ///< where the line from each knot on would meet no wages
    std::vector<std::int64_t> firstKnot = {};
    double bucketsPerDollar = 0;
    int steps = 0;
};

struct FirmPlan {
    double price = 1;
    double logStep = 0;      ///< drift of the log price a month
    double volatility = 0;   ///< a month
    double marketWeight = 0; ///< of the market's shock
    double ownWeight = 1;
    std::size_t luck = 1;               ///< entity of its own shocks
    bool needsShocks = false;           ///< layoffs look at them
    bool isPriced = false;              ///< somebody asks for a price
    std::vector<std::int32_t> priceRow; ///< by month index: where the price is kept, -1 = nobody asks

    /// Anybody notices its shocks.
    [[nodiscard]] bool moves() const { return (volatility > 0 && isPriced) || needsShocks; }
};

/// A `Program` laid out for the kernel: what happens in each month of each path, by month, with nothing left to decide
/// but luck.
struct KernelPlan {
    int months = 0;
    int years = 0;
    Noise noise = Noise::On;
    std::vector<int> yearOfMonth; ///< of month m at [m]
    std::vector<double> discount; ///< by month index
    std::vector<double> deflator;
    std::vector<MeasureColumn> columns;
    std::vector<FirmPlan> firms;
    std::vector<TaxPlan> taxes;
    std::vector<PathPlan> paths;
    std::size_t priceRows = 0;
    bool needsMarket = false;
    bool needsLayoffs = false;
    bool needsBonuses = false;
    std::vector<std::uint8_t> reviewMonth; ///< anybody is up for promotion at month m, at [m]
    std::vector<double> stillSearching;    ///< probability that a spell lasts more than k months, at [k]
    double displacementLoss = 0;
    double displacementDecay = 1; ///< a month
};

/// Lays out a program. Pre: the program is consistent (sizes as its header says, indices in range).
[[nodiscard]] KernelPlan kernelPlan(const Program& program, const std::vector<MeasureColumn>& columns, Noise noise);

} // namespace pathwise
