// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/responsechart.h"
#include "app/theme/pathstyle.h"
#include "app/theme/textwidth.h"

#include <QLocale>

namespace pathwise {

/// One package's result over what the axis shows.
struct CurveLine {
    QString name;
    QString detail; ///< under the name
    PathLook look;
    std::vector<ResponsePoint> points; ///< by value; with low = high = middle there is no band
    bool operator==(const CurveLine&) const = default;
};

/// Where the lines' names stand: at their right ends, or beside the cursor with the result there.
enum class CurveLabels { AtEnd, AtCursor };

/// Several results over one quantity, such as the value of an exit. Texts are final; ticks carry theirs.
struct CurveData {
    QString title;
    QString subtitle;
    QString description;
    QString valueTitle; ///< of the axis, for the figures
    bool logarithmic = false;
    bool isChance = false; ///< results are chances, 0..1, not USD
    CurveLabels labels = CurveLabels::AtEnd;
    std::vector<CurveLine> lines;
    std::vector<ResponseTick> valueTicks;  ///< the first and the last are the axis' ends
    std::vector<ResponseTick> resultTicks; ///< likewise; lines beyond the last are cut at the plot's edge
    std::optional<ResponseMark> crossing;  ///< where the first two lines meet
    bool stale = false;
    bool operator==(const CurveData&) const = default;
};

/// A result in short: "$1.2M", or "48%" where results are chances.
[[nodiscard]] QString curveAmount(const CurveData& data, double result, const QLocale& locale);

/// Lines over a linear or logarithmic axis with a cursor that the pointer and the arrow keys move. Moving the cursor only
/// repaints: nothing is computed anew.
class CurveChart : public QWidget, public DrawnChart {
    Q_OBJECT

public:
    explicit CurveChart(const QLocale& locale, QWidget* parent = nullptr);

    void setData(const CurveData& data);
    [[nodiscard]] const CurveData& data() const { return m_data; }
    /// Shows the cursor at a value of the axis, without a signal.
    void setCursorValue(double value);
    [[nodiscard]] double cursorValue() const { return m_cursor; }
    /// Distance of the plot's ends from the widget's, for a slider in line with the axis.
    [[nodiscard]] std::pair<int, int> plotMargins() const;

    using QWidget::render;
    void render(QPainter& painter, const QRectF& target, const ChartRendering& rendering) const override;
    [[nodiscard]] FigureTable figures() const override;
    [[nodiscard]] const QWidget& widget() const override { return *this; }
    [[nodiscard]] QSize sizeHint() const override { return {640, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {roomFor(230, font()), roomFor(150, font())}; }

signals:
    /// The user moved the cursor.
    void cursorMoved(double value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] ChartFonts fonts() const;
    void moveTo(double x);
    void take(double value);
    void describeCursor();

    QLocale m_locale;
    CurveData m_data;
    double m_cursor = 0;
};

/// The axis of a chart in its own measure: logarithms where it is logarithmic.
[[nodiscard]] PlotScale curveScale(const QRectF& target, const CurveData& data, const ChartFonts& fonts);
/// Draws the lines with any painter whose unit is 1/96 inch; the cursor where there is one.
void paintCurves(QPainter& painter, const QRectF& target, const CurveData& data, std::optional<double> cursor,
                 const ChartFonts& fonts, const Tokens& tokens, const QLocale& locale);

} // namespace pathwise
