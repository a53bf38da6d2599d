// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/stylepainter.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace pathwise {
namespace {

constexpr double RingWidth = 2;
constexpr double DisabledOpacity = 0.45;

/// Saves and restores the painter, with antialiasing on.
class Painting {
public:
    explicit Painting(QPainter& painter) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Painting() { m_painter.restore(); }
    Painting(const Painting&) = delete;
    Painting& operator=(const Painting&) = delete;

private:
    QPainter& m_painter;
};

QColor edge(const ControlState& state, const QColor& normal, const Tokens& tokens)
{
    if (!state.enabled)
        return tokens.border;
    return state.hovered ? tokens.text2 : normal;
}

/// Choice marks are outlined when off, accent when on.
QColor choiceFill(const ControlState& state, const Tokens& tokens)
{
    if (!state.on)
        return tokens.surface;
    return state.hovered ? tokens.accentHover : tokens.accent;
}

QColor choiceEdge(const ControlState& state, const Tokens& tokens)
{
    return state.on ? choiceFill(state, tokens) : edge(state, tokens.control, tokens);
}

void fadeWhenDisabled(QPainter& painter, const ControlState& state)
{
    if (!state.enabled)
        painter.setOpacity(painter.opacity() * DisabledOpacity);
}

QPen roundPen(const QColor& color, double width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

void paintBox(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& border)
{
    const Painting painting(painter);
    painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = border.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
}

void paintSidePanel(QPainter& painter, const QRect& rect, Qt::LayoutDirection direction, const Tokens& tokens)
{
    painter.fillRect(rect, tokens.surface);
    const int x = direction == Qt::RightToLeft ? rect.right() : rect.left();
    painter.fillRect(QRect(x, rect.top(), 1, rect.height()), tokens.border);
}

void paintFocusRing(QPainter& painter, const QRectF& rect, double radius, const Tokens& tokens)
{
    const Painting painting(painter);
    constexpr double inset = RingWidth / 2;
    painter.setPen(QPen(tokens.accent, RingWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
}

void paintField(QPainter& painter, const QRectF& rect, const ControlState& state, const Tokens& tokens)
{
    paintBox(painter, rect, corner::Field, tokens.surface, edge(state, tokens.control, tokens));
    if (state.focused)
        paintFocusRing(painter, rect, corner::Field, tokens);
}

void paintButton(QPainter& painter, const QRectF& rect, const ControlState& state, const Tokens& tokens)
{
    const QColor fill = state.on ? tokens.selection : state.pressed ? tokens.pill : tokens.surface;
    paintBox(painter, rect, corner::Field, fill, edge(state, tokens.border, tokens));
    if (state.focused)
        paintFocusRing(painter, rect, corner::Field, tokens);
}

void paintPrimaryButton(QPainter& painter, const QRectF& rect, const ControlState& state, const Tokens& tokens)
{
    const Painting painting(painter);
    fadeWhenDisabled(painter, state);
    const QColor fill = state.hovered || state.pressed ? tokens.accentHover : tokens.accent;
    // The ring needs a gap to be seen against a fill of its own colour.
    const double gap = state.focused ? RingWidth + 1.5 : 0;
    paintBox(painter, rect.adjusted(gap, gap, -gap, -gap), corner::Field - gap / 2, fill, {});
    if (state.focused)
        paintFocusRing(painter, rect, corner::Field, tokens);
}

void paintToolButton(QPainter& painter, const QRectF& rect, const ControlState& state, const Tokens& tokens)
{
    if (state.on)
        paintBox(painter, rect, corner::Field, tokens.selection, {});
    else if (state.enabled && (state.hovered || state.pressed))
        paintBox(painter, rect, corner::Field, tokens.pill, {});
    if (state.focused)
        paintFocusRing(painter, rect, corner::Field, tokens);
}

void paintCheckBox(QPainter& painter, const QRectF& rect, const ControlState& state, const Tokens& tokens)
{
    const Painting painting(painter);
    fadeWhenDisabled(painter, state);
    paintBox(painter, rect, corner::Check, choiceFill(state, tokens), choiceEdge(state, tokens));
    if (!state.on)
        return;
    const double side = rect.width();
    const QPointF origin = rect.topLeft();
    painter.setPen(roundPen(tokens.onAccent, side / 9));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{origin + QPointF(side * 0.26, side * 0.53),
                                   origin + QPointF(side * 0.43, side * 0.69),
                                   origin + QPointF(side * 0.74, side * 0.34)});
}

void paintPartlyChecked(QPainter& painter, const QRectF& rect, const ControlState& state, const Tokens& tokens)
{
    const Painting painting(painter);
    fadeWhenDisabled(painter, state);
    paintBox(painter, rect, corner::Check, tokens.accent, tokens.accent);
    painter.setPen(roundPen(tokens.onAccent, rect.width() / 9));
    const double third = rect.width() * 0.3;
    painter.drawLine(rect.center() - QPointF(third - 1, 0), rect.center() + QPointF(third - 1, 0));
}

void paintRadioButton(QPainter& painter, const QRectF& rect, const ControlState& state, const Tokens& tokens)
{
    const Painting painting(painter);
    fadeWhenDisabled(painter, state);
    paintBox(painter, rect, rect.width() / 2, choiceFill(state, tokens), choiceEdge(state, tokens));
    if (!state.on)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.onAccent);
    painter.drawEllipse(rect.center(), rect.width() * 0.2, rect.width() * 0.2);
}

void paintChevron(QPainter& painter, const QRectF& rect, Direction direction, const QColor& color)
{
    constexpr double Reach = 3.5;
    constexpr double Depth = 1.75;
    const Painting painting(painter);
    painter.setPen(roundPen(color, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.translate(rect.center());
    switch (direction) {
    case Direction::Down: break;
    case Direction::Up: painter.rotate(180); break;
    case Direction::Left: painter.rotate(90); break;
    case Direction::Right: painter.rotate(-90); break;
    }
    painter.drawPolyline(QPolygonF{QPointF(-Reach, -Depth), QPointF(0, Depth), QPointF(Reach, -Depth)});
}

void paintSlider(QPainter& painter, const SliderGeometry& slider, const ControlState& state, const Tokens& tokens)
{
    constexpr double GrooveRadius = 2;
    constexpr double HandleRadius = 7;
    constexpr double TickTop = 9;
    constexpr double TickHeight = 4;
    const Painting painting(painter);
    fadeWhenDisabled(painter, state);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.track);
    painter.drawRoundedRect(slider.groove, GrooveRadius, GrooveRadius);
    QRectF filled = slider.groove;
    if (slider.mirrored)
        filled.setLeft(slider.handle.x());
    else
        filled.setRight(slider.handle.x());
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(filled, GrooveRadius, GrooveRadius);
    if (std::isfinite(slider.source)) {
        const double y = slider.handle.y() + TickTop;
        painter.setPen(QPen(tokens.control, 1.5));
        painter.drawLine(QPointF(slider.source, y), QPointF(slider.source, y + TickHeight));
    }
    painter.setPen(QPen(tokens.accent, RingWidth));
    painter.setBrush(state.hovered || state.pressed ? tokens.selection : tokens.surface);
    painter.drawEllipse(slider.handle, HandleRadius, HandleRadius);
    if (state.focused) {
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(slider.handle, HandleRadius + 3, HandleRadius + 3);
    }
}

} // namespace pathwise
