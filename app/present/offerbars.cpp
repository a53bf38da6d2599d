// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/present/offerbars.h"

#include "app/charts/chartpainter.h"
#include "app/presentation/money.h"

#include <QPainter>
#include <QStringList>
#include <algorithm>

namespace pathwise {

namespace {

constexpr double largestRow = 112;
constexpr double offeredShare = 0.25; // heights, as parts of a row
constexpr double leftShare = 0.30;
constexpr double gapShare = 0.05;
constexpr double textGap = 10;
constexpr double corner = 2;

/// Where the rows are: names on one side, bars beside them, amounts behind the bars.
struct BarsLayout {
    double nameWidth = 0;
    double barWidth = 0; ///< of the largest offer
    double most = 1;
    double rowHeight = 0;

    [[nodiscard]] double width(double amount) const { return std::max(0.0, amount) / most * barWidth; }
};

double widest(const std::vector<OfferBar>& bars, const QFontMetricsF& metrics)
{
    double width = 0;
    for (const OfferBar& bar : bars)
        width = std::max(width, metrics.horizontalAdvance(bar.name));
    return width;
}

} // namespace

OfferBars::OfferBars(const QLocale& locale, QWidget* parent) : QWidget(parent), m_locale(locale)
{
    setAccessibleName(tr("What offers leave"));
    setLayoutDirection(Qt::LeftToRight); // money axes are not mirrored
}

void OfferBars::setBars(const std::vector<OfferBar>& bars)
{
    if (bars == m_bars)
        return;
    m_bars = bars;
    QStringList rows;
    for (const OfferBar& bar : m_bars)
        rows << tr("%1: %2 offered, %3 after tax and living costs")
                    .arg(bar.name, compactMoney(bar.offered, m_locale), compactMoney(bar.left, m_locale));
    setAccessibleDescription(rows.join(QStringLiteral("; ")));
    update();
}

void OfferBars::paintEvent(QPaintEvent*)
{
    if (m_bars.empty())
        return;
    const Tokens tokens = tokensFor(palette());
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    const QString longest = tr("%1 after tax and living costs").arg(compactMoney(m_bars.front().left, m_locale));
    BarsLayout layout;
    layout.nameWidth = widest(m_bars, metrics) + 2 * textGap;
    for (const OfferBar& bar : m_bars)
        layout.most = std::max(layout.most, bar.offered);
    const double amountWidth = metrics.horizontalAdvance(tr("%1 offered").arg(QStringLiteral("$000k"))) + 2 * textGap;
    layout.barWidth = std::max(80.0, width() - layout.nameWidth - amountWidth);
    layout.rowHeight = std::min(largestRow * metrics.height() / 24, height() / static_cast<double>(m_bars.size()));

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double top = 0;
    for (const OfferBar& bar : m_bars) {
        const bool isFirst = &bar == &m_bars.front();
        const QRectF offered(layout.nameWidth, top, layout.width(bar.offered), layout.rowHeight * offeredShare);
        const QRectF left(layout.nameWidth, offered.bottom() + layout.rowHeight * gapShare, layout.width(bar.left),
                          layout.rowHeight * leftShare);
        painter.setPen(QPen(tokens.control, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(offered, corner, corner);
        painter.setPen(Qt::NoPen);
        painter.setBrush(bar.isHome ? tokens.accent : tokens.bonus.fill);
        painter.drawRoundedRect(left, corner, corner);
        const double middle = (offered.top() + left.bottom()) / 2;
        paintText(painter, bar.name, {layout.nameWidth - 2 * textGap, middle}, TextSide::LeftOf,
                  bar.isHome ? bold : font(), tokens.text);
        const QString offer = compactMoney(bar.offered, m_locale);
        paintText(painter, isFirst ? tr("%1 offered").arg(offer) : offer,
                  {offered.right() + textGap, offered.center().y()}, TextSide::RightOf, font(), tokens.text2);
        paintText(painter, isFirst ? longest : compactMoney(bar.left, m_locale),
                  {left.right() + textGap, left.center().y()}, TextSide::RightOf, bold, tokens.text);
        top += layout.rowHeight;
    }
}

} // namespace pathwise
