// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/offerfunnel.h"

#include "app/theme/fonts.h"
#include "app/theme/tokens.h"

#include <QPainter>
#include <algorithm>

namespace pathwise {

namespace {

constexpr int funnelRowHeight = 26;
constexpr int barHeight = 16;
constexpr int leastFunnelWidth = 250;
constexpr double nameShare = 0.42; ///< of the width; the bars have the rest
constexpr int countRoom = 44;
constexpr int passRoom = 44;
constexpr int funnelGap = 6;
constexpr double leastBar = 2;

} // namespace

OfferFunnel::OfferFunnel(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Offer funnel"));
}

void OfferFunnel::setSteps(std::vector<Step> steps)
{
    m_steps = std::move(steps);
    QStringList lines;
    for (const Step& step : m_steps)
        lines
            << (step.passText.isEmpty()
                    ? QStringLiteral("%1: %2").arg(step.name, step.countText)
                    : tr("%1: %2, %3 pass", "a step, how many, a share").arg(step.name, step.countText, step.passText));
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
    setToolTip(lines.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QSize OfferFunnel::sizeHint() const
{
    return {leastFunnelWidth, funnelRowHeight * static_cast<int>(m_steps.size())};
}

QSize OfferFunnel::minimumSizeHint() const
{
    return sizeHint();
}

void OfferFunnel::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensFor(palette());
    QPainter painter(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int names = static_cast<int>(width() * nameShare);
    const int bars = std::max(0, width() - names - funnelGap - countRoom - passRoom);
    double most = 0;
    for (const Step& step : m_steps)
        most = std::max(most, step.count);
    const auto placed = [&](const QRectF& rect) {
        return mirrored ? QRectF(width() - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
    };
    const int leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const int trailing = mirrored ? Qt::AlignLeft : Qt::AlignRight;
    double top = 0;
    for (const Step& step : m_steps) {
        const double length = most > 0 ? std::max(leastBar, bars * step.count / most) : leastBar;
        painter.setFont(fontFor(TextRole::Small, font()));
        painter.setPen(tokens.text2);
        const QString name = painter.fontMetrics().elidedText(step.name, Qt::ElideRight, names);
        painter.drawText(placed(QRectF(0, top, names, funnelRowHeight)), trailing | Qt::AlignVCenter, name);
        painter.fillRect(
            placed(QRectF(names + funnelGap, top + (funnelRowHeight - barHeight) / 2.0, length, barHeight)),
            &step == &m_steps.back() ? tokens.accent : tokens.bonus.fill);
        painter.drawText(placed(QRectF(width() - passRoom, top, passRoom, funnelRowHeight)),
                         trailing | Qt::AlignVCenter, step.passText);
        QFont bold = painter.font();
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(tokens.text);
        painter.drawText(placed(QRectF(names + 2 * funnelGap + length, top, countRoom, funnelRowHeight)),
                         leading | Qt::AlignVCenter, step.countText);
        top += funnelRowHeight;
    }
}

} // namespace pathwise
