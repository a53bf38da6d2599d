// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/pathstyle.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <vector>

namespace pathwise {

/// What charts are given: plain values, set whole. Amounts are US dollars; NaN is missing and is not drawn.

/// How much of an uncertainty band a line shows. Every line with `low` and `high` gives its range in words in any case.
enum class Band { None, Full, Faint };

/// One path over the years. `middle`, `low` and `high` have one value per year; the last two may be empty.
struct ChartLine {
    QString name;
    PathLook look;
    bool selected = false;
    Band band = Band::None;
    std::vector<double> middle;
    std::vector<double> low;
    std::vector<double> high;
    bool operator==(const ChartLine&) const = default;
};

/// A dashed line at a point in time with a short word and a plain value near the axis. Years count on: 2028.5 is July
/// 2028.
struct ChartAnnotation {
    double year = 0;
    QString word;
    QString value;
    bool operator==(const ChartAnnotation&) const = default;
};

/// Money starts at zero; a difference is centred on zero and its figures carry signs.
enum class ValueAxis { Money, Difference };

struct LineChartData {
    /// The title carries the unit, the subtitle the dollars and what line and band mean.
    QString title;
    QString subtitle;
    /// Read first by screen readers: the verdict.
    QString description;
    int firstYear = 0;
    ValueAxis axis = ValueAxis::Money;
    std::vector<ChartLine> lines;
    /// At most three are drawn.
    std::vector<ChartAnnotation> annotations;
    /// The result is not the current one: drawn faintly.
    bool stale = false;
    bool operator==(const LineChartData&) const = default;
};

/// One year's gross pay by part, and what is left after tax (NaN: no such line).
struct PayYear {
    double base = 0;
    double bonus = 0;
    double equity = 0;
    double other = 0;
    double takeHome = 0;
    bool operator==(const PayYear&) const = default;
};

/// A stage begins: 2028.0 is the start of 2028, at the left edge of its column; 2028.5 is the first of July.
struct StageFlag {
    double year = 0;
    QString label;
    bool operator==(const StageFlag&) const = default;
};

struct PayChartData {
    QString title;
    QString subtitle;
    QString description;
    int firstYear = 0;
    PathLook look;
    std::vector<PayYear> years;
    std::vector<StageFlag> flags;
    bool stale = false;
    bool operator==(const PayChartData&) const = default;
};

/// Where years are: what a timeline and a table need to share a chart's columns. Logical pixels in the chart widget.
struct YearGrid {
    int firstYear = 0;
    int years = 0;
    /// Left edge of the first year's column.
    double left = 0;
    /// Width of one year's column.
    double step = 0;

    /// x of a point in time: 2028.0 is the left edge of 2028's column, 2028.5 its middle.
    [[nodiscard]] double x(double year) const { return left + (year - firstYear) * step; }
    [[nodiscard]] double year(double x) const { return step > 0 ? firstYear + (x - left) / step : firstYear; }
    bool operator==(const YearGrid&) const = default;
};

/// A chart's figures for CSV, the clipboard and the chart as table. Cells are int (years), double (dollars) or invalid.
struct FigureTable {
    QStringList header;
    QList<QList<QVariant>> rows;
};

} // namespace pathwise
