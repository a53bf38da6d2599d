// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace pathwise {

/// Which of the slides is on show: a bar among dots.
class SlideDots : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setPosition(int current, int count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_current = 0;
    int m_count = 0;
};

} // namespace pathwise
