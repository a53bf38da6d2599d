// SPDX-License-Identifier: GPL-3.0-or-later
// Who is in which job: starts, searches, ends, layoffs, returns. Included once per target.

#if defined(PATHWISE_KERNELJOBS_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef PATHWISE_KERNELJOBS_INL_H
#undef PATHWISE_KERNELJOBS_INL_H
#else
#define PATHWISE_KERNELJOBS_INL_H
#endif

#include "core/simulation/kernelstate-inl.h"

HWY_BEFORE_NAMESPACE();
namespace pathwise {
namespace HWY_NAMESPACE {

/// Months that a search takes; past the table = not within the horizon.
inline int searchMonths(const std::vector<double>& longerThan, double u)
{
    std::size_t months = 0;
    while (months < longerThan.size() && u <= longerThan[months])
        ++months;
    return static_cast<int>(months);
}

/// A draw of the person's own luck in one future; the middle without noise.
template <class S>
double ownDraw(const PathRun<S>& run, std::size_t lane, Stream stream, int dimension)
{
    if (run.plan.noise == Noise::Off)
        return 0.5;
    const StreamAddress address{run.draws.seed, run.futures.own[lane], stream, 0};
    return uniform(address, static_cast<std::uint32_t>(dimension));
}

template <class S>
double bonusPayout(const PathRun<S>& run, const JobPlan& job, int month, std::size_t lane)
{
    if (job.payoutSpread == 0)
        return job.payout;
    const int year = run.plan.yearOfMonth[static_cast<std::size_t>(month)];
    return std::max(0.0, job.payout + job.payoutSpread * run.shocks.bonuses[year].lane[lane]);
}

/// The terms of the lane's level, as paid in `month`.
template <class S>
void setTerms(const PathRun<S>& run, const JobPlan& job, int month, std::size_t lane)
{
    JobLanes<S>& lanes = run.lanes.jobs[job.job];
    const LevelTerms& level = job.levels[static_cast<std::size_t>(lanes.level[lane])];
    lanes.base.lane[lane] = level.base;
    lanes.refresh.lane[lane] = level.refresh;
    lanes.bonusRate.lane[lane] = level.bonusTarget * bonusPayout(run, job, month, lane);
}

/// Puts the lane's person on the entry level; `month` is the first paid one.
template <class S>
void enter(const PathRun<S>& run, const JobPlan& job, int month, std::size_t lane)
{
    JobLanes<S>& lanes = run.lanes.jobs[job.job];
    lanes.here.lane[lane] = 1;
    lanes.factor.lane[lane] = 1;
    lanes.level[lane] = 0;
    lanes.hazard[lane] = job.monthsInLevel + 1 - month;
    run.lanes.spell.lane[lane] = 0;
    run.lanes.scar.lane[lane] = 0;
    setTerms(run, job, month, lane);
}

template <class S>
void leave(const PathRun<S>& run, const JobPlan& job, std::size_t lane)
{
    JobLanes<S>& lanes = run.lanes.jobs[job.job];
    lanes.here.lane[lane] = 0;
    lanes.factor.lane[lane] = 0;
    for (std::size_t slot = 0; slot < job.slotCount; ++slot)
        lanes.units[slot].lane[lane] = 0;
}

template <class S>
void clearJob(const PathRun<S>& run, const JobPlan& job)
{
    for (std::size_t lane = 0; lane < S::count; ++lane) {
        leave(run, job, lane);
        run.lanes.jobs[job.job].level[lane] = 0;
        run.lanes.jobs[job.job].hazard[lane] = 0;
        run.lanes.jobs[job.job].delay[lane] = 0;
    }
    run.lanes.jobs[job.job].base = {};
    run.lanes.jobs[job.job].bonusRate = {};
    run.lanes.jobs[job.job].refresh = {};
    run.lanes.jobs[job.job].active = true;
}

template <class S>
void closeOthers(const PathRun<S>& run, const JobPlan& job)
{
    for (const JobPlan& other : run.path.jobs)
        if (other.job < job.job)
            run.lanes.jobs[other.job].active = false;
}

template <class S>
void startOnDate(const PathRun<S>& run, const JobPlan& job, int month)
{
    closeOthers(run, job);
    clearJob(run, job);
    for (const CarriedSlot& slot : job.carried)
        run.lanes.jobs[job.job].units[slot.to] = run.lanes.jobs[job.job - 1].units[slot.from];
    for (std::size_t lane = 0; lane < S::count; ++lane)
        enter(run, job, month, lane);
    run.lanes.displaced = false;
}

template <class S>
void startSearch(const PathRun<S>& run, const JobPlan& job)
{
    clearJob(run, job);
    for (std::size_t lane = 0; lane < S::count; ++lane)
        run.lanes.jobs[job.job].delay[lane] =
            searchMonths(job.notFound, ownDraw(run, lane, Stream::OfferArrival, job.start));
}

/// Those whose offer came start now and leave what they had.
template <class S>
void endSearches(const PathRun<S>& run, const JobPlan& job, int month)
{
    for (std::size_t lane = 0; lane < S::count; ++lane) {
        if (run.lanes.jobs[job.job].delay[lane] != month - 1 - job.start)
            continue;
        for (const JobPlan& other : run.path.jobs)
            if (other.job < job.job && run.lanes.jobs[other.job].active)
                leave(run, other, lane);
        enter(run, job, month, lane);
    }
}

/// A month of searching and of healing for everybody who was laid off.
template <class S>
void advanceDisplaced(const PathRun<S>& run)
{
    const typename S::D d;
    const auto zero = hn::Zero(d);
    const auto one = hn::Set(d, 1.0);
    for (std::size_t i = 0; i < S::count; i += hn::Lanes(d)) {
        const auto spell = hn::Max(hn::Sub(hn::Load(d, run.lanes.spell.lane + i), one), zero);
        const auto scar = hn::Mul(hn::Load(d, run.lanes.scar.lane + i), hn::Set(d, run.plan.displacementDecay));
        hn::Store(spell, d, run.lanes.spell.lane + i);
        hn::Store(scar, d, run.lanes.scar.lane + i);
        const auto share = hn::IfThenElse(hn::Eq(spell, zero), hn::Sub(one, scar), zero);
        for (const JobPlan& job : run.path.jobs) {
            JobLanes<S>& lanes = run.lanes.jobs[job.job];
            if (lanes.active)
                hn::Store(hn::Mul(share, hn::Load(d, lanes.here.lane + i)), d, lanes.factor.lane + i);
        }
    }
}

/// What changes between two months, before the second one's salary.
template <class S>
void beginMonth(const PathRun<S>& run, int month)
{
    if (run.lanes.displaced)
        advanceDisplaced(run);
    for (const JobPlan& job : run.path.jobs) {
        JobLanes<S>& lanes = run.lanes.jobs[job.job];
        if (month == job.lastMonth + 1)
            lanes.active = false;
        if (month == job.firstMonth && job.lastMonth >= month)
            job.search ? startSearch(run, job) : startOnDate(run, job, month);
        if (job.search && lanes.active)
            endSearches(run, job, month);
    }
}

/// Model specification, 2.3 and 2.4: out at the end of `month`; what has not vested is lost.
template <class S>
void layOff(const PathRun<S>& run, const JobPlan& job, int month, std::size_t lane)
{
    JobLanes<S>& lanes = run.lanes.jobs[job.job];
    const int spell = searchMonths(run.plan.stillSearching, ownDraw(run, lane, Stream::Spell, month - 1));
    lanes.factor.lane[lane] = 0;
    lanes.hazard[lane] -= spell;
    for (std::size_t slot = 0; slot < job.slotCount; ++slot)
        lanes.units[slot].lane[lane] = 0;
    run.lanes.spell.lane[lane] = spell + 1;
    run.lanes.scar.lane[lane] = run.plan.displacementLoss;
    run.lanes.displaced = true;
    if (run.futures.own[lane] < run.futures.end)
        ++run.counts.layoff(run.pathIndex, month);
    if constexpr (S::recording)
        run.timeline->months[static_cast<std::size_t>(month) - 1].laidOff = true;
}

// NOLINTNEXTLINE(google-readability-namespace-comments)
} // namespace HWY_NAMESPACE
} // namespace pathwise
HWY_AFTER_NAMESPACE();

#endif
