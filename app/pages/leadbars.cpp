// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/leadbars.h"

#include "app/presentation/money.h"
#include "app/presentation/months.h"
#include "app/theme/fonts.h"
#include "app/theme/tokens.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

constexpr QSize usualSize(300, 128);
constexpr int textHeight = 18;
constexpr double barShare = 0.6; ///< of the room of a year
constexpr int labelGap = 6;

} // namespace

LeadBars::LeadBars(const QLocale& locale, QWidget* parent) : QWidget(parent), m_locale(locale)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setLayoutDirection(Qt::LeftToRight); // time runs as in the charts
    setAccessibleName(tr("Running lead over the baseline"));
}

void LeadBars::setLeads(int firstYear, std::vector<double> leads)
{
    m_firstYear = firstYear;
    m_leads = std::move(leads);
    QStringList lines;
    for (std::size_t year = 0; year < m_leads.size(); ++year)
        lines << QStringLiteral("%1: %2").arg(yearText(m_firstYear + static_cast<int>(year)),
                                              signedMoney(m_leads[year], m_locale));
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
    setToolTip(lines.join(QLatin1Char('\n')));
    update();
}

QSize LeadBars::sizeHint() const
{
    return usualSize;
}

int LeadBars::labelStep(const QFontMetrics& metrics) const
{
    int widest = metrics.horizontalAdvance(yearText(m_firstYear));
    for (const double lead : m_leads)
        widest = std::max(widest, metrics.horizontalAdvance(signedCompactMoney(lead, m_locale)));
    const double room = static_cast<double>(width()) / static_cast<double>(m_leads.size());
    return std::max(1, static_cast<int>(std::ceil((widest + labelGap) / room)));
}

void LeadBars::paintEvent(QPaintEvent*)
{
    if (m_leads.empty())
        return;
    const Tokens tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setFont(fontFor(TextRole::Small, font()));
    const double most = std::max(0.0, *std::max_element(m_leads.begin(), m_leads.end()));
    const double least = std::min(0.0, *std::min_element(m_leads.begin(), m_leads.end()));
    const int below = least < 0 ? 2 * textHeight : textHeight; // years, and amounts of bars that hang down
    const double plot = height() - textHeight - below;
    const double scale = most > least ? plot / (most - least) : 0;
    const double zero = textHeight + most * scale;
    const double room = static_cast<double>(width()) / static_cast<double>(m_leads.size());
    const int step = labelStep(painter.fontMetrics());
    for (std::size_t year = 0; year < m_leads.size(); ++year) {
        const double left = static_cast<double>(year) * room;
        const double length = m_leads[year] * scale;
        painter.fillRect(
            QRectF(left + room * (1 - barShare) / 2, std::min(zero, zero - length), room * barShare, std::abs(length)),
            m_leads[year] < 0 ? tokens.control : tokens.accent);
        // Counted from the last, which is what the plan comes to.
        if ((m_leads.size() - 1 - year) % static_cast<std::size_t>(step) != 0)
            continue;
        const QRectF cell(left - room * (step - 1) / 2, 0, room * step, textHeight);
        painter.setPen(tokens.text2);
        painter.drawText(cell.translated(0, height() - textHeight), Qt::AlignCenter,
                         yearText(m_firstYear + static_cast<int>(year)));
        painter.setPen(tokens.text);
        painter.drawText(cell.translated(0, m_leads[year] < 0 ? zero - length : zero - length - textHeight),
                         Qt::AlignCenter, signedCompactMoney(m_leads[year], m_locale));
    }
    painter.setPen(tokens.control);
    painter.drawLine(QPointF(0, zero), QPointF(width(), zero));
}

} // namespace pathwise
