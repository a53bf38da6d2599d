// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/resultsummary.h"

#include "core/simulation/resultlanes.h"

#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

Samples samplesOf(const SimulationResult& result)
{
    if (result.sampling == Sampling::Sobol)
        return Samples::Replicates;
    return result.antithetic ? Samples::Pairs : Samples::Futures;
}

using Block = std::array<double, blockFutures>;

/// What is summarised of one year.
enum class Sum { Year, Cumulative, LeadYear, LeadCumulative };

/// Running totals of one column.
class Totals {
public:
    Totals(const Cells& cells, std::size_t column) : m_cells(cells), m_column(column) {}

    [[nodiscard]] std::span<const double> of(std::size_t path, std::size_t year, std::size_t first, std::size_t count,
                                             std::span<double> buffer) const
    {
        return m_cells.view(m_cells.offset(path, m_column, year) + first, count, buffer);
    }

    /// into = path's totals - baseline's.
    void lead(std::size_t path, std::size_t baseline, std::size_t year, std::size_t first, std::span<double> into) const
    {
        Block left;
        Block right;
        differences(of(path, year, first, into.size(), left), of(baseline, year, first, into.size(), right), into);
    }

private:
    const Cells& m_cells;
    std::size_t m_column;
};

void copyYear(const Totals& totals, const SummaryTask& task, std::size_t first, std::span<double> into)
{
    Block left;
    Block right;
    differences(totals.of(task.path, task.year, first, into.size(), left),
                totals.of(task.path, task.year - 1, first, into.size(), right), into);
}

void copyLead(Sum sum, const Totals& totals, const SummaryTask& task, std::size_t baseline, std::size_t first,
              std::span<double> into)
{
    totals.lead(task.path, baseline, task.year, first, into);
    if (sum != Sum::LeadYear || task.year == 0)
        return;
    Block before;
    totals.lead(task.path, baseline, task.year - 1, first, std::span(before).first(into.size()));
    differences(into, std::span(before).first(into.size()), into);
}

/// What is summarised, by future: where it lies, or worked out into `memory`.
std::span<const double> valuesOf(Sum sum, const SummaryTask& task, const SummarySource& source, std::size_t baseline,
                                 std::vector<double>& memory)
{
    const Totals totals(source.cells, task.column);
    const std::size_t futures = source.cells.shape().futures;
    memory.resize(futures);
    if (sum == Sum::Cumulative || (sum == Sum::Year && task.year == 0))
        return totals.of(task.path, task.year, 0, futures, memory);
    forBlocks(futures, [&](std::size_t first, std::size_t count) {
        const std::span<double> into = std::span(memory).subspan(first, count);
        if (sum == Sum::Year)
            copyYear(totals, task, first, into);
        else
            copyLead(sum, totals, task, baseline, first, into);
    });
    return memory;
}

Distribution distribution(std::span<const double> values, Samples samples, PercentileSelector& select)
{
    const Moments center = moments(values, samples);
    return {center.mean, center.standardError, select(values)};
}

/// Mean of max(sign * value, 0).
double meanPositivePart(std::span<const double> values, double sign, std::vector<double>& memory)
{
    memory.resize(values.size());
    std::transform(values.begin(), values.end(), memory.begin(),
                   [sign](double value) { return std::max(sign * value, 0.0); });
    return moments(memory, Samples::Futures).mean;
}

/// First month after which a lead that grows linearly from `before` (at most 0) to `after` (above 0) is positive.
int crossing(double before, double after, int from, int to)
{
    const double share = -before / (after - before);
    const int whole = static_cast<int>(std::floor(share * (to - from)));
    return std::min(from + whole + 1, to);
}

/// Counts break-evens of some futures from their running leads, [year][future].
class BreakEvenCounts {
public:
    BreakEvenCounts(std::span<const int> yearEnd, std::size_t block)
        : months(static_cast<std::size_t>(yearEnd.back()) + 1, 0)
        , years(yearEnd.size(), 0)
        , leads(yearEnd.size() * block)
        , m_yearEnd(yearEnd)
        , m_block(block)
    {
    }

    void count(std::size_t future)
    {
        std::size_t year = m_yearEnd.size();
        while (year > 0 && lead(year - 1, future) > 0)
            --year;
        if (year == m_yearEnd.size())
            return;
        const double before = year == 0 ? 0 : lead(year - 1, future);
        const int from = year == 0 ? 0 : m_yearEnd[year - 1];
        ++months[static_cast<std::size_t>(crossing(before, lead(year, future), from, m_yearEnd[year]))];
        ++years[year];
    }

    std::vector<std::uint32_t> months;
    std::vector<std::uint32_t> years; ///< by the first year end in the lead for good
    std::vector<double> leads;

private:
    [[nodiscard]] double lead(std::size_t year, std::size_t future) const { return leads[year * m_block + future]; }

    std::span<const int> m_yearEnd;
    std::size_t m_block;
};

void summariseBreakEven(const SummaryTask& task, const SummarySource& source, std::size_t baseline, LeadResult& lead)
{
    const std::size_t futures = source.cells.shape().futures;
    const std::size_t years = source.yearEnd.size();
    const Totals totals(source.cells, task.column);
    BreakEvenCounts counts(source.yearEnd, blockFutures);
    forBlocks(futures, [&](std::size_t first, std::size_t count) {
        for (std::size_t year = 0; year < years; ++year)
            totals.lead(task.path, baseline, year, first, std::span(counts.leads).subspan(year * blockFutures, count));
        for (std::size_t future = 0; future < count; ++future)
            counts.count(future);
    });
    std::size_t sum = 0;
    for (std::size_t year = 0; year < years; ++year) {
        sum += counts.years[year];
        lead.brokenEven[year] = static_cast<double>(sum) / static_cast<double>(futures);
    }
    const auto months = monthPercentiles(counts.months, futures);
    std::copy(months.begin(), months.end(), lead.breakEvenMonth.begin());
}

void summariseLead(Sum sum, const SummaryTask& task, std::span<const double> leads, LeadResult& lead, Samples samples,
                   SummaryMemory& memory)
{
    const Distribution figures = distribution(leads, samples, memory.selector);
    if (sum == Sum::LeadYear) {
        lead.byYear[task.year] = figures;
        return;
    }
    lead.cumulative[task.year] = figures;
    lead.ahead[task.year] = chanceAhead(leads, samples);
    if (task.year + 1 != lead.cumulative.size())
        return;
    lead.regret = meanPositivePart(leads, -1, memory.other);
    lead.baselineRegret = meanPositivePart(leads, 1, memory.other);
}

void summariseColumn(Sum sum, const SummaryTask& task, std::span<const double> values, ColumnResult& column,
                     Samples samples, SummaryMemory& memory)
{
    const Distribution figures = distribution(values, samples, memory.selector);
    if (sum == Sum::Year) {
        column.byYear[task.year] = figures;
        return;
    }
    column.cumulative[task.year] = figures;
    if (task.year + 1 == column.cumulative.size())
        column.totals.assign(values.begin(), values.end());
}

void sizeLead(LeadResult& lead, std::size_t years)
{
    lead.byYear.resize(years);
    lead.cumulative.resize(years);
    lead.ahead.resize(years);
    lead.brokenEven.resize(years);
}

} // namespace

std::vector<SummaryTask> summaryTasks(const Cells& cells, SimulationResult& result)
{
    using Kind = SummaryTask::Kind;
    const Cells::Shape& shape = cells.shape();
    std::vector<SummaryTask> tasks;
    for (std::size_t path = 0; path < shape.paths; ++path) {
        PathResult& into = result.paths[path];
        into.columns.resize(shape.columns);
        into.leads.resize(path == result.baseline ? 0 : shape.columns);
        for (std::size_t column = 0; column < shape.columns; ++column) {
            into.columns[column].byYear.resize(shape.years);
            into.columns[column].cumulative.resize(shape.years);
            for (std::size_t year = 0; year < shape.years; ++year)
                tasks.push_back({Kind::Year, path, column, year});
            if (path == result.baseline)
                continue;
            sizeLead(into.leads[column], shape.years);
            tasks.push_back({Kind::BreakEven, path, column, 0});
        }
    }
    return tasks;
}

void summarise(const SummaryTask& task, const SummarySource& source, SimulationResult& result, SummaryMemory& memory)
{
    PathResult& path = result.paths[task.path];
    if (task.kind == SummaryTask::Kind::BreakEven)
        return summariseBreakEven(task, source, result.baseline, path.leads[task.column]);
    const Samples samples = samplesOf(result);
    const auto values = [&](Sum sum) { return valuesOf(sum, task, source, result.baseline, memory.values); };
    for (const Sum sum : {Sum::Cumulative, Sum::Year})
        summariseColumn(sum, task, values(sum), path.columns[task.column], samples, memory);
    if (task.path == result.baseline)
        return;
    for (const Sum sum : {Sum::LeadCumulative, Sum::LeadYear})
        summariseLead(sum, task, values(sum), path.leads[task.column], samples, memory);
}

std::array<std::optional<int>, percentileLevels.size()> monthPercentiles(std::span<const std::uint32_t> countByMonth,
                                                                         std::size_t futures)
{
    std::array<std::optional<int>, percentileLevels.size()> months{};
    std::uint64_t sum = 0;
    std::size_t next = 0;
    for (std::size_t month = 0; month < countByMonth.size(); ++month) {
        sum += countByMonth[month];
        for (;
             next < months.size() && static_cast<double>(sum) >= percentileLevels[next] * static_cast<double>(futures);
             ++next)
            months[next] = static_cast<int>(month);
    }
    return months;
}

} // namespace pathwise
