// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegates/pilldelegate.h"

#include "app/theme/fonts.h"
#include "app/theme/icons.h"
#include "app/theme/stylepainter.h"
#include "app/theme/tokens.h"

#include <QPainter>

namespace pathwise {

namespace {

constexpr int pillInset = 6; ///< between a cell's edge and the pill
constexpr int pillPadding = 8;
constexpr int signSize = 13;
constexpr int signGap = 4;
constexpr int pillHeightRoom = 6;

PillTone toneOf(const QModelIndex& index)
{
    return static_cast<PillTone>(index.data(PillDelegate::ToneRole).toInt());
}

ToneTokens coloursOf(PillTone tone, const Tokens& tokens)
{
    switch (tone) {
    case PillTone::Done: return tokens.done;
    case PillTone::Warning: return tokens.warning;
    case PillTone::Neutral: break;
    }
    return {tokens.text2, tokens.pill, tokens.border};
}

int signRoom(PillTone tone)
{
    return tone == PillTone::Neutral ? 0 : signSize + signGap;
}

/// Of the pill's text and sign, at the font of a cell.
QSize pillSize(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QFontMetrics metrics(fontFor(TextRole::Small, option.font));
    return {metrics.horizontalAdvance(index.data().toString()) + signRoom(toneOf(index)) + 2 * pillPadding,
            metrics.height() + pillHeightRoom};
}

} // namespace

void PillDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = paintBare(painter, option, index);
    if (text.isEmpty())
        return;
    const PillTone tone = toneOf(index);
    const ToneTokens colours = coloursOf(tone, tokensFor(option.palette));
    const QSize size = pillSize(option, index).boundedTo(option.rect.size());
    const QRect left(option.rect.left() + pillInset, option.rect.center().y() - size.height() / 2, size.width(),
                     size.height());
    const QRect pill = QStyle::visualRect(option.direction, option.rect, left);
    painter->save();
    paintBox(*painter, pill, pill.height() / 2.0, colours.fill, colours.edge);
    const QRect inner = pill.adjusted(pillPadding, 0, -pillPadding, 0);
    if (tone != PillTone::Neutral) {
        const QRect sign(inner.left(), inner.center().y() - signSize / 2, signSize, signSize);
        painter->drawPixmap(QStyle::visualRect(option.direction, inner, sign).topLeft(),
                            iconPixmap(tone == PillTone::Done ? QStringLiteral("done") : QStringLiteral("warning"),
                                       colours.text, signSize, painter->device()->devicePixelRatioF()));
    }
    painter->setFont(fontFor(TextRole::Small, option.font));
    painter->setPen(colours.text);
    const QRect words = QStyle::visualRect(option.direction, inner, inner.adjusted(signRoom(tone), 0, 0, 0));
    painter->drawText(words, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter->restore();
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return pillSize(option, index) + QSize(2 * pillInset, 2 * pillInset);
}

} // namespace pathwise
