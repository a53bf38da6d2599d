// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/view.h"

#include "core/simulation/result.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pathwise {

namespace {

/// Positions in `percentileLevels`.

/// Design: "come out about even" between these chances, or when the lead is under this part of the baseline's total.
constexpr double evenChanceLow = 0.45;
constexpr double evenChanceHigh = 0.55;
constexpr double evenLead = 0.01;

double amountOf(const YearPay& pay, Measure measure)
{
    switch (measure) {
    case Measure::Base: return pay.base;
    case Measure::Bonus: return pay.bonus;
    case Measure::Equity: return pay.equity;
    case Measure::Gross: return pay.gross;
    case Measure::TakeHome: return pay.takeHome;
    case Measure::AfterLivingCosts: return pay.afterLivingCosts;
    }
    return pay.gross;
}

std::vector<double> running(std::vector<double> values)
{
    std::partial_sum(values.begin(), values.end(), values.begin());
    return values;
}

std::vector<double> less(std::vector<double> values, const std::vector<double>& other)
{
    for (std::size_t index = 0; index < values.size(); ++index)
        values[index] -= other[index];
    return values;
}

Series fromDistributions(const std::vector<Distribution>& years)
{
    Series series;
    for (const auto& year : years) {
        series.low.push_back(year.percentiles[percentile10]);
        series.middle.push_back(year.percentiles[percentile50]);
        series.high.push_back(year.percentiles[percentile90]);
    }
    return series;
}

/// Where a column stands among those that were computed; empty when it was not.
std::optional<std::size_t> columnIndex(const Evaluation& evaluation, MeasureColumn column)
{
    if (!evaluation.futures)
        return std::nullopt;
    const auto& columns = evaluation.futures->columns;
    const auto found = std::find(columns.begin(), columns.end(), column);
    return found == columns.end() ? std::nullopt : std::optional<std::size_t>(found - columns.begin());
}

Series projectedSeries(const Evaluation& evaluation, std::size_t path, const View& view)
{
    auto values = projected(evaluation, path, view.column);
    if (view.horizon == Horizon::Lead)
        values = less(std::move(values), projected(evaluation, evaluation.baseline, view.column));
    if (view.horizon != Horizon::PerYear)
        values = running(std::move(values));
    return {.middle = std::move(values), .low = {}, .high = {}};
}

/// First index from which every value is above zero.
std::optional<std::size_t> firstLastingGain(const std::vector<double>& values)
{
    std::size_t first = values.size();
    while (first > 0 && values[first - 1] > 0)
        --first;
    return first == values.size() ? std::nullopt : std::optional(first);
}

double monthlyAmount(const MonthRecord& month, Measure measure)
{
    const auto part = [&](Part which) { return month.pay[static_cast<std::size_t>(which)]; };
    switch (measure) {
    case Measure::Base: return part(Part::Base);
    case Measure::Bonus: return part(Part::Bonus);
    case Measure::Equity: return part(Part::Equity);
    default: return std::accumulate(month.pay.begin(), month.pay.end(), 0.0);
    }
}

/// In the plan without chance: the running difference by month. Taxes and living costs, which are known by year, are taken
/// as spread over the months in proportion to the difference in pay.
std::optional<Month> breakEvenMonth(const Evaluation& evaluation, std::size_t path, MeasureColumn column)
{
    const auto& own = evaluation.paths[path].projection.months;
    const auto& base = evaluation.paths[evaluation.baseline].projection.months;
    const Month start = evaluation.plan.assumptions.start;
    std::vector<double> lead;
    double sum = 0;
    for (std::size_t month = 0; month < own.size(); ++month) {
        sum += monthlyAmount(own[month], column.measure) - monthlyAmount(base[month], column.measure);
        lead.push_back(sum);
    }
    const auto first = firstLastingGain(lead);
    return first ? std::optional(start + static_cast<int>(*first)) : std::nullopt;
}

void addFutures(Summary& summary, const Evaluation& evaluation, std::size_t path, std::size_t column)
{
    const PathResult& result = evaluation.futures->paths[path];
    const Distribution& total = result.columns[column].cumulative.back();
    summary.total = total.percentiles[percentile50];
    summary.low = total.percentiles[percentile10];
    summary.high = total.percentiles[percentile90];
    if (summary.isBaseline)
        return;
    const LeadResult& lead = result.leads[column];
    summary.lead = lead.cumulative.back().percentiles[percentile50];
    summary.ahead = lead.ahead.back().probability;
    summary.aheadError = lead.ahead.back().standardError;
}

bool isEven(const Summary& summary, double baselineTotal)
{
    if (std::abs(summary.lead) < evenLead * std::abs(baselineTotal))
        return true;
    return summary.ahead && *summary.ahead >= evenChanceLow && *summary.ahead <= evenChanceHigh;
}

/// The visible path other than the baseline with the largest lead.
std::size_t bestPath(const Evaluation& evaluation, MeasureColumn column)
{
    std::size_t best = evaluation.baseline == 0 ? 1 : 0;
    double lead = -std::numeric_limits<double>::infinity();
    for (std::size_t path = 0; path < evaluation.paths.size(); ++path) {
        if (path == evaluation.baseline || !evaluation.plan.paths[path].visible)
            continue;
        const double own = summaryOf(evaluation, path, column).lead;
        if (own > lead) {
            best = path;
            lead = own;
        }
    }
    return best;
}

} // namespace

std::vector<double> projected(const Evaluation& evaluation, std::size_t path, MeasureColumn column)
{
    std::vector<double> values;
    const auto& years = evaluation.paths[path].years;
    for (std::size_t year = 0; year < years.size(); ++year) {
        const double amount = amountOf(years[year], column.measure);
        values.push_back(column.money == Money::Real ? amount / evaluation.deflator[year] : amount);
    }
    return values;
}

Series seriesOf(const Evaluation& evaluation, std::size_t path, const View& view)
{
    const auto column = columnIndex(evaluation, view.column);
    if (!column)
        return projectedSeries(evaluation, path, view);
    const PathResult& result = evaluation.futures->paths[path];
    if (view.horizon == Horizon::PerYear)
        return fromDistributions(result.columns[*column].byYear);
    if (view.horizon == Horizon::RunningTotal)
        return fromDistributions(result.columns[*column].cumulative);
    if (path != evaluation.baseline)
        return fromDistributions(result.leads[*column].cumulative);
    const std::vector<double> zero(evaluation.years(), 0.0);
    return {.middle = zero, .low = zero, .high = zero};
}

Summary summaryOf(const Evaluation& evaluation, std::size_t path, MeasureColumn column)
{
    Summary summary;
    summary.isBaseline = path == evaluation.baseline;
    const auto total = projectedSeries(evaluation, path, {column, Horizon::RunningTotal});
    summary.total = total.middle.empty() ? 0 : total.middle.back();
    const auto lead = seriesOf(evaluation, path, {column, Horizon::Lead});
    if (!summary.isBaseline) {
        summary.lead = lead.middle.empty() ? 0 : lead.middle.back();
        summary.breakEvenMonth = breakEvenMonth(evaluation, path, column);
        if (const auto first = firstLastingGain(lead.middle))
            summary.breakEvenYear = evaluation.yearAt(*first);
    }
    if (const auto index = columnIndex(evaluation, column))
        addFutures(summary, evaluation, path, *index);
    return summary;
}

Verdict verdictOf(const Evaluation& evaluation, std::size_t selected, MeasureColumn column)
{
    if (evaluation.paths.empty())
        return {};
    if (evaluation.paths.size() == 1)
        return {.kind = VerdictKind::OnePath, .path = 0, .summary = summaryOf(evaluation, 0, column)};
    const bool usable = selected < evaluation.paths.size() && selected != evaluation.baseline;
    Verdict verdict{.kind = VerdictKind::Even, .path = usable ? selected : bestPath(evaluation, column), .summary = {}};
    verdict.summary = summaryOf(evaluation, verdict.path, column);
    if (isEven(verdict.summary, summaryOf(evaluation, evaluation.baseline, column).total))
        verdict.kind = VerdictKind::Even;
    else if (verdict.summary.lead < 0)
        verdict.kind = VerdictKind::Behind;
    else
        verdict.kind = verdict.summary.breakEvenYear ? VerdictKind::Leads : VerdictKind::LeadsWithoutBreakEven;
    return verdict;
}

} // namespace pathwise
