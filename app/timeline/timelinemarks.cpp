// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/timelinemarks.h"

#include "app/charts/chartpainter.h"
#include "app/theme/fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

constexpr double SearchBar = 12;
constexpr double LeastBar = 2;
constexpr double VisaMark = 4;
constexpr double TextGap = 8;
constexpr double BracketEnd = 3;
/// How strong the line's colour is over the surface.
constexpr double TintLight = 0.10;
constexpr double TintDark = 0.22;

QColor mixed(const QColor& over, const QColor& under, double share)
{
    const auto channel = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1 - share))); };
    return {channel(over.red(), under.red()), channel(over.green(), under.green()), channel(over.blue(), under.blue())};
}

} // namespace

double monthX(const YearGrid& grid, Month month)
{
    return grid.x(month.year() + (month.month() - 1) / 12.0);
}

QColor TimelineCanvas::tint() const
{
    return mixed(line, tokens.surface, tokens.dark ? TintDark : TintLight);
}

void paintBracket(QPainter& painter, const TimelineCanvas& canvas, const TimelineStretch& promotion, double y)
{
    const Tokens& tokens = canvas.tokens;
    const double left = canvas.x(std::max(promotion.start, canvas.window.start));
    const double right = canvas.x(std::min(promotion.end, canvas.window.end));
    painter.setPen(QPen(canvas.line, 1.5));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
    for (const double end : {left, right})
        painter.drawLine(QPointF(end, y - BracketEnd), QPointF(end, y + BracketEnd));
    const QFont small = fontFor(TextRole::Small, canvas.font);
    const bool hasRoom = right + 8 + QFontMetricsF(small).horizontalAdvance(promotion.text) < canvas.width;
    paintText(painter, promotion.text, {hasRoom ? right + 8 : left - 8, y},
              hasRoom ? TextSide::RightOf : TextSide::LeftOf, small, tokens.text2);
}

void paintSearch(QPainter& painter, const TimelineCanvas& canvas, const TimelineSearch& search, double middle)
{
    const Tokens& tokens = canvas.tokens;
    const QColor line = canvas.line;
    const double laneLeft = canvas.x(std::max(search.stretch.start, canvas.window.start));
    const double laneWidth =
        std::max(LeastBar, canvas.x(std::min(search.stretch.end, canvas.window.end)) - laneLeft - 1);
    painter.setPen(QPen(tokens.control, 1));
    painter.setBrush(canvas.tint());
    painter.drawRect(QRectF(laneLeft, middle - SearchBar / 2, laneWidth, SearchBar));
    const double left = canvas.x(std::max(search.early, canvas.window.start));
    const double right = canvas.x(std::min(search.late.value_or(canvas.window.end), canvas.window.end));
    painter.setPen(QPen(line, 1.5));
    painter.drawLine(QPointF(left, middle), QPointF(right, middle));
    for (const double end : {left, right})
        painter.drawLine(QPointF(end, middle - BracketEnd), QPointF(end, middle + BracketEnd));
    painter.setBrush(tokens.surface);
    for (const Month visa : search.visas) {
        if (visa >= canvas.window.end)
            break;
        const QPointF at(canvas.x(visa), middle);
        painter.drawPolygon(QPolygonF{at + QPointF(-VisaMark, 0), at + QPointF(0, -VisaMark), at + QPointF(VisaMark, 0),
                                      at + QPointF(0, VisaMark)});
    }
    const QFont small = fontFor(TextRole::Small, canvas.font);
    const double textWidth = QFontMetricsF(small).horizontalAdvance(search.stretch.text);
    const double end = std::max(right, laneLeft + laneWidth) + TextGap;
    const double start = std::min(left, laneLeft) - TextGap;
    if (end + textWidth < canvas.width)
        paintText(painter, search.stretch.text, {end, middle}, TextSide::RightOf, small, tokens.text2);
    else if (start - textWidth > canvas.grid.left)
        paintText(painter, search.stretch.text, {start, middle}, TextSide::LeftOf, small, tokens.text2);
    else
        paintText(
            painter,
            QFontMetricsF(small).elidedText(search.stretch.text, Qt::ElideRight, std::max(0.0, canvas.width - end)),
            {end, middle}, TextSide::RightOf, small, tokens.text2);
}

} // namespace pathwise
