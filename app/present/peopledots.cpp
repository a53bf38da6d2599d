// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/present/peopledots.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

constexpr int people = 100;
constexpr int columns = 20;
constexpr int rows = people / columns;
constexpr double diameterShare = 0.84; // of a cell

} // namespace

int peopleOf(double chance)
{
    const int count = static_cast<int>(std::lround(chance * people));
    if (chance <= 0 || chance >= 1)
        return std::clamp(count, 0, people);
    return std::clamp(count, 1, people - 1);
}

PeopleDots::PeopleDots(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(false);
    setSizePolicy(policy);
}

void PeopleDots::setChance(double chance, PathLook look)
{
    m_look = look;
    m_filled = peopleOf(chance);
    setAccessibleName(tr("%1 of 100 futures").arg(m_filled));
    update();
}

QSize PeopleDots::sizeHint() const
{
    const int cell = fontMetrics().height() * 3 / 4;
    return {cell * columns, cell * rows};
}

void PeopleDots::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensFor(palette());
    const QColor colour = pathStyle(m_look, tokens).line;
    const double cell = std::min(width() / static_cast<double>(columns), height() / static_cast<double>(rows));
    const double size = cell * diameterShare;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index = 0; index < people; ++index) {
        const bool isFilled = index < m_filled;
        painter.setPen(isFilled ? QPen(Qt::NoPen) : QPen(tokens.control, 1));
        painter.setBrush(isFilled ? QBrush(colour) : QBrush(Qt::NoBrush));
        const double column = layoutDirection() == Qt::RightToLeft ? columns - 1 - index % columns : index % columns;
        painter.drawEllipse(QRectF(column * cell, index / columns * cell, size, size).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace pathwise
