// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartview.h"

#include "app/presentation/months.h"
#include "app/theme/stylepainter.h"
#include "app/theme/textwidth.h"

#include <QAccessible>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>

namespace pathwise {
namespace {

constexpr int LeastWidth = 240;
constexpr int LeastHeight = 170;
constexpr double YearRow = 34;
/// Points at the ends stand a little inside the plot, so that markers do not touch its edges.
constexpr double EndInset = 9;
constexpr double StaleOpacity = 0.45;
/// Direct labels never take more of a narrow chart than this.
constexpr double LargestLabelShare = 0.4;

QChart* bareChart()
{
    auto* chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    return chart;
}

} // namespace

ChartView::ChartView(QWidget* parent)
    : QChartView(bareChart(), parent), m_overlay(new ChartOverlay(chart())), m_gridLines(new ChartGrid(chart()))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setRubberBand(QChartView::NoRubberBand);
    // Time and money axes are not mirrored in right-to-left languages.
    setLayoutDirection(Qt::LeftToRight);
    m_locale = QLocale(QLocale::English, QLocale::UnitedStates);
}

ChartView::~ChartView() = default;

void ChartView::setNumberLocale(const QLocale& locale)
{
    if (locale == m_locale)
        return;
    m_locale = locale;
    restyle();
}

void ChartView::setLabelColumn(double width)
{
    m_labelColumn = width;
    layOut();
}

std::optional<int> ChartView::hoveredYear() const
{
    if (!m_overlay->hovered())
        return {};
    return m_frame.firstYear + static_cast<int>(*m_overlay->hovered());
}

void ChartView::setHoveredYear(std::optional<int> year)
{
    if (!year || *year < m_frame.firstYear || *year >= m_frame.firstYear + m_frame.years)
        return m_overlay->setHovered({});
    m_overlay->setHovered(static_cast<std::size_t>(*year - m_frame.firstYear));
}

QSize ChartView::minimumSizeHint() const
{
    return {roomFor(LeastWidth, font()), roomFor(LeastHeight, font())};
}

QSize ChartView::sizeHint() const
{
    return {640, 340};
}

void ChartView::showContent(OverlayContent content, const Frame& frame)
{
    m_frame = frame;
    content.valueAxis = frame.valueAxis;
    m_overlay->setContent(std::move(content));
    layOut();
}

void ChartView::setTexts(const QString& title, const QString& description)
{
    if (title != accessibleName())
        setAccessibleName(title);
    if (description != accessibleDescription())
        setAccessibleDescription(description);
}

void ChartView::setStale(bool stale)
{
    chart()->setOpacity(stale ? StaleOpacity : 1);
}

PlotScale ChartView::scaleFor(const QRectF& plot) const
{
    PlotScale scale;
    scale.plot = plot;
    scale.yLow = m_frame.valueAxis.low;
    scale.yHigh = m_frame.valueAxis.high;
    const double last = std::max(1, m_frame.years) - 1;
    if (m_frame.pointsAtEnds && m_frame.years > 1) {
        const double perPixel = last / std::max(1.0, plot.width() - 2 * EndInset);
        scale.xLow = m_frame.firstYear - EndInset * perPixel;
        scale.xHigh = m_frame.firstYear + last + EndInset * perPixel;
    } else {
        scale.xLow = m_frame.firstYear - 0.5;
        scale.xHigh = m_frame.firstYear + last + 0.5;
    }
    return scale;
}

YearGrid ChartView::gridFor(const PlotScale& scale) const
{
    const double step = scale.x(m_frame.firstYear + 1) - scale.x(m_frame.firstYear);
    return {m_frame.firstYear, m_frame.years, scale.x(m_frame.firstYear - 0.5), step};
}

void ChartView::layOut()
{
    if (m_frame.years == 0 || width() < 1 || height() < 1)
        return;
    const QRectF whole(0, 0, width(), height());
    const OverlayMargins needed = ChartOverlay::margins(m_overlay->content(), m_fonts);
    const double left = std::ceil(std::max(needed.left, m_labelColumn));
    const double right = std::ceil(std::min(needed.right + 4, whole.width() * LargestLabelShare));
    const QRectF plot = whole.adjusted(left, m_frame.headroom, -right, -YearRow);
    const PlotScale scale = scaleFor(plot);
    chart()->setPlotArea(plot);
    setRanges(scale);
    m_overlay->setScale(scale, whole);
    m_gridLines->setScale(scale, m_frame.valueAxis);
    if (const YearGrid grid = gridFor(scale); grid != m_grid) {
        m_grid = grid;
        emit yearGridChanged(grid);
    }
}

void ChartView::applyLook(const Tokens& tokens, const ChartFonts& fonts)
{
    m_tokens = tokens;
    m_fonts = fonts;
    m_overlay->setLook(tokens, fonts);
    m_gridLines->setLook(tokens);
    restyle();
}

void ChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        takeLook();
}

void ChartView::takeLook()
{
    applyLook(tokensFor(palette()), ChartFonts(font(), logicalDpiY() / 72.0));
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    QChartView::mouseMoveEvent(event);
    const PlotScale& scale = m_overlay->scale();
    if (!scale.plot.adjusted(-EndInset, -EndInset, EndInset, YearRow).contains(event->position()) || m_grid.step <= 0)
        return hover({});
    const int last = std::max(0, m_frame.years - 1);
    const int nearest = static_cast<int>(std::floor((event->position().x() - m_grid.left) / m_grid.step));
    hover(static_cast<std::size_t>(std::clamp(nearest, 0, last)));
}

void ChartView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    hover({});
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: return moveHover(-1);
    case Qt::Key_Right: return moveHover(1);
    case Qt::Key_Home: return moveHover(-m_frame.years);
    case Qt::Key_End: return moveHover(m_frame.years);
    case Qt::Key_Escape:
        if (m_overlay->hovered())
            return hover({});
        break;
    default: break;
    }
    QChartView::keyPressEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
    hover({});
}

void ChartView::paintEvent(QPaintEvent* event)
{
    QChartView::paintEvent(event);
    if (!hasFocus() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QPainter painter(viewport());
    paintFocusRing(painter, viewport()->rect(), corner::Field, m_tokens);
}

void ChartView::hover(std::optional<std::size_t> index)
{
    const std::optional<int> before = hoveredYear();
    m_overlay->setHovered(index);
    if (hoveredYear() != before)
        emit hoveredYearChanged(hoveredYear());
}

void ChartView::moveHover(int by)
{
    const int last = m_frame.years - 1;
    if (last < 0)
        return;
    // The first key press shows the read-out at the end it comes from.
    const int from = m_overlay->hovered() ? static_cast<int>(*m_overlay->hovered()) : by > 0 ? -1 : last + 1;
    hover(static_cast<std::size_t>(std::clamp(from + by, 0, last)));
    speakHovered();
}

void ChartView::speakHovered()
{
    if (!QAccessible::isActive() || !m_overlay->hovered())
        return;
    const OverlayContent::ReadOut& readOut = m_overlay->content().readOuts[*m_overlay->hovered()];
    QStringList parts{readOut.title};
    for (const OverlayContent::ReadOutRow& row : readOut.rows)
        parts << tr("%1 %2", "a path and its value, spoken").arg(row.name, row.middle);
    QAccessibleValueChangeEvent event(this, parts.join(QStringLiteral(", ")));
    QAccessible::updateAccessibility(&event);
}

void ChartView::renderView(ChartView& view, QPainter& painter, const QRectF& target, const ChartRendering& rendering,
                           const QString& title, const QString& subtitle)
{
    view.applyLook(rendering.tokens, ChartFonts(rendering.font));
    const QRectF plot = paintChartHead(painter, target, rendering, title, subtitle);
    const QSize size = plot.size().toSize();
    view.resize(size);
    view.chart()->resize(size);
    view.layOut();
    view.scene()->setSceneRect(QRectF(QPointF(), QSizeF(size)));
    view.scene()->render(&painter, plot, view.scene()->sceneRect(), Qt::IgnoreAspectRatio);
}

} // namespace pathwise
