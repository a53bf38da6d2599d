// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartpainter.h"
#include "app/charts/drawnchart.h"

#include <QLocale>
#include <QWidget>
#include <vector>

namespace pathwise {

/// A part of a difference, USD.
struct DriverBar {
    QString name;
    double amount = 0;
    bool operator==(const DriverBar&) const = default;
};

struct DriversData {
    QString title;
    QString subtitle;
    QString totalName; ///< of the last row: "Lead"
    std::vector<DriverBar> bars;
    double total = 0; ///< what the bars add up to
    bool stale = false;
    bool operator==(const DriversData&) const = default;
};

/// A difference taken apart: one row for each part, each starting where the one before ended, and the whole below.
class DriversChart : public QWidget, public DrawnChart {
    Q_OBJECT

public:
    explicit DriversChart(QWidget* parent = nullptr);

    void setNumberLocale(const QLocale& locale);
    void setData(const DriversData& data);
    [[nodiscard]] const DriversData& data() const { return m_data; }

    using QWidget::render;
    void render(QPainter& painter, const QRectF& target, const ChartRendering& rendering) const override;
    [[nodiscard]] FigureTable figures() const override;
    [[nodiscard]] const QWidget& widget() const override { return *this; }
    [[nodiscard]] QSize sizeHint() const override { return {640, 420}; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    DriversData m_data;
    QLocale m_locale;
};

/// Draws it with any painter whose unit is 1/96 inch.
void paintDrivers(QPainter& painter, const QRectF& target, const DriversData& data, const ChartFonts& fonts,
                  const Tokens& tokens, const QLocale& locale);
/// What is shown of the bars: rounded to hundreds of dollars so that they add up to the total shown.
[[nodiscard]] std::vector<double> shownAmounts(const DriversData& data);

} // namespace pathwise
