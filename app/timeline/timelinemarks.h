// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartdata.h"
#include "app/theme/tokens.h"
#include "app/timeline/timelinedata.h"

#include <QFont>

class QPainter;

namespace pathwise {

/// Where a month begins on the columns of a chart.
[[nodiscard]] double monthX(const YearGrid& grid, Month month);

/// Where the months of a timeline are, and how it looks.
struct TimelineCanvas {
    YearGrid grid;
    TimelineWindow window; ///< what is on show
    double width = 0;
    QColor line; ///< of the path
    QFont font;
    Tokens tokens;

    [[nodiscard]] double x(Month month) const { return monthX(grid, month); }
    /// The line's colour laid thinly over the surface: the fill of the path's own blocks.
    [[nodiscard]] QColor tint() const;
};

/// A bracket at height `y` over the months in which 8 in 10 futures are promoted, with its text beside it.
void paintBracket(QPainter& painter, const TimelineCanvas& canvas, const TimelineStretch& promotion, double y);

/// A bar around height `middle` to the middle start, a whisker over 8 in 10 futures, and a diamond at each start that a visa
/// allows.
void paintSearch(QPainter& painter, const TimelineCanvas& canvas, const TimelineSearch& search, double middle);

} // namespace pathwise
