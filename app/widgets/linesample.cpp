// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/linesample.h"

#include <QPainter>

namespace pathwise {

LineSample::LineSample(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LineSample::setLook(PathLook look)
{
    if (look == m_look)
        return;
    m_look = look;
    update();
}

void LineSample::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens tokens = tokensFor(palette());
    paintLineSample(painter, pathStyle(m_look, tokens), QRectF(rect()).adjusted(1, 0, -1, 0), tokens.surface);
}

} // namespace pathwise
