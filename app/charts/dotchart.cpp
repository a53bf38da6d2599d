// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/dotchart.h"

#include "app/presentation/money.h"
#include "app/theme/pathstyle.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <limits>

namespace pathwise {

namespace {

constexpr double inset = 22; // half of an amount's width, so that the first and last stand inside
constexpr double markerSize = 9;
constexpr double trackWidth = 4;
constexpr double leastWidthPerLabel = 58;

void paintTrack(QPainter& painter, double from, double to, double y, const Tokens& tokens)
{
    painter.setPen(QPen(tokens.track, trackWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(from, y), QPointF(to, y));
}

void paintCosts(QPainter& painter, double from, double to, double y, const Tokens& tokens)
{
    QPen pen(tokens.accent, 2);
    pen.setDashPattern({1, 1.5});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(QPointF(from, y), QPointF(to, y));
}

} // namespace

DotScale::DotScale(const std::vector<DotRow>& rows)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const DotRow& row : rows) {
        low = std::min({low, row.gross, row.takeHome, row.afterCosts});
        high = std::max({high, row.gross, row.takeHome, row.afterCosts});
    }
    if (low <= high)
        m_axis = niceSteps(low, high, 4);
}

double DotScale::x(double value, const QRectF& rect) const
{
    const double share = (value - m_axis.low) / (m_axis.high - m_axis.low);
    return rect.left() + inset + share * std::max(0.0, rect.width() - 2 * inset);
}

void paintDots(QPainter& painter, const QRectF& rect, const DotRow& row, const DotScale& scale, const Tokens& tokens)
{
    const double y = rect.center().y();
    const double gross = scale.x(row.gross, rect);
    const double takeHome = scale.x(row.takeHome, rect);
    const double afterCosts = scale.x(row.afterCosts, rect);
    paintTrack(painter, takeHome, gross, y, tokens);
    paintCosts(painter, std::min(takeHome, afterCosts), std::max(takeHome, afterCosts), y, tokens);
    paintMarker(painter, {.line = tokens.base.fill, .text = {}, .dash = {}, .marker = Marker::Circle, .hollow = true},
                {gross, y}, markerSize, tokens.surface);
    paintMarker(painter, {.line = tokens.accent, .text = {}, .dash = {}, .marker = Marker::Square, .hollow = true},
                {takeHome, y}, markerSize, tokens.surface);
    paintMarker(painter, {.line = tokens.accent, .text = {}, .dash = {}, .marker = Marker::Diamond, .hollow = false},
                {afterCosts, y}, markerSize, tokens.surface);
}

void paintDotGrid(QPainter& painter, const QRectF& rect, const DotScale& scale, const Tokens& tokens)
{
    painter.setPen(QPen(tokens.grid, 1));
    for (const double tick : scale.axis().ticks()) {
        const double x = std::round(scale.x(tick, rect)) + 0.5;
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
    }
}

void paintDotAxis(QPainter& painter, const QRectF& rect, const DotScale& scale, const QFont& font, const Tokens& tokens,
                  const QLocale& locale)
{
    const auto ticks = scale.axis().ticks();
    const double step = ticks.size() > 1 ? scale.x(ticks[1], rect) - scale.x(ticks[0], rect) : rect.width();
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(leastWidthPerLabel / std::max(step, 1.0))));
    for (std::size_t i = 0; i < ticks.size(); i += every)
        paintText(painter, axisMoney(ticks[i], locale), {scale.x(ticks[i], rect), rect.center().y()}, TextSide::Centred,
                  font, tokens.text2);
}

} // namespace pathwise
