// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartpainter.h"
#include "app/charts/drawnchart.h"
#include "app/charts/responsechart.h"
#include "app/theme/textwidth.h"

#include <QWidget>

namespace pathwise {

/// One package's futures as dots: each stands for the same share of them.
struct OutcomeRow {
    QString name;
    QString note; ///< under the name
    PathLook look;
    std::vector<double> values; ///< one per dot, ascending
    QString beyond;             ///< what is said of the dots past the axis' end
    bool operator==(const OutcomeRow&) const = default;
};

struct OutcomeDotsData {
    QString title;
    QString subtitle;
    QString description;
    std::vector<ResponseTick> ticks; ///< the first and the last are the axis' ends
    std::vector<OutcomeRow> rows;
    bool stale = false;
    bool operator==(const OutcomeDotsData&) const = default;
};

/// How packages could turn out, as counted dots stacked over one axis. Dots past its end stand beside it with their count:
/// nothing is cut silently.
class OutcomeDots : public QWidget, public DrawnChart {
    Q_OBJECT

public:
    explicit OutcomeDots(QWidget* parent = nullptr);

    void setData(const OutcomeDotsData& data);
    [[nodiscard]] const OutcomeDotsData& data() const { return m_data; }

    using QWidget::render;
    void render(QPainter& painter, const QRectF& target, const ChartRendering& rendering) const override;
    [[nodiscard]] FigureTable figures() const override;
    [[nodiscard]] const QWidget& widget() const override { return *this; }
    [[nodiscard]] QSize sizeHint() const override { return {640, 220}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {roomFor(230, font()), roomFor(150, font())}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    OutcomeDotsData m_data;
};

/// How many dots stand in each of `columns` equal parts of `low`..`high`. Values below go to the first; those above are
/// left out.
[[nodiscard]] std::vector<int> stackedDots(const std::vector<double>& values, double low, double high, int columns);
/// One value for each of `dots` equal shares of a distribution given by probabilities: each the middle of its share.
/// Pre: same sizes, not empty; the probabilities add up to one.
[[nodiscard]] std::vector<double> dotsOf(std::vector<std::pair<double, double>> probabilityAndValue, int dots);

} // namespace pathwise
