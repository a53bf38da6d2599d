// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartoverlay.h"

#include "app/charts/labellayout.h"
#include "app/theme/stylepainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace pathwise {
namespace {

constexpr double LabelGap = 2;
constexpr double LeaderWidth = 24;
constexpr double TickGap = 10;
constexpr double YearGap = 18;
constexpr double YearLabelWidth = 40;
constexpr double EndMarkSize = 9;
constexpr double HoverMarkSize = 9;
constexpr double LineOfText = 16; // at least

/// The read-out panel.
constexpr double PanelPadding = 14;
constexpr double PanelRow = 21;
constexpr double PanelMarker = 18;
constexpr double PanelColumnGap = 18;
constexpr double PanelDistance = 13;

constexpr double FlagWidth = 9;
constexpr double FlagHeight = 8;

/// Whether labels have a second line with their values: where there are any, and the plot is high enough for all.
bool hasValues(const std::vector<OverlayContent::SideLabel>& labels, double line, double height)
{
    const bool any =
        std::any_of(labels.begin(), labels.end(), [](const auto& label) { return !label.value.isEmpty(); });
    return any && static_cast<double>(labels.size()) * (2 * line + LabelGap) <= height + LabelGap;
}

} // namespace

ChartOverlay::ChartOverlay(QGraphicsItem* parent) : QGraphicsItem(parent)
{
    constexpr double AboveEverything = 1000;
    setZValue(AboveEverything);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ChartOverlay::setContent(OverlayContent content)
{
    m_content = std::move(content);
    if (m_hovered && *m_hovered >= m_content.readOuts.size())
        m_hovered.reset();
    update();
}

void ChartOverlay::setLook(const Tokens& tokens, const ChartFonts& fonts)
{
    m_tokens = tokens;
    m_fonts = fonts;
    update();
}

void ChartOverlay::setScale(const PlotScale& scale, const QRectF& bounds)
{
    if (bounds != m_bounds)
        prepareGeometryChange();
    m_scale = scale;
    m_bounds = bounds;
    update();
}

void ChartOverlay::setHovered(std::optional<std::size_t> index)
{
    if (index && *index >= m_content.readOuts.size())
        index.reset();
    if (index == m_hovered)
        return;
    m_hovered = index;
    update();
}

OverlayMargins ChartOverlay::margins(const OverlayContent& content, const ChartFonts& fonts)
{
    OverlayMargins result;
    const QFont tick = fonts.font(TextRole::Tick);
    for (const OverlayContent::Tick& label : content.valueTicks)
        result.left = std::max(result.left, fonts.width(label.text, tick) + TickGap);
    const QFont name = fonts.bold(TextRole::Small);
    const QFont small = fonts.font(TextRole::Small);
    for (const OverlayContent::SideLabel& label : content.sideLabels) {
        const double values = fonts.width(label.value + QLatin1Char(' ') + label.range, small);
        result.right = std::max({result.right, fonts.width(label.name, name), values});
    }
    if (result.right > 0)
        result.right += LeaderWidth;
    return result;
}

double ChartOverlay::lineOfText() const
{
    return std::max(LineOfText, m_fonts.lineHeight(TextRole::Small));
}

std::vector<double> ChartOverlay::labelHeights() const
{
    std::vector<double> wanted;
    for (const OverlayContent::SideLabel& label : m_content.sideLabels)
        wanted.push_back(m_scale.y(label.y));
    const double line = lineOfText();
    const bool twoLines = hasValues(m_content.sideLabels, line, m_scale.plot.height());
    const double halfLabel = twoLines ? line : line / 2;
    return pushedApart(
        wanted,
        {twoLines ? 2 * line + LabelGap : line + 1, m_scale.plot.top() + halfLabel, m_scale.plot.bottom() - halfLabel});
}

void ChartOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintAxisLabels(*painter);
    paintAnnotations(*painter);
    paintFlags(*painter);
    paintPointTexts(*painter);
    paintSideLabels(*painter);
    for (const OverlayContent::EndMark& mark : m_content.endMarks)
        paintMarker(*painter, mark.style, m_scale.at(mark.x, mark.y), EndMarkSize, m_tokens.surface);
    if (m_hovered)
        paintReadOut(*painter, *m_hovered);
    painter->restore();
}

void ChartOverlay::paintAxisLabels(QPainter& painter) const
{
    const QFont normal = m_fonts.font(TextRole::Tick);
    for (const OverlayContent::Tick& tick : m_content.valueTicks)
        paintText(painter, tick.text, {m_scale.plot.left() - TickGap, m_scale.y(tick.value)}, TextSide::LeftOf, normal,
                  m_tokens.text2);
    paintYearLabels(painter);
}

void ChartOverlay::paintYearLabels(QPainter& painter) const
{
    const std::vector<OverlayContent::ReadOut>& years = m_content.readOuts;
    const double step = years.size() > 1 ? m_scale.x(years[1].x) - m_scale.x(years[0].x) : m_scale.plot.width();
    const double y = m_scale.plot.bottom() + YearGap;
    const double room = std::max(YearLabelWidth, m_fonts.width(QStringLiteral("0000 "), m_fonts.font(TextRole::Tick)));
    for (const int index : labelledYears(static_cast<int>(years.size()), step, room)) {
        const auto i = static_cast<std::size_t>(index);
        const bool current = m_hovered == i;
        paintText(painter, years[i].title, {m_scale.x(years[i].x), y}, TextSide::Centred,
                  current ? m_fonts.bold(TextRole::Tick) : m_fonts.font(TextRole::Tick),
                  current ? m_tokens.text : m_tokens.text2);
    }
}

void ChartOverlay::paintSideLabels(QPainter& painter) const
{
    const std::vector<double> heights = labelHeights();
    const bool withValues = hasValues(m_content.sideLabels, lineOfText(), m_scale.plot.height());
    for (std::size_t i = 0; i < heights.size(); ++i) {
        OverlayContent::SideLabel label = m_content.sideLabels[i];
        if (!withValues)
            label.value.clear();
        paintSideLabel(painter, label, heights[i]);
    }
}

void ChartOverlay::paintSideLabel(QPainter& painter, const OverlayContent::SideLabel& label, double height) const
{
    const double left = m_scale.plot.right() + (label.leader ? LeaderWidth - 8 : 4);
    const bool twoLines = !label.value.isEmpty();
    const double nameY = twoLines ? height - lineOfText() / 2 : height;
    if (label.leader) {
        painter.setPen(QPen(label.color, 1));
        const double lineEnd = m_content.endMarks.empty() ? m_scale.plot.right()
                                                          : m_scale.x(m_content.endMarks.front().x) + EndMarkSize / 2;
        painter.drawLine(QPointF(lineEnd, m_scale.y(label.y)), QPointF(left - 4, nameY + 4));
    }
    const double room = m_bounds.right() - left;
    const QFont bold = m_fonts.bold(TextRole::Small);
    const QString name = QFontMetricsF(bold).elidedText(label.name, Qt::ElideRight, room);
    paintText(painter, name, {left, nameY}, TextSide::RightOf, bold, label.color);
    if (!twoLines)
        return;
    const QFont small = m_fonts.font(TextRole::Small);
    const QPointF below(left, nameY + lineOfText());
    paintText(painter, label.value, below, TextSide::RightOf, small, m_tokens.text);
    const double after = m_fonts.width(label.value + QLatin1Char(' '), small);
    if (after + m_fonts.width(label.range, small) <= room + 1)
        paintText(painter, label.range, below + QPointF(after, 0), TextSide::RightOf, small, m_tokens.text2);
}

void ChartOverlay::paintAnnotations(QPainter& painter) const
{
    const QFont word = m_fonts.bold(TextRole::Small);
    const QFont value = m_fonts.font(TextRole::Small);
    for (const OverlayContent::Annotation& annotation : m_content.annotations) {
        const double x = std::round(m_scale.x(annotation.x)) + 0.5;
        paintDashedLine(painter, x, m_scale.plot.top() + 6, m_scale.plot.bottom(), m_tokens.text2);
        const double needed = std::max(m_fonts.width(annotation.word, word), m_fonts.width(annotation.value, value));
        const bool fits = x + 8 + needed <= m_scale.plot.right();
        const TextSide side = fits ? TextSide::RightOf : TextSide::LeftOf;
        const QPointF at(fits ? x + 8 : x - 8, m_scale.plot.bottom() - lineOfText() - 10);
        paintOutlinedText(painter, annotation.word, at, side, word, m_tokens.text, m_tokens.surface);
        paintOutlinedText(painter, annotation.value, at + QPointF(0, lineOfText()), side, value, m_tokens.text2,
                          m_tokens.surface);
    }
}

void ChartOverlay::paintFlags(QPainter& painter) const
{
    const QFont bold = m_fonts.bold(TextRole::Small);
    const double top = m_scale.plot.top() - 17;
    for (std::size_t i = 0; i < m_content.flags.size(); ++i) {
        const OverlayContent::Flag& flag = m_content.flags[i];
        const double x = std::round(m_scale.x(flag.x)) + 0.5;
        paintDashedLine(painter, x, top, m_scale.plot.bottom(), m_tokens.text2);
        // The word stands right of its pole unless the next pole is too near.
        const double next = i + 1 < m_content.flags.size() ? m_scale.x(m_content.flags[i + 1].x) : m_bounds.right();
        const bool right = x + FlagWidth + 6 + m_fonts.width(flag.word, bold) < next;
        const double direction = right ? 1 : -1;
        const QPolygonF cloth{QPointF(x, top), QPointF(x + direction * FlagWidth, top),
                              QPointF(x + direction * (FlagWidth - 3), top + FlagHeight / 2),
                              QPointF(x + direction * FlagWidth, top + FlagHeight), QPointF(x, top + FlagHeight)};
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_tokens.text2);
        painter.drawPolygon(cloth);
        paintText(painter, flag.word, {x + direction * (FlagWidth + 5), top + FlagHeight / 2},
                  right ? TextSide::RightOf : TextSide::LeftOf, bold, m_tokens.text);
    }
}

void ChartOverlay::paintPointTexts(QPainter& painter) const
{
    const QFont bold = m_fonts.bold(TextRole::Small);
    for (const OverlayContent::PointText& text : m_content.pointTexts)
        paintOutlinedText(painter, text.text, m_scale.at(text.x, text.y) - QPointF(0, 13), TextSide::Centred, bold,
                          m_tokens.text, m_tokens.surface);
}

ChartOverlay::ReadOutColumns ChartOverlay::columnsOf(const OverlayContent::ReadOut& readOut) const
{
    const QFont small = m_fonts.font(TextRole::Small);
    const QFont bold = m_fonts.bold(TextRole::Small);
    ReadOutColumns columns;
    columns.name = m_fonts.width(readOut.title, m_fonts.bold(TextRole::Body));
    columns.middle = m_fonts.width(m_content.middleHeading, small);
    for (const OverlayContent::ReadOutRow& row : readOut.rows) {
        columns.name = std::max(columns.name, PanelMarker + m_fonts.width(row.name, small));
        columns.middle = std::max(columns.middle, m_fonts.width(row.middle, bold));
        columns.range = std::max(columns.range, m_fonts.width(row.range, small));
    }
    if (columns.range > 0)
        columns.range = std::max(columns.range, m_fonts.width(m_content.rangeHeading, small));
    return columns;
}

QRectF ChartOverlay::readOutRect(std::size_t index) const
{
    const OverlayContent::ReadOut& readOut = m_content.readOuts[index];
    const ReadOutColumns columns = columnsOf(readOut);
    const double gaps = columns.range > 0 ? 2 * PanelColumnGap : PanelColumnGap;
    const double width = 2 * PanelPadding + columns.name + columns.middle + columns.range + gaps;
    const double height = 2 * PanelPadding + PanelRow * static_cast<double>(readOut.rows.size()) + 10;
    const double crosshair = m_scale.x(readOut.x);
    double left = crosshair - PanelDistance - width;
    if (left < m_scale.plot.left())
        left = crosshair + PanelDistance;
    left = std::clamp(left, m_bounds.left(), std::max(m_bounds.left(), m_bounds.right() - width));
    return {std::round(left), std::round(m_scale.plot.top() + 6), std::round(width), std::round(height)};
}

void ChartOverlay::paintReadOut(QPainter& painter, std::size_t index) const
{
    const OverlayContent::ReadOut& readOut = m_content.readOuts[index];
    const double x = std::round(m_scale.x(readOut.x)) + 0.5;
    painter.setPen(QPen(m_tokens.control, 1));
    painter.drawLine(QPointF(x, m_scale.plot.top()), QPointF(x, m_scale.plot.bottom()));
    for (const OverlayContent::ReadOutRow& row : readOut.rows) {
        PathStyle style = row.style;
        style.hollow = true;
        if (row.mark && std::isfinite(row.y))
            paintMarker(painter, style, m_scale.at(readOut.x, row.y), HoverMarkSize, m_tokens.surface);
    }
    const QRectF panel = readOutRect(index);
    paintBox(painter, panel, corner::Field, m_tokens.surface, m_tokens.control);
    const double heading = panel.top() + PanelPadding + 4;
    paintText(painter, readOut.title, {panel.left() + PanelPadding, heading}, TextSide::RightOf,
              m_fonts.bold(TextRole::Body), m_tokens.text);
    const ReadOutColumns columns = columnsOf(readOut);
    const QFont small = m_fonts.font(TextRole::Small);
    const double right = panel.right() - PanelPadding;
    if (columns.range > 0)
        paintText(painter, m_content.rangeHeading, {right, heading}, TextSide::LeftOf, small, m_tokens.text2);
    const double middle = columns.range > 0 ? right - columns.range - PanelColumnGap : right;
    paintText(painter, m_content.middleHeading, {middle, heading}, TextSide::LeftOf, small, m_tokens.text2);
    double y = heading + PanelRow + 3;
    for (const OverlayContent::ReadOutRow& row : readOut.rows) {
        paintReadOutRow(painter, row, panel, y);
        paintText(painter, row.middle, {middle, y}, TextSide::LeftOf, m_fonts.bold(TextRole::Small), m_tokens.text);
        y += PanelRow;
    }
}

void ChartOverlay::paintReadOutRow(QPainter& painter, const OverlayContent::ReadOutRow& row, const QRectF& panel,
                                   double y) const
{
    const QFont small = m_fonts.font(TextRole::Small);
    paintMarker(painter, row.style, {panel.left() + PanelPadding + 5, y}, HoverMarkSize, m_tokens.surface);
    paintText(painter, row.name, {panel.left() + PanelPadding + PanelMarker, y}, TextSide::RightOf, small,
              m_tokens.text);
    paintText(painter, row.range, {panel.right() - PanelPadding, y}, TextSide::LeftOf, small, m_tokens.text2);
}

ChartGrid::ChartGrid(QGraphicsItem* parent) : QGraphicsItem(parent)
{
    constexpr double BelowSeries = -0.5;
    setZValue(BelowSeries);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ChartGrid::setLook(const Tokens& tokens)
{
    m_tokens = tokens;
    update();
}

void ChartGrid::setScale(const PlotScale& scale, const AxisSteps& axis)
{
    if (scale.plot != m_scale.plot)
        prepareGeometryChange();
    m_scale = scale;
    m_axis = axis;
    update();
}

QRectF ChartGrid::boundingRect() const
{
    return m_scale.plot.adjusted(-1, -1, 1, 2);
}

void ChartGrid::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    paintGridlines(*painter, m_scale, m_axis, m_tokens);
}

} // namespace pathwise
