// SPDX-License-Identifier: GPL-3.0-or-later
// What a strip of futures carries from month to month. Included once per target.

#if defined(PATHWISE_KERNELSTATE_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef PATHWISE_KERNELSTATE_INL_H
#undef PATHWISE_KERNELSTATE_INL_H
#else
#define PATHWISE_KERNELSTATE_INL_H
#endif

#include "core/simulation/kernel.h"
#include "core/simulation/lanes-inl.h"

HWY_BEFORE_NAMESPACE();
namespace pathwise {
namespace HWY_NAMESPACE {

/// A number of lanes worked through in steps of one vector. The month-step code is written once over this.
template <class Tag, std::size_t lanes>
struct Strip {
    using D = Tag;
    static constexpr std::size_t count = lanes;
    static constexpr bool recording = lanes == 1; ///< one future at a time is worth keeping every month of
    /// Vectors worked through side by side; half a strip is a multiple.
    static constexpr std::size_t together = recording ? 1 : 4;
};

using WideStrip = Strip<hn::CappedTag<double, 8>, 64>;
using SingleStrip = Strip<hn::CappedTag<double, 1>, 1>;

template <class S>
struct alignas(64) Row {
    double lane[S::count];
};

/// Which futures the lanes are. In a wide strip with antithetic pairs lane i and lane i + count / 2 are a pair.
template <class S>
struct StripFutures {
    alignas(64) std::uint64_t own[S::count];
    alignas(64) std::uint64_t paired[S::count]; ///< address of the stock and layoff streams
    bool mirrored = false;                      ///< the second half of the lanes mirrors the first
    bool flipped = false;                       ///< one lane: the odd one of its pair
    std::uint64_t end = 0;                      ///< futures from here on do not exist
};

/// Random numbers of a strip, made once and met by all paths.
template <class S>
struct StripShocks {
    Row<S>* prices = nullptr;     ///< by `FirmPlan::priceRow`
    Row<S>* stock = nullptr;      ///< standardised shock at [firm * (months + 1) + month]
    Row<S>* walks = nullptr;      ///< Sobol: Brownian paths in months, at [source * (months + 1) + month]
    Row<S>* layoffs = nullptr;    ///< normal, by month
    Row<S>* promotions = nullptr; ///< uniform, by review month
    Row<S>* bonuses = nullptr;    ///< normal, by year
};

/// One job of one path.
template <class S>
struct JobLanes {
    Row<S> here;      ///< 1 = the lane's person belongs to this job, else 0
    Row<S> factor;    ///< share of pay that arrives: 0 away or laid off, 1 - loss after a displacement
    Row<S> base;      ///< of the level, a year, at the job's start
    Row<S> bonusRate; ///< target times payout of the year
    Row<S> refresh;   ///< of the level
    /// Where `JobPlan::hazard` holds the lane's chance of promotion in month 0: level * stride - month index at which the
    /// level was reached (later by months without work).
    alignas(64) std::int64_t hazard[S::count];
    std::int32_t level[S::count];
    std::int32_t delay[S::count]; ///< of a job that is searched for: months late
    Row<S>* units = nullptr;      ///< by slot
    bool active = false;
};

/// One private holding.
template <class S>
struct HoldingLanes {
    std::int32_t outcome[S::count]; ///< which exit comes
    std::int32_t left[S::count];    ///< month in which the holder left; 0 = not yet
    double vested[S::count];        ///< fraction; below 0 before the job
    double paid[S::count];          ///< fraction that the exit has paid for
};

template <class S>
struct PathLanes {
    Row<S> parts[partCount]; ///< of the running calendar year
    Row<S> cash;             ///< present value of the year's cash so far
    Row<S> untaxed;
    Row<S> ownTax;  ///< of the year's exits and exercises, apart from the table
    Row<S> created; ///< minimum tax credit of the year
    Row<S> credit;  ///< carried from earlier years
    Row<S> presentValue;
    Row<S> spell; ///< months until back at work, plus one; 0 = not searching
    Row<S> scar;  ///< fraction of pay lost to displacement
    JobLanes<S>* jobs = nullptr;
    HoldingLanes<S>* holdings = nullptr;
    Row<S>* totals = nullptr; ///< running total by column
    bool displaced = false;   ///< anybody was laid off in a job still held
    bool hasOneOffs = false;  ///< anything but a job's pay came this year
};

/// What a year without one-offs leaves at nothing.
inline constexpr Part oneOffParts[] = {Part::SignOn, Part::Other, Part::Learning};

/// Everything a path's month works on.
template <class S>
struct PathRun {
    const KernelPlan& plan;
    const PathPlan& path;
    const Draws& draws;
    const StripFutures<S>& futures;
    const StripShocks<S>& shocks;
    PathLanes<S>& lanes;
    EventCounts& counts;
    std::size_t pathIndex = 0;
    Timeline* timeline = nullptr; ///< recording strips only
};

template <class S>
HWY_INLINE Row<S>& part(PathLanes<S>& lanes, Part which)
{
    return lanes.parts[static_cast<std::size_t>(which)];
}

/// The year that `month` is in. Recording strips only.
template <class S>
YearRecord& yearRecord(const PathRun<S>& run, int month)
{
    return run.timeline->years[static_cast<std::size_t>(run.plan.yearOfMonth[static_cast<std::size_t>(month)])];
}

template <class S>
HWY_INLINE void fill(Row<S>& row, double value)
{
    const typename S::D d;
    const auto filling = hn::Set(d, value);
    for (std::size_t i = 0; i < S::count; i += hn::Lanes(d))
        hn::Store(filling, d, row.lane + i);
}

template <class S>
HWY_INLINE const Row<S>& priceAt(const PathRun<S>& run, const JobPlan& job, int month)
{
    return run.shocks.prices[run.plan.firms[job.firm].priceRow[static_cast<std::size_t>(month)]];
}

template <class S>
HWY_INLINE const Row<S>& stockShocks(const PathRun<S>& run, const JobPlan& job, int month)
{
    const std::size_t firm = job.firm * static_cast<std::size_t>(run.plan.months + 1);
    return run.shocks.stock[firm + static_cast<std::size_t>(month)];
}

template <class S>
HWY_INLINE hn::Vec<typename S::D> discountOf(const PathRun<S>& run, int month)
{
    return hn::Set(typename S::D(), run.plan.discount[static_cast<std::size_t>(month)]);
}

/// Keeps a payment of a recorded future's month.
template <class S>
HWY_INLINE void recordPay(const PathRun<S>& run, Part which, int month, hn::Vec<typename S::D> amount)
{
    if constexpr (S::recording)
        if (static_cast<std::size_t>(which) < payParts)
            run.timeline->months[static_cast<std::size_t>(month) - 1].pay[static_cast<std::size_t>(which)] +=
                hn::GetLane(amount);
}

// NOLINTNEXTLINE(google-readability-namespace-comments)
} // namespace HWY_NAMESPACE
} // namespace pathwise
HWY_AFTER_NAMESPACE();

#endif
