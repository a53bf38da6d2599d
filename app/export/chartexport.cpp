// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/chartexport.h"

#include "app/charts/drawnchart.h"
#include "app/export/figuretext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QWidget>

namespace pathwise {

namespace {

constexpr double Margin = 18;
constexpr int PdfResolution = 300;
constexpr double UnitsPerInch = 96;
constexpr double PointsPerUnit = 72 / UnitsPerInch;

void paint(QPainter& painter, const DrawnChart& chart, const ChartPicture& picture)
{
    const QRectF whole(QPointF(), QSizeF(picture.size));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(whole, picture.tokens.surface);
    chart.render(painter, whole.adjusted(Margin, Margin, -Margin, -Margin),
                 {.tokens = picture.tokens, .font = picture.font, .title = true});
}

QByteArray pngBytes(const DrawnChart& chart, const ChartPicture& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chartImage(chart, picture).save(&buffer, "PNG");
    return bytes;
}

QByteArray svgBytes(const DrawnChart& chart, const ChartPicture& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(UnitsPerInch));
    generator.setSize(picture.size);
    generator.setViewBox(QRect(QPoint(), picture.size));
    generator.setTitle(chart.widget().accessibleName());
    generator.setDescription(chart.widget().accessibleDescription());
    QPainter painter(&generator);
    paint(painter, chart, picture);
    painter.end();
    return bytes;
}

QByteArray pdfBytes(const DrawnChart& chart, const ChartPicture& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(PdfResolution);
    writer.setTitle(chart.widget().accessibleName());
    writer.setCreator(QStringLiteral("Pathwise %1").arg(QCoreApplication::applicationVersion()));
    const QPageSize page(QSizeF(picture.size) * PointsPerUnit, QPageSize::Point, {}, QPageSize::ExactMatch);
    writer.setPageLayout({page, QPageLayout::Portrait, QMarginsF()});
    QPainter painter(&writer);
    painter.scale(PdfResolution / UnitsPerInch, PdfResolution / UnitsPerInch);
    paint(painter, chart, picture);
    painter.end();
    return bytes;
}

} // namespace

std::optional<ChartFormat> chartFormatOf(const QString& file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == QLatin1String("png"))
        return ChartFormat::Png;
    if (ending == QLatin1String("svg"))
        return ChartFormat::Svg;
    if (ending == QLatin1String("pdf"))
        return ChartFormat::Pdf;
    return ending == QLatin1String("csv") ? std::optional(ChartFormat::Csv) : std::nullopt;
}

QImage chartImage(const DrawnChart& chart, const ChartPicture& picture)
{
    QImage image(picture.size * picture.scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(picture.scale);
    image.fill(picture.tokens.surface);
    QPainter painter(&image);
    paint(painter, chart, picture);
    return image;
}

QByteArray chartBytes(const DrawnChart& chart, ChartFormat format, const ChartPicture& picture)
{
    switch (format) {
    case ChartFormat::Png: return pngBytes(chart, picture);
    case ChartFormat::Svg: return svgBytes(chart, picture);
    case ChartFormat::Pdf: return pdfBytes(chart, picture);
    case ChartFormat::Csv: return figuresAsCsv(chart.figures());
    }
    return {};
}

Result<void> exportChart(const DrawnChart& chart, const QString& file, const ChartPicture& picture)
{
    const auto format = chartFormatOf(file);
    if (!format)
        return failure({.code = ErrorCode::UnknownChoice,
                        .text = QFileInfo(file).suffix().toStdString(),
                        .choices = {"png", "svg", "pdf", "csv"},
                        .file = file.toStdString()});
    const QByteArray bytes = chartBytes(chart, *format, picture);
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return failure(
            {.code = ErrorCode::CannotWrite, .text = target.errorString().toStdString(), .file = file.toStdString()});
    return {};
}

std::unique_ptr<QMimeData> chartMimeData(const DrawnChart& chart, const ChartPicture& picture)
{
    auto data = std::make_unique<QMimeData>();
    data->setImageData(chartImage(chart, picture));
    data->setData(QStringLiteral("image/svg+xml"), chartBytes(chart, ChartFormat::Svg, picture));
    return data;
}

std::unique_ptr<QMimeData> figuresMimeData(const DrawnChart& chart)
{
    auto data = std::make_unique<QMimeData>();
    const FigureTable table = chart.figures();
    data->setText(figuresAsTabs(table));
    data->setData(QStringLiteral("text/csv"), figuresAsCsv(table));
    return data;
}

} // namespace pathwise
