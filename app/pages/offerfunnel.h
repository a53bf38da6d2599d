// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

namespace pathwise {

/// The way from applications to an offer as bars: how many get past each step.
class OfferFunnel : public QWidget {
    Q_OBJECT

public:
    struct Step {
        QString name;
        double count = 0;
        QString countText;
        QString passText; ///< share that passes; empty for the first
    };

    explicit OfferFunnel(QWidget* parent = nullptr);

    void setSteps(std::vector<Step> steps);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Step> m_steps;
};

} // namespace pathwise
