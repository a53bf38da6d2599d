// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/pathstyle.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

namespace pathwise {
namespace {

struct Shape {
    std::size_t color;
    QList<qreal> dash;
    Marker marker;
    bool hollow;
};

/// Slate apart: it is the baseline's.
const std::array<Shape, 5>& shapes()
{
    static const std::array<Shape, 5> all{Shape{0, {}, Marker::Circle, false}, Shape{2, {}, Marker::TriangleUp, false},
                                          Shape{3, {2, 3.5}, Marker::Diamond, false},
                                          Shape{4, {9, 3, 2, 3}, Marker::TriangleDown, false},
                                          Shape{5, {}, Marker::TriangleDown, true}};
    return all;
}

QPainterPath polygon(QPointF at, std::initializer_list<QPointF> corners)
{
    QPolygonF shape;
    for (const QPointF& corner : corners)
        shape << at + corner;
    QPainterPath path;
    path.addPolygon(shape);
    path.closeSubpath();
    return path;
}

constexpr double SampleWidth = 2.25;
constexpr double SampleMarker = 8;

} // namespace

QPen PathStyle::pen(double width) const
{
    QPen pen(line, width);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(dash.isEmpty() ? Qt::RoundCap : Qt::FlatCap);
    if (!dash.isEmpty()) {
        // Qt counts dashes in pen widths; the pattern keeps its length in pixels up to a thicker line.
        QList<qreal> pattern;
        for (const qreal length : dash)
            pattern << length / 2;
        pen.setDashPattern(pattern);
    }
    return pen;
}

PathStyle pathStyle(PathLook look, const Tokens& tokens)
{
    if (look.baseline) {
        const LineTokens& slate = tokens.paths[Tokens::Slate];
        return {slate.line, slate.text, {6, 4}, Marker::Square, false};
    }
    const auto index = static_cast<std::size_t>(std::max(0, look.index));
    const Shape& shape = shapes()[index % shapes().size()];
    const bool repeated = index / shapes().size() % 2 == 1;
    const LineTokens& color = tokens.paths[shape.color];
    return {color.line, color.text, shape.dash, shape.marker, shape.hollow != repeated};
}

QPainterPath markerPath(Marker marker, QPointF at, double size)
{
    const double r = size / 2;
    QPainterPath path;
    switch (marker) {
    case Marker::Circle: path.addEllipse(at, r, r); return path;
    case Marker::Square: path.addRect(QRectF(at.x() - r * 0.9, at.y() - r * 0.9, r * 1.8, r * 1.8)); return path;
    case Marker::TriangleUp: return polygon(at, {{0, -r * 1.15}, {r * 1.15, r * 0.9}, {-r * 1.15, r * 0.9}});
    case Marker::TriangleDown: return polygon(at, {{0, r * 1.15}, {r * 1.15, -r * 0.9}, {-r * 1.15, -r * 0.9}});
    case Marker::Diamond: return polygon(at, {{0, -r * 1.25}, {r * 1.25, 0}, {0, r * 1.25}, {-r * 1.25, 0}});
    }
    return path;
}

void paintMarker(QPainter& painter, const PathStyle& style, QPointF at, double size, const QColor& surface)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double outline = std::max(1.5, size / 5);
    QPen pen(style.line, outline);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(style.hollow ? pen : QPen(Qt::NoPen));
    painter.setBrush(style.hollow ? surface : style.line);
    painter.drawPath(markerPath(style.marker, at, style.hollow ? size - outline / 2 : size));
    painter.restore();
}

void paintLineSample(QPainter& painter, const PathStyle& style, const QRectF& rect, const QColor& surface)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(style.pen(SampleWidth));
    painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
    painter.restore();
    paintMarker(painter, style, rect.center(), SampleMarker, surface);
}

} // namespace pathwise
