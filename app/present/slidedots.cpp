// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/present/slidedots.h"

#include "app/theme/tokens.h"

#include <QPainter>

namespace pathwise {

namespace {

constexpr int dotSize = 8;
constexpr int barWidth = 22;
constexpr int gap = 8;

} // namespace

void SlideDots::setPosition(int current, int count)
{
    m_current = current;
    m_count = count;
    setAccessibleName(tr("Slide %1 of %2").arg(current + 1).arg(count));
    updateGeometry();
    update();
}

QSize SlideDots::sizeHint() const
{
    return {barWidth + m_count * (dotSize + gap), dotSize + 2};
}

void SlideDots::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    double x = 0;
    for (int index = 0; index < m_count; ++index) {
        const double width = index == m_current ? barWidth : dotSize;
        painter.setBrush(index == m_current ? tokens.accent : tokens.track);
        const double left = layoutDirection() == Qt::RightToLeft ? this->width() - x - width : x;
        painter.drawRoundedRect(QRectF(left, 1, width, dotSize), dotSize / 2.0, dotSize / 2.0);
        x += width + gap;
    }
}

} // namespace pathwise
