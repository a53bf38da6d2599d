// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/axissteps.h"
#include "app/charts/chartpainter.h"

#include <QLocale>
#include <vector>

namespace pathwise {

/// Three amounts of one row, from gross to what is left, USD.
struct DotRow {
    double gross = 0;
    double takeHome = 0;
    double afterCosts = 0;
};

/// The scale that all rows of a table share, and its header: not from zero, since dots compare places on a line.
class DotScale {
public:
    DotScale() = default;
    explicit DotScale(const std::vector<DotRow>& rows);

    [[nodiscard]] const AxisSteps& axis() const { return m_axis; }
    /// Pixels from the left of `rect`.
    [[nodiscard]] double x(double value, const QRectF& rect) const;

private:
    AxisSteps m_axis;
};

/// A row's dots: gross a ring, take-home a square, after living costs a diamond, joined by a track and a dotted line.
void paintDots(QPainter& painter, const QRectF& rect, const DotRow& row, const DotScale& scale, const Tokens& tokens);
/// Vertical gridlines behind the dots of a row.
void paintDotGrid(QPainter& painter, const QRectF& rect, const DotScale& scale, const Tokens& tokens);
/// The amounts over the gridlines.
void paintDotAxis(QPainter& painter, const QRectF& rect, const DotScale& scale, const QFont& font, const Tokens& tokens,
                  const QLocale& locale);

} // namespace pathwise
