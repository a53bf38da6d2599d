// SPDX-License-Identifier: GPL-3.0-or-later
// The months of one path, in the order of events of the model specification, section 1. Included once per target.

#if defined(PATHWISE_KERNELMONTH_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef PATHWISE_KERNELMONTH_INL_H
#undef PATHWISE_KERNELMONTH_INL_H
#else
#define PATHWISE_KERNELMONTH_INL_H
#endif

#include "core/simulation/kernelexits-inl.h"
#include "core/simulation/kernelwork-inl.h"

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
HWY_INLINE void addPart(const PathRun<S>& run, Part which, std::size_t i, hn::Vec<typename S::D> amount, int month)
{
    const typename S::D d;
    Row<S>& row = part(run.lanes, which);
    hn::Store(hn::Add(hn::Load(d, row.lane + i), amount), d, row.lane + i);
    recordPay(run, which, month, amount);
}

inline Part partOf(CashKind kind)
{
    if (kind == CashKind::SignOn)
        return Part::SignOn;
    return kind == CashKind::Learning ? Part::Learning : Part::Other;
}

/// What an exercise means for the year's taxes, for whom `paid` holds.
template <class S>
void noteExercise(const PathRun<S>& run, const ExerciseTerms& terms, hn::Mask<typename S::D> paid, std::size_t i,
                  int month)
{
    const typename S::D d;
    const auto add = [&](Row<S>& row, double amount) {
        if (amount != 0)
            hn::Store(hn::Add(hn::Load(d, row.lane + i), hn::IfThenElseZero(paid, hn::Set(d, amount))), d,
                      row.lane + i);
    };
    add(run.lanes.untaxed, -terms.income);
    add(run.lanes.ownTax, terms.minimumTax);
    add(run.lanes.created, terms.creditCreated);
    if constexpr (S::recording)
        if (!hn::AllFalse(d, paid))
            yearRecord(run, month).isoSpread += terms.isoSpread;
}

template <class S>
void payAmount(const PathRun<S>& run, const CashEvent& event, int month, const Row<S>& share)
{
    const typename S::D d;
    const auto discount = discountOf(run, month);
    run.lanes.hasOneOffs = true;
    for (std::size_t i = 0; i < S::count; i += hn::Lanes(d)) {
        const auto paid = hn::Gt(hn::Load(d, share.lane + i), hn::Zero(d));
        const auto amount = hn::IfThenElseZero(paid, hn::Set(d, event.amount));
        addPart(run, partOf(event.kind), i, amount, month);
        addCash(run, i, amount, discount);
        if (!event.taxable)
            hn::Store(hn::Add(hn::Load(d, run.lanes.untaxed.lane + i), amount), d, run.lanes.untaxed.lane + i);
        if (event.exercise.grant >= 0)
            noteExercise(run, event.exercise, paid, i, month);
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
        payAmount(run, {cash.amount, cash.kind, cash.job, cash.taxable, cash.exercise}, month, share);
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
            if (after <= 0 || static_cast<std::size_t>(after) >= award.vestsAfter.size())
                continue;
            const double units = lanes.units[award.slot].lane[lane] * award.vestsAfter[static_cast<std::size_t>(after)];
            income.lane[lane] += units;
            if constexpr (S::recording)
                if (units != 0)
                    yearRecord(run, month)
                        .vests.push_back({month - after, month, units * priceAt(run, job, month).lane[lane]});
        }
    const Row<S>& price = priceAt(run, job, month);
    const auto discount = discountOf(run, month);
    for (std::size_t i = 0; i < S::count; i += hn::Lanes(d)) {
        const auto amount = hn::Mul(hn::Load(d, income.lane + i), hn::Load(d, price.lane + i));
        addPart(run, Part::Equity, i, amount, month);
        addCash(run, i, amount, discount);
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

/// Grants on the first day of a job. `month` is an index: the end of that month.
template <class S>
void grantToAll(const PathRun<S>& run, const JobPlan& job, int month)
{
    WorkMonth<S> terms;
    terms.month = month;
    terms.firstGrant = job.grants.begin(month);
    terms.endGrant = job.grants.end(month);
    if (terms.firstGrant == terms.endGrant)
        return;
    terms.price = &priceAt(run, job, month);
    for (std::size_t i = 0; i < S::count; i += hn::Lanes(typename S::D()))
        WorkLanes<S>(run, job, i).reviewAndGrant(terms);
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
        grantToAll(run, job, month - 1);
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
void workMonth(const PathRun<S>& run, const JobPlan& job, int month)
{
    grantAtStart(run, job, month);
    if constexpr (S::recording)
        recordMonth(run, job, month);
    const WorkMonth<S> terms(run, job, month);
    for (std::size_t i = 0; i < S::count; i += hn::Lanes(typename S::D())) {
        WorkLanes<S> lanes(run, job, i);
        lanes.payAndVest(terms);
        lanes.store();
    }
    vestFloating(run, job, month);
    if (job.promotionRule == PromotionRule::OnDates)
        promoteOnDates(run, job, month);
    for (std::size_t i = 0; i < S::count; i += hn::Lanes(typename S::D()))
        WorkLanes<S>(run, job, i).reviewAndGrant(terms);
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

/// Months in which everybody is in one job and nothing happens but the job: vector by vector, sums in registers. The same
/// operations on each lane as month by month, in the same order.
template <class S>
void runStretch(const PathRun<S>& run, const Stretch& stretch)
{
    const JobPlan& job = run.path.jobs[stretch.job];
    if (run.plan.yearOfMonth[static_cast<std::size_t>(stretch.first)]
        != run.plan.yearOfMonth[static_cast<std::size_t>(stretch.first) - 1])
        beginYear(run, stretch.first);
    WorkMonths<S> months(run, job, stretch);
    for (std::size_t i = 0; i < S::count; i += hn::Lanes(typename S::D())) {
        WorkLanes<S> lanes(run, job, i);
        for (const WorkMonth<S>& terms : months) {
            lanes.heal();
            lanes.payAndVest(terms);
            lanes.reviewAndGrant(terms);
        }
        lanes.store();
    }
}

// NOLINTNEXTLINE(google-readability-namespace-comments)
} // namespace HWY_NAMESPACE
} // namespace pathwise
HWY_AFTER_NAMESPACE();

#endif
