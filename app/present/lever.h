// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/sourceslider.h"

#include <QLocale>
#include <QWidget>

class QLabel;

namespace pathwise {

/// The one thing a slide lets people try: what it is, its amount in large figures, and a slider with its ends below.
class Lever : public QWidget {
    Q_OBJECT

public:
    explicit Lever(const QLocale& locale, QWidget* parent = nullptr);

    /// `source` is marked on the slider.
    void setLever(const QString& name, const SourceSlider::Range& range, std::optional<double> source);
    void setAmount(double dollars);
    void setScale(double scale);
    [[nodiscard]] SourceSlider* slider() const { return m_slider; }
    [[nodiscard]] QString amountText() const;

signals:
    void moved(double dollars);

private:
    QLocale m_locale;
    QLabel* m_name;
    QLabel* m_amount;
    SourceSlider* m_slider;
    QLabel* m_least;
    QLabel* m_most;
    std::optional<double> m_source;
};

} // namespace pathwise
