// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartdata.h"
#include "app/theme/tokens.h"

#include <QFont>
#include <QRectF>

class QPainter;
class QWidget;

namespace pathwise {

/// How a chart is drawn apart from its widget, for pictures and paper.
struct ChartRendering {
    Tokens tokens = lightTokens();
    /// Body font; its point size sets the size of all text.
    QFont font;
    /// Title and subtitle above the plot.
    bool title = true;
};

/// What any chart is to those who take it out of the window: a picture and its figures.
class DrawnChart {
public:
    virtual ~DrawnChart() = default;

    /// Draws the chart afresh at the size of `target` with any painter whose unit is 1/96 inch there: PNG, SVG and PDF
    /// get vector marks and text. The widget itself is not touched.
    virtual void render(QPainter& painter, const QRectF& target, const ChartRendering& rendering) const = 0;
    [[nodiscard]] virtual FigureTable figures() const = 0;
    /// The widget that shows it: its accessible name is the title, its accessible description says what is to be seen.
    [[nodiscard]] virtual const QWidget& widget() const = 0;

protected:
    DrawnChart() = default;
    DrawnChart(const DrawnChart&) = default;
    DrawnChart& operator=(const DrawnChart&) = default;
};

/// Draws title and subtitle where `rendering` wants them and gives what is left for the plot.
[[nodiscard]] QRectF paintChartHead(QPainter& painter, const QRectF& target, const ChartRendering& rendering,
                                    const QString& title, const QString& subtitle);

} // namespace pathwise
