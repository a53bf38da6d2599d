// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/waterfallchart.h"

#include "app/presentation/money.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

constexpr double barShare = 0.66;
constexpr double headRoom = 30;
constexpr double amountRoom = 22;
constexpr double amountGap = 3; // between two amounts
constexpr double labelRoom = 24;
constexpr double leastBar = 1;
constexpr double sideRoom = 8; // the outer labels are wider than their columns

QColor fillOf(WaterfallStep::Kind kind, const Tokens& tokens)
{
    switch (kind) {
    case WaterfallStep::Kind::Gross: return tokens.base.fill;
    case WaterfallStep::Kind::TakeHome: return tokens.bonus.fill;
    case WaterfallStep::Kind::AfterCosts: return tokens.accent;
    case WaterfallStep::Kind::Change: break;
    }
    return tokens.control;
}

double highest(const WaterfallData& data)
{
    double top = data.top;
    for (const auto& [before, after] : waterfallLevels(data.steps))
        top = std::max({top, before, after});
    return top;
}

QString amountText(const WaterfallStep& step, const QLocale& locale)
{
    return step.kind == WaterfallStep::Kind::Change ? signedCompactMoney(step.amount, locale)
                                                    : compactMoney(step.amount, locale);
}

/// The middle of an amount over its column; higher where it would run into the one before it.
QPointF amountPlace(QPointF wanted, QSizeF text, QRectF& before)
{
    QRectF place(wanted - QPointF(text.width() / 2, text.height() / 2), text);
    if (place.adjusted(-amountGap, 0, 0, 0).intersects(before))
        place.moveBottom(before.top());
    before = place;
    return place.center();
}

void paintConnector(QPainter& painter, double from, double to, double y, const Tokens& tokens)
{
    QPen pen(tokens.text3, 1);
    pen.setDashPattern({2, 2});
    painter.setPen(pen);
    painter.drawLine(QPointF(from, y), QPointF(to, y));
}

} // namespace

std::vector<std::pair<double, double>> waterfallLevels(const std::vector<WaterfallStep>& steps)
{
    std::vector<std::pair<double, double>> levels;
    double level = 0;
    for (const auto& step : steps) {
        const bool changes = step.kind == WaterfallStep::Kind::Change;
        const double after = changes ? level + step.amount : step.amount;
        levels.emplace_back(changes ? level : 0, after);
        level = after;
    }
    return levels;
}

void paintWaterfall(QPainter& painter, const QRectF& target, const WaterfallData& data, const ChartFonts& fonts,
                    const Tokens& tokens, const QLocale& locale)
{
    paintText(painter, data.title, target.topLeft() + QPointF(0, headRoom / 3), TextSide::RightOf,
              fonts.font(TextRole::Heading), tokens.text);
    const double top = highest(data);
    if (data.steps.empty() || !(top > 0))
        return;
    const QRectF plot = target.adjusted(sideRoom, headRoom + amountRoom, -sideRoom, -labelRoom);
    const PlotScale scale{plot, 0, static_cast<double>(data.steps.size()), 0, top};
    const double half = scale.x(1) - scale.x(0) > 0 ? (scale.x(1) - scale.x(0)) * barShare / 2 : 0;
    const auto levels = waterfallLevels(data.steps);
    QRectF before;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const WaterfallStep& step = data.steps[i];
        const auto [from, to] = levels[i];
        const double x = scale.x(static_cast<double>(i) + 0.5);
        const double upper = scale.y(std::max(from, to));
        const double height = std::max(leastBar, scale.y(std::min(from, to)) - upper);
        painter.fillRect(QRectF(x - half, upper, 2 * half, height), fillOf(step.kind, tokens));
        if (i + 1 < levels.size())
            paintConnector(painter, x + half, scale.x(static_cast<double>(i) + 1.5) - half, scale.y(to), tokens);
        const bool isLevel = step.kind != WaterfallStep::Kind::Change;
        const QFont font = isLevel ? fonts.bold(TextRole::Small) : fonts.font(TextRole::Small);
        const QString amount = amountText(step, locale);
        const QSizeF size(fonts.width(amount, font), fonts.lineHeight(TextRole::Small));
        paintText(painter, amount, amountPlace({x, upper - amountRoom / 2}, size, before), TextSide::Centred, font,
                  tokens.text);
        paintText(painter, step.label, {x, plot.bottom() + labelRoom / 2}, TextSide::Centred,
                  fonts.font(TextRole::Smallest), tokens.text2);
    }
    painter.setPen(QPen(tokens.control, 1));
    painter.drawLine(QPointF(plot.left(), plot.bottom() + 0.5), QPointF(plot.right(), plot.bottom() + 0.5));
}

WaterfallChart::WaterfallChart(QWidget* parent) : QWidget(parent), m_locale(QLocale::English, QLocale::UnitedStates)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    // Money axes are not mirrored in right-to-left languages.
    setLayoutDirection(Qt::LeftToRight);
}

void WaterfallChart::setNumberLocale(const QLocale& locale)
{
    m_locale = locale;
    update();
}

void WaterfallChart::setData(const WaterfallData& data)
{
    if (data == m_data)
        return;
    m_data = data;
    QStringList spoken;
    for (const auto& step : data.steps)
        spoken << tr("%1 %2", "a step of a waterfall and its amount").arg(step.label, amountText(step, m_locale));
    setAccessibleName(data.title);
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    update();
}

void WaterfallChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintWaterfall(painter, rect(), m_data, chartFontsOf(*this), tokensFor(palette()), m_locale);
}

} // namespace pathwise
