// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/comparechart.h"

#include "app/document/planedits.h"
#include "app/models/pathlooks.h"
#include "app/presentation/months.h"

#include <QCoreApplication>
#include <QStringList>

namespace pathwise {

namespace {

struct CompareTexts {
    Q_DECLARE_TR_FUNCTIONS(CompareTexts)
};

QString measureText(Measure measure)
{
    switch (measure) {
    case Measure::Gross: return CompareTexts::tr("Gross pay");
    case Measure::AfterLivingCosts: return CompareTexts::tr("Pay after living costs");
    case Measure::Base: return CompareTexts::tr("Base pay");
    case Measure::Bonus: return CompareTexts::tr("Bonus");
    case Measure::Equity: return CompareTexts::tr("Equity");
    case Measure::TakeHome: break;
    }
    return CompareTexts::tr("Take-home pay");
}

bool isAfterTax(Measure measure)
{
    return measure == Measure::TakeHome || measure == Measure::AfterLivingCosts;
}

Band bandOf(const Evaluation& evaluation, const ViewOptions& options, std::size_t path, const PathId& selected)
{
    if (path == evaluation.baseline || evaluation.plan.paths[path].id == selected)
        return Band::Full;
    return options.allBands ? Band::Faint : Band::None;
}

ChartLine lineOf(const Evaluation& evaluation, const ViewOptions& options, std::size_t index, const PathId& selected)
{
    const CareerPath& path = evaluation.plan.paths[index];
    Series series = seriesOf(evaluation, index, {options.column, options.horizon});
    ChartLine line;
    line.name = QString::fromStdString(path.name);
    line.look = lookOf(evaluation.plan, path);
    line.selected = path.id == selected;
    line.band = bandOf(evaluation, options, index, selected);
    line.middle = std::move(series.middle);
    line.low = std::move(series.low);
    line.high = std::move(series.high);
    return line;
}

void addBreakEven(LineChartData& data, const Evaluation& evaluation, const ViewOptions& options, const PathId& selected)
{
    const std::size_t index = pathIndex(evaluation.plan, selected);
    if (index >= evaluation.paths.size() || index == evaluation.baseline)
        return;
    const Summary summary = summaryOf(evaluation, index, options.column);
    if (summary.breakEvenYear)
        data.annotations.push_back({static_cast<double>(*summary.breakEvenYear), CompareTexts::tr("Breaks even"),
                                    yearText(*summary.breakEvenYear)});
}

} // namespace

QString compareTitle(const ViewOptions& options)
{
    const QString measure = measureText(options.column.measure);
    switch (options.horizon) {
    case Horizon::RunningTotal: return CompareTexts::tr("%1, running total").arg(measure);
    case Horizon::Lead: return CompareTexts::tr("%1, lead over the baseline").arg(measure);
    case Horizon::PerYear: break;
    }
    return CompareTexts::tr("%1 per year").arg(measure);
}

QString compareSubtitle(const Evaluation& evaluation, const ViewOptions& options)
{
    QString basis = options.column.money == Money::Real
        ? CompareTexts::tr("%1 dollars").arg(yearText(evaluation.firstYear))
        : CompareTexts::tr("Money of the day");
    if (isAfterTax(options.column.measure))
        basis = CompareTexts::tr("%1, after tax").arg(basis);
    if (!evaluation.futures)
        return CompareTexts::tr("%1 · line: the plan without chance").arg(basis);
    return CompareTexts::tr("%1 · line: middle future · band: 8 in 10 futures").arg(basis);
}

LineChartData compareChart(const Evaluation& evaluation, const ViewOptions& wanted, const PathId& selected)
{
    ViewOptions options = wanted;
    options.column = columnOnShow(evaluation, wanted.column);
    LineChartData data;
    data.title = compareTitle(options);
    data.subtitle = compareSubtitle(evaluation, options);
    data.firstYear = evaluation.firstYear;
    data.axis = options.horizon == Horizon::Lead ? ValueAxis::Difference : ValueAxis::Money;
    for (std::size_t index = 0; index < evaluation.paths.size(); ++index) {
        const bool isZeroLine = options.horizon == Horizon::Lead && index == evaluation.baseline;
        if (evaluation.plan.paths[index].visible && !isZeroLine)
            data.lines.push_back(lineOf(evaluation, options, index, selected));
    }
    addBreakEven(data, evaluation, options, selected);
    return data;
}

} // namespace pathwise
