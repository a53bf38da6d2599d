// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/driverschart.h"

#include "app/presentation/addup.h"
#include "app/presentation/money.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

constexpr double shownUnit = 100;
constexpr double leastDriverRow = 24;
constexpr double mostDriverRow = 44;
constexpr double driverBarShare = 0.5;
constexpr double driverPadding = 14;
constexpr double nameRoom = 150;
constexpr double driverAmountRoom = 100;

/// Where a bar begins and ends, and who it speaks for.
struct Span {
    double from = 0;
    double to = 0;
};

std::vector<Span> spansOf(const DriversData& data)
{
    std::vector<Span> spans;
    double level = 0;
    for (const DriverBar& bar : data.bars) {
        spans.push_back({level, level + bar.amount});
        level += bar.amount;
    }
    spans.push_back({0, data.total});
    return spans;
}

struct Row {
    QRectF rect;
    QString name;
    QString amount;
    bool isTotal = false;
};

void paintTexts(QPainter& painter, const Row& row, const ChartFonts& fonts, const Tokens& tokens)
{
    const QFont font = row.isTotal ? fonts.bold(TextRole::Small) : fonts.font(TextRole::Small);
    const double y = row.rect.center().y();
    paintText(painter, row.name, {row.rect.left() + driverPadding, y}, TextSide::RightOf, font, tokens.text);
    paintText(painter, row.amount, {row.rect.right() - driverPadding, y}, TextSide::LeftOf, font, tokens.text);
}

void paintSpan(QPainter& painter, const Row& row, const Span& span, const PlotScale& scale, const Tokens& tokens)
{
    const double height = row.rect.height() * driverBarShare;
    const double left = scale.x(std::min(span.from, span.to));
    const QRectF bar(left, row.rect.center().y() - height / 2, scale.x(std::max(span.from, span.to)) - left, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(span.to < span.from ? tokens.control : tokens.accent);
    painter.drawRoundedRect(bar, 2, 2);
    if (row.isTotal)
        return;
    painter.setPen(QPen(tokens.text3, 1, Qt::DotLine));
    const double end = scale.x(span.to);
    painter.drawLine(QPointF(end, bar.bottom()), QPointF(end, row.rect.bottom() + (row.rect.height() - height) / 2));
}

PlotScale scaleOf(const QRectF& target, const std::vector<Span>& spans)
{
    double low = 0;
    double high = 0;
    for (const Span& span : spans) {
        low = std::min({low, span.from, span.to});
        high = std::max({high, span.from, span.to});
    }
    const QRectF plot = target.adjusted(nameRoom + driverPadding, 0, -driverAmountRoom - driverPadding, 0);
    return {plot, low, high > low ? high : low + 1, 0, 1};
}

} // namespace

std::vector<double> shownAmounts(const DriversData& data)
{
    std::vector<double> amounts;
    for (const DriverBar& bar : data.bars)
        amounts.push_back(bar.amount);
    return roundedToAddUp(amounts, shownUnit);
}

void paintDrivers(QPainter& painter, const QRectF& target, const DriversData& data, const ChartFonts& fonts,
                  const Tokens& tokens, const QLocale& locale)
{
    if (data.bars.empty())
        return;
    painter.setOpacity(data.stale ? staleOpacity : 1);
    const auto spans = spansOf(data);
    const auto amounts = shownAmounts(data);
    const PlotScale scale = scaleOf(target, spans);
    const double height =
        std::clamp(target.height() / static_cast<double>(spans.size()), leastDriverRow, mostDriverRow);
    const double bottom = target.top() + height * static_cast<double>(spans.size());
    painter.setPen(QPen(tokens.control, 1));
    painter.drawLine(QPointF(scale.x(0), target.top()), QPointF(scale.x(0), bottom));
    for (std::size_t index = 0; index < spans.size(); ++index) {
        const bool isTotal = index == data.bars.size();
        const double shown = isTotal ? std::round(data.total / shownUnit) * shownUnit : amounts[index];
        const Row row{QRectF(target.left(), target.top() + height * static_cast<double>(index), target.width(), height),
                      isTotal ? data.totalName : data.bars[index].name, signedMoney(shown, locale), isTotal};
        if (isTotal) {
            painter.setPen(QPen(tokens.hairline, 1));
            painter.drawLine(row.rect.topLeft(), row.rect.topRight());
        }
        paintSpan(painter, row, spans[index], scale, tokens);
        paintTexts(painter, row, fonts, tokens);
    }
    painter.setOpacity(1);
}

DriversChart::DriversChart(QWidget* parent) : QWidget(parent), m_locale(QLocale::English, QLocale::UnitedStates)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    // Money axes are not mirrored in right-to-left languages.
    setLayoutDirection(Qt::LeftToRight);
}

void DriversChart::setNumberLocale(const QLocale& locale)
{
    m_locale = locale;
    update();
}

void DriversChart::setData(const DriversData& data)
{
    if (data == m_data)
        return;
    m_data = data;
    const auto amounts = shownAmounts(data);
    QStringList spoken;
    for (std::size_t index = 0; index < amounts.size(); ++index)
        spoken << tr("%1 %2", "a part of the lead and its amount")
                      .arg(data.bars[index].name, signedMoney(amounts[index], m_locale));
    setAccessibleName(data.title);
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize DriversChart::minimumSizeHint() const
{
    return {360, static_cast<int>(leastDriverRow * static_cast<double>(m_data.bars.size() + 1))};
}

void DriversChart::render(QPainter& painter, const QRectF& target, const ChartRendering& rendering) const
{
    const QRectF plot = paintChartHead(painter, target, rendering, m_data.title, m_data.subtitle);
    paintDrivers(painter, plot, m_data, ChartFonts(rendering.font), rendering.tokens, m_locale);
}

FigureTable DriversChart::figures() const
{
    FigureTable table;
    table.header = {tr("Part"), tr("Dollars")};
    for (const DriverBar& bar : m_data.bars)
        table.rows << QList<QVariant>{bar.name, bar.amount};
    table.rows << QList<QVariant>{m_data.totalName, m_data.total};
    return table;
}

void DriversChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDrivers(painter, rect(), m_data, chartFontsOf(*this), tokensFor(palette()), m_locale);
}

} // namespace pathwise
