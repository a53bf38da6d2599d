// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/fieldframe.h"

#include "app/theme/fonts.h"
#include "app/theme/icons.h"
#include "app/theme/style.h"
#include "app/theme/textcolor.h"
#include "app/theme/tokens.h"
#include "app/widgets/elidedlabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace pathwise {
namespace {

constexpr int LabelGap = 3;
constexpr int DotRoom = 8;
constexpr double DotRadius = 2;
constexpr int IconSize = 14;

} // namespace

FieldFrame::FieldFrame(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_source(new ElidedLabel(this))
    , m_reset(new QToolButton(this))
    , m_resetAction(new QAction(tr("Reset to the source figure"), this))
    , m_messageRow(new QWidget(this))
    , m_messageIcon(new QLabel(m_messageRow))
    , m_messageText(new QLabel(m_messageRow))
{
    m_resetAction->setIcon(icon(QStringLiteral("reset")));
    m_resetAction->setEnabled(false);
    connect(m_resetAction, &QAction::triggered, this, &FieldFrame::resetWanted);
    addAction(m_resetAction);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_reset->setDefaultAction(m_resetAction);
    m_reset->setAutoRaise(true);
    m_reset->setIconSize({IconSize, IconSize});
    m_reset->setFixedSize(18, 18);
    m_reset->hide();
    m_source->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_messageText->setWordWrap(true);
    m_messageIcon->setAlignment(Qt::AlignTop);

    auto* labels = new QHBoxLayout;
    labels->setContentsMargins(0, 0, 0, 0);
    labels->setSpacing(6);
    labels->addWidget(m_label);
    labels->addSpacing(DotRoom);
    labels->addWidget(m_source, 1);
    labels->addWidget(m_reset);
    auto* message = new QHBoxLayout(m_messageRow);
    message->setContentsMargins(0, 2, 0, 0);
    message->setSpacing(6);
    message->addWidget(m_messageIcon);
    message->addWidget(m_messageText, 1);
    m_messageRow->hide();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(LabelGap);
    rows->addLayout(labels);
    rows->addWidget(m_messageRow);
    colorTexts();
}

void FieldFrame::setControl(QWidget* control, QWidget* buddy)
{
    auto* rows = static_cast<QVBoxLayout*>(layout());
    rows->insertWidget(1, control);
    m_buddy = buddy;
    m_label->setBuddy(buddy);
    setFocusProxy(buddy);
    nameControls();
}

void FieldFrame::setLabel(const QString& label)
{
    m_labelText = label;
    m_label->setText(label);
    nameControls();
}

void FieldFrame::setSourceText(const QString& text)
{
    m_sourceText = text;
    m_source->setText(text);
    nameControls();
}

/// Slider and spin box share the label; the source figure is their description.
void FieldFrame::nameControls()
{
    for (QWidget* child : findChildren<QWidget*>()) {
        if (child == m_reset || (child->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        child->setAccessibleName(m_labelText);
        child->setAccessibleDescription(m_sourceText);
    }
}

void FieldFrame::setChanged(bool changed)
{
    if (changed == m_changed)
        return;
    m_changed = changed;
    m_reset->setVisible(changed);
    m_resetAction->setEnabled(changed);
    update();
}

void FieldFrame::setHelp(const QString& help)
{
    m_label->setToolTip(help);
    setWhatsThis(help);
}

void FieldFrame::showMessage(const QString& text, Tone tone)
{
    m_tone = tone;
    m_messageText->setText(text);
    m_messageRow->setVisible(!text.isEmpty());
    if (m_buddy) {
        m_buddy->setProperty(styleproperty::Invalid, !text.isEmpty() && tone == Tone::Error);
        m_buddy->setProperty(styleproperty::Doubtful, !text.isEmpty() && tone == Tone::Warning);
        m_buddy->update();
    }
    colorTexts();
}

void FieldFrame::clearMessage()
{
    if (!m_messageText->text().isEmpty())
        showMessage({}, m_tone);
}

QString FieldFrame::message() const
{
    return m_messageText->text();
}

void FieldFrame::colorTexts()
{
    const Tokens tokens = tokensFor(palette());
    setTextColor(*m_label, tokens.text2);
    setTextColor(*m_source, tokens.text2);
    const QFont small = fontFor(TextRole::Small, font());
    for (QWidget* label :
         {static_cast<QWidget*>(m_label), static_cast<QWidget*>(m_source), static_cast<QWidget*>(m_messageText)}) {
        if (label->font() != small)
            label->setFont(small);
    }
    const bool error = m_tone == Tone::Error;
    const QColor color = error ? tokens.error.text : tokens.warning.text;
    setTextColor(*m_messageText, color);
    m_messageIcon->setPixmap(
        iconPixmap(error ? QStringLiteral("error") : QStringLiteral("warning"), color, IconSize, devicePixelRatioF()));
}

void FieldFrame::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        colorTexts();
}

void FieldFrame::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!m_changed)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensFor(palette()).accent);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect label = m_label->geometry();
    const double x = mirrored ? label.left() - 7 : label.right() + 8;
    painter.drawEllipse(QPointF(x, label.center().y() + 0.5), DotRadius, DotRadius);
}

} // namespace pathwise
