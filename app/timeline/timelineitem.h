// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/tokens.h"

#include <QFont>
#include <QGraphicsItem>

namespace pathwise {

/// How a block of the timeline is drawn.
struct TimelineItemLook {
    QColor fill;
    QColor edge;
    QColor text;
    double edgeWidth = 1;
    bool strongText = false;
    bool hasGrip = false;
    bool hasFocus = false;
};

/// One block with its text, and a grip at its right end. Painting only: the view moves it.
class TimelineItem : public QGraphicsItem {
public:
    static constexpr double GripWidth = 10;

    TimelineItem();

    void setRect(const QRectF& rect);
    [[nodiscard]] const QRectF& rect() const { return m_rect; }
    /// Where the pointer takes the end rather than the block; a third of a narrow block.
    [[nodiscard]] QRectF gripRect() const;
    /// A text that has no room inside stands to the right of the block when `textOutside` says so, else it is cut.
    void setText(const QString& text, const QFont& font, bool textOutside);
    void setLook(const TimelineItemLook& look, const Tokens& tokens);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintGrip(QPainter& painter) const;
    void paintText(QPainter& painter) const;
    [[nodiscard]] bool textFits() const;

    QRectF m_rect;
    QString m_text;
    QFont m_font;
    bool m_textOutside = false;
    TimelineItemLook m_look;
    Tokens m_tokens;
};

} // namespace pathwise
