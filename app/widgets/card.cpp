// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/card.h"

#include "app/theme/fonts.h"
#include "app/theme/stylepainter.h"
#include "app/theme/textcolor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace pathwise {
namespace {

constexpr int Padding = 16;

} // namespace

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_head(new QWidget(this))
    , m_headRow(new QHBoxLayout(m_head))
    , m_title(new QLabel(m_head))
    , m_subtitle(new QLabel(m_head))
    , m_body(new QVBoxLayout)
{
    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    m_headRow->setContentsMargins(Padding + 2, Padding, Padding + 2, 10);
    m_headRow->addLayout(texts, 1);
    m_subtitle->setWordWrap(true);
    m_head->hide();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addLayout(m_body, 1);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    styleTexts();
}

void Card::setHeading(const QString& title, const QString& subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    m_head->setVisible(!title.isEmpty() || !subtitle.isEmpty());
}

void Card::addTool(QWidget* tool)
{
    m_headRow->addWidget(tool, 0, Qt::AlignTop);
}

void Card::addWidget(QWidget* widget, int stretch)
{
    m_body->addWidget(widget, stretch);
}

void Card::setContentPadding(const QMargins& margins)
{
    m_body->setContentsMargins(margins);
}

void Card::styleTexts()
{
    const Tokens tokens = tokensFor(palette());
    setTextColor(*m_subtitle, tokens.text2);
    const QFont title = fontFor(TextRole::Heading, font());
    const QFont subtitle = fontFor(TextRole::Small, font());
    if (m_title->font() != title)
        m_title->setFont(title);
    if (m_subtitle->font() != subtitle)
        m_subtitle->setFont(subtitle);
}

void Card::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        styleTexts();
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens tokens = tokensFor(palette());
    paintBox(painter, rect(), corner::Card, tokens.surface, tokens.border);
}

} // namespace pathwise
