// SPDX-License-Identifier: GPL-3.0-or-later
// Strips of futures through all months of all paths. Included once per target.

#if defined(PATHWISE_KERNELRUN_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef PATHWISE_KERNELRUN_INL_H
#undef PATHWISE_KERNELRUN_INL_H
#else
#define PATHWISE_KERNELRUN_INL_H
#endif

#include "core/simulation/kernelshocks-inl.h"
#include "core/simulation/kernelyear-inl.h"

HWY_BEFORE_NAMESPACE();
namespace pathwise {
namespace HWY_NAMESPACE {

/// How many rows each thing of a strip takes.
struct StripSizes {
    std::size_t stock = 0;
    std::size_t walks = 0;
    std::size_t months = 0;
    std::size_t years = 0;
    std::size_t scratch = 0;
    std::size_t jobs = 0;
    std::size_t slotCount = 0;

    StripSizes(const KernelPlan& plan, const Draws& draws)
        : months(static_cast<std::size_t>(plan.months) + 2)
        , years(static_cast<std::size_t>(plan.years) + 2)
        , scratch(plan.firms.size() + 4)
    {
        if (draws.stockPoints)
            walks = draws.stockPoints->sources() * (static_cast<std::size_t>(plan.months) + 1);
        for (const FirmPlan& firm : plan.firms)
            if (firm.needsShocks)
                stock = plan.firms.size() * (static_cast<std::size_t>(plan.months) + 1) + 1;
        for (const PathPlan& path : plan.paths) {
            std::size_t used = 0;
            for (const JobPlan& job : path.jobs)
                used += job.slotCount;
            slotCount = std::max(slotCount, used);
            jobs = std::max(jobs, path.jobs.size());
        }
    }

    [[nodiscard]] std::size_t rows(const KernelPlan& plan) const
    {
        return plan.priceRows + stock + walks + 2 * months + years + scratch + slotCount + plan.columns.size();
    }
};

/// One strip's memory, laid out in a block of rows.
template <class S>
class StripMemory {
public:
    StripMemory(const KernelPlan& plan, const Draws& draws, KernelMemory& memory) : m_jobs(StripSizes(plan, draws).jobs)
    {
        const StripSizes sizes(plan, draws);
        Row<S>* next = reinterpret_cast<Row<S>*>(memory.doubles(sizes.rows(plan) * sizeof(Row<S>) / sizeof(double)));
        const auto take = [&next](std::size_t count) {
            Row<S>* const taken = next;
            next += count;
            return taken;
        };
        shocks.prices = take(plan.priceRows);
        shocks.stock = take(sizes.stock);
        shocks.walks = take(sizes.walks);
        shocks.layoffs = take(sizes.months);
        shocks.promotions = take(sizes.months);
        shocks.bonuses = take(sizes.years);
        scratch = take(sizes.scratch);
        m_units = take(sizes.slotCount);
        lanes.totals = take(plan.columns.size());
        lanes.jobs = m_jobs.data();
        std::size_t holdings = 0;
        for (const PathPlan& path : plan.paths)
            holdings = std::max(holdings, path.holdings.size());
        m_holdings.resize(holdings);
        lanes.holdings = m_holdings.data();
    }

    /// Ready for another path.
    void reset(const KernelPlan& plan, const PathPlan& path)
    {
        lanes.hasOneOffs = true;
        clearYear(lanes);
        lanes.presentValue = {};
        lanes.credit = {};
        lanes.spell = {};
        lanes.scar = {};
        lanes.displaced = false;
        std::fill_n(lanes.totals, plan.columns.size(), Row<S>{});
        Row<S>* units = m_units;
        for (std::size_t job = 0; job < path.jobs.size(); ++job) {
            m_jobs[job].active = false;
            m_jobs[job].units = units;
            units += path.jobs[job].slotCount;
        }
    }

    StripShocks<S> shocks;
    PathLanes<S> lanes;
    Row<S>* scratch = nullptr;

private:
    std::vector<JobLanes<S>> m_jobs;
    std::vector<HoldingLanes<S>> m_holdings;
    Row<S>* m_units = nullptr;
};

template <class S>
void makeShocks(const KernelPlan& plan, const Draws& draws, const StripFutures<S>& futures, StripMemory<S>& memory)
{
    if (plan.noise == Noise::Off)
        return makeCertainty(plan, memory.shocks, memory.scratch);
    makeStocks(plan, draws, futures, memory.shocks, memory.scratch);
    makeCareers(plan, draws, futures, memory.shocks);
}

inline StripFutures<WideStrip> wideFutures(const Draws& draws, std::uint64_t first, std::uint64_t end)
{
    StripFutures<WideStrip> futures;
    constexpr std::size_t half = WideStrip::count / 2;
    futures.mirrored = draws.antithetic;
    futures.end = end;
    for (std::size_t lane = 0; lane < WideStrip::count; ++lane) {
        futures.own[lane] = first + (draws.antithetic ? 2 * (lane % half) + lane / half : lane);
        futures.paired[lane] = draws.antithetic ? futures.own[lane] & ~std::uint64_t{1} : futures.own[lane];
    }
    return futures;
}

inline StripFutures<SingleStrip> singleFuture(const Draws& draws, std::uint64_t future)
{
    StripFutures<SingleStrip> futures;
    futures.own[0] = future;
    futures.paired[0] = draws.antithetic ? future & ~std::uint64_t{1} : future;
    futures.flipped = draws.antithetic && (future & 1U) != 0;
    futures.end = future + 1;
    return futures;
}

/// Results of wide strips on their way out, back in the order of the futures.
class StripOutput {
public:
    StripOutput(const KernelPlan& plan, const BlockOutput& output, const StripFutures<WideStrip>& futures,
                BlockParts& lost)
        : m_plan(plan)
        , m_output(output)
        , m_futures(futures)
        , m_lost(lost)
        , m_first(futures.own[0])
        , m_used(std::min<std::size_t>(WideStrip::count, futures.end - futures.own[0]))
    {
    }

    void writeYear(PathLanes<WideStrip>& lanes, std::size_t path, std::size_t year)
    {
        for (std::size_t column = 0; column < m_plan.columns.size(); ++column)
            m_output.cells->write(m_output.cells->offset(path, column, year) + m_first, inOrder(lanes.totals[column]));
        const std::size_t at = path * static_cast<std::size_t>(m_plan.years) + year;
        for (std::size_t index = 0; index < partCount; ++index)
            if (lanes.hasOneOffs || !isOneOff(static_cast<Part>(index)))
                addCompensated((*m_output.parts)[at][index], m_lost[at][index], sum(lanes.parts[index]));
    }

    void writePath(const PathLanes<WideStrip>& lanes, std::size_t path)
    {
        const std::span<const double> values = inOrder(lanes.presentValue);
        const std::size_t at = path * m_output.cells->shape().futures + m_first;
        std::copy(values.begin(), values.end(), m_output.presentValues.begin() + static_cast<std::ptrdiff_t>(at));
    }

private:
    std::span<const double> inOrder(const Row<WideStrip>& row)
    {
        const WideStrip::D d;
        constexpr std::size_t half = WideStrip::count / 2;
        if (!m_futures.mirrored)
            return {row.lane, m_used};
        for (std::size_t i = 0; i < half; i += hn::Lanes(d))
            hn::StoreInterleaved2(hn::Load(d, row.lane + i), hn::Load(d, row.lane + half + i), d,
                                  m_buffer.lane + 2 * i);
        return {m_buffer.lane, m_used};
    }

    /// In eight partial sums whatever the width of a vector, so that the order of adding never changes.
    double sum(Row<WideStrip>& row) const
    {
        using D = hn::CappedTag<double, 8>;
        const D d;
        for (std::size_t lane = 0; m_used < WideStrip::count && lane < WideStrip::count; ++lane)
            if (m_futures.own[lane] >= m_futures.end)
                row.lane[lane] = 0;
        alignas(64) double partial[8] = {};
        for (std::size_t i = 0; i < 8; i += hn::Lanes(d)) {
            auto total = hn::Load(d, row.lane + i);
            for (std::size_t next = i + 8; next < WideStrip::count; next += 8)
                total = hn::Add(total, hn::Load(d, row.lane + next));
            hn::Store(total, d, partial + i);
        }
        double total = 0;
        for (const double value : partial)
            total += value;
        return total;
    }

    static bool isOneOff(Part which)
    {
        return std::find(std::begin(oneOffParts), std::end(oneOffParts), which) != std::end(oneOffParts);
    }

    /// Neumaier's sum: what rounding lost is kept aside.
    static void addCompensated(double& sum, double& lost, double value)
    {
        const double next = sum + value;
        lost += std::abs(sum) >= std::abs(value) ? (sum - next) + value : (value - next) + sum;
        sum = next;
    }

    const KernelPlan& m_plan;
    const BlockOutput& m_output;
    const StripFutures<WideStrip>& m_futures;
    BlockParts& m_lost;
    std::size_t m_first;
    std::size_t m_used;
    Row<WideStrip> m_buffer;
};

inline bool endsYear(const KernelPlan& plan, int month)
{
    const std::size_t at = static_cast<std::size_t>(month);
    return month == plan.months || plan.yearOfMonth[at + 1] != plan.yearOfMonth[at];
}

inline void runPath(const PathRun<WideStrip>& run, StripOutput& output)
{
    drawExits(run);
    for (const Stretch& stretch : run.path.stretches) {
        if (stretch.isQuiet)
            runStretch(run, stretch);
        else
            runMonth(run, stretch.first);
        const int month = stretch.last;
        if (!endsYear(run.plan, month))
            continue;
        settleYear(run, month);
        output.writeYear(run.lanes, run.pathIndex,
                         static_cast<std::size_t>(run.plan.yearOfMonth[static_cast<std::size_t>(month)]));
        clearYear(run.lanes);
    }
    const auto costs = run.path.livingCostsPresentValue;
    for (double& value : run.lanes.presentValue.lane)
        value -= costs;
    output.writePath(run.lanes, run.pathIndex);
}

/// Futures `first` .. `end`; false when stopped.
bool runStrips(const KernelPlan& plan, const Draws& draws, std::size_t first, std::size_t end,
               const BlockOutput& output, KernelMemory& memory, const std::stop_token& stop)
{
    StripMemory<WideStrip> strip(plan, draws, memory);
    BlockParts lost(output.parts->size(), PartAmounts{});
    for (std::size_t future = first; future < end; future += WideStrip::count) {
        const StripFutures<WideStrip> futures = wideFutures(draws, future, end);
        StripOutput stripOutput(plan, output, futures, lost);
        makeShocks(plan, draws, futures, strip);
        for (std::size_t path = 0; path < plan.paths.size(); ++path) {
            if (stop.stop_requested())
                return false;
            strip.reset(plan, plan.paths[path]);
            runPath({plan, plan.paths[path], draws, futures, strip.shocks, strip.lanes, *output.counts, path},
                    stripOutput);
        }
    }
    for (std::size_t at = 0; at < lost.size(); ++at)
        for (std::size_t index = 0; index < partCount; ++index)
            (*output.parts)[at][index] += lost[at][index];
    return true;
}

/// One path of one future, recorded.
void runSingle(const KernelPlan& plan, const Draws& draws, std::size_t future, std::size_t path, Timeline& timeline)
{
    KernelMemory memory;
    EventCounts counts(plan);
    StripMemory<SingleStrip> strip(plan, draws, memory);
    const StripFutures<SingleStrip> futures = singleFuture(draws, future);
    makeShocks(plan, draws, futures, strip);
    strip.reset(plan, plan.paths[path]);
    const PathRun<SingleStrip> run{plan,        plan.paths[path], draws, futures,  strip.shocks,
                                   strip.lanes, counts,           path,  &timeline};
    drawExits(run);
    for (int month = 1; month <= plan.months; ++month) {
        runMonth(run, month);
        if (!endsYear(plan, month))
            continue;
        settleYear(run, month);
        clearYear(run.lanes);
    }
    timeline.presentValue = strip.lanes.presentValue.lane[0] - run.path.livingCostsPresentValue;
}

// NOLINTNEXTLINE(google-readability-namespace-comments)
} // namespace HWY_NAMESPACE
} // namespace pathwise
HWY_AFTER_NAMESPACE();

#endif
