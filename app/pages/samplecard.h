// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/samples.h"

#include <QAbstractButton>

namespace pathwise {

/// One sample of the welcome page: a drawing of what it is about, its title and a line of text. One is chosen at a time;
/// a double click or Return opens it.
class SampleCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit SampleCard(const Sample& sample, QWidget* parent = nullptr);

    [[nodiscard]] const Sample& sample() const { return m_sample; }
    [[nodiscard]] QSize sizeHint() const override { return {304, 206}; }

signals:
    void opened();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintTexts(QPainter& painter) const;

    Sample m_sample;
};

} // namespace pathwise
