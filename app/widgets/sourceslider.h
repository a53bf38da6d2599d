// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>
#include <optional>

namespace pathwise {

/// A horizontal slider over real values, linear or logarithmic, with a tick under the source figure; double-clicking
/// returns to it. `moved` and `released` tell of the user's doing alone, never of `setValue`.
class SourceSlider : public QSlider {
    Q_OBJECT

public:
    struct Range {
        double least = 0;
        double most = 1;
        double step = 0.01;
        /// Equal distances are equal ratios; needs `least` > 0.
        bool logarithmic = false;
        bool operator==(const Range&) const = default;
    };

    explicit SourceSlider(QWidget* parent = nullptr);

    void setValueRange(const Range& range);
    void setSource(std::optional<double> source);
    /// Shows the nearest position; values outside the range stand at its ends.
    void setRealValue(double value);
    /// The value at the handle, on a multiple of the step.
    [[nodiscard]] double realValue() const { return valueAt(sliderPosition()); }

signals:
    /// While the pointer holds the handle `dragging` is true; the last signal of a drag comes with false.
    void moved(double value, bool dragging);
    void sourceWanted();

protected:
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] int positionOf(double value) const;
    [[nodiscard]] double valueAt(int position) const;

    Range m_range;
    std::optional<double> m_source;
    bool m_wheeling = false;
};

} // namespace pathwise
