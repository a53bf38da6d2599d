// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/curvechart.h"
#include "app/charts/labellayout.h"
#include "app/presentation/money.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

constexpr double topRoom = 12;
constexpr double tickRoom = 22;
constexpr double labelGap = 8;
constexpr double lineWidth = 2.5;
constexpr double markSize = 11;
constexpr double ringSize = 11;
constexpr double mostLabel = 190;
constexpr double leastEnd = 146; // beside the plot: a slider's number field fits under the names
constexpr double faintest = 0.13;

double measureOf(const CurveData& data, double value)
{
    return data.logarithmic ? std::log(value) : value;
}

/// What all parts of one drawing need.
struct CurveDrawing {
    QPainter& painter;
    const CurveData& data;
    PlotScale scale;
    const ChartFonts& fonts;
    const Tokens& tokens;

    [[nodiscard]] double x(double value) const { return scale.x(measureOf(data, value)); }
    [[nodiscard]] QPointF at(double value, double result) const { return {x(value), scale.y(result)}; }
    [[nodiscard]] double low() const { return data.valueTicks.front().at; }
    [[nodiscard]] double high() const { return data.valueTicks.back().at; }
};

void paintAxes(const CurveDrawing& on)
{
    const QFont font = on.fonts.font(TextRole::Smallest);
    const QRectF& plot = on.scale.plot;
    for (const ResponseTick& tick : on.data.resultTicks) {
        const double y = std::round(on.scale.y(tick.at)) + 0.5;
        const bool isFoot = &tick == &on.data.resultTicks.front();
        on.painter.setPen(QPen(isFoot ? on.tokens.control : on.tokens.grid, 1));
        on.painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        paintText(on.painter, tick.text, {plot.left() - labelGap, y}, TextSide::LeftOf, font, on.tokens.text2);
    }
    double free = -std::numeric_limits<double>::infinity();
    for (const ResponseTick& tick : on.data.valueTicks) {
        const double half = on.fonts.width(tick.text, font) / 2;
        const double x = on.x(tick.at);
        if (x - half < free)
            continue;
        paintText(on.painter, tick.text, {x, plot.bottom() + tickRoom / 2 + 2}, TextSide::Centred, font,
                  on.tokens.text2);
        free = x + half + labelGap;
    }
}

void paintBand(const CurveDrawing& on, const CurveLine& line, const PathStyle& style)
{
    const bool hasBand = std::any_of(line.points.begin(), line.points.end(),
                                     [](const ResponsePoint& point) { return point.high > point.low; });
    if (!hasBand)
        return;
    QPolygonF outline;
    for (const ResponsePoint& point : line.points)
        outline << on.at(point.value, point.high);
    for (auto point = line.points.rbegin(); point != line.points.rend(); ++point)
        outline << on.at(point->value, point->low);
    on.painter.setPen(Qt::NoPen);
    on.painter.setBrush(withOpacity(style.line, std::max(faintest, on.tokens.bandFill)));
    on.painter.drawPolygon(outline);
}

void paintLine(const CurveDrawing& on, const CurveLine& line, const PathStyle& style)
{
    QPolygonF polygon;
    for (const ResponsePoint& point : line.points)
        polygon << on.at(point.value, point.middle);
    on.painter.setPen(style.pen(lineWidth));
    on.painter.setBrush(Qt::NoBrush);
    on.painter.drawPolyline(polygon);
}

void paintLines(const CurveDrawing& on)
{
    on.painter.save();
    on.painter.setClipRect(on.scale.plot.adjusted(0, -lineWidth, 0, lineWidth));
    for (const CurveLine& line : on.data.lines)
        paintBand(on, line, pathStyle(line.look, on.tokens));
    for (const CurveLine& line : on.data.lines)
        paintLine(on, line, pathStyle(line.look, on.tokens));
    on.painter.restore();
}

void paintEndLabels(const CurveDrawing& on, const QLocale& locale)
{
    const double line = on.fonts.lineHeight(TextRole::Small);
    const double least = on.data.resultTicks.front().at;
    const double most = on.data.resultTicks.back().at;
    std::vector<double> wanted;
    for (const CurveLine& one : on.data.lines)
        wanted.push_back(on.scale.y(std::clamp(responseAt(one.points, on.high()), least, most)));
    const auto heights = pushedApart(
        wanted,
        {.distance = 2 * line + 4, .top = on.scale.plot.top() + line / 2, .bottom = on.scale.plot.bottom() - line / 2});
    for (std::size_t i = 0; i < heights.size(); ++i) {
        const CurveLine& one = on.data.lines[i];
        const double x = on.scale.plot.right() + labelGap;
        const QFont bold = on.fonts.bold(TextRole::Small);
        const QString name = QFontMetricsF(bold).elidedText(one.name, Qt::ElideRight, mostLabel - labelGap);
        paintText(on.painter, name, {x, heights[i] - line / 2}, TextSide::RightOf, bold,
                  pathStyle(one.look, on.tokens).text);
        const QString detail =
            one.detail.isEmpty() ? compactMoney(responseAt(one.points, on.high()), locale) : one.detail;
        paintText(on.painter, detail, {x, heights[i] + line / 2}, TextSide::RightOf, on.fonts.font(TextRole::Small),
                  on.tokens.text2);
    }
}

void paintCrossing(const CurveDrawing& on)
{
    const ResponseMark& mark = *on.data.crossing;
    const QPointF at = on.at(mark.value, responseAt(on.data.lines.front().points, mark.value));
    const double line = on.fonts.lineHeight(TextRole::Small);
    const double bottom = on.scale.plot.bottom();
    paintDashedLine(on.painter, at.x(), at.y(), bottom, on.tokens.text3);
    const bool turnsLeft = at.x() - on.scale.plot.left() > on.scale.plot.width() / 3;
    const TextSide side = turnsLeft ? TextSide::LeftOf : TextSide::RightOf;
    const double x = at.x() + (turnsLeft ? -labelGap : labelGap);
    paintOutlinedText(on.painter, mark.word, {x, bottom - 1.5 * line - 2}, side, on.fonts.bold(TextRole::Small),
                      on.tokens.text, on.tokens.surface);
    paintOutlinedText(on.painter, mark.figure, {x, bottom - line / 2 - 2}, side, on.fonts.font(TextRole::Small),
                      on.tokens.text2, on.tokens.surface);
    on.painter.setPen(QPen(on.tokens.text, 2));
    on.painter.setBrush(on.tokens.surface);
    on.painter.drawEllipse(at, ringSize / 2, ringSize / 2);
}

QString namedAmount(const QString& name, const QString& amount)
{
    return CurveChart::tr("%1 %2", "package and amount").arg(name, amount);
}

/// A line's name and result, to the right of the cursor where they fit; a long name is cut where neither side has room.
void paintNamedAtCursor(const CurveDrawing& on, const CurveLine& line, const QString& amount, double x, double y)
{
    const QFont font = on.fonts.bold(TextRole::Smallest);
    const double rightRoom = on.scale.plot.right() - x;
    const double leftRoom = x - labelGap - on.scale.plot.left();
    const double wanted = on.fonts.width(namedAmount(line.name, amount), font);
    const bool right = wanted < rightRoom || leftRoom < std::min(wanted, rightRoom);
    const double room = (right ? rightRoom : leftRoom) - on.fonts.width(namedAmount({}, amount), font);
    const QString name = QFontMetricsF(font).elidedText(line.name, Qt::ElideRight, std::max(room, 0.0));
    paintOutlinedText(on.painter, namedAmount(name, amount), {x + (right ? labelGap : -labelGap), y},
                      right ? TextSide::RightOf : TextSide::LeftOf, font, pathStyle(line.look, on.tokens).text,
                      on.tokens.surface);
}

/// A line's result beside the cursor; with the line's name where names stand there.
void paintAtCursor(const CurveDrawing& on, const CurveLine& line, double cursor, double y, const QLocale& locale)
{
    const QString amount = curveAmount(on.data, responseAt(line.points, cursor), locale);
    const double x = on.x(cursor);
    if (on.data.labels == CurveLabels::AtCursor)
        return paintNamedAtCursor(on, line, amount, x, y);
    const QFont font = on.fonts.bold(TextRole::Small);
    const bool right = x - on.scale.plot.left() < on.fonts.width(amount, font) + 3 * labelGap;
    paintOutlinedText(on.painter, amount, {x + (right ? labelGap : -labelGap), y},
                      right ? TextSide::RightOf : TextSide::LeftOf, font, pathStyle(line.look, on.tokens).text,
                      on.tokens.surface);
}

/// Whether a name at the cursor, which turns to the right, is free of its line below the point: the only line, and it rises.
bool staysClear(const CurveDrawing& on, const CurveLine& line, double result)
{
    return on.data.labels == CurveLabels::AtCursor && on.data.lines.size() == 1
        && responseAt(line.points, on.high()) > result;
}

void paintCursor(const CurveDrawing& on, double cursor, const QLocale& locale)
{
    const double value = std::clamp(cursor, on.low(), on.high());
    const double x = std::round(on.x(value)) + 0.5;
    on.painter.setPen(QPen(on.tokens.control, 1));
    on.painter.drawLine(QPointF(x, on.scale.plot.top()), QPointF(x, on.scale.plot.bottom()));
    const double lineHeight = on.fonts.lineHeight(TextRole::Small);
    std::vector<double> wanted;
    std::vector<const CurveLine*> inside;
    for (const CurveLine& line : on.data.lines) {
        const double result = responseAt(line.points, value);
        if (result < on.data.resultTicks.front().at || result > on.data.resultTicks.back().at)
            continue;
        inside.push_back(&line);
        wanted.push_back(on.scale.y(result) + (staysClear(on, line, result) ? lineHeight : -0.7 * lineHeight));
        paintMarker(
            on.painter,
            [&] {
                PathStyle style = pathStyle(line.look, on.tokens);
                style.hollow = true;
                return style;
            }(),
            on.at(value, result), markSize, on.tokens.surface);
    }
    const auto heights = pushedApart(
        wanted,
        {.distance = lineHeight, .top = on.scale.plot.top(), .bottom = on.scale.plot.bottom() - lineHeight / 2});
    for (std::size_t i = 0; i < heights.size(); ++i)
        paintAtCursor(on, *inside[i], value, heights[i], locale);
}

} // namespace

PlotScale curveScale(const QRectF& target, const CurveData& data, const ChartFonts& fonts)
{
    const QFont ticks = fonts.font(TextRole::Smallest);
    double left = fonts.width(data.valueTicks.front().text, ticks) / 2 - labelGap;
    for (const ResponseTick& tick : data.resultTicks)
        left = std::max(left, fonts.width(tick.text, ticks));
    double right = fonts.width(data.valueTicks.back().text, ticks) / 2;
    if (data.labels == CurveLabels::AtEnd) {
        right = std::max(right, std::min(leastEnd, target.width() / 4));
        for (const CurveLine& line : data.lines) {
            const double widest = std::max(fonts.width(line.name, fonts.bold(TextRole::Small)),
                                           fonts.width(line.detail, fonts.font(TextRole::Small)));
            right = std::max(right, std::min(widest + labelGap, std::min(mostLabel, target.width() / 3)));
        }
    }
    return {target.adjusted(left + labelGap, topRoom, -right, -tickRoom), measureOf(data, data.valueTicks.front().at),
            measureOf(data, data.valueTicks.back().at), data.resultTicks.front().at, data.resultTicks.back().at};
}

void paintCurves(QPainter& painter, const QRectF& target, const CurveData& data, std::optional<double> cursor,
                 const ChartFonts& fonts, const Tokens& tokens, const QLocale& locale)
{
    if (data.lines.empty() || data.valueTicks.size() < 2 || data.resultTicks.size() < 2)
        return;
    const CurveDrawing drawing{painter, data, curveScale(target, data, fonts), fonts, tokens};
    painter.save();
    if (data.stale)
        painter.setOpacity(staleOpacity);
    paintAxes(drawing);
    paintLines(drawing);
    if (data.crossing)
        paintCrossing(drawing);
    if (data.labels == CurveLabels::AtEnd)
        paintEndLabels(drawing, locale);
    if (cursor)
        paintCursor(drawing, *cursor, locale);
    painter.restore();
}

} // namespace pathwise
