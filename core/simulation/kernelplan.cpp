// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/kernelplan.h"

#include "core/base/normal.h"
#include "core/calendar/month.h"
#include "core/simulation/kernelgrants.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numbers>
#include <optional>

namespace pathwise {

namespace {

constexpr std::size_t taxBuckets = 512;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// P(more than k months) of a geometric search; without noise all searches end at the median
/// ceil(ln 0.5 / ln(1 - f)) (model specification, 2.4).
std::vector<double> searchTable(double monthly, int months, Noise noise)
{
    std::vector<double> table(at(months) + 2);
    double left = 1;
    for (double& entry : table) {
        entry = noise == Noise::On ? left : (left > 0.5 ? 1.0 : 0.0);
        left *= 1 - monthly;
    }
    return table;
}

/// The same of any law.
std::vector<double> searchTable(const std::vector<double>& laterThan, int months, Noise noise)
{
    std::vector<double> table(at(months) + 2);
    for (std::size_t month = 0; month < table.size(); ++month) {
        const double left = laterThan[std::min(month, laterThan.size() - 1)];
        table[month] = noise == Noise::On ? left : (left > 0.5 ? 1.0 : 0.0);
    }
    return table;
}

LayoffPlan layoffPlan(double monthly, double correlation, Noise noise)
{
    if (noise == Noise::Off || monthly <= 0)
        return {};
    if (monthly >= 1)
        return {.isDrawn = true, .threshold = std::numeric_limits<double>::infinity()};
    return {.isDrawn = true,
            .threshold = normalQuantile(monthly),
            .stockWeight = correlation,
            .ownWeight = std::sqrt(std::max(1 - correlation * correlation, 0.0))};
}

/// Cumulative hazard of promotion at `a` completed months in level (model specification, 2.2).
double cumulativeHazard(const LevelTerms& level, double a)
{
    if (a <= level.minMonths || level.terminal)
        return 0;
    return std::numbers::ln2 * std::pow((a - level.minMonths) / (level.medianMonths - level.minMonths), level.shape);
}

double reviewProbability(const LevelTerms& level, int a, int cycle)
{
    const double grown = cumulativeHazard(level, a) - cumulativeHazard(level, std::max(a - cycle, 0));
    return std::isnan(grown) ? 1 : -std::expm1(-grown); // NaN: no time at all between minimum and median
}

/// Without noise: promoted at the first review at or after the median of the time still to come.
double medianReview(const LevelTerms& level, int a, int already)
{
    if (level.terminal)
        return 0;
    const double sinceThen = cumulativeHazard(level, a) - cumulativeHazard(level, already);
    return sinceThen >= std::numbers::ln2 * (1 - 1e-12) ? 1 : 0;
}

void layOutLadder(JobPlan& plan, const Job& job, int months, Noise noise)
{
    for (int month = plan.firstMonth; month <= plan.lastMonth; ++month)
        plan.promotes[at(month)] = month % job.reviewEveryMonths == 0;
    const int longest = months + job.monthsInLevel + 1;
    plan.hazardStride = at(longest) + 1;
    for (std::size_t level = 0; level < job.levels.size(); ++level) {
        const int already = level == 0 ? job.monthsInLevel : 0;
        const bool top = level + 1 == job.levels.size();
        for (int a = 0; a <= longest; ++a) {
            const double chance = noise == Noise::On ? reviewProbability(job.levels[level], a, job.reviewEveryMonths)
                                                     : medianReview(job.levels[level], a, already);
            plan.hazard.push_back(top ? 0 : chance);
        }
    }
}

void layOutPromotions(JobPlan& plan, const Job& job, int months, Noise noise)
{
    plan.promotes.assign(at(months) + 1, 0);
    if (plan.promotionRule == PromotionRule::ByLadder)
        layOutLadder(plan, job, months, noise);
    if (plan.promotionRule == PromotionRule::OnDates)
        for (const int month : job.promotionMonths)
            if (month >= 0 && month <= months)
                plan.promotes[at(month)] = 1;
}

/// The months that pay anybody. People stay in a job while they search for the one that follows it without a gap.
int lastPaidMonth(const PathProgram& path, std::size_t index, int months)
{
    int last = path.jobs[index].end;
    for (std::size_t next = index + 1; next < path.jobs.size(); ++next) {
        if (!path.jobs[next].isSearched() || path.jobs[next].start > last)
            break;
        last = path.jobs[next].end;
    }
    return std::min(last, months);
}

std::vector<double> monthlyRaise(const Job& job, int start, int months)
{
    std::vector<double> raise(at(months) + 1, 0.0);
    for (int month = start + 1; month <= months; ++month) {
        const std::size_t paid = std::min(at(month - start - 1), job.raise.size() - 1);
        raise[at(month)] = (job.raise.empty() ? 1.0 : job.raise[paid]) / monthsPerYear;
    }
    return raise;
}

/// `before` is laid out already.
JobPlan jobPlan(const Program& program, const PathProgram& path, std::size_t index, const JobPlan* before, Noise noise)
{
    const Job& job = path.jobs[index];
    JobPlan plan;
    plan.job = index;
    plan.start = std::max(job.start, 0);
    plan.firstMonth = plan.start + 1;
    plan.lastMonth = lastPaidMonth(path, index, program.months);
    plan.search = job.isSearched();
    if (plan.search)
        plan.notFound = job.startLaterThan.empty() ? searchTable(job.offerMonthly, program.months, noise)
                                                   : searchTable(job.startLaterThan, program.months, noise);
    plan.firm = at(job.firm);
    plan.levels = job.levels;
    plan.monthsInLevel = job.monthsInLevel;
    plan.monthlyRaise = monthlyRaise(job, plan.start, program.months);
    plan.payout = job.bonusPayout;
    plan.payoutSpread = noise == Noise::On ? job.bonusSpread : 0;
    plan.benefitsFraction = job.benefitsFraction;
    plan.benefitsMonthly = job.benefitsYearly / monthsPerYear;
    plan.pretaxFraction = job.pretaxFraction;
    plan.layoff = layoffPlan(job.layoffMonthly, program.layoffStockCorrelation, noise);
    plan.promotionRule = job.promotionRule;
    layOutPromotions(plan, job, program.months, noise);
    const bool goesOn = index + 1 < path.jobs.size() && path.jobs[index + 1].isTransfer;
    layOutGrants(plan, job, {job.isTransfer ? before : nullptr, goesOn}, program.months);
    return plan;
}

void layOutCash(PathPlan& plan, const PathProgram& path, int months)
{
    plan.cash.start.assign(1, 0);
    for (int month = 0; month <= months; ++month) {
        for (const DatedCash& cash : path.cash)
            if (std::max(cash.month, 1) == month && (cash.job < 0 || !plan.jobs[at(cash.job)].search))
                plan.cash.items.push_back({cash.amount, cash.kind, cash.job, cash.taxable, cash.exercise});
        plan.cash.start.push_back(plan.cash.items.size());
    }
    for (const DatedCash& cash : path.cash)
        if (cash.job >= 0 && plan.jobs[at(cash.job)].search)
            plan.floatingCash.push_back(cash);
}

/// Follows who can be in which job (as the kernel's months do).
class Presence {
public:
    explicit Presence(const PathPlan& path) : m_path(path), m_active(path.jobs.size(), false) {}

    /// True when a job begins or ends with this month.
    bool enter(int month)
    {
        bool changes = false;
        for (const JobPlan& job : m_path.jobs) {
            if (month == job.lastMonth + 1) {
                m_active[job.job] = false;
                changes = true;
            }
            if (month != job.firstMonth || job.lastMonth < month)
                continue;
            if (!job.search)
                std::fill_n(m_active.begin(), job.job, false);
            m_active[job.job] = true;
            changes = true;
        }
        return changes;
    }

    /// The only job that anybody can be in.
    [[nodiscard]] std::optional<std::size_t> only() const
    {
        if (std::count(m_active.begin(), m_active.end(), true) != 1)
            return std::nullopt;
        return static_cast<std::size_t>(std::find(m_active.begin(), m_active.end(), true) - m_active.begin());
    }

private:
    const PathPlan& m_path;
    std::vector<bool> m_active;
};

bool isQuiet(const PathPlan& path, std::size_t job, int month)
{
    return !path.jobs[job].search && path.jobs[job].promotionRule != PromotionRule::OnDates && path.holdings.empty()
        && path.floatingCash.empty() && !path.cash.any(month);
}

void layOutStretches(PathPlan& plan, const std::vector<int>& yearOfMonth, int months)
{
    Presence presence(plan);
    for (int month = 1; month <= months; ++month) {
        const bool changes = presence.enter(month);
        const std::optional<std::size_t> job = presence.only();
        const Stretch next{month, month, !changes && job && isQuiet(plan, *job, month), job.value_or(0)};
        const bool goesOn = next.isQuiet && !plan.stretches.empty() && plan.stretches.back().isQuiet
            && plan.stretches.back().job == next.job && yearOfMonth[at(month) - 1] == yearOfMonth[at(month) - 2];
        if (goesOn)
            plan.stretches.back().last = month;
        else
            plan.stretches.push_back(next);
    }
}

PathPlan pathPlan(const Program& program, const PathProgram& path, Noise noise)
{
    PathPlan plan;
    for (std::size_t index = 0; index < path.jobs.size(); ++index)
        plan.jobs.push_back(jobPlan(program, path, index, index > 0 ? &plan.jobs.back() : nullptr, noise));
    layOutCash(plan, path, program.months);
    if (noise == Noise::On)
        plan.holdings = path.holdings;
    plan.creditUse = path.creditUse;
    plan.livingCostsByYear.assign(at(program.years), 0);
    plan.pretaxCap.assign(at(program.years), 0);
    for (int month = 1; month <= program.months; ++month) {
        const std::size_t year = at(program.yearOfMonth[at(month) - 1]);
        plan.livingCostsByYear[year] += path.livingCosts[at(month) - 1];
        plan.livingCostsPresentValue += path.livingCosts[at(month) - 1] * program.discount[at(month)];
        for (const JobPlan& job : plan.jobs)
            if (month >= job.firstMonth && month <= job.lastMonth)
                plan.pretaxCap[year] = std::max(plan.pretaxCap[year], path.jobs[job.job].pretaxYearlyCap);
    }
    for (const std::int32_t table : path.taxTable)
        plan.taxTable.push_back(at(table));
    layOutStretches(plan, program.yearOfMonth, program.months);
    return plan;
}

std::size_t lastKnotBelow(const TaxTable& table, double wages)
{
    const auto above = std::upper_bound(table.knots.begin(), table.knots.end(), wages);
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(above - table.knots.begin(), 1)) - 1;
}

TaxPlan taxPlan(const TaxTable& table)
{
    TaxPlan plan{.table = table};
    const double top = std::max(table.knots.back(), 1.0);
    plan.bucketsPerDollar = static_cast<double>(taxBuckets - 1) / top;
    for (std::size_t bucket = 0; bucket < taxBuckets; ++bucket) {
        // A hair lower, so that rounding of the bucket's edge never skips a knot.
        const double from = static_cast<double>(bucket) / plan.bucketsPerDollar * (1 - 1e-12);
        const double to = static_cast<double>(bucket + 1) / plan.bucketsPerDollar * (1 + 1e-12);
        const std::size_t first = lastKnotBelow(table, from);
        plan.firstKnot.push_back(static_cast<std::int64_t>(first));
        plan.steps = std::max(plan.steps, static_cast<int>(lastKnotBelow(table, to) - first));
    }
    for (std::size_t knot = 0; knot < table.knots.size(); ++knot)
        plan.atZero.push_back(table.values[knot] - table.slopes[knot] * table.knots[knot]);
    plan.table.knots.push_back(std::numeric_limits<double>::infinity());
    return plan;
}

FirmPlan firmPlan(const Firm& firm, int months, Noise noise)
{
    FirmPlan plan;
    const double sigma = noise == Noise::On ? firm.volatility : 0;
    plan.price = firm.price;
    plan.logStep = (firm.drift - sigma * sigma / 2) / monthsPerYear;
    plan.volatility = sigma * std::sqrt(1.0 / monthsPerYear);
    plan.marketWeight = firm.marketLoading;
    plan.ownWeight = std::sqrt(std::max(1 - firm.marketLoading * firm.marketLoading, 0.0));
    plan.priceRow.assign(at(months) + 1, -1);
    return plan;
}

/// Which prices, shocks and draws any job asks for: nothing else is made.
void noteNeeds(KernelPlan& plan, const JobPlan& job)
{
    FirmPlan& firm = plan.firms[job.firm];
    firm.needsShocks = firm.needsShocks || job.layoff.stockWeight != 0;
    plan.needsLayoffs = plan.needsLayoffs || job.layoff.ownWeight != 0;
    plan.needsBonuses = plan.needsBonuses || job.payoutSpread > 0;
    for (int month = 0; month <= plan.months; ++month) {
        const bool floats = !job.floating.empty() && month >= job.start && month <= job.lastMonth;
        if (floats || job.grants.any(month) || job.vests.any(month))
            firm.priceRow[at(month)] = 0;
        if (job.promotionRule == PromotionRule::ByLadder && job.promotes[at(month)] != 0)
            plan.reviewMonth[at(month)] = 1;
    }
}

void numberPriceRows(KernelPlan& plan)
{
    for (FirmPlan& firm : plan.firms) {
        for (std::int32_t& row : firm.priceRow)
            if (row == 0) {
                row = static_cast<std::int32_t>(plan.priceRows++);
                firm.isPriced = true;
            }
        plan.needsMarket = plan.needsMarket || (firm.moves() && firm.marketWeight != 0);
    }
}

} // namespace

KernelPlan kernelPlan(const Program& program, const std::vector<MeasureColumn>& columns, Noise noise)
{
    assert(program.discount.size() == at(program.months) + 1);
    KernelPlan plan;
    plan.months = program.months;
    plan.years = program.years;
    plan.noise = noise;
    plan.yearOfMonth.assign(1, 0);
    plan.yearOfMonth.insert(plan.yearOfMonth.end(), program.yearOfMonth.begin(), program.yearOfMonth.end());
    plan.discount = program.discount;
    plan.deflator = program.deflator;
    plan.columns = columns;
    plan.reviewMonth.assign(at(program.months) + 1, 0);
    for (const Firm& firm : program.firms) {
        plan.firms.push_back(firmPlan(firm, program.months, noise));
        plan.firms.back().luck = firm.luck > 0 ? firm.luck : plan.firms.size();
    }
    for (const TaxTable& table : program.taxes)
        plan.taxes.push_back(taxPlan(table));
    for (const PathProgram& path : program.paths)
        plan.paths.push_back(pathPlan(program, path, noise));
    for (const PathPlan& path : plan.paths)
        for (const JobPlan& job : path.jobs)
            noteNeeds(plan, job);
    numberPriceRows(plan);
    plan.stillSearching = searchTable(program.displacement.findMonthly, program.months, noise);
    plan.displacementLoss = program.displacement.initialLoss;
    plan.displacementDecay = std::exp2(-1.0 / (monthsPerYear * program.displacement.halfLifeYears));
    return plan;
}

} // namespace pathwise
