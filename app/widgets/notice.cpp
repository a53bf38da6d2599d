// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/notice.h"

#include "app/theme/fonts.h"
#include "app/theme/icons.h"
#include "app/theme/stylepainter.h"
#include "app/theme/textcolor.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace pathwise {
namespace {

constexpr int LeaveAfter = 8000;
constexpr int NoticeIconSize = 18;

QString iconName(Notice::Tone tone)
{
    switch (tone) {
    case Notice::Tone::Error: return QStringLiteral("error");
    case Notice::Tone::Warning: return QStringLiteral("warning");
    case Notice::Tone::Done: return QStringLiteral("done");
    case Notice::Tone::Plain: break;
    }
    return QStringLiteral("info");
}

ToneTokens colorsOf(Notice::Tone tone, const Tokens& tokens)
{
    switch (tone) {
    case Notice::Tone::Error: return tokens.error;
    case Notice::Tone::Warning: return tokens.warning;
    case Notice::Tone::Done: return tokens.done;
    case Notice::Tone::Plain: break;
    }
    return {tokens.accent, tokens.selection, tokens.border};
}

} // namespace

Notice::Notice(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_actions(new QWidget(this))
    , m_actionRow(new QHBoxLayout(m_actions))
    , m_leave(new QTimer(this))
{
    auto* close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setIconSize({16, 16});
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this notice"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &Notice::dismiss);
    for (QLabel* label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_actionRow->setContentsMargins(0, 4, 0, 0);
    m_actionRow->setSpacing(8);
    m_actionRow->addStretch(1);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_text), m_actions})
        texts->addWidget(part);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 11, 8, 11);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    m_leave->setInterval(LeaveAfter);
    connect(m_leave, &QTimer::timeout, this, &Notice::onLeaveTime);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void Notice::showNotice(Tone tone, const QString& title, const QString& text)
{
    m_tone = tone;
    clearActions();
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(text.isEmpty() ? title : title + QLatin1Char(' ') + text);
    styleTexts();
    show();
    if (tone == Tone::Done)
        m_leave->start();
    else
        m_leave->stop();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notice::addNoticeAction(QAction* action)
{
    const bool first = m_actionRow->count() == 1;
    auto* button = new QPushButton(action->text(), m_actions);
    button->setFlat(!first);
    if (!first) {
        QPalette link = button->palette();
        link.setColor(QPalette::ButtonText, tokensFor(palette()).accent);
        button->setPalette(link);
    }
    action->setParent(button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::triggered, this, &Notice::dismiss);
    m_actionRow->insertWidget(m_actionRow->count() - 1, button);
    m_actions->show();
}

void Notice::clearActions()
{
    for (QPushButton* button : m_actions->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly)) {
        m_actionRow->removeWidget(button);
        button->hide();
        // The button may be the one being pressed just now.
        button->deleteLater();
    }
    m_actions->hide();
}

QString Notice::title() const
{
    return m_title->text();
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::dismiss()
{
    m_leave->stop();
    hide();
    emit dismissed();
}

void Notice::onLeaveTime()
{
    const QWidget* focused = focusWidget();
    if (underMouse() || (focused && focused->hasFocus()))
        return;
    dismiss();
}

void Notice::styleTexts()
{
    const Tokens tokens = tokensFor(palette());
    const QFont title = fontFor(TextRole::Name, font());
    if (m_title->font() != title)
        m_title->setFont(title);
    setTextColor(*m_text, tokens.text2);
    m_icon->setPixmap(iconPixmap(iconName(m_tone), colorsOf(m_tone, tokens).text, NoticeIconSize, devicePixelRatioF()));
    update();
}

void Notice::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        styleTexts();
}

void Notice::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    QFrame::keyPressEvent(event);
}

void Notice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ToneTokens colors = colorsOf(m_tone, tokensFor(palette()));
    paintBox(painter, rect(), corner::Field, colors.fill, colors.edge);
}

} // namespace pathwise
