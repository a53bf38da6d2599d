// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace pathwise {

/// A plan compiled for the month-by-month engine: plain numbers by month index, no ids, no optional values, no defaults
/// left open.
///
/// Clock: month index 0 is the plan's start; month m (1-based) runs from index m-1 to index m, and everything that
/// "happens in month m" happens at its end (model specification, section 1). A job with `start = s`, `end = e` pays
/// months s+1 .. e. Units: US dollars, nominal, per year unless the name says otherwise; rates are fractions.

/// What one level of a job pays, and how long people stay in it.
struct LevelTerms {
    double base = 0;         ///< USD a year at the job's start; multiplied by `Job::raise`
    double bonusTarget = 0;  ///< fraction of base
    double refresh = 0;      ///< USD granted at each yearly refresh while in this level, before `Job::raise`
    double medianMonths = 0; ///< median time in level of the Weibull law (model specification, 2.2)
    double shape = 1;        ///< its shape k
    int minMonths = 0;       ///< no promotion before
    bool terminal = true;    ///< nobody is promoted out of it
};

/// One grant of public-company stock. Units are fixed at `month`: `dollars` / price(month) + `units`.
/// A grant from before the plan's start has a negative month and is priced at today's price.
struct Award {
    int month = 0;      ///< month index of the grant
    double dollars = 0; ///< value at grant
    double units = 0;   ///< or a number of shares (fractional allowed)
    int firm = 0;       ///< index into `Program::firms`
    /// Cumulative vested fraction by months since the grant, index 0 .. duration; the last is 1, later ones count as 1.
    std::vector<double> vested;
};

/// Yearly grants priced on the day they are made; they stack.
struct RefreshTerms {
    int firstMonth = 12; ///< months after the job's start
    int everyMonths = 12;
    std::vector<double> vested; ///< cumulative vested fraction by months since the grant
};

/// How a level is left. OnDates: at the months given, whatever the noise. ByLadder: at the median time in level without
/// noise, by the Weibull hazard at review months with it.
enum class PromotionRule : std::uint8_t { None, OnDates, ByLadder };

/// One stage of a path.
struct Job {
    int start = 0; ///< month index; negative when the job began before the plan
    int end = 0;   ///< month index; the last paid month
    int firm = 0;
    std::vector<LevelTerms> levels; ///< from the entry level (index 0) upwards; at least one
    int monthsInLevel = 0;          ///< already spent in the entry level at max(start, 0)
    PromotionRule promotionRule = PromotionRule::None;
    std::vector<int> promotionMonths; ///< OnDates: month indices, ascending; the new pay starts the month after
    int reviewEveryMonths = 6;        ///< ByLadder: promotions happen at month indices divisible by this
    /// Base pay multiplier by paid month, index 0 = month max(start,0)+1; `end - max(start, 0)` values. Where a search for
    /// the next job keeps people beyond `end`, the last value holds. It follows the calendar: who starts late starts at
    /// the pay of that month.
    std::vector<double> raise;
    double bonusPayout = 1;      ///< expected payout as a fraction of target
    double bonusSpread = 0;      ///< standard deviation of the yearly payout (same unit); 0 = certain
    std::vector<Award> awards;   ///< explicit or composed grants of this job
    RefreshTerms refresh;        ///< empty `vested` = no refreshers
    double layoffMonthly = 0;    ///< probability a month
    double benefitsFraction = 0; ///< retirement match and the like, as a fraction of base
    double benefitsYearly = 0;   ///< learning budget and other fixed benefits
    double pretaxFraction = 0;   ///< the person's own pre-tax retirement contribution, fraction of base
    double pretaxYearlyCap = 0;  ///< its yearly limit
    /// Monthly probability that the job's start is reached, once the search begins at `start`; 1 = starts on the date.
    /// A search of T months (T >= 1, geometric) starts the job at `start` + T. Until then the job before goes on, if it
    /// ends at `start` (model specification, 2.4 and section 10, stream 5). Awards, fixed promotions and dated cash of
    /// the job move with its holder; refreshers keep the employer's yearly dates.
    double offerMonthly = 1;
    /// P(the start is more than k months late), for searches of another law (interviews, a visa once a year); empty =
    /// geometric with `offerMonthly`. The last value stays.
    std::vector<double> startLaterThan;
    /// The same employer as the job before, from the day that one ends: what has not vested there goes on vesting here.
    /// Neither is searched for.
    bool isTransfer = false;

    [[nodiscard]] bool isSearched() const { return offerMonthly < 1 || !startLaterThan.empty(); }
};

/// Cash on a date that does not depend on the market. Exercise: strikes and prices of shares that the holder buys;
/// PurchasePlan: what an employee stock purchase plan brings.
enum class CashKind : std::uint8_t { SignOn, Other, Learning, Exercise, PurchasePlan };

/// What an exercise of options means for the year's taxes besides its cash. USD.
struct ExerciseTerms {
    int grant = -1;       ///< position in the stage's package
    double shares = 0;    ///< bought then
    double isoShares = 0; ///< of these, as ISOs
    double fairValue = 0; ///< USD a share, for tax
    double income = 0;    ///< taxed as pay without any cash: the spread of options that are not ISOs
    double isoSpread = 0; ///< of ISO shares that are kept: income of the alternative minimum tax alone
    /// What `isoSpread` adds to the year's taxes, and the part of it that comes back as a credit (IRC 53). Known once the
    /// plan without chance is; a future that pays the cash pays this too.
    double minimumTax = 0;
    double creditCreated = 0;
};

struct DatedCash {
    int month = 0;     ///< month index (1-based month in which it is paid)
    double amount = 0; ///< negative = the person pays
    CashKind kind = CashKind::Other;
    int job = -1; ///< paid only while employed in this job; -1 = always
    bool taxable = true;
    ExerciseTerms exercise = {};
};

/// One way a private employer may end, and what it pays for a whole grant.
struct ExitTerms {
    double probability = 0;
    int month = 0;    ///< month index of the payout; beyond the horizon it is not part of the plan
    double gross = 0; ///< USD when everything has vested
    double tax = 0;   ///< USD of that
};

/// Months that outlast every plan.
inline constexpr int forGood = 12 * 100;

/// Equity of a private employer: nothing until an exit, then the part that had vested when the holder left or the exit
/// came; what vests later is paid as it vests, at the exit's price, to who stays. Which exit comes is drawn once for each
/// future and company, spread evenly over futures by probability (model specification, section 10: stratified). Without
/// noise there is none.
struct PrivateHolding {
    int job = 0;
    int luck = 0;               ///< equal for holdings of the same company, whatever the path
    int grantMonth = 0;         ///< month index
    std::vector<double> vested; ///< cumulative vested fraction by months since the grant; the last value stays
    double atExit = 0;          ///< single trigger: of what is unvested from the exit on, for who is still there
    /// Double trigger: of what is unvested, for who is laid off within `doubleTriggerMonths` of the exit.
    double atLayoff = 0;
    int keptMonths = 0;           ///< after leaving; an exit later than that pays nothing
    int lastMonth = forGood;      ///< month index of the last exit in time: the life of the grant
    std::vector<ExitTerms> exits; ///< probabilities add up to 1
};

/// A departure counts for a double trigger until so many months after the change of control (model specification, 4).
inline constexpr int doubleTriggerMonths = 12;

/// A company's stock: geometric Brownian motion, correlated with the market (model specification, section 3).
struct Firm {
    double price = 1;         ///< today
    double drift = 0;         ///< continuous, a year, less dividends
    double volatility = 0;    ///< a year
    double marketLoading = 0; ///< correlation of its shock with the market's
    std::uint32_t luck = 0;   ///< whose own shocks it has, from 1; 0 = those of its index in `Program::firms` + 1
};

/// What happens after a layoff (model specification, 2.4): back in the same job at its terms less the loss, without the
/// units that had not vested; refreshers go on at their dates. A planned next job starts on its date at its own terms.
struct DisplacementTerms {
    double findMonthly = 0.2;  ///< monthly probability to find a job
    double initialLoss = 0;    ///< fraction of pay lost at re-employment ...
    double halfLifeYears = 10; ///< ... which halves in this time
};

/// One path.
struct PathProgram {
    std::vector<Job> jobs; ///< by start; never overlapping
    std::vector<DatedCash> cash;
    std::vector<PrivateHolding> holdings;
    /// Living costs, USD nominal, of each month (size = months).
    std::vector<double> livingCosts;
    /// Which tax table each calendar year uses (size = years), an index into `Program::taxes`.
    std::vector<std::int32_t> taxTable;
    /// By year: how much of the minimum tax credit that is carried in the plan without chance uses, 0..1; a future uses
    /// the same part of its own. Empty = nobody exercises and keeps ISOs.
    std::vector<double> creditUse = {};
};

/// Yearly pay before pre-tax contributions, which the table knows -> tax, piecewise linear with jumps allowed: between `knots[i]` and `knots[i+1]` the tax is
/// `values[i] + slopes[i] * (wages - knots[i])`; above the last knot its slope goes on. `knots[0] == 0`.
struct TaxTable {
    std::vector<double> knots;
    std::vector<double> values;
    std::vector<double> slopes;
};

/// The whole plan.
struct Program {
    int months = 0;                        ///< horizon
    std::vector<std::int32_t> yearOfMonth; ///< calendar-year index (0-based) of month m at [m-1]
    int years = 0;                         ///< number of calendar years touched
    int firstYear = 0;                     ///< calendar year of index 0
    std::vector<double> deflator;          ///< by year index: nominal / deflator = money of the plan's first year
    std::vector<double> discount;          ///< DF_m by month index 0..months (model specification, section 1)
    std::vector<Firm> firms;
    std::vector<TaxTable> taxes;
    std::vector<PathProgram> paths;
    double layoffStockCorrelation = 0; ///< rho of model specification, 2.3
    DisplacementTerms displacement;
    std::uint64_t seed = 0;
};

} // namespace pathwise
