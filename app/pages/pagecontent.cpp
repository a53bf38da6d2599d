// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pagecontent.h"

#include <QScrollArea>

namespace pathwise {

QScrollArea* scrollingPage(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    return scroll;
}

} // namespace pathwise
