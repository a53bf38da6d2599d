// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/linechart.h"
#include "app/document/planedits.h"
#include "app/pages/comparechart.h"
#include "app/presentation/months.h"
#include "app/presentation/verdicttexts.h"
#include "app/report/reportsections.h"
#include "app/report/reporttexts.h"
#include "app/theme/icons.h"

#include <QCoreApplication>
#include <QPainter>
#include <QSvgRenderer>

namespace pathwise {

namespace {

constexpr double LogoSize = 20;
constexpr double TitleTop = 250;
constexpr double CoverChartHeight = 290;

void addLogo(ReportCanvas& canvas)
{
    const QRectF logo(canvas.body().left(), canvas.body().top(), LogoSize, LogoSize);
    canvas.mark([logo](QPainter& painter) {
        QSvgRenderer renderer(iconText(QStringLiteral("pathwise")));
        renderer.render(&painter, logo);
    });
    canvas.addLine(logo.adjusted(LogoSize + 10, 0, 200, 0), QStringLiteral("Pathwise"), PaperText::Strong,
                   canvas.tokens().text, Qt::AlignLeft);
}

/// The selected path and the baseline alone.
LineChartData smallChart(const ReportContent& content)
{
    const Evaluation& evaluation = *content.evaluation;
    ViewOptions view = content.options.view;
    view.horizon = Horizon::PerYear;
    LineChartData data = compareChart(evaluation, view, content.options.selected);
    data.annotations.clear();
    std::erase_if(data.lines, [](const ChartLine& line) { return !line.selected && !line.look.baseline; });
    return data;
}

void addFacts(ReportCanvas& canvas, const ReportContent& content)
{
    QList<std::pair<QString, QString>> facts;
    if (!content.options.preparedFor.isEmpty() && !content.options.hidesNames)
        facts.append({ReportTexts::tr("Prepared for"), content.options.preparedFor});
    facts.append({ReportTexts::tr("Date"), content.options.locale.toString(reportTime().date(), QLocale::LongFormat)});
    facts.append({ReportTexts::tr("Money"), moneyBasis(content)});
    const double width = canvas.body().width() / 3;
    const double top = canvas.body().bottom() - 40;
    const double line = canvas.lineHeight(PaperText::Body);
    for (qsizetype index = 0; index < facts.size(); ++index) {
        const QRectF rect(canvas.body().left() + static_cast<double>(index) * width, top, width - 10, line);
        canvas.addLine(rect, facts[index].first, PaperText::Body, canvas.tokens().text2, Qt::AlignLeft);
        canvas.addLine(rect.translated(0, line), facts[index].second, PaperText::Body, canvas.tokens().text,
                       Qt::AlignLeft);
    }
}

} // namespace

void addCover(ReportCanvas& canvas, const ReportContent& content)
{
    const Evaluation& evaluation = *content.evaluation;
    canvas.startPage(ReportTexts::tr("Cover"));
    canvas.page().hasFooter = false;
    addLogo(canvas);
    canvas.moveTo(TitleTop);
    canvas.addText(ReportTexts::tr("Career plan"), PaperText::Finding, canvas.tokens().text2);
    canvas.skip(8);
    canvas.addText(titleOf(evaluation, content.options), PaperText::Cover, canvas.tokens().text);
    canvas.skip(22);
    const std::size_t selected = pathIndex(evaluation.plan, content.options.selected);
    const Verdict verdict = verdictOf(evaluation, selected < evaluation.paths.size() ? selected : evaluation.baseline,
                                      content.options.view.column);
    canvas.addRichText(verdictText(evaluation, verdict, content.options.locale), PaperText::Verdict,
                       canvas.tokens().text);
    canvas.skip(36);
    if (!evaluation.paths.empty()) {
        auto chart = std::make_shared<LineChart>();
        chart->setNumberLocale(content.options.locale);
        chart->setData(smallChart(content));
        const QRectF target(canvas.body().left(), canvas.y(), canvas.body().width(), CoverChartHeight);
        canvas.mark([chart, target, rendering = ChartRendering{canvas.tokens(), chartFont(canvas), false}](
                        QPainter& painter) { chart->render(painter, target, rendering); });
    }
    addFacts(canvas, content);
}

} // namespace pathwise
