// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartview.h"

class QAreaSeries;
class QLineSeries;
class QValueAxis;

namespace pathwise {

/// The compare chart: paths over years, with the band of 8 in 10 futures, end markers, direct labels and annotations.
/// `setData` redraws in place; when only values changed no series is made anew, so it can be called for every frame of
/// a drag.
class LineChart : public ChartView {
    Q_OBJECT

public:
    explicit LineChart(QWidget* parent = nullptr);
    ~LineChart() override;

    void setData(const LineChartData& data);
    [[nodiscard]] const LineChartData& data() const { return m_data; }

    using ChartView::render;
    void render(QPainter& painter, const QRectF& target, const ChartRendering& rendering = {}) const override;
    /// Year, then middle, low and high of each line.
    [[nodiscard]] FigureTable figures() const override;

    /// The points Qt Charts was given for a line's middle, in drawing order of `data().lines`; for tests and tools.
    [[nodiscard]] QList<QPointF> drawnPoints(std::size_t line) const;

protected:
    void restyle() override;
    void setRanges(const PlotScale& scale) override;

private:
    /// The Qt series of one line; band and edges only where it shows one.
    struct Drawn {
        QLineSeries* middle = nullptr;
        QAreaSeries* band = nullptr;
        QLineSeries* lowEdge = nullptr;
        QLineSeries* highEdge = nullptr;
    };

    [[nodiscard]] bool sameShape(const LineChartData& data) const;
    void rebuildSeries();
    void addBand(Drawn& drawn, const ChartLine& line);
    [[nodiscard]] QLineSeries* addLine(const QPen& pen);
    void updatePoints();
    void updateOverlay();
    [[nodiscard]] AxisSteps valueSteps() const;
    [[nodiscard]] QList<QPointF> points(const std::vector<double>& values) const;
    [[nodiscard]] std::vector<std::size_t> drawingOrder() const;
    [[nodiscard]] OverlayContent::ReadOut readOut(std::size_t year) const;
    [[nodiscard]] OverlayContent::SideLabel sideLabel(const ChartLine& line, double lastValue, std::size_t last) const;
    void addEnds(OverlayContent& content) const;
    [[nodiscard]] QString valueText(double value) const;
    [[nodiscard]] QString rangeText(const ChartLine& line, std::size_t year) const;
    [[nodiscard]] QString describe() const;

    LineChartData m_data;
    std::vector<Drawn> m_drawn;
    QValueAxis* m_xAxis;
    QValueAxis* m_yAxis;
};

} // namespace pathwise
