// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow/dropoverlay.h"

#include "app/theme/fonts.h"
#include "app/theme/tokens.h"

#include <QPainter>

namespace pathwise {

namespace {

constexpr int inset = 16;
constexpr double corner = 8;
constexpr double cover = 0.92;
constexpr double edge = 2;

} // namespace

DropOverlay::DropOverlay(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("dropOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::showText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropOverlay::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), withOpacity(tokens.selection, cover));
    painter.setPen(QPen(tokens.accent, edge, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.setPen(tokens.text);
    painter.setFont(fontFor(TextRole::Verdict, font()));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace pathwise
