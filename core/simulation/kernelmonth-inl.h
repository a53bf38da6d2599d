// SPDX-License-Identifier: GPL-3.0-or-later
// One month of one path, in the order of events of the model specification, section 1. Included once per target.

#if defined(PATHWISE_KERNELMONTH_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef PATHWISE_KERNELMONTH_INL_H
#undef PATHWISE_KERNELMONTH_INL_H
#else
#define PATHWISE_KERNELMONTH_INL_H
#endif

#include "core/simulation/kernelexits-inl.h"

HWY_BEFORE_NAMESPACE();
namespace pathwise {
namespace HWY_NAMESPACE {

/// Cash adds to the year's present value.
template <class S>
HWY_INLINE void addCash(const PathRun<S>& run, std::size_t i, hn::Vec<typename S::D> amount,
                        hn::Vec<typename S::D> discount)
{
    const typename S::D d;
    hn::Store(mulAdd(amount, discount, hn::Load(d, run.lanes.cash.lane + i)), d, run.lanes.cash.lane + i);
}

template <class S>
HWY_INLINE hn::Vec<typename S::D> discountOf(const PathRun<S>& run, int month)
{
    return hn::Set(typename S::D(), run.plan.discount[static_cast<std::size_t>(month)]);
}

template <class S>
HWY_INLINE void addPart(const PathRun<S>& run, Part which, std::size_t i, hn::Vec<typename S::D> amount, int month)
{
    const typename S::D d;
    Row<S>& row = part(run.lanes, which);
    hn::Store(hn::Add(hn::Load(d, row.lane + i), amount), d, row.lane + i);
    if constexpr (S::recording)
        if (static_cast<std::size_t>(which) < payParts)
            run.timeline->months[static_cast<std::size_t>(month) - 1].pay[static_cast<std::size_t>(which)] +=
                hn::GetLane(amount);
}

/// What a month's salary is made of, read once: stores to rows could be to these as far as the compiler knows.
template <class S>
struct SalaryTerms {
    using V = hn::Vec<typename S::D>;
    V raise;
    V discount;
    V benefitsFraction;
    V benefitsMonthly;
    V pretaxFraction;
    bool benefits;
    bool pretax;

    SalaryTerms(const PathRun<S>& run, const JobPlan& job, int month)
        : raise(hn::Set(typename S::D(), job.monthlyRaise[static_cast<std::size_t>(month)]))
        , discount(discountOf(run, month))
        , benefitsFraction(hn::Set(typename S::D(), job.benefitsFraction))
        , benefitsMonthly(hn::Set(typename S::D(), job.benefitsMonthly))
        , pretaxFraction(hn::Set(typename S::D(), job.pretaxFraction))
        , benefits(job.benefitsFraction != 0 || job.benefitsMonthly != 0)
        , pretax(job.pretaxFraction != 0)
    {
    }
};

/// Event 1.
template <class S>
HWY_INLINE void paySalary(const PathRun<S>& run, const JobPlan& job, int month)
{
    const typename S::D d;
    const JobLanes<S>& lanes = run.lanes.jobs[job.job];
    const SalaryTerms<S> terms(run, job, month);
    for (std::size_t i = 0; i < S::count; i += hn::Lanes(d)) {
        const auto factor = hn::Load(d, lanes.factor.lane + i);
        const auto base = hn::Mul(hn::Mul(hn::Load(d, lanes.base.lane + i), terms.raise), factor);
        const auto bonus = hn::Mul(base, hn::Load(d, lanes.bonusRate.lane + i));
        addPart(run, Part::Base, i, base, month);
        addPart(run, Part::Bonus, i, bonus, month);
        addCash(run, i, hn::Add(base, bonus), terms.discount);
        if (terms.benefits)
            addPart(run, Part::Benefits, i,
                    mulAdd(factor, terms.benefitsMonthly, hn::Mul(base, terms.benefitsFraction)), month);
        if (terms.pretax)
            addPart(run, Part::Pretax, i, hn::Mul(base, terms.pretaxFraction), month);
    }
}

inline Part partOf(CashKind kind)
{
    if (kind == CashKind::SignOn)
        return Part::SignOn;
    return kind == CashKind::Learning ? Part::Learning : Part::Other;
}

template <class S>
void payAmount(const PathRun<S>& run, const CashEvent& event, int month, const Row<S>& share)
{
    const typename S::D d;
    const auto discount = discountOf(run, month);
    for (std::size_t i = 0; i < S::count; i += hn::Lanes(d)) {
        const auto paid = hn::Gt(hn::Load(d, share.lane + i), hn::Zero(d));
        const auto amount = hn::IfThenElseZero(paid, hn::Set(d, event.amount));
        addPart(run, partOf(event.kind), i, amount, month);
        addCash(run, i, amount, discount);
        if (!event.taxable)
            hn::Store(hn::Add(hn::Load(d, run.lanes.untaxed.lane + i), amount), d, run.lanes.untaxed.lane + i);
    }
}

template <class S>
void payDatedCash(const PathRun<S>& run, int month)
{
    Row<S> share;
    for (const CashEvent* event = run.path.cash.begin(month); event != run.path.cash.end(month); ++event) {
        fill(share, 1);
        if (event->job >= 0)
            share = run.lanes.jobs[event->job].factor;
        if (event->job < 0 || run.lanes.jobs[event->job].active)
            payAmount(run, *event, month, share);
    }
    for (const DatedCash& cash : run.path.floatingCash) {
        const JobLanes<S>& lanes = run.lanes.jobs[cash.job];
        if (!lanes.active || month < cash.month)
            continue;
        for (std::size_t lane = 0; lane < S::count; ++lane)
            share.lane[lane] = cash.month + lanes.delay[lane] == month ? lanes.factor.lane[lane] : 0;
        payAmount(run, {cash.amount, cash.kind, cash.job, cash.taxable}, month, share);
    }
}

/// Event 4: units that layoffs took are gone by then.
template <class S>
HWY_INLINE void vestFixed(const PathRun<S>& run, const JobPlan& job, int month)
{
    const typename S::D d;
    const VestEvent* first = job.vests.begin(month);
    const VestEvent* last = job.vests.end(month);
    if (first == last)
        return;
    const Row<S>& price = priceAt(run, job, month);
    const JobLanes<S>& lanes = run.lanes.jobs[job.job];
    const auto discount = discountOf(run, month);
    for (std::size_t i = 0; i < S::count; i += hn::Lanes(d)) {
        auto units = hn::Zero(d);
        for (const VestEvent* vest = first; vest != last; ++vest)
            units = mulAdd(hn::Load(d, lanes.units[vest->slot].lane + i), hn::Set(d, vest->fraction), units);
        const auto income = hn::Mul(units, hn::Load(d, price.lane + i));
        addPart(run, Part::Equity, i, income, month);
        addCash(run, i, income, discount);
    }
}

/// Awards of people who started on different dates: lane by lane.
template <class S>
void vestFloating(const PathRun<S>& run, const JobPlan& job, int month)
{
    const typename S::D d;
    if (job.floating.empty())
        return;
    const JobLanes<S>& lanes = run.lanes.jobs[job.job];
    Row<S> income = {};
    for (const FloatingAward& award : job.floating)
        for (std::size_t lane = 0; lane < S::count; ++lane) {
            const int after = month - award.month - lanes.delay[lane];
            if (after > 0 && static_cast<std::size_t>(after) < award.vestsAfter.size())
                income.lane[lane] +=
                    lanes.units[award.slot].lane[lane] * award.vestsAfter[static_cast<std::size_t>(after)];
        }
    const Row<S>& price = priceAt(run, job, month);
    const auto discount = discountOf(run, month);
    for (std::size_t i = 0; i < S::count; i += hn::Lanes(d)) {
        const auto amount = hn::Mul(hn::Load(d, income.lane + i), hn::Load(d, price.lane + i));
        addPart(run, Part::Equity, i, amount, month);
        addCash(run, i, amount, discount);
    }
}

/// Event 5.
template <class S>
void promote(const PathRun<S>& run, const JobPlan& job, int month, std::size_t lane)
{
    JobLanes<S>& lanes = run.lanes.jobs[job.job];
    if (static_cast<std::size_t>(lanes.level[lane]) + 1 >= job.levels.size())
        return;
    ++lanes.level[lane];
    setTerms(run, job, month, lane);
    const auto level = static_cast<std::size_t>(lanes.level[lane]);
    lanes.hazard[lane] = static_cast<std::int64_t>(level * job.hazardStride) - month;
    if (run.futures.own[lane] < run.futures.end)
        ++run.counts.promotion(run.pathIndex, job.job, level, month);
    if constexpr (S::recording)
        run.timeline->months[static_cast<std::size_t>(month) - 1].promoted = true;
}

template <class S>
void reviewLadder(const PathRun<S>& run, const JobPlan& job, int month)
{
    const typename S::D d;
    const hn::RebindToSigned<typename S::D> di;
    const JobLanes<S>& lanes = run.lanes.jobs[job.job];
    for (std::size_t i = 0; i < S::count; i += hn::Lanes(d)) {
        // Of people without work the index means nothing; it may lie outside.
        const auto employed = hn::Gt(hn::Load(d, lanes.factor.lane + i), hn::Zero(d));
        const auto index = hn::Add(hn::Load(di, lanes.hazard + i), hn::Set(di, std::int64_t{month}));
        const auto inside = hn::IfThenElseZero(hn::RebindMask(di, employed), index);
        const auto chance = hn::GatherIndex(d, job.hazard.data(), inside);
        const auto up = hn::And(employed, hn::Lt(hn::Load(d, run.shocks.promotions[month].lane + i), chance));
        if (hn::AllFalse(d, up))
            continue;
        alignas(64) double flags[hn::MaxLanes(typename S::D())];
        hn::Store(hn::IfThenElseZero(up, hn::Set(d, 1.0)), d, flags);
        for (std::size_t lane = 0; lane < hn::Lanes(d); ++lane)
            if (flags[lane] != 0)
                promote(run, job, month, i + lane);
    }
}

template <class S>
void promoteOnDates(const PathRun<S>& run, const JobPlan& job, int month)
{
    const JobLanes<S>& lanes = run.lanes.jobs[job.job];
    for (std::size_t lane = 0; lane < S::count; ++lane) {
        const int planned = month - lanes.delay[lane];
        if (planned > job.start && job.promotes[static_cast<std::size_t>(planned)] != 0 && lanes.here.lane[lane] != 0)
            promote(run, job, month, lane);
    }
}

template <class S>
HWY_INLINE void promoteAll(const PathRun<S>& run, const JobPlan& job, int month)
{
    if (job.promotionRule == PromotionRule::ByLadder && job.promotes[static_cast<std::size_t>(month)] != 0)
        reviewLadder(run, job, month);
    if (job.promotionRule == PromotionRule::OnDates)
        promoteOnDates(run, job, month);
}

/// Event 6, and the grants on the first day of a job.
template <class S>
HWY_INLINE void grantFixed(const PathRun<S>& run, const JobPlan& job, int month)
{
    const typename S::D d;
    const JobLanes<S>& lanes = run.lanes.jobs[job.job];
    const auto zero = hn::Zero(d);
    for (const GrantEvent* grant = job.grants.begin(month); grant != job.grants.end(month); ++grant)
        for (std::size_t i = 0; i < S::count; i += hn::Lanes(d)) {
            const auto price = hn::Load(d, priceAt(run, job, month).lane + i);
            const auto factor = hn::Load(d, lanes.factor.lane + i);
            auto dollars = hn::Set(d, grant->dollars);
            if (grant->refreshScale > 0)
                dollars =
                    hn::Mul(hn::Mul(hn::Load(d, lanes.refresh.lane + i), factor), hn::Set(d, grant->refreshScale));
            const auto bought = hn::IfThenElseZero(hn::Gt(price, zero), hn::Div(dollars, price));
            const auto units = hn::IfThenElseZero(hn::Gt(factor, zero), hn::Add(bought, hn::Set(d, grant->units)));
            hn::Store(units, d, lanes.units[grant->slot].lane + i);
        }
}

/// Awards of people who start at different times. `month` is an index: the end of that month.
template <class S>
void grantFloating(const PathRun<S>& run, const JobPlan& job, int month)
{
    const JobLanes<S>& lanes = run.lanes.jobs[job.job];
    for (const FloatingAward& award : job.floating)
        for (std::size_t lane = 0; lane < S::count; ++lane) {
            if (award.month + lanes.delay[lane] != month || lanes.factor.lane[lane] <= 0)
                continue;
            const double price = priceAt(run, job, month).lane[lane];
            lanes.units[award.slot].lane[lane] = (price > 0 ? award.dollars / price : 0) + award.units;
        }
}

template <class S>
void grantAtStart(const PathRun<S>& run, const JobPlan& job, int month)
{
    if (month == job.firstMonth && !job.search)
        grantFixed(run, job, month - 1);
    if (job.search)
        grantFloating(run, job, month - 1);
}

template <class S>
void recordMonth(const PathRun<S>& run, const JobPlan& job, int month)
{
    const JobLanes<S>& lanes = run.lanes.jobs[job.job];
    MonthRecord& record = run.timeline->months[static_cast<std::size_t>(month) - 1];
    if (lanes.here.lane[0] == 0)
        return;
    record.job = static_cast<int>(job.job);
    record.level = lanes.level[0];
    record.employed = lanes.factor.lane[0] > 0;
    if (run.plan.firms[job.firm].priceRow[static_cast<std::size_t>(month)] >= 0)
        record.price = priceAt(run, job, month).lane[0];
}

/// The month of one job: events 1, 3 to 6. Stock prices have moved already (event 2): nothing before event 4 looks.
template <class S>
HWY_INLINE void workMonth(const PathRun<S>& run, const JobPlan& job, int month)
{
    grantAtStart(run, job, month);
    paySalary(run, job, month);
    if constexpr (S::recording)
        recordMonth(run, job, month);
    if (job.layoff.rule != LayoffRule::Never)
        drawLayoffs(run, job, month);
    vestFixed(run, job, month);
    vestFloating(run, job, month);
    promoteAll(run, job, month);
    grantFixed(run, job, month);
    if constexpr (S::recording)
        if (run.lanes.jobs[job.job].here.lane[0] != 0)
            run.timeline->months[static_cast<std::size_t>(month) - 1].level = run.lanes.jobs[job.job].level[0];
}

/// A new calendar year draws new bonuses.
template <class S>
void beginYear(const PathRun<S>& run, int month)
{
    for (const JobPlan& job : run.path.jobs)
        for (std::size_t lane = 0; job.payoutSpread > 0 && run.lanes.jobs[job.job].active && lane < S::count; ++lane)
            setTerms(run, job, month, lane);
}

template <class S>
void runMonth(const PathRun<S>& run, int month)
{
    beginMonth(run, month);
    const std::size_t at = static_cast<std::size_t>(month);
    if (run.plan.yearOfMonth[at] != run.plan.yearOfMonth[at - 1])
        beginYear(run, month);
    payDatedCash(run, month);
    for (const JobPlan& job : run.path.jobs)
        if (run.lanes.jobs[job.job].active)
            workMonth(run, job, month);
    settleHoldings(run, month);
}

// NOLINTNEXTLINE(google-readability-namespace-comments)
} // namespace HWY_NAMESPACE
} // namespace pathwise
HWY_AFTER_NAMESPACE();

#endif
