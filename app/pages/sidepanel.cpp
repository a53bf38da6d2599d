// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/sidepanel.h"

#include "app/pages/pagecontent.h"
#include "app/theme/fonts.h"
#include "app/theme/stylepainter.h"
#include "app/theme/tokens.h"

#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pathwise {

namespace {

constexpr int edge = 1;
constexpr int margin = 16;
constexpr int partGap = 8;

} // namespace

SidePanel::SidePanel(QWidget* parent) : QWidget(parent), m_scroll(new QScrollArea)
{
    auto* content = new PageContent;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(partGap);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(edge, 0, edge, 0);
    outer->addWidget(m_scroll);
}

void SidePanel::addHeading(const QString& text)
{
    auto* heading = new QLabel(text);
    keepTextRole(*heading, TextRole::Name);
    if (m_column->count() > 0)
        m_column->addSpacing(partGap);
    m_column->addWidget(heading);
}

void SidePanel::addWidget(QWidget* widget, int stretch)
{
    m_column->addWidget(widget, stretch);
}

void SidePanel::addStretch()
{
    m_column->addStretch(1);
}

void SidePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSidePanel(painter, rect(), layoutDirection(), tokensFor(palette()));
}

} // namespace pathwise
