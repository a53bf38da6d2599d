// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/samplecard.h"

#include "app/theme/fonts.h"
#include "app/theme/pathstyle.h"
#include "app/theme/stylepainter.h"
#include "app/theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPolygonF>
#include <array>
#include <cmath>

namespace pathwise {

namespace {

constexpr int padding = 22;
constexpr int artHeight = 92;

/// A line across `area`: y grows from `start` to `end` (parts of the height) the steeper the larger `power` is.
struct Curve {
    double start = 0;
    double end = 1;
    double power = 1;
};

QPolygonF points(const Curve& curve, const QRectF& area)
{
    constexpr int steps = 24;
    QPolygonF line;
    for (int step = 0; step <= steps; ++step) {
        const double x = double(step) / steps;
        const double y = curve.start + (curve.end - curve.start) * std::pow(x, curve.power);
        line << QPointF(area.left() + x * area.width(), area.bottom() - y * area.height());
    }
    return line;
}

void paintLine(QPainter& painter, const Curve& curve, const QRectF& area, const PathStyle& style, const QColor& surface)
{
    const QPolygonF line = points(curve, area);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(style.pen(2));
    painter.drawPolyline(line);
    paintMarker(painter, style, line.last(), 8, surface);
}

void paintBand(QPainter& painter, const Curve& low, const Curve& high, const QRectF& area, QColor color)
{
    QPolygonF band = points(low, area);
    const QPolygonF top = points(high, area);
    for (auto point = top.rbegin(); point != top.rend(); ++point)
        band << *point;
    color.setAlphaF(0.13F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(band);
}

void paintBars(QPainter& painter, const QRectF& area, const Tokens& tokens)
{
    constexpr std::array widths{0.9, 0.72, 0.96, 0.65};
    constexpr std::array filled{0.65, 0.76, 0.53, 0.74};
    for (std::size_t bar = 0; bar < widths.size(); ++bar) {
        const QRectF whole(area.left(), area.top() + 22.0 * double(bar) + 2, area.width() * widths[bar], 13);
        paintBox(painter, whole, 2, tokens.surface, tokens.control);
        QRectF part = whole;
        part.setWidth(whole.width() * filled[bar]);
        paintBox(painter, part, 2, bar == 1 ? tokens.accent : tokens.bonus.fill, Qt::transparent);
    }
}

void paintArt(QPainter& painter, SampleArt art, const QRectF& area, const Tokens& tokens)
{
    const PathStyle blue = pathStyle({0, false}, tokens);
    const PathStyle slate = pathStyle({0, true}, tokens);
    const PathStyle orange = pathStyle({1, false}, tokens);
    const PathStyle teal = pathStyle({2, false}, tokens);
    switch (art) {
    case SampleArt::Places: paintBars(painter, area, tokens); return;
    case SampleArt::Startup:
        paintLine(painter, {.start = 0.4, .end = 0.4}, area, blue, tokens.surface);
        paintLine(painter, {.start = 0.2, .end = 0.95, .power = 3}, area, orange, tokens.surface);
        return;
    case SampleArt::Growth:
        paintBand(painter, {.start = 0.05, .end = 0.3}, {.start = 0.15, .end = 1, .power = 1.6}, area, teal.line);
        paintLine(painter, {.start = 0.1, .end = 0.5}, area, blue, tokens.surface);
        paintLine(painter, {.start = 0.1, .end = 0.8, .power = 1.6}, area, teal, tokens.surface);
        return;
    case SampleArt::Offers:
        paintLine(painter, {.start = 0.3, .end = 0.75, .power = 0.7}, area, blue, tokens.surface);
        paintLine(painter, {.start = 0.2, .end = 0.85, .power = 1.4}, area, orange, tokens.surface);
        return;
    case SampleArt::Switch: break;
    }
    paintBand(painter, {.start = 0.1, .end = 0.35}, {.start = 0.2, .end = 0.95}, area, blue.line);
    paintLine(painter, {.start = 0.18, .end = 0.4, .power = 0.8}, area, slate, tokens.surface);
    paintLine(painter, {.start = 0.15, .end = 0.62}, area, blue, tokens.surface);
}

} // namespace

SampleCard::SampleCard(const Sample& sample, QWidget* parent) : QAbstractButton(parent), m_sample(sample)
{
    setCheckable(true);
    setAutoExclusive(true);
    setText(sample.title);
    setAccessibleDescription(sample.text);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 190);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SampleCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette());
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    paintBox(painter, box, corner::Card, tokens.surface, isChecked() ? tokens.accent : tokens.border);
    if (isChecked())
        paintBox(painter, box.adjusted(-1, -1, 1, 1), corner::Card, Qt::transparent, tokens.accent);
    if (hasFocus() && !isChecked())
        paintFocusRing(painter, box, corner::Card, tokens);
    paintArt(painter, m_sample.art, QRectF(padding, padding, width() - 2 * padding, artHeight), tokens);
    paintTexts(painter);
}

void SampleCard::paintTexts(QPainter& painter) const
{
    const Tokens tokens = tokensFor(palette());
    const int top = padding + artHeight + 14;
    QRect line(padding, top, width() - 2 * padding, 20);
    painter.setFont(fontFor(TextRole::Heading, font()));
    painter.setPen(tokens.text);
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_sample.title, Qt::ElideRight, line.width()));
    painter.setFont(fontFor(TextRole::Small, font()));
    painter.setPen(tokens.text2);
    painter.drawText(QRect(padding, top + 24, line.width(), height() - top - 30),
                     Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, m_sample.text);
}

void SampleCard::mouseDoubleClickEvent(QMouseEvent* event)
{
    QAbstractButton::mouseDoubleClickEvent(event);
    emit opened();
}

void SampleCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit opened();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace pathwise
