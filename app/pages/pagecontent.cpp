// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pagecontent.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace pathwise {

namespace {

constexpr QMargins pageMargins(28, 22, 28, 20);
constexpr int cardGap = 12;

} // namespace

QVBoxLayout* pageColumn(QWidget& content)
{
    auto* column = new QVBoxLayout(&content);
    column->setContentsMargins(pageMargins);
    column->setSpacing(cardGap);
    return column;
}

QScrollArea* scrollingPage(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    return scroll;
}

} // namespace pathwise
