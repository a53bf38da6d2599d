// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/timelineitem.h"

#include "app/theme/stylepainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace pathwise {

namespace {

constexpr double TextInset = 10;
constexpr double NarrowInset = 6;
constexpr double GripLine = 10;
/// Room for the focus ring and half a pen.
constexpr double Margin = 4;

} // namespace

TimelineItem::TimelineItem()
{
    setAcceptedMouseButtons(Qt::NoButton);
}

void TimelineItem::setRect(const QRectF& rect)
{
    prepareGeometryChange();
    m_rect = rect;
}

QRectF TimelineItem::gripRect() const
{
    const double width = std::min(GripWidth, m_rect.width() / 3);
    return {m_rect.right() - width, m_rect.top(), width, m_rect.height()};
}

void TimelineItem::setText(const QString& text, const QFont& font, bool textOutside)
{
    prepareGeometryChange();
    m_text = text;
    m_font = font;
    m_textOutside = textOutside;
    setToolTip(text);
}

void TimelineItem::setLook(const TimelineItemLook& look, const Tokens& tokens)
{
    m_look = look;
    m_tokens = tokens;
    update();
}

QRectF TimelineItem::boundingRect() const
{
    const double outside = m_textOutside ? QFontMetricsF(m_font).horizontalAdvance(m_text) + 2 * TextInset : 0;
    return m_rect.adjusted(-Margin, -Margin, Margin + outside, Margin);
}

void TimelineItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const double half = m_look.edgeWidth / 2;
    painter->setPen(QPen(m_look.edge, m_look.edgeWidth));
    painter->setBrush(m_look.fill);
    painter->drawRoundedRect(m_rect.adjusted(half, half, -half, -half), corner::Field - 1, corner::Field - 1);
    if (m_look.hasGrip && m_rect.width() > 3 * GripWidth)
        paintGrip(*painter);
    paintText(*painter);
    if (m_look.hasFocus)
        paintFocusRing(*painter, m_rect.adjusted(-3, -3, 3, 3), corner::Card, m_tokens);
}

void TimelineItem::paintGrip(QPainter& painter) const
{
    painter.setPen(QPen(m_tokens.control, 1));
    const double middle = m_rect.center().y();
    for (const double x : {m_rect.right() - 9.5, m_rect.right() - 6.5})
        painter.drawLine(QPointF(x, middle - GripLine / 2), QPointF(x, middle + GripLine / 2));
}

bool TimelineItem::textFits() const
{
    return QFontMetricsF(m_font).horizontalAdvance(m_text) + 2 * NarrowInset <= m_rect.width();
}

void TimelineItem::paintText(QPainter& painter) const
{
    QFont font = m_font;
    if (m_look.strongText)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_look.text);
    const auto left = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;
    if (m_textOutside && !textFits()) {
        const QRectF outside = m_rect.translated(m_rect.width() + TextInset, 0);
        return painter.drawText(outside.adjusted(0, 0, 1000, 0), left, m_text);
    }
    const bool isNarrow = m_rect.width() < 90;
    const double inset = isNarrow ? NarrowInset : TextInset;
    const double grip = m_look.hasGrip && !isNarrow ? GripWidth : 0;
    const QRectF inside = m_rect.adjusted(inset, 0, -std::min(inset, 4.0) - grip, 0);
    if (inside.width() < 8)
        return;
    const QString text = QFontMetricsF(font).elidedText(m_text, Qt::ElideRight, inside.width());
    if (text.size() > 1 || text == m_text)
        painter.drawText(inside, left, text);
}

} // namespace pathwise
