// SPDX-License-Identifier: GPL-3.0-or-later
// Equity of private employers: what had vested is paid at the exit that a future draws, what vests later as it does.
// Included once per target.

#if defined(PATHWISE_KERNELEXITS_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef PATHWISE_KERNELEXITS_INL_H
#undef PATHWISE_KERNELEXITS_INL_H
#else
#define PATHWISE_KERNELEXITS_INL_H
#endif

#include "core/simulation/kernelexits.h"
#include "core/simulation/kerneljobs-inl.h"

HWY_BEFORE_NAMESPACE();
namespace pathwise {
namespace HWY_NAMESPACE {

/// Before a path's first month.
template <class S>
void drawExits(const PathRun<S>& run)
{
    for (std::size_t index = 0; index < run.path.holdings.size(); ++index) {
        const PrivateHolding& holding = run.path.holdings[index];
        HoldingLanes<S>& lanes = run.lanes.holdings[index];
        for (std::size_t lane = 0; lane < S::count; ++lane) {
            const double u = exitDraw(run.draws.seed, holding.luck, run.futures.own[lane]);
            lanes.outcome[lane] = static_cast<std::int32_t>(outcomeAt(holding.exits, u));
            lanes.left[lane] = 0;
            lanes.vested[lane] = -1;
            lanes.paid[lane] = 0;
        }
    }
}

template <class S>
void payExit(const PathRun<S>& run, const ExitTerms& exit, double part, int month, std::size_t lane)
{
    const double gross = exit.gross * part;
    run.lanes.hasOneOffs = true;
    pathwise::HWY_NAMESPACE::part(run.lanes, Part::Equity).lane[lane] += gross;
    run.lanes.untaxed.lane[lane] += gross; // taxed by its own bill
    run.lanes.ownTax.lane[lane] += exit.tax * part;
    run.lanes.cash.lane[lane] += gross * run.plan.discount[static_cast<std::size_t>(month)];
    if constexpr (S::recording) {
        run.timeline->months[static_cast<std::size_t>(month) - 1].pay[static_cast<std::size_t>(Part::Equity)] += gross;
        yearRecord(run, month).exitTax += exit.tax * part;
    }
}

/// The end of a month for one holder: more has vested, or the holder has left. Acceleration: model specification, 4.
template <class S>
HWY_INLINE void vestHolding(const PathRun<S>& run, const PrivateHolding& holding, HoldingLanes<S>& lanes, int exitMonth,
                            int month, std::size_t lane)
{
    const JobLanes<S>& job = run.lanes.jobs[holding.job];
    if (lanes.left[lane] != 0)
        return;
    if (job.active && job.factor.lane[lane] > 0) {
        const int since = std::max(0, month - holding.grantMonth - job.delay[lane]);
        const double vested = holding.vested[std::min(static_cast<std::size_t>(since), holding.vested.size() - 1)];
        lanes.vested[lane] = vested + (month >= exitMonth ? holding.atExit * (1 - vested) : 0);
        return;
    }
    const bool isLaidOff =
        job.active && job.here.lane[lane] > 0; // even in the first month, before anything was counted
    if (isLaidOff || lanes.vested[lane] >= 0) {
        lanes.left[lane] = month;
        lanes.vested[lane] = std::max(lanes.vested[lane], 0.0);
        if (isLaidOff && month >= exitMonth && month - exitMonth <= doubleTriggerMonths)
            lanes.vested[lane] += holding.atLayoff * (1 - lanes.vested[lane]);
    }
}

/// Whether the exit of this month finds a holder with a claim.
template <class S>
bool hasClaim(const PrivateHolding& holding, const HoldingLanes<S>& lanes, int month, std::size_t lane)
{
    const bool isThere = lanes.left[lane] == 0;
    return lanes.vested[lane] >= 0 && month <= holding.lastMonth
        && (isThere || month - lanes.left[lane] <= holding.keptMonths);
}

/// Vests and exits of all private holdings, at the end of a month.
template <class S>
void settleHoldings(const PathRun<S>& run, int month)
{
    constexpr double everything = 1;
    for (std::size_t index = 0; index < run.path.holdings.size(); ++index) {
        const PrivateHolding& holding = run.path.holdings[index];
        HoldingLanes<S>& lanes = run.lanes.holdings[index];
        for (std::size_t lane = 0; lane < S::count; ++lane) {
            const ExitTerms& exit = holding.exits[static_cast<std::size_t>(lanes.outcome[lane])];
            vestHolding(run, holding, lanes, exit.month, month, lane);
            if (month == exit.month && !hasClaim<S>(holding, lanes, month, lane))
                lanes.paid[lane] = everything; // nothing comes any more
            const double due = lanes.vested[lane] - lanes.paid[lane];
            if (month < exit.month || due <= 0)
                continue;
            payExit(run, exit, due, month, lane);
            lanes.paid[lane] = lanes.vested[lane];
        }
    }
}

// NOLINTNEXTLINE(google-readability-namespace-comments)
} // namespace HWY_NAMESPACE
} // namespace pathwise
HWY_AFTER_NAMESPACE();

#endif
