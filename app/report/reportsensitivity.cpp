// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportsensitivity.h"

#include "app/document/planedits.h"
#include "app/pages/sensitivitycharts.h"
#include "app/report/reportsections.h"
#include "app/report/reporttexts.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

namespace pathwise {

namespace {

constexpr std::size_t mostRows = 12;
constexpr double chartRow = 52;
constexpr double driversRow = 30;
constexpr double headGap = 6;
constexpr double sectionGap = 28;

/// A chart's title and second line over the column.
void addChartHead(ReportCanvas& canvas, const QString& title, const QString& subtitle)
{
    canvas.addText(title, PaperText::Section, canvas.tokens().text);
    canvas.addText(subtitle, PaperText::Note, canvas.tokens().text2);
    canvas.skip(headGap);
}

void addTornado(ReportCanvas& canvas, const SensitivityFindings& findings, const QLocale& locale)
{
    const TornadoData data = tornadoOf(findings, mostRows, locale);
    addChartHead(canvas, data.title, data.subtitle);
    const double height = TornadoLayout::HeaderHeight + chartRow * static_cast<double>(data.rows.size());
    const QRectF target(canvas.body().left(), canvas.y(), canvas.body().width(), height);
    const TornadoLook look{ChartFonts(chartFont(canvas)), canvas.tokens(), locale};
    canvas.mark([=](QPainter& painter) { paintTornado(painter, target, data, look); });
    canvas.skip(height + sectionGap);
}

void addDrivers(ReportCanvas& canvas, const SensitivityFindings& findings, const QLocale& locale)
{
    const DriversData data = driversOf(findings, locale);
    if (data.bars.empty())
        return;
    const double height = driversRow * static_cast<double>(data.bars.size() + 1);
    canvas.ensure(height + 2 * canvas.lineHeight(PaperText::Section));
    addChartHead(canvas, data.title, data.subtitle);
    const QRectF target(canvas.body().left(), canvas.y(), canvas.body().width(), height);
    const ChartFonts fonts(chartFont(canvas));
    canvas.mark([=, tokens = canvas.tokens()](QPainter& painter) {
        paintDrivers(painter, target, data, fonts, tokens, locale);
    });
    canvas.skip(height + sectionGap);
}

} // namespace

SharedFindings reportFindings(const Evaluation& evaluation, const ReportOptions& options, const std::stop_token& stop)
{
    if (!options.world || evaluation.paths.size() < 2)
        return nullptr;
    const MeasureColumn column = columnOnShow(evaluation, options.view.column);
    const std::size_t selected = std::min(pathIndex(evaluation.plan, options.selected), evaluation.paths.size() - 1);
    const std::size_t path = verdictOf(evaluation, selected, column).path;
    if (path == evaluation.baseline)
        return nullptr;
    SensitivityQuery query{
        .plan = std::make_shared<const Plan>(evaluation.plan), .world = options.world, .request = {}};
    query.request.question = {.path = evaluation.plan.paths[path].id,
                              .column = column,
                              .futures = evaluation.futures ? evaluation.futures->futures : 0};
    const auto ranked = rankAssumptions(query, stop);
    if (!ranked)
        return nullptr;
    const auto found = findFlips(query, *ranked, stop);
    return found ? *found : *ranked;
}

void addSensitivity(ReportCanvas& canvas, const ReportContent& content)
{
    const SharedFindings& findings = content.options.findings;
    if (!findings || findings->ranking.rows.empty())
        return;
    const QLocale& locale = content.options.locale;
    canvas.startPage(ReportTexts::tr("Sensitivity"));
    addHeading(canvas, ReportTexts::tr("Sensitivity"), sentenceOf(*findings, locale).rich);
    addTornado(canvas, *findings, locale);
    addDrivers(canvas, *findings, locale);
}

} // namespace pathwise
