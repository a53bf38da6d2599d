// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/responsechart.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

constexpr double responseTopRoom = 10;
constexpr double responseTickRoom = 20;
constexpr double responseTitleRoom = 18;
constexpr double responseLabelGap = 6;
constexpr double responseLineWidth = 2;
constexpr double responseMarkSize = 9;
constexpr double markLift = 34; // of a mark's text above or below its point

PlotScale scaleOf(const QRectF& target, const ResponseData& data, const ChartFonts& fonts)
{
    double labels = 0;
    for (const ResponseTick& tick : data.resultTicks)
        labels = std::max(labels, fonts.width(tick.text, fonts.font(TextRole::Smallest)));
    const double right =
        data.valueTicks.empty() ? 0 : fonts.width(data.valueTicks.back().text, fonts.font(TextRole::Smallest)) / 2;
    return {
        target.adjusted(labels + responseLabelGap, responseTopRoom, -right - 2, -responseTickRoom - responseTitleRoom),
        data.points.front().value, data.points.back().value, data.resultTicks.front().at, data.resultTicks.back().at};
}

void paintAxes(QPainter& painter, const PlotScale& scale, const ResponseData& data, const ChartFonts& fonts,
               const Tokens& tokens)
{
    const QFont font = fonts.font(TextRole::Smallest);
    const QRectF& plot = scale.plot;
    for (const ResponseTick& tick : data.resultTicks) {
        const double y = scale.y(tick.at);
        painter.setPen(QPen(tick.at == data.turn ? tokens.control : tokens.grid, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        paintText(painter, tick.text, {plot.left() - responseLabelGap, y}, TextSide::LeftOf, font, tokens.text2);
    }
    double free = plot.left() - responseTickRoom;
    for (const ResponseTick& tick : data.valueTicks) {
        const double half = fonts.width(tick.text, font) / 2;
        if (scale.x(tick.at) - half < free)
            continue;
        paintText(painter, tick.text, {scale.x(tick.at), plot.bottom() + responseTickRoom / 2 + 2}, TextSide::Centred,
                  font, tokens.text2);
        free = scale.x(tick.at) + half + responseLabelGap;
    }
    paintText(painter, data.valueTitle, {plot.center().x(), plot.bottom() + responseTickRoom + responseTitleRoom / 2},
              TextSide::Centred, font, tokens.text2);
}

void paintBand(QPainter& painter, const PlotScale& scale, const ResponseData& data, const Tokens& tokens)
{
    QPolygonF outline;
    for (const ResponsePoint& point : data.points)
        outline << scale.at(point.value, point.high);
    for (auto point = data.points.rbegin(); point != data.points.rend(); ++point)
        outline << scale.at(point->value, point->low);
    painter.setPen(Qt::NoPen);
    painter.setBrush(withOpacity(tokens.accent, tokens.bandFill));
    painter.drawPolygon(outline);
}

void paintCurve(QPainter& painter, const PlotScale& scale, const ResponseData& data, const Tokens& tokens)
{
    QPolygonF line;
    for (const ResponsePoint& point : data.points)
        line << scale.at(point.value, point.middle);
    painter.setPen(QPen(tokens.accent, responseLineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

struct MarkLook {
    QColor edge;
    bool above = true;
};

void paintMark(QPainter& painter, const PlotScale& scale, const ResponseData& data, const ResponseMark& mark,
               const MarkLook& look, const ChartFonts& fonts, const Tokens& tokens)
{
    const double value = std::clamp(mark.value, scale.xLow, scale.xHigh);
    const QPointF at = scale.at(value, responseAt(data.points, value));
    const double line = fonts.lineHeight(TextRole::Smallest);
    // Texts turn to the side where there is room, and stay inside the plot.
    const bool turnsLeft = at.x() > scale.plot.center().x();
    const TextSide side = turnsLeft ? TextSide::LeftOf : TextSide::RightOf;
    const double x = at.x() + (turnsLeft ? -responseLabelGap : responseLabelGap);
    const double wanted = look.above ? at.y() - markLift - line : at.y() + markLift;
    const double y = std::clamp(wanted, scale.plot.top() + line / 2, scale.plot.bottom() - 1.5 * line);
    paintDashedLine(painter, at.x(), std::min(at.y(), y), look.above ? at.y() : scale.plot.bottom(), tokens.text3);
    paintOutlinedText(painter, mark.word, {x, y}, side, fonts.bold(TextRole::Smallest), tokens.text, tokens.surface);
    paintOutlinedText(painter, mark.figure, {x, y + line}, side, fonts.font(TextRole::Smallest), tokens.text2,
                      tokens.surface);
    painter.setPen(QPen(look.edge, responseLineWidth));
    painter.setBrush(tokens.surface);
    painter.drawEllipse(at, responseMarkSize / 2, responseMarkSize / 2);
}

} // namespace

double responseAt(const std::vector<ResponsePoint>& points, double value)
{
    const auto next = std::lower_bound(points.begin(), points.end(), value,
                                       [](const ResponsePoint& point, double wanted) { return point.value < wanted; });
    if (next == points.begin())
        return points.front().middle;
    if (next == points.end())
        return points.back().middle;
    const ResponsePoint& before = *(next - 1);
    const double share = (value - before.value) / (next->value - before.value);
    return std::lerp(before.middle, next->middle, share);
}

void paintResponse(QPainter& painter, const QRectF& target, const ResponseData& data, const ChartFonts& fonts,
                   const Tokens& tokens)
{
    if (data.points.size() < 2 || data.resultTicks.size() < 2)
        return;
    const PlotScale scale = scaleOf(target, data, fonts);
    paintBand(painter, scale, data, tokens);
    paintAxes(painter, scale, data, fonts, tokens);
    paintCurve(painter, scale, data, tokens);
    if (data.flip)
        paintMark(painter, scale, data, *data.flip, {.edge = tokens.text, .above = false}, fonts, tokens);
    const auto& shown = data.tried ? data.tried : data.now;
    if (shown)
        paintMark(painter, scale, data, *shown, {.edge = tokens.accent, .above = true}, fonts, tokens);
}

ResponseChart::ResponseChart(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setLayoutDirection(Qt::LeftToRight);
}

void ResponseChart::setData(const ResponseData& data)
{
    if (data == m_data)
        return;
    m_data = data;
    setAccessibleName(data.title);
    QStringList spoken{data.subtitle};
    for (const auto& mark : {data.tried ? data.tried : data.now, data.flip}) {
        if (mark)
            spoken << mark->word << mark->figure;
    }
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    update();
}

void ResponseChart::render(QPainter& painter, const QRectF& target, const ChartRendering& rendering) const
{
    const QRectF plot = paintChartHead(painter, target, rendering, m_data.title, m_data.subtitle);
    paintResponse(painter, plot, m_data, ChartFonts(rendering.font), rendering.tokens);
}

FigureTable ResponseChart::figures() const
{
    FigureTable table;
    table.header = {m_data.valueTitle, tr("Middle future"), tr("Low, 1 in 10"), tr("High, 1 in 10")};
    for (const ResponsePoint& point : m_data.points)
        table.rows << QList<QVariant>{point.value, point.middle, point.low, point.high};
    return table;
}

void ResponseChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintResponse(painter, rect(), m_data, chartFontsOf(*this), tokensFor(palette()));
}

} // namespace pathwise
