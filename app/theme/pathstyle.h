// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/tokens.h"

#include <QList>
#include <QPainterPath>
#include <QPen>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace pathwise {

enum class Marker { Circle, Square, TriangleUp, Diamond, TriangleDown };

/// Which look a path has, stored with the path: `index` counts from zero in list order and skips slate, which belongs
/// to the baseline alone. From the sixth on the looks repeat with the other kind of marker (hollow for filled).
struct PathLook {
    int index = 0;
    bool baseline = false;
    bool operator==(const PathLook&) const = default;
};

/// How a path is drawn in one theme. Colour is never the only cue: dash and marker go with it.
struct PathStyle {
    QColor line;
    QColor text;
    /// Dash pattern in logical pixels for a 2 px line; empty is solid.
    QList<qreal> dash;
    Marker marker = Marker::Circle;
    bool hollow = false;

    /// The line's pen at a width in logical pixels: round joins, flat caps where dashed.
    [[nodiscard]] QPen pen(double width) const;
};

[[nodiscard]] PathStyle pathStyle(PathLook look, const Tokens& tokens);

/// The marker's outline centred at `at`; `size` is the diameter of the circle, the other shapes look as large.
[[nodiscard]] QPainterPath markerPath(Marker marker, QPointF at, double size);
/// Filled, or hollow with `surface` inside.
void paintMarker(QPainter& painter, const PathStyle& style, QPointF at, double size, const QColor& surface);
/// A short line with the marker in its middle, as in lists and tables.
void paintLineSample(QPainter& painter, const PathStyle& style, const QRectF& rect, const QColor& surface);

} // namespace pathwise
