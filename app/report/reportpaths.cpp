// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/paybarchart.h"
#include "app/models/yearsfigures.h"
#include "app/pages/pathchart.h"
#include "app/pages/pathsentence.h"
#include "app/presentation/money.h"
#include "app/presentation/months.h"
#include "app/presentation/nametexts.h"
#include "app/report/reportsections.h"
#include "app/report/reporttable.h"
#include "app/report/reporttexts.h"

#include <QCoreApplication>
#include <algorithm>

namespace pathwise {

namespace {

constexpr double ChartHeight = 330;
constexpr double YearRowHeight = 20;
constexpr double StageRowHeight = 24;
/// More years than these make a second table.
constexpr std::size_t LargestTable = 11;
constexpr double LabelShare = 1.9;

void addPayChart(ReportCanvas& canvas, const ReportContent& content, std::size_t path)
{
    auto chart = std::make_shared<PayBarChart>();
    chart->setNumberLocale(content.options.locale);
    chart->setData(payChart(*content.evaluation, path, content.options.view.column.money));
    const QRectF target(canvas.body().left(), canvas.y(), canvas.body().width(), ChartHeight);
    canvas.mark([chart, target, rendering = ChartRendering{canvas.tokens(), chartFont(canvas), true}](
                    QPainter& painter) { chart->render(painter, target, rendering); });
    canvas.skip(ChartHeight);
}

/// The years from `first` on, as many as `count`.
ReportTable yearsTable(const YearsFigures& figures, std::size_t first, std::size_t count, const QLocale& locale)
{
    ReportTable table;
    table.rowHeight = YearRowHeight;
    table.columns.push_back({ReportTexts::tr("$ thousand"), LabelShare, false});
    for (std::size_t year = first; year < first + count; ++year)
        table.columns.push_back({yearText(figures.firstYear + static_cast<int>(year)), 1, true});
    for (const YearsRow& row : figures.rows) {
        ReportTable::Row cells;
        cells.cells << yearsPartText(row.part);
        for (std::size_t year = first; year < first + count; ++year)
            cells.cells << (row.dollars[year] == 0 ? missingText() : thousandsText(row.shown[year], locale));
        cells.isStrong = isTotal(row.part);
        table.rows.push_back(cells);
    }
    return table;
}

void addYears(ReportCanvas& canvas, const ReportContent& content, std::size_t path)
{
    const YearsFigures figures = yearsFigures(*content.evaluation, path, content.options.view.column);
    const std::size_t tables = (figures.years() + LargestTable - 1) / LargestTable;
    for (std::size_t part = 0, first = 0; part < tables; ++part) {
        const std::size_t count = (figures.years() - first + tables - part - 1) / (tables - part);
        const ReportTable table = yearsTable(figures, first, count, content.options.locale);
        canvas.ensure(heightOf(table));
        addTable(canvas, table);
        canvas.skip(16);
        first += count;
    }
}

QString stageName(const ReportContent& content, const Stage& stage, const StageSpan& span)
{
    Stage shown = stage;
    shown.level = span.level;
    if (content.options.hidesNames)
        shown.title.clear();
    QString name = stageText(shown);
    if (!stage.employer.empty() && !content.options.hidesNames)
        name = ReportTexts::tr("%1, %2", "a stage and its employer").arg(name, QString::fromStdString(stage.employer));
    return name;
}

QString placeOf(const ReportContent& content, const Stage& stage)
{
    return content.options.placeName ? content.options.placeName(stage.place) : QString::fromStdString(stage.place);
}

void addStages(ReportCanvas& canvas, const ReportContent& content, std::size_t path)
{
    const QLocale& locale = content.options.locale;
    const CareerPath& plan = content.evaluation->plan.paths[path];
    ReportTable table;
    table.rowHeight = StageRowHeight;
    table.columns = {{ReportTexts::tr("Stage"), 3, false},
                     {ReportTexts::tr("Location"), 2.4, false, true},
                     {ReportTexts::tr("First month"), 1.2, true},
                     {ReportTexts::tr("Last month"), 1.2, true}};
    for (const StageSpan& span : content.evaluation->paths[path].spans) {
        const Stage& stage = plan.stages[span.stage];
        table.rows.push_back({{stageName(content, stage, span), placeOf(content, stage), monthText(span.start, locale),
                               monthText(span.end - 1, locale)},
                              false,
                              {}});
    }
    canvas.ensure(std::min(heightOf(table), 4 * StageRowHeight));
    addTable(canvas, table);
}

} // namespace

void addPath(ReportCanvas& canvas, const ReportContent& content, std::size_t path)
{
    const Evaluation& evaluation = *content.evaluation;
    const QString name = QString::fromStdString(evaluation.plan.paths[path].name);
    canvas.startPage(name);
    addHeading(
        canvas, name,
        pathSentence(evaluation, path, evaluation.baseline, content.options.view.column, content.options.locale));
    addPayChart(canvas, content, path);
    canvas.skip(14);
    addYears(canvas, content, path);
    canvas.skip(8);
    addStages(canvas, content, path);
}

} // namespace pathwise
