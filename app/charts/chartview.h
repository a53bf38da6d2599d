// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartoverlay.h"
#include "app/charts/drawnchart.h"

#include <QChartView>
#include <QLocale>
#include <optional>

class QChart;

namespace pathwise {

/// What the charts over years share: look, plot area, hover read-out by pointer and keys, export, accessible texts.
/// Qt Charts draws the marks (lines, bands, bars); overlay and grid draw every text and gridline.
/// Colours follow `palette()`, text sizes follow `font()`. GUI thread only.
class ChartView : public QChartView, public DrawnChart {
    Q_OBJECT

public:
    ~ChartView() override;

    /// Numbers are formatted in this locale; US English unless set.
    void setNumberLocale(const QLocale& locale);
    /// At least this much room left of the plot, so that a table's label column fits; 0 gives only what labels need.
    void setLabelColumn(double width);
    /// Space right of the plot that direct labels leave free, or take from each other, when several charts align; 0:
    /// none.
    [[nodiscard]] YearGrid yearGrid() const { return m_grid; }
    [[nodiscard]] const ChartOverlay& overlay() const { return *m_overlay; }
    [[nodiscard]] QRectF plotRect() const { return m_overlay->scale().plot; }

    /// The year under the read-out; setting it moves the read-out without a signal.
    [[nodiscard]] std::optional<int> hoveredYear() const;
    void setHoveredYear(std::optional<int> year);

    using DrawnChart::render;
    using QChartView::render;
    [[nodiscard]] const QWidget& widget() const override { return *this; }

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// The plot moved or was resized: columns of years are elsewhere now.
    void yearGridChanged(const pathwise::YearGrid& grid);
    /// The user moved the read-out, or hid it.
    void hoveredYearChanged(std::optional<int> year);

protected:
    explicit ChartView(QWidget* parent);

    /// Where the first year's point is inside its column, and how the value axis is.
    struct Frame {
        int firstYear = 0;
        int years = 0;
        /// Points stand at the plot's ends (lines) rather than in the middle of columns (bars).
        bool pointsAtEnds = false;
        AxisSteps valueAxis;
        /// Room above the plot for flags or figures.
        double headroom = 12;
    };
    /// Sets content and frame, then lays out: the last step of every `setData`.
    void showContent(OverlayContent content, const Frame& frame);
    void setTexts(const QString& title, const QString& description);
    void setStale(bool stale);
    /// Draws a prepared copy for `render`.
    static void renderView(ChartView& view, QPainter& painter, const QRectF& target, const ChartRendering& rendering,
                           const QString& title, const QString& subtitle);
    /// Called when colours or fonts changed: series take their pens anew.
    virtual void restyle() = 0;
    /// Called when the axes' ranges are known.
    virtual void setRanges(const PlotScale& scale) = 0;

    /// Takes colours and fonts from the widget; every chart calls it last in its constructor.
    void takeLook();
    [[nodiscard]] const Tokens& tokens() const { return m_tokens; }
    [[nodiscard]] const ChartFonts& fonts() const { return m_fonts; }
    [[nodiscard]] const QLocale& numberLocale() const { return m_locale; }

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    void applyLook(const Tokens& tokens, const ChartFonts& fonts);
    [[nodiscard]] PlotScale scaleFor(const QRectF& plot) const;
    [[nodiscard]] YearGrid gridFor(const PlotScale& scale) const;
    void hover(std::optional<std::size_t> index);
    void moveHover(int by);
    void speakHovered();

    ChartOverlay* m_overlay;
    ChartGrid* m_gridLines;
    Tokens m_tokens;
    ChartFonts m_fonts;
    QLocale m_locale;
    Frame m_frame;
    YearGrid m_grid;
    double m_labelColumn = 0;
};

} // namespace pathwise
