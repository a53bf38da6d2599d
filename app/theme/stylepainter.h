// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/tokens.h"

#include <QRect>
#include <Qt>

class QPainter;

namespace pathwise {

/// Shapes the widget style is made of. All take the rectangle of the whole shape in logical pixels.

/// Radii of the design: check boxes 4, fields and buttons 6, cards 8.
namespace corner {
constexpr double Check = 4;
constexpr double Field = 6;
constexpr double Card = 8;
} // namespace corner

/// State of a control as far as its looks go.
struct ControlState {
    bool enabled = true;
    bool hovered = false;
    bool pressed = false;
    /// Focus that came by the keyboard: the only one that shows a ring.
    bool focused = false;
    bool on = false;
};

enum class Direction { Up, Down, Left, Right };

/// Filled rounded box with a border of 1 px inside `rect`.
void paintBox(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& border);
/// The surface of a panel beside a page, with the edge that sets it off on the page's side: right to left too.
void paintSidePanel(QPainter& painter, const QRect& rect, Qt::LayoutDirection direction, const Tokens& tokens);
/// 2 px accent ring just inside `rect`.
void paintFocusRing(QPainter& painter, const QRectF& rect, double radius, const Tokens& tokens);
void paintField(QPainter& painter, const QRectF& rect, const ControlState& state, const Tokens& tokens);
void paintButton(QPainter& painter, const QRectF& rect, const ControlState& state, const Tokens& tokens);
void paintPrimaryButton(QPainter& painter, const QRectF& rect, const ControlState& state, const Tokens& tokens);
/// A flat button: nothing when at rest, a tint when hovered, the selection colour when on.
void paintToolButton(QPainter& painter, const QRectF& rect, const ControlState& state, const Tokens& tokens);
void paintCheckBox(QPainter& painter, const QRectF& rect, const ControlState& state, const Tokens& tokens);
void paintPartlyChecked(QPainter& painter, const QRectF& rect, const ControlState& state, const Tokens& tokens);
void paintRadioButton(QPainter& painter, const QRectF& rect, const ControlState& state, const Tokens& tokens);
/// A chevron 8 px wide in the middle of `rect`.
void paintChevron(QPainter& painter, const QRectF& rect, Direction direction, const QColor& color);

/// Where a horizontal slider's parts are.
struct SliderGeometry {
    QRectF groove;
    QPointF handle;
    /// x of the source figure's tick; none when NaN.
    double source;
    bool mirrored = false;
};
void paintSlider(QPainter& painter, const SliderGeometry& slider, const ControlState& state, const Tokens& tokens);

} // namespace pathwise
