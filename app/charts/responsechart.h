// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartpainter.h"
#include "app/charts/drawnchart.h"
#include "app/theme/textwidth.h"

#include <QWidget>
#include <optional>
#include <vector>

namespace pathwise {

/// The result at one value of an assumption: middle and 8 in 10 futures.
struct ResponsePoint {
    double value = 0;
    double middle = 0;
    double low = 0;
    double high = 0;
    bool operator==(const ResponsePoint&) const = default;
};

struct ResponseTick {
    double at = 0;
    QString text;
    bool operator==(const ResponseTick&) const = default;
};

/// A point on the curve with a bold word and a plain figure.
struct ResponseMark {
    double value = 0;
    QString word;
    QString figure;
    bool operator==(const ResponseMark&) const = default;
};

/// How a result follows one assumption. Texts are final.
struct ResponseData {
    QString title;
    QString subtitle;
    QString valueTitle;                ///< under the axis
    std::vector<ResponsePoint> points; ///< by value
    std::vector<ResponseTick> valueTicks;
    std::vector<ResponseTick> resultTicks; ///< the first and the last are the axis' ends
    double turn = 0;                       ///< the result at which the verdict flips; drawn stronger
    std::optional<ResponseMark> now;
    std::optional<ResponseMark> flip;
    std::optional<ResponseMark> tried;
    bool operator==(const ResponseData&) const = default;
};

/// One assumption's curve with its band, where it stands now, and where the verdict flips.
class ResponseChart : public QWidget, public DrawnChart {
    Q_OBJECT

public:
    explicit ResponseChart(QWidget* parent = nullptr);

    void setData(const ResponseData& data);
    [[nodiscard]] const ResponseData& data() const { return m_data; }

    using QWidget::render;
    void render(QPainter& painter, const QRectF& target, const ChartRendering& rendering) const override;
    [[nodiscard]] FigureTable figures() const override;
    [[nodiscard]] const QWidget& widget() const override { return *this; }
    [[nodiscard]] QSize sizeHint() const override { return {330, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {roomFor(240, font()), roomFor(200, font())}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ResponseData m_data;
};

/// The result at a value, between the nearest two points on a straight line; the ends go on level. Pre: not empty.
[[nodiscard]] double responseAt(const std::vector<ResponsePoint>& points, double value);
/// Draws a curve with any painter whose unit is 1/96 inch.
void paintResponse(QPainter& painter, const QRectF& target, const ResponseData& data, const ChartFonts& fonts,
                   const Tokens& tokens);

} // namespace pathwise
