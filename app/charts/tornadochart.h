// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/axissteps.h"
#include "app/charts/chartpainter.h"
#include "app/charts/drawnchart.h"

#include <QLocale>
#include <QWidget>
#include <optional>
#include <vector>

namespace pathwise {

/// One assumption of a tornado: what the result becomes with it at either end. Texts are final.
struct TornadoRow {
    QString name;
    QString now; ///< second line: "now $210k · Senior AI engineer"
    QString lowText;
    QString highText;
    QString range; ///< the result's range, as an aligned column
    double atLow = 0;
    double atHigh = 0;
    bool operator==(const TornadoRow&) const = default;
};

/// What a tornado's results are: dollars or chances.
enum class TornadoAxis { Money, Chance };

struct TornadoData {
    QString title;
    QString subtitle;
    QString resultTitle; ///< over the aligned column: "Lead"
    double middle = 0;   ///< today's result
    TornadoAxis axis = TornadoAxis::Money;
    std::vector<TornadoRow> rows; ///< widest first
    bool stale = false;           ///< not of the plan on show: drawn faintly
    bool operator==(const TornadoData&) const = default;
};

/// Where a tornado's parts are, for drawing and for the pointer.
class TornadoLayout {
public:
    TornadoLayout(const TornadoData& data, const QRectF& target, const ChartFonts& fonts);

    [[nodiscard]] const QRectF& plot() const { return m_scale.plot; }
    [[nodiscard]] double x(double value) const { return m_scale.x(value); }
    [[nodiscard]] const AxisSteps& axis() const { return m_axis; }
    [[nodiscard]] QRectF row(std::size_t index) const;
    [[nodiscard]] std::optional<std::size_t> rowAt(QPointF point) const;

    static constexpr double HeaderHeight = 34;

private:
    QRectF m_target;
    std::size_t m_rows;
    double m_rowHeight;
    PlotScale m_scale;
    AxisSteps m_axis;
};

/// One row per assumption, widest first: grey where the result shrinks, blue where it grows. A row is chosen by pointer or
/// arrow keys.
class TornadoChart : public QWidget, public DrawnChart {
    Q_OBJECT

public:
    explicit TornadoChart(QWidget* parent = nullptr);

    void setNumberLocale(const QLocale& locale);
    void setData(const TornadoData& data);
    [[nodiscard]] const TornadoData& data() const { return m_data; }
    /// Chooses without a signal; an index that is not there chooses nothing.
    void setCurrentRow(std::optional<std::size_t> row);
    [[nodiscard]] std::optional<std::size_t> currentRow() const { return m_current; }
    /// The middle of a row's bar, for the pointer of tests.
    [[nodiscard]] QPoint rowCentre(std::size_t row) const;

    using QWidget::render;
    void render(QPainter& painter, const QRectF& target, const ChartRendering& rendering) const override;
    [[nodiscard]] FigureTable figures() const override;
    [[nodiscard]] const QWidget& widget() const override { return *this; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The user chose another row.
    void rowChosen(std::size_t row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void choose(std::size_t row);
    void describe();
    [[nodiscard]] TornadoLayout layOut() const;

    TornadoData m_data;
    QLocale m_locale;
    std::optional<std::size_t> m_current;
};

/// What is drawn besides the data.
struct TornadoLook {
    ChartFonts fonts;
    Tokens tokens;
    QLocale locale;
    std::optional<std::size_t> current = {}; ///< the tinted row
};

/// Draws a tornado with any painter whose unit is 1/96 inch.
void paintTornado(QPainter& painter, const QRectF& target, const TornadoData& data, const TornadoLook& look);

} // namespace pathwise
