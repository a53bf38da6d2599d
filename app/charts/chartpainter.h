// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/axissteps.h"
#include "app/theme/fonts.h"
#include "app/theme/tokens.h"

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;
class QWidget;

namespace pathwise {

/// Fonts of a chart in pixels, so that the same drawing has the same proportions on a screen, in an SVG and on paper.
/// A painter for paper is scaled so that one unit is 1/96 inch.
class ChartFonts {
public:
    /// `base` is the body font; `pixelsPerPoint` is 96/72 unless the screen says otherwise.
    explicit ChartFonts(const QFont& base = {}, double pixelsPerPoint = 96.0 / 72.0);

    [[nodiscard]] QFont font(TextRole role) const;
    [[nodiscard]] QFont bold(TextRole role) const;
    [[nodiscard]] double width(const QString& text, const QFont& font) const;
    /// Distance of two lines of text of a role.
    [[nodiscard]] double lineHeight(TextRole role) const;
    bool operator==(const ChartFonts&) const = default;

private:
    QFont m_base;
    double m_pixelsPerPoint;
};

/// The fonts of a chart on the screen `widget` is on.
[[nodiscard]] ChartFonts chartFontsOf(const QWidget& widget);

/// How much is left of a drawing whose figures are being worked out anew.
inline constexpr double staleOpacity = 0.45;

/// Maps values to pixels: x to the right, y upwards.
struct PlotScale {
    QRectF plot;
    double xLow = 0;
    double xHigh = 1;
    double yLow = 0;
    double yHigh = 1;

    [[nodiscard]] double x(double value) const { return plot.left() + (value - xLow) / (xHigh - xLow) * plot.width(); }
    [[nodiscard]] double y(double value) const
    {
        return plot.bottom() - (value - yLow) / (yHigh - yLow) * plot.height();
    }
    [[nodiscard]] QPointF at(double xValue, double yValue) const { return {x(xValue), y(yValue)}; }
    bool operator==(const PlotScale&) const = default;
};

/// Where text stands relative to its point: vertically always centred.
enum class TextSide { LeftOf, Centred, RightOf };

/// One line of text in `color` at `point`, vertically centred.
void paintText(QPainter& painter, const QString& text, QPointF point, TextSide side, const QFont& font,
               const QColor& color);
/// The same with a 4 px outline in `surface`, readable where it crosses marks.
void paintOutlinedText(QPainter& painter, const QString& text, QPointF point, TextSide side, const QFont& font,
                       const QColor& color, const QColor& surface);
/// 1 px 3-3 dashed vertical line from `top` to `bottom`.
void paintDashedLine(QPainter& painter, double x, double top, double bottom, const QColor& color);
/// Horizontal gridlines at the ticks of an axis, zero stronger.
void paintGridlines(QPainter& painter, const PlotScale& scale, const AxisSteps& axis, const Tokens& tokens);

} // namespace pathwise
