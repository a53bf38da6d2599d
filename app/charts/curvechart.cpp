// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/curvechart.h"

#include "app/presentation/money.h"
#include "app/presentation/rates.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

constexpr double keyStep = 1.0 / 60; // of the axis
constexpr double pageStep = 1.0 / 10;

bool isDrawable(const CurveData& data)
{
    return !data.lines.empty() && data.valueTicks.size() >= 2 && data.resultTicks.size() >= 2;
}

} // namespace

QString curveAmount(const CurveData& data, double result, const QLocale& locale)
{
    return data.isChance ? percentText(result, locale, 0) : compactMoney(result, locale);
}

CurveChart::CurveChart(const QLocale& locale, QWidget* parent) : QWidget(parent), m_locale(locale)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setLayoutDirection(Qt::LeftToRight);
    setFocusPolicy(Qt::StrongFocus);
}

ChartFonts CurveChart::fonts() const
{
    return chartFontsOf(*this);
}

void CurveChart::setData(const CurveData& data)
{
    if (data == m_data)
        return;
    m_data = data;
    setAccessibleName(data.title);
    describeCursor();
    update();
}

void CurveChart::setCursorValue(double value)
{
    if (value == m_cursor)
        return;
    m_cursor = value;
    describeCursor();
    update();
}

std::pair<int, int> CurveChart::plotMargins() const
{
    if (!isDrawable(m_data))
        return {0, 0};
    const QRectF plot = curveScale(rect(), m_data, fonts()).plot;
    return {static_cast<int>(std::lround(plot.left())), static_cast<int>(std::lround(width() - plot.right()))};
}

void CurveChart::describeCursor()
{
    QStringList spoken{m_data.description};
    for (const CurveLine& line : m_data.lines) {
        if (!line.points.empty())
            spoken << tr("%1 %2", "package and amount")
                          .arg(line.name, curveAmount(m_data, responseAt(line.points, m_cursor), m_locale));
    }
    if (m_data.crossing)
        spoken << m_data.crossing->word + QChar(u' ') + m_data.crossing->figure;
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
}

void CurveChart::render(QPainter& painter, const QRectF& target, const ChartRendering& rendering) const
{
    const QRectF plot = paintChartHead(painter, target, rendering, m_data.title, m_data.subtitle);
    paintCurves(painter, plot, m_data, m_cursor, ChartFonts(rendering.font), rendering.tokens, m_locale);
}

FigureTable CurveChart::figures() const
{
    FigureTable table;
    table.header = {m_data.valueTitle};
    for (const CurveLine& line : m_data.lines)
        table.header << line.name;
    if (m_data.lines.empty())
        return table;
    for (const ResponsePoint& point : m_data.lines.front().points) {
        QList<QVariant> row{point.value};
        for (const CurveLine& line : m_data.lines)
            row << responseAt(line.points, point.value);
        table.rows << row;
    }
    return table;
}

void CurveChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette());
    paintCurves(painter, rect(), m_data, m_cursor, fonts(), tokens, m_locale);
    if (!hasFocus())
        return;
    painter.setPen(QPen(tokens.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void CurveChart::moveTo(double x)
{
    if (!isDrawable(m_data))
        return;
    const PlotScale scale = curveScale(rect(), m_data, fonts());
    const double share = std::clamp((x - scale.plot.left()) / scale.plot.width(), 0.0, 1.0);
    const double at = std::lerp(scale.xLow, scale.xHigh, share);
    take(m_data.logarithmic ? std::exp(at) : at);
}

void CurveChart::take(double value)
{
    setCursorValue(std::clamp(value, m_data.valueTicks.front().at, m_data.valueTicks.back().at));
    emit cursorMoved(m_cursor);
}

void CurveChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        moveTo(event->position().x());
}

void CurveChart::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        moveTo(event->position().x());
}

void CurveChart::keyPressEvent(QKeyEvent* event)
{
    if (!isDrawable(m_data)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const PlotScale scale = curveScale(rect(), m_data, fonts());
    const double now = m_data.logarithmic ? std::log(m_cursor) : m_cursor;
    double share = (now - scale.xLow) / (scale.xHigh - scale.xLow);
    switch (event->key()) {
    case Qt::Key_Left: share -= keyStep; break;
    case Qt::Key_Right: share += keyStep; break;
    case Qt::Key_PageDown: share -= pageStep; break;
    case Qt::Key_PageUp: share += pageStep; break;
    case Qt::Key_Home: share = 0; break;
    case Qt::Key_End: share = 1; break;
    default: QWidget::keyPressEvent(event); return;
    }
    const double at = std::lerp(scale.xLow, scale.xHigh, std::clamp(share, 0.0, 1.0));
    take(m_data.logarithmic ? std::exp(at) : at);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void CurveChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void CurveChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace pathwise
