// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartpainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>
#include <algorithm>
#include <cmath>

namespace pathwise {
namespace {

constexpr double OutlineWidth = 4;

QPointF baseline(const QString& text, QPointF point, TextSide side, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text);
    const double left = side == TextSide::LeftOf ? point.x() - width
        : side == TextSide::Centred              ? point.x() - width / 2
                                                 : point.x();
    // Centred on the capitals and figures, which is what a reader sees as the middle.
    return {left, point.y() + metrics.capHeight() / 2};
}

} // namespace

ChartFonts::ChartFonts(const QFont& base, double pixelsPerPoint) : m_base(base), m_pixelsPerPoint(pixelsPerPoint) {}

QFont ChartFonts::font(TextRole role) const
{
    QFont font = fontFor(role, m_base);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pointSizeF() * m_pixelsPerPoint))));
    return font;
}

QFont ChartFonts::bold(TextRole role) const
{
    QFont result = font(role);
    result.setWeight(QFont::DemiBold);
    return result;
}

double ChartFonts::width(const QString& text, const QFont& font) const
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double ChartFonts::lineHeight(TextRole role) const
{
    constexpr double Leading = 1.35;
    return std::round(font(role).pixelSize() * Leading);
}

ChartFonts chartFontsOf(const QWidget& widget)
{
    constexpr double pointsPerInch = 72;
    return ChartFonts(widget.font(), widget.logicalDpiY() / pointsPerInch);
}

void paintText(QPainter& painter, const QString& text, QPointF point, TextSide side, const QFont& font,
               const QColor& color)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(baseline(text, point, side, font), text);
}

void paintOutlinedText(QPainter& painter, const QString& text, QPointF point, TextSide side, const QFont& font,
                       const QColor& color, const QColor& surface)
{
    QPainterPath outline;
    outline.addText(baseline(text, point, side, font), font, text);
    painter.strokePath(outline, QPen(surface, OutlineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    paintText(painter, text, point, side, font, color);
}

void paintDashedLine(QPainter& painter, double x, double top, double bottom, const QColor& color)
{
    QPen pen(color, 1);
    pen.setDashPattern({3, 3});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
}

void paintGridlines(QPainter& painter, const PlotScale& scale, const AxisSteps& axis, const Tokens& tokens)
{
    for (const double tick : axis.ticks()) {
        const bool zero = std::abs(tick) < axis.step / 2;
        painter.setPen(QPen(zero ? tokens.control : tokens.grid, 1));
        const double y = std::round(scale.y(tick)) + 0.5;
        painter.drawLine(QPointF(scale.plot.left(), y), QPointF(scale.plot.right(), y));
    }
}

} // namespace pathwise
