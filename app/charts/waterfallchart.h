// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartpainter.h"
#include "app/theme/textwidth.h"

#include <QLocale>
#include <QWidget>
#include <vector>

namespace pathwise {

/// One column of a waterfall, USD. A level stands on zero; a change hangs from the level before it.
struct WaterfallStep {
    enum class Kind { Gross, Change, TakeHome, AfterCosts };

    QString label;
    double amount = 0;
    Kind kind = Kind::Change;
    bool operator==(const WaterfallStep&) const = default;
};

struct WaterfallData {
    QString title;
    std::vector<WaterfallStep> steps;
    double top = 0; ///< of the scale, so that two waterfalls side by side share one; 0 = its own highest
    bool operator==(const WaterfallData&) const = default;
};

/// From gross to what is left, step by step.
class WaterfallChart : public QWidget {
    Q_OBJECT

public:
    explicit WaterfallChart(QWidget* parent = nullptr);

    void setNumberLocale(const QLocale& locale);
    void setData(const WaterfallData& data);
    [[nodiscard]] const WaterfallData& data() const { return m_data; }
    [[nodiscard]] QSize sizeHint() const override { return {420, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {roomFor(240, font()), roomFor(170, font())}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    WaterfallData m_data;
    QLocale m_locale;
};

/// Draws a waterfall with any painter whose unit is 1/96 inch.
void paintWaterfall(QPainter& painter, const QRectF& target, const WaterfallData& data, const ChartFonts& fonts,
                    const Tokens& tokens, const QLocale& locale);
/// The levels before and after each step: where its column begins and ends.
[[nodiscard]] std::vector<std::pair<double, double>> waterfallLevels(const std::vector<WaterfallStep>& steps);

} // namespace pathwise
