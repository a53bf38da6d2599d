// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/sidebyside.h"

#include "app/theme/textwidth.h"

#include <QBoxLayout>

namespace pathwise {

namespace {

constexpr int panelWidth = 300;
constexpr int stackBelow = 1000;

} // namespace

SideBySide::SideBySide(QWidget* charts, QWidget* panel)
    : m_split(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_panel(panel)
{
    m_split->setContentsMargins(0, 0, 0, 0);
    m_split->setSpacing(0);
    m_split->addWidget(charts, 1);
    m_split->addWidget(panel);
}

bool SideBySide::isStacked() const
{
    return m_split->direction() == QBoxLayout::TopToBottom;
}

void SideBySide::fitInto(int pageWidth)
{
    const bool isNarrow = pageWidth < roomFor(stackBelow, font());
    m_split->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_panel->setMinimumWidth(isNarrow ? 0 : roomFor(panelWidth, font()));
    m_panel->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : roomFor(panelWidth, font()));
}

int SideBySide::heightForWidth(int width) const
{
    return isStacked() ? layout()->heightForWidth(width) : PageContent::heightForWidth(width);
}

} // namespace pathwise
