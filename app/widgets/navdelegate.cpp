// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/navdelegate.h"

#include "app/theme/fonts.h"
#include "app/theme/icons.h"
#include "app/theme/stylepainter.h"

#include <QPaintDevice>
#include <QPainter>

namespace pathwise {
namespace {

constexpr int NavIconSize = 20;
constexpr int IconTop = 12;
constexpr int IconLabelGap = 5;
constexpr int NarrowHeight = 48;

} // namespace

void NavDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens tokens = tokensFor(option.palette);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect box = option.rect.adjusted(8, 1, -8, -1);
    painter->save();
    if (chosen)
        paintBox(*painter, box, corner::Field, tokens.surface, tokens.border);
    else if (hovered)
        paintBox(*painter, box, corner::Field, tokens.pill == tokens.sunken ? tokens.hairline : tokens.pill, {});
    const QColor color = chosen ? tokens.accent : tokens.text2;
    const int iconY = m_narrow ? option.rect.center().y() - NavIconSize / 2 : option.rect.top() + IconTop;
    const QPixmap image =
        iconPixmap(index.data(IconRole).toString(), color, NavIconSize, painter->device()->devicePixelRatioF());
    painter->drawPixmap(option.rect.center().x() - NavIconSize / 2, iconY, image);
    if (!m_narrow) {
        QFont font = fontFor(TextRole::Smallest, option.font);
        font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(color);
        const int top = iconY + NavIconSize + IconLabelGap;
        const QRect label(option.rect.left(), top, option.rect.width(), option.rect.bottom() - top);
        painter->drawText(label, Qt::AlignHCenter | Qt::AlignTop, index.data(Qt::DisplayRole).toString());
    }
    const auto keyboard = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if ((option.state & keyboard) == keyboard)
        paintFocusRing(*painter, box, corner::Field, tokens);
    painter->restore();
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    if (m_narrow)
        return {0, NarrowHeight};
    const QFontMetrics metrics(fontFor(TextRole::Smallest, option.font));
    return {0, IconTop + NavIconSize + IconLabelGap + metrics.height() + 9};
}

} // namespace pathwise
