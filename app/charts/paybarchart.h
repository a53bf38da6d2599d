// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartview.h"

#include <array>

class QBarSet;
class QLineSeries;
class QStackedBarSeries;
class QValueAxis;

namespace pathwise {

/// Pay by part: a stacked bar for each year with its total above, flags where stages begin, and the take-home line.
/// Redraws in place as `LineChart` does.
class PayBarChart : public ChartView {
    Q_OBJECT

public:
    explicit PayBarChart(QWidget* parent = nullptr);
    ~PayBarChart() override;

    void setData(const PayChartData& data);
    [[nodiscard]] const PayChartData& data() const { return m_data; }

    using ChartView::render;
    void render(QPainter& painter, const QRectF& target, const ChartRendering& rendering = {}) const override;
    /// Year, base, bonus, equity, other, gross, take-home.
    [[nodiscard]] FigureTable figures() const override;

    /// The values Qt Charts was given for a part (0 base, 1 bonus, 2 equity, 3 other), and the take-home points; for
    /// tests.
    [[nodiscard]] QList<double> drawnPart(std::size_t part) const;
    [[nodiscard]] QList<QPointF> drawnTakeHome() const;

protected:
    void restyle() override;
    void setRanges(const PlotScale& scale) override;

private:
    static constexpr std::size_t Parts = 4;

    void buildSeries();
    void updateValues();
    void updateOverlay();
    void addPartLabels(OverlayContent& content) const;
    [[nodiscard]] OverlayContent::ReadOut readOut(std::size_t year) const;
    [[nodiscard]] QString describe() const;

    PayChartData m_data;
    QValueAxis* m_xAxis;
    QValueAxis* m_yAxis;
    QStackedBarSeries* m_bars;
    std::array<QBarSet*, Parts> m_sets{};
    /// A wider line in the surface colour lies under the take-home line and sets it off from the bars.
    QLineSeries* m_halo;
    QLineSeries* m_takeHome;
};

} // namespace pathwise
