// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/run.h"

#include "core/simulation/kernel.h"
#include "core/simulation/resultsummary.h"
#include "core/simulation/runteam.h"
#include "core/simulation/stockpoints.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <cmath>
#include <iterator>
#include <numeric>

namespace pathwise {

namespace {

constexpr std::size_t mostFutures = std::size_t{1} << 22U;
constexpr std::size_t mostBytes = std::size_t{2} << 30U; ///< of one column
constexpr double simulationShare = 0.8;                  ///< of the whole time, for progress
/// What a worker takes at a time: small enough that nobody waits long for the last one.
constexpr std::size_t taskFutures = blockFutures / 4;

/// Replicates are equally long, and a net of Sobol's points takes a power of two.
bool fillsReplicates(std::size_t futures)
{
    return futures >= StockPoints::replicates && std::has_single_bit(futures);
}

std::optional<Error> refusal(const Program& program, const SimulationRequest& request)
{
    if (program.paths.empty() || program.months < 1)
        return Error{.code = ErrorCode::Empty, .field = "paths"};
    if (request.columns.empty())
        return Error{.code = ErrorCode::Empty, .field = "columns"};
    if (request.futures < 1 || request.futures > mostFutures)
        return Error{.code = ErrorCode::OutOfRange,
                     .field = "futures",
                     .value = static_cast<double>(request.futures),
                     .min = 1,
                     .max = static_cast<double>(mostFutures)};
    if (request.sampling == Sampling::Sobol && !fillsReplicates(request.futures))
        return Error{.code = ErrorCode::OutOfRange, .field = "futures", .value = static_cast<double>(request.futures)};
    if (request.baseline >= program.paths.size())
        return Error{.code = ErrorCode::OutOfRange,
                     .field = "baseline",
                     .value = static_cast<double>(request.baseline),
                     .min = 0,
                     .max = static_cast<double>(program.paths.size() - 1)};
    return std::nullopt;
}

Error tooLarge(std::size_t bytes)
{
    return {.code = ErrorCode::TooLarge,
            .field = "futures",
            .value = static_cast<double>(bytes),
            .max = static_cast<double>(mostBytes)};
}

std::size_t workersFor(const SimulationRequest& request)
{
    const unsigned asked = request.threads != 0 ? request.threads : std::thread::hardware_concurrency();
    return std::max(asked, 1U);
}

Draws drawsOf(const Program& program, const SimulationRequest& request, const KernelPlan& plan)
{
    const bool points = request.sampling == Sampling::Sobol;
    Draws chosen = draws(request.seed.value_or(program.seed), request.antithetic && !points);
    if (points)
        chosen.stockPoints = std::make_shared<const StockPoints>(plan, chosen.seed);
    return chosen;
}

/// Last month of each calendar year.
std::vector<int> yearEnds(const KernelPlan& plan)
{
    std::vector<int> ends(static_cast<std::size_t>(plan.years), plan.months);
    for (int month = 1; month <= plan.months; ++month)
        ends[static_cast<std::size_t>(plan.yearOfMonth[static_cast<std::size_t>(month)])] = month;
    return ends;
}

/// One simulation under way.
class Simulation {
public:
    Simulation(const Program& program, const SimulationRequest& request, std::stop_token stop)
        : m_request(request)
        , m_stop(std::move(stop))
        , m_plan(kernelPlan(program, request.columns, Noise::On))
        , m_draws(drawsOf(program, request, m_plan))
        , m_workers(workersFor(request))
        , m_counts(m_plan)
    {
        m_shape = {m_plan.paths.size(), m_plan.columns.size(), static_cast<std::size_t>(m_plan.years), request.futures};
    }

    Result<SimulationResult> run()
    {
        const bool fits = Cells::bytes(m_shape, Cells::Precision::Double) <= m_request.memory;
        const Cells::Precision precision = fits ? Cells::Precision::Double : Cells::Precision::Float;
        if (Cells::bytes(m_shape, precision) > mostBytes)
            return failure(tooLarge(Cells::bytes(m_shape, precision)));
        Cells cells(m_shape, precision);
        prepareResult();
        simulateBlocks(cells);
        if (!m_stop.stop_requested())
            summariseAll(cells);
        if (m_stop.stop_requested())
            return failure({.code = ErrorCode::Cancelled});
        finishEvents();
        return std::move(m_result);
    }

private:
    void prepareResult()
    {
        m_result.futures = m_request.futures;
        m_result.antithetic = m_draws.antithetic;
        m_result.sampling = m_request.sampling;
        m_result.seed = m_draws.seed;
        m_result.columns = m_request.columns;
        m_result.baseline = m_request.baseline;
        m_result.paths.resize(m_shape.paths);
        m_presentValues.resize(m_shape.paths * m_shape.futures);
    }

    void simulateBlocks(Cells& cells)
    {
        const std::size_t blocks = (m_shape.futures + taskFutures - 1) / taskFutures;
        std::vector<BlockParts> parts(blocks);
        std::vector<EventCounts> counts(m_workers, EventCounts(m_plan));
        std::vector<KernelMemory> memories(m_workers);
        std::atomic<std::size_t> done{0};
        shareOut(blocks, m_workers, [&](std::size_t block, std::size_t worker) {
            parts[block].assign(m_shape.paths * m_shape.years, PartAmounts{});
            const std::size_t first = block * taskFutures;
            const std::size_t count = std::min(taskFutures, m_shape.futures - first);
            if (runBlock(m_plan, m_draws, first, count, {&cells, m_presentValues, &parts[block], &counts[worker]},
                         memories[worker], m_stop))
                report(simulationShare * static_cast<double>(done.fetch_add(1) + 1) / static_cast<double>(blocks));
        });
        for (const EventCounts& count : counts)
            m_counts.add(count);
        joinParts(parts);
    }

    void joinParts(const std::vector<BlockParts>& parts)
    {
        for (std::size_t path = 0; path < m_shape.paths; ++path) {
            m_result.paths[path].meanParts.assign(m_shape.years, PartAmounts{});
            for (std::size_t year = 0; year < m_shape.years; ++year)
                for (std::size_t part = 0; part < partCount; ++part) {
                    double sum = 0;
                    for (const BlockParts& block : parts)
                        sum += block.empty() ? 0 : block[path * m_shape.years + year][part];
                    m_result.paths[path].meanParts[year][part] = sum / static_cast<double>(m_shape.futures);
                }
        }
    }

    void summariseAll(const Cells& cells)
    {
        const std::vector<int> ends = yearEnds(m_plan);
        const std::vector<SummaryTask> tasks = summaryTasks(cells, m_result);
        std::vector<SummaryMemory> memories(m_workers);
        std::atomic<std::size_t> done{0};
        shareOut(tasks.size(), m_workers, [&](std::size_t task, std::size_t worker) {
            if (m_stop.stop_requested())
                return;
            summarise(tasks[task], {cells, ends}, m_result, memories[worker]);
            const double share = static_cast<double>(done.fetch_add(1) + 1) / static_cast<double>(tasks.size());
            report(simulationShare + (1 - simulationShare) * share);
        });
    }

    void finishEvents()
    {
        for (std::size_t index = 0; index < m_shape.paths; ++index) {
            PathResult& path = m_result.paths[index];
            const auto from = m_presentValues.begin() + static_cast<std::ptrdiff_t>(index * m_shape.futures);
            path.presentValues.assign(from, from + static_cast<std::ptrdiff_t>(m_shape.futures));
            for (int month = 0; month <= m_plan.months; ++month)
                path.layoffsByMonth.push_back(m_counts.layoff(index, month));
            for (const JobPlan& job : m_plan.paths[index].jobs)
                for (std::size_t level = 1; level < job.levels.size(); ++level)
                    path.promotions.push_back(promotionResult(index, job.job, level));
        }
    }

    PromotionResult promotionResult(std::size_t path, std::size_t job, std::size_t level)
    {
        PromotionResult result{.job = job, .level = level};
        for (int month = 0; month <= m_plan.months; ++month)
            result.countByMonth.push_back(m_counts.promotion(path, job, level, month));
        result.month = monthPercentiles(result.countByMonth, m_shape.futures);
        return result;
    }

    void report(double fraction) const
    {
        if (m_request.progress)
            m_request.progress(fraction);
    }

    const SimulationRequest& m_request;
    std::stop_token m_stop;
    KernelPlan m_plan;
    Draws m_draws;
    std::size_t m_workers;
    EventCounts m_counts;
    Cells::Shape m_shape;
    std::vector<double> m_presentValues;
    SimulationResult m_result;
};

/// Futures in ascending order of their totals.
std::vector<std::size_t> ranked(const std::vector<double>& totals)
{
    std::vector<std::size_t> order(totals.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t left, std::size_t right) { return totals[left] < totals[right]; });
    return order;
}

/// How many columns are simulated together: as many as fit, and never fewer than one.
std::size_t columnsTogether(const Program& program, const SimulationRequest& request)
{
    const Cells::Shape one{program.paths.size(), 1, static_cast<std::size_t>(program.years), request.futures};
    return std::max<std::size_t>(request.memory / Cells::bytes(one, Cells::Precision::Float), 1);
}

/// The request for some of its columns, whose progress is their share of the whole.
SimulationRequest partOf(const SimulationRequest& request, std::size_t first, std::size_t count)
{
    SimulationRequest part = request;
    const auto begin = request.columns.begin() + static_cast<std::ptrdiff_t>(first);
    part.columns.assign(begin, begin + static_cast<std::ptrdiff_t>(count));
    if (request.progress)
        part.progress = [&request, first, count](double fraction) {
            request.progress((static_cast<double>(first) + fraction * static_cast<double>(count))
                             / static_cast<double>(request.columns.size()));
        };
    return part;
}

template <class Item>
void moveBehind(std::vector<Item>& whole, std::vector<Item>& more)
{
    whole.insert(whole.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// What is not of a column is the same in every part.
void append(SimulationResult& whole, SimulationResult part)
{
    moveBehind(whole.columns, part.columns);
    for (std::size_t path = 0; path < whole.paths.size(); ++path) {
        moveBehind(whole.paths[path].columns, part.paths[path].columns);
        moveBehind(whole.paths[path].leads, part.paths[path].leads);
    }
}

} // namespace

Result<SimulationResult> simulate(const Program& program, const SimulationRequest& request, const std::stop_token& stop)
{
    if (std::optional<Error> error = refusal(program, request))
        return failure(std::move(*error));
    const std::size_t columns = request.columns.size();
    const std::size_t together = columnsTogether(program, request);
    if (columns <= together)
        return Simulation(program, request, stop).run();
    SimulationResult whole;
    for (std::size_t first = 0; first < columns; first += together) {
        const SimulationRequest part = partOf(request, first, std::min(together, columns - first));
        Result<SimulationResult> result = Simulation(program, part, stop).run();
        if (!result)
            return result;
        if (first == 0)
            whole = std::move(*result);
        else
            append(whole, std::move(*result));
    }
    return whole;
}

std::vector<Timeline> project(const Program& program)
{
    const KernelPlan plan = kernelPlan(program, {}, Noise::Off);
    const Draws none = draws(program.seed, false);
    std::vector<Timeline> timelines;
    for (std::size_t path = 0; path < plan.paths.size(); ++path)
        timelines.push_back(runFuture(plan, none, 0, path));
    return timelines;
}

Timeline replay(const Program& program, const SimulationRequest& request, std::size_t future, std::size_t path)
{
    const KernelPlan plan = kernelPlan(program, request.columns, Noise::On);
    return runFuture(plan, drawsOf(program, request, plan), future, path);
}

std::size_t futureNearest(const std::vector<double>& totals, double level)
{
    const std::vector<std::size_t> order = ranked(totals);
    const double position = std::clamp(level, 0.0, 1.0) * static_cast<double>(order.size() - 1);
    return order[static_cast<std::size_t>(std::lround(position))];
}

std::vector<std::size_t> futuresBetween(const std::vector<double>& totals, double from, double to)
{
    const std::vector<std::size_t> order = ranked(totals);
    const double count = static_cast<double>(order.size());
    const auto first = static_cast<std::ptrdiff_t>(std::clamp(from, 0.0, 1.0) * count);
    const auto last = static_cast<std::ptrdiff_t>(std::clamp(to, 0.0, 1.0) * count);
    return {order.begin() + first, order.begin() + std::max(first, last)};
}

} // namespace pathwise
