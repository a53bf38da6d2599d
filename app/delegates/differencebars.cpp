// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegates/differencebars.h"

#include "app/theme/fonts.h"
#include "app/theme/tokens.h"

#include <QPainter>
#include <algorithm>

namespace pathwise {

namespace {

constexpr double barHeight = 10;
constexpr double barTextGap = 6;
constexpr double cellPadding = 12;
constexpr double longestBar = 64;

/// The scale of a column in one cell: each side of zero that is used leaves room for the text beyond its bars.
struct BarScale {
    double zero;
    double perShare;
};

BarScale scaleIn(const QRectF& cell, double low, double high, double textWidth)
{
    const double before = low < 0 ? textWidth + barTextGap : 0;
    const double after = high > 0 ? textWidth + barTextGap : 0;
    const double room = std::max(1.0, std::min(longestBar, cell.width() - before - after - 2 * cellPadding));
    const double span = high - low;
    const double perShare = span > 0 ? room / span : 0;
    return {cell.right() - cellPadding - after - high * perShare, perShare};
}

} // namespace

void DifferenceBars::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = paintBare(painter, option, index);
    const QVariant share = index.data(ShareRole);
    if (!share.isValid())
        return;
    const Tokens tokens = tokensFor(option.palette);
    const QFont font = fontFor(TextRole::Small, option.font);
    const QRectF rect(option.rect);
    // Signs and digits of one width keep all rows on one scale.
    const double textWidth = QFontMetricsF(font).horizontalAdvance(QStringLiteral("+00.0%"));
    const BarScale scale = scaleIn(rect, index.data(LowRole).toDouble(), index.data(HighRole).toDouble(), textWidth);
    const double end = scale.zero + share.toDouble() * scale.perShare;
    const QRectF bar(std::min(scale.zero, end), rect.center().y() - barHeight / 2, std::abs(end - scale.zero),
                     barHeight);
    painter->save();
    painter->fillRect(bar, tokens.warning.edge);
    painter->setPen(QPen(tokens.control, 1));
    painter->drawLine(QPointF(scale.zero, rect.center().y() - barHeight),
                      QPointF(scale.zero, rect.center().y() + barHeight));
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Text));
    const bool isBelow = share.toDouble() < 0;
    const QRectF words = isBelow ? QRectF(bar.left() - barTextGap - textWidth, rect.top(), textWidth, rect.height())
                                 : QRectF(bar.right() + barTextGap, rect.top(), textWidth, rect.height());
    painter->drawText(words, static_cast<int>((isBelow ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), text);
    painter->restore();
}

QSize DifferenceBars::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const QFontMetrics metrics(fontFor(TextRole::Small, option.font));
    return {static_cast<int>(longestBar + 2 * cellPadding + barTextGap)
                + metrics.horizontalAdvance(QStringLiteral("+00.0%")),
            metrics.height()};
}

} // namespace pathwise
