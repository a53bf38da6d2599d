// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow/exportactions.h"

#include "app/charts/drawnchart.h"
#include "app/export/chartexport.h"
#include "app/mainwindow/mainwindow.h"
#include "app/report/reportfile.h"
#include "app/report/reportpainter.h"
#include "app/widgets/notice.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <utility>

namespace pathwise {

namespace {

constexpr double UnitsPerInch = 96;

ChartPicture pictureOf(const DrawnChart& chart)
{
    ChartPicture picture;
    picture.font = chart.widget().font();
    return picture;
}

void printReport(const ReportPainter& report, QPrinter& printer)
{
    QPainter painter(&printer);
    const double scale = printer.resolution() / UnitsPerInch;
    painter.scale(scale, scale);
    for (std::size_t page = 0; page < report.pageCount(); ++page) {
        if (page > 0)
            printer.newPage();
        report.paintPage(painter, page);
    }
}

} // namespace

ExportActions::ExportActions(const Workbench& workbench, MainWindow& window, UserQuestions& questions)
    : QObject(&window), m_bench(workbench), m_window(window), m_questions(questions)
{
    implement();
    connect(&m_bench.evaluations, &EvaluationController::evaluationChanged, this, &ExportActions::updateEnabled);
    connect(&m_bench.document, &PlanDocument::planChanged, this, &ExportActions::updateEnabled);
    connect(&m_findings, &ReportFindings::found, this, &ExportActions::useFindings);
    updateEnabled();
    m_window.fillMenus();
}

void ExportActions::implement()
{
    const auto command = [this](const char* name, void (ExportActions::*slot)()) {
        m_window.actions().implement(name, this, [this, slot] { (this->*slot)(); });
    };
    command("exportReport", &ExportActions::exportReport);
    command("exportChart", &ExportActions::exportChart);
    command("print", &ExportActions::print);
    command("copyChart", &ExportActions::copyChart);
    command("copyFigures", &ExportActions::copyFigures);
}

void ExportActions::updateEnabled()
{
    const bool hasResult = m_bench.evaluations.evaluation() && !m_bench.document.plan().paths.empty();
    for (const char* name : {"exportReport", "exportChart", "print", "copyChart", "copyFigures"})
        m_window.actions().action(name)->setEnabled(hasResult);
}

DrawnChart* ExportActions::chart() const
{
    return m_window.currentPage() ? m_window.currentPage()->drawnChart() : nullptr;
}

QString ExportActions::suggestion(const QString& ending) const
{
    const QString folder =
        m_bench.document.hasFile() ? QFileInfo(m_bench.document.file()).absolutePath() : QDir::homePath();
    QString name = m_bench.document.displayName();
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    return QDir(folder).filePath(name + ending);
}

void ExportActions::withFindings(ReportUse use)
{
    const auto evaluation = m_bench.evaluations.evaluation();
    ReportOptions options = reportOptions(m_bench);
    m_findings.ask(evaluation, options);
    m_waiting = [this, evaluation, options, use = std::move(use)]() mutable {
        m_findings.addTo(options);
        use(evaluation, options);
    };
    if (!m_findings.isRunning())
        return useFindings();
    m_window.notice().showNotice(Notice::Tone::Plain, tr("Working out what the result hangs on…"));
    auto* cancel = new QAction(tr("Cancel"), &m_window.notice());
    connect(cancel, &QAction::triggered, this, [this] {
        m_waiting = {};
        m_findings.cancel();
    });
    m_window.notice().addNoticeAction(cancel);
    m_window.notice().show();
}

void ExportActions::useFindings()
{
    m_window.notice().hide();
    if (const auto use = std::exchange(m_waiting, {}))
        use();
}

void ExportActions::exportReport()
{
    const QString file =
        m_questions.fileToExport({tr("Export the report"), suggestion(QStringLiteral(".pdf")), {tr("PDF (*.pdf)")}});
    if (file.isEmpty())
        return;
    withFindings([this, file](const SharedEvaluation& evaluation, const ReportOptions& options) {
        tellResult(writeReport(evaluation, options, file), file);
    });
}

void ExportActions::exportChart()
{
    const DrawnChart* shown = chart();
    if (!shown)
        return;
    const QString file = m_questions.fileToExport(
        {tr("Export the chart"),
         suggestion(tr(", %1.png", "a chart's file: its page").arg(m_window.currentPage()->title())),
         {tr("Picture (*.png)"), tr("Scalable picture (*.svg)"), tr("PDF (*.pdf)"), tr("Figures (*.csv)")}});
    if (!file.isEmpty())
        tellResult(pathwise::exportChart(*shown, file, pictureOf(*shown)), file);
}

void ExportActions::copyChart()
{
    if (const DrawnChart* shown = chart())
        QApplication::clipboard()->setMimeData(chartMimeData(*shown, pictureOf(*shown)).release());
}

void ExportActions::copyFigures()
{
    if (const DrawnChart* shown = chart())
        QApplication::clipboard()->setMimeData(figuresMimeData(*shown).release());
}

void ExportActions::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setDocName(m_bench.document.displayName());
    const ReportPaper paper = reportOptions(m_bench).paper;
    printer->setPageSize(QPageSize(paper == ReportPaper::Letter ? QPageSize::Letter : QPageSize::A4));
    QPrintDialog dialog(printer.get(), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    withFindings([printer](const SharedEvaluation& evaluation, const ReportOptions& options) {
        printReport(ReportPainter(evaluation, options), *printer);
    });
}

void ExportActions::tellResult(const Result<void>& result, const QString& file)
{
    const QString name = QFileInfo(file).fileName();
    if (!result) {
        m_questions.tell({tr("“%1” was not written").arg(name), errorText(result.error(), m_bench.locale)});
        return;
    }
    m_window.notice().showNotice(Notice::Tone::Done, tr("Exported “%1”").arg(name));
    m_window.notice().show();
}

} // namespace pathwise
