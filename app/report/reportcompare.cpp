// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/linechart.h"
#include "app/document/planedits.h"
#include "app/models/comparetablemodel.h"
#include "app/pages/comparechart.h"
#include "app/presentation/money.h"
#include "app/presentation/months.h"
#include "app/presentation/rates.h"
#include "app/presentation/verdicttexts.h"
#include "app/report/reportsections.h"
#include "app/report/reporttable.h"
#include "app/report/reporttexts.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace pathwise {

namespace {

constexpr double KeyFiguresHeight = 84;
constexpr double LargestChart = 470;
constexpr double RowHeight = 30;
constexpr double NoteRoom = 60;

struct KeyFigure {
    QString label;
    QString value;
};

double lowestYear(const Evaluation& evaluation, std::size_t path, const MeasureColumn& column)
{
    const auto values = seriesOf(evaluation, path, {column, Horizon::PerYear}).middle;
    return values.empty() ? 0 : *std::min_element(values.begin(), values.end());
}

std::vector<KeyFigure> keyFigures(const ReportContent& content, const Verdict& verdict)
{
    const Evaluation& evaluation = *content.evaluation;
    const QLocale& locale = content.options.locale;
    const Summary& summary = verdict.summary;
    const QString span = yearsText(static_cast<double>(evaluation.years()), locale);
    const QString never = ReportTexts::tr("not by %1").arg(yearText(evaluation.yearAt(evaluation.years() - 1)));
    return {{ReportTexts::tr("Lead over %1").arg(span), signedCompactMoney(summary.lead, locale)},
            {ReportTexts::tr("Ahead in"), summary.ahead ? chanceText(*summary.ahead, locale) : missingText()},
            {ReportTexts::tr("Breaks even"), summary.breakEvenYear ? yearText(*summary.breakEvenYear) : never},
            {ReportTexts::tr("Lowest year"),
             compactMoney(lowestYear(evaluation, verdict.path, content.options.view.column), locale)}};
}

void addKeyFigures(ReportCanvas& canvas, const std::vector<KeyFigure>& figures)
{
    const double top = canvas.y();
    const double width = canvas.body().width() / static_cast<double>(figures.size());
    canvas.addRule(top, canvas.tokens().border);
    for (std::size_t index = 0; index < figures.size(); ++index) {
        const QRectF label(canvas.body().left() + static_cast<double>(index) * width, top + 16, width - 8, 18);
        canvas.addLine(label, figures[index].label, PaperText::Body, canvas.tokens().text2, Qt::AlignLeft);
        canvas.addLine(label.translated(0, 20).adjusted(0, 0, 0, 16), figures[index].value, PaperText::KeyFigure,
                       canvas.tokens().text, Qt::AlignLeft);
    }
    canvas.addRule(top + KeyFiguresHeight, canvas.tokens().border);
    canvas.skip(KeyFiguresHeight);
}

ReportTable compareTable(const ReportContent& content)
{
    CompareTableModel model(content.options.locale);
    model.setEvaluation(content.evaluation, content.options.view.column);
    ReportTable table;
    table.rowHeight = RowHeight;
    const std::array<double, CompareTableModel::ColumnCount> shares{2.1, 1.35, 1.8, 1.85, 0.9, 1.25};
    for (int column = 0; column < CompareTableModel::ColumnCount; ++column) {
        const bool isName = column == CompareTableModel::PathColumn;
        const bool isFaint = column == CompareTableModel::RangeColumn;
        table.columns.push_back({model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                 shares[static_cast<std::size_t>(column)], !isName, isFaint});
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        ReportTable::Row cells;
        for (int column = 0; column < CompareTableModel::ColumnCount; ++column)
            cells.cells << model.index(row, column).data().toString();
        cells.look =
            model.index(row, CompareTableModel::PathColumn).data(CompareTableModel::LookRole).value<PathLook>();
        table.rows.push_back(cells);
    }
    return table;
}

void addChart(ReportCanvas& canvas, const ReportContent& content, double height)
{
    auto chart = std::make_shared<LineChart>();
    chart->setNumberLocale(content.options.locale);
    ViewOptions view = content.options.view;
    view.horizon = Horizon::PerYear;
    chart->setData(compareChart(*content.evaluation, view, content.options.selected));
    const QRectF target(canvas.body().left(), canvas.y(), canvas.body().width(), height);
    canvas.mark([chart, target, rendering = ChartRendering{canvas.tokens(), chartFont(canvas), true}](
                    QPainter& painter) { chart->render(painter, target, rendering); });
    canvas.skip(height);
}

} // namespace

void addCompare(ReportCanvas& canvas, const ReportContent& content)
{
    const Evaluation& evaluation = *content.evaluation;
    const std::size_t selected = pathIndex(evaluation.plan, content.options.selected);
    const Verdict verdict = verdictOf(evaluation, selected < evaluation.paths.size() ? selected : evaluation.baseline,
                                      content.options.view.column);
    canvas.startPage(ReportTexts::tr("Compare paths"));
    addHeading(canvas, ReportTexts::tr("Compare paths"), verdictText(evaluation, verdict, content.options.locale));
    if (verdict.kind != VerdictKind::NoPaths && verdict.kind != VerdictKind::OnePath) {
        addKeyFigures(canvas, keyFigures(content, verdict));
        canvas.skip(26);
    }
    const ReportTable table = compareTable(content);
    const double left = canvas.body().bottom() - canvas.y() - heightOf(table) - NoteRoom;
    addChart(canvas, content, std::clamp(left, LargestChart * 0.6, LargestChart));
    canvas.skip(18);
    addTable(canvas, table);
    canvas.skip(12);
    canvas.addText(ReportTexts::tr("Lead is the middle of the year-by-year differences inside each future, so it need "
                                   "not equal the gap between two totals."),
                   PaperText::Note, canvas.tokens().text3);
}

} // namespace pathwise
