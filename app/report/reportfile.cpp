// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportfile.h"

#include "app/report/pdfmetadata.h"
#include "app/report/reportpainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace pathwise {

namespace {

constexpr int Resolution = 300;
constexpr double CanvasUnitsPerInch = 96;

Error cannotWrite(const QString& file, const QString& reason)
{
    return {.code = ErrorCode::CannotWrite, .text = reason.toStdString(), .file = file.toStdString()};
}

QPageLayout layoutOf(const ReportOptions& options)
{
    const QPageSize size(options.paper == ReportPaper::Letter ? QPageSize::Letter : QPageSize::A4);
    return {size, QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter};
}

bool draw(const ReportPainter& report, QPdfWriter& writer)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    painter.scale(Resolution / CanvasUnitsPerInch, Resolution / CanvasUnitsPerInch);
    for (std::size_t page = 0; page < report.pageCount(); ++page) {
        if (page > 0 && !writer.newPage())
            return false;
        report.paintPage(painter, page);
    }
    return painter.end();
}

PdfMetadata metadataOf(const ReportPainter& report, const ReportOptions& options)
{
    PdfMetadata metadata;
    metadata.author = options.hidesNames ? QString() : options.author;
    metadata.language = QLocale(options.locale).bcp47Name();
    metadata.date = reportTime();
    for (const ReportBookmark& bookmark : report.bookmarks())
        metadata.bookmarks.push_back({bookmark.title, bookmark.page});
    return metadata;
}

} // namespace

Result<QByteArray> reportPdf(const std::shared_ptr<const Evaluation>& evaluation, const ReportOptions& options)
{
    const ReportPainter report(evaluation, options);
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(Resolution);
        writer.setPageLayout(layoutOf(options));
        writer.setTitle(titleOf(*evaluation, options));
        writer.setCreator(QStringLiteral("Pathwise %1").arg(QCoreApplication::applicationVersion()));
        if (!draw(report, writer))
            return failure(cannotWrite({}, QStringLiteral("PDF")));
    }
    const auto complete = withMetadata(bytes, metadataOf(report, options));
    return complete ? *complete : bytes;
}

Result<void> writeReport(const std::shared_ptr<const Evaluation>& evaluation, const ReportOptions& options,
                         const QString& file)
{
    const auto pdf = reportPdf(evaluation, options);
    if (!pdf)
        return failure(pdf.error());
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(*pdf) != pdf->size() || !target.commit())
        return failure(cannotWrite(file, target.errorString()));
    return {};
}

} // namespace pathwise
