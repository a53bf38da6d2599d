// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/tornadochart.h"

#include "app/presentation/money.h"
#include "app/presentation/rates.h"
#include "app/theme/stylepainter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

constexpr double usualRow = 48;
constexpr double leastRow = 34;
constexpr double mostRow = 56;
constexpr double rowPadding = 4;
constexpr double barHeight = 17;
constexpr double textGap = 7;
constexpr double sidePadding = 14;
constexpr double nameShare = 0.27; // at most, of the whole width
constexpr double barTextRoom = 78; // texts at a bar's ends stay inside the plot

/// Room for the two lines of a name.
double leastRowOf(const ChartFonts& fonts)
{
    return std::max(leastRow, fonts.lineHeight(TextRole::Small) + fonts.lineHeight(TextRole::Smallest) + rowPadding);
}

QString resultText(double value, TornadoAxis axis, const QLocale& locale)
{
    return axis == TornadoAxis::Money ? compactMoney(value, locale) : chanceText(value, locale);
}

QString tickText(double value, TornadoAxis axis, const QLocale& locale)
{
    return axis == TornadoAxis::Money ? axisMoney(value, locale) : percentText(value, locale, 0);
}

AxisSteps axisOf(const TornadoData& data)
{
    constexpr int intervals = 5;
    double low = data.middle;
    double high = data.middle;
    for (const TornadoRow& row : data.rows) {
        low = std::min({low, row.atLow, row.atHigh});
        high = std::max({high, row.atLow, row.atHigh});
    }
    return niceSteps(low, high, intervals);
}

double widest(const TornadoData& data, const ChartFonts& fonts, QString TornadoRow::*text, const QFont& font)
{
    double width = 0;
    for (const TornadoRow& row : data.rows)
        width = std::max(width, fonts.width(row.*text, font));
    return width + 1;
}

/// The texts of one row beside its bars.
void paintRowTexts(QPainter& painter, const QRectF& rect, const TornadoRow& row, const TornadoLook& look,
                   const TornadoLayout& layout, bool isCurrent)
{
    const ChartFonts& fonts = look.fonts;
    const double half = fonts.lineHeight(TextRole::Small) / 2;
    const double left = rect.left() + sidePadding;
    const QFont nameFont = isCurrent ? fonts.bold(TextRole::Small) : fonts.font(TextRole::Small);
    const double room = layout.plot().left() - left - textGap;
    const auto fitted = [room](const QString& text, const QFont& font) {
        return QFontMetricsF(font).elidedText(text, Qt::ElideRight, room);
    };
    const QFont nowFont = fonts.font(TextRole::Smallest);
    paintText(painter, fitted(row.name, nameFont), {left, rect.center().y() - half}, TextSide::RightOf, nameFont,
              look.tokens.text);
    paintText(painter, fitted(row.now, nowFont), {left, rect.center().y() + half}, TextSide::RightOf, nowFont,
              look.tokens.text2);
    paintText(painter, row.range, {rect.right() - sidePadding, rect.center().y()}, TextSide::LeftOf,
              isCurrent ? fonts.bold(TextRole::Small) : fonts.font(TextRole::Small), look.tokens.text);
}

struct BarEnd {
    double value = 0;
    QString text;
};

/// Half bars where both ends lie on one side, so that neither hides the other.
void paintBars(QPainter& painter, const QRectF& rect, const TornadoData& data, const TornadoRow& row,
               const TornadoLook& look, const TornadoLayout& layout)
{
    const bool sameSide = (row.atLow - data.middle) * (row.atHigh - data.middle) > 0;
    const double height = sameSide ? barHeight / 2 : barHeight;
    const double middle = layout.x(data.middle);
    double top = rect.center().y() - barHeight / 2;
    painter.setPen(Qt::NoPen);
    for (const double value : {row.atLow, row.atHigh}) {
        const double end = layout.x(value);
        const QRectF bar(std::min(end, middle), top, std::abs(end - middle), height);
        painter.setBrush(value < data.middle ? look.tokens.control : look.tokens.accent);
        painter.drawRoundedRect(bar, 2, 2);
        top += sameSide ? height : 0;
    }
    const QFont font = look.fonts.font(TextRole::Smallest);
    const BarEnd low{row.atLow, row.lowText};
    const BarEnd high{row.atHigh, row.highText};
    const auto [left, right] =
        std::minmax(low, high, [](const BarEnd& a, const BarEnd& b) { return a.value < b.value; });
    if (left.value < data.middle)
        paintText(painter, left.text, {layout.x(left.value) - textGap, rect.center().y()}, TextSide::LeftOf, font,
                  look.tokens.text);
    if (right.value > data.middle)
        paintText(painter, right.text, {layout.x(right.value) + textGap, rect.center().y()}, TextSide::RightOf, font,
                  look.tokens.text);
}

void paintAxis(QPainter& painter, const QRectF& target, const TornadoData& data, const TornadoLook& look,
               const TornadoLayout& layout)
{
    const double y = target.top() + TornadoLayout::HeaderHeight / 2;
    const QRectF& plot = layout.plot();
    const QFont font = look.fonts.font(TextRole::Smallest);
    const QFont bold = look.fonts.bold(TextRole::Body);
    const QString now = resultText(data.middle, data.axis, look.locale);
    const double middle = layout.x(data.middle);
    const double nowHalf = look.fonts.width(now, bold) / 2 + textGap;
    for (const double tick : layout.axis().ticks()) {
        const double x = layout.x(tick);
        painter.setPen(QPen(look.tokens.grid, 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const QString text = tickText(tick, data.axis, look.locale);
        if (std::abs(x - middle) > nowHalf + look.fonts.width(text, font) / 2)
            paintText(painter, text, {x, y}, TextSide::Centred, font, look.tokens.text2);
    }
    paintText(painter, now, {middle, y}, TextSide::Centred, bold, look.tokens.text);
    paintText(painter, data.resultTitle, {target.right() - sidePadding, y}, TextSide::LeftOf, font, look.tokens.text2);
}

} // namespace

TornadoLayout::TornadoLayout(const TornadoData& data, const QRectF& target, const ChartFonts& fonts)
    : m_target(target), m_rows(data.rows.size()), m_axis(axisOf(data))
{
    const double count = static_cast<double>(std::max<std::size_t>(1, m_rows));
    const double least = leastRowOf(fonts);
    m_rowHeight = std::clamp((target.height() - HeaderHeight) / count, least, std::max(least, mostRow));
    const double names = std::min(std::max(widest(data, fonts, &TornadoRow::name, fonts.bold(TextRole::Small)),
                                           widest(data, fonts, &TornadoRow::now, fonts.font(TextRole::Smallest))),
                                  target.width() * nameShare);
    const double ranges = std::max(widest(data, fonts, &TornadoRow::range, fonts.bold(TextRole::Small)),
                                   fonts.width(data.resultTitle, fonts.font(TextRole::Smallest)));
    const double left = target.left() + 2 * sidePadding + names;
    const double right = target.right() - 2 * sidePadding - ranges;
    m_scale.plot = QRectF(left, target.top() + HeaderHeight, std::max(1.0, right - left), count * m_rowHeight);
    // The axis' ends stand where bars end; what lies outside has room for texts.
    const double texts = std::min(barTextRoom, m_scale.plot.width() / 4);
    const double perPixel = (m_axis.high - m_axis.low) / std::max(1.0, m_scale.plot.width() - 2 * texts);
    m_scale.xLow = m_axis.low - texts * perPixel;
    m_scale.xHigh = m_axis.high + texts * perPixel;
}

QRectF TornadoLayout::row(std::size_t index) const
{
    return {m_target.left(), m_scale.plot.top() + static_cast<double>(index) * m_rowHeight, m_target.width(),
            m_rowHeight};
}

std::optional<std::size_t> TornadoLayout::rowAt(QPointF point) const
{
    for (std::size_t index = 0; index < m_rows; ++index) {
        if (row(index).contains(point))
            return index;
    }
    return std::nullopt;
}

void paintTornado(QPainter& painter, const QRectF& target, const TornadoData& data, const TornadoLook& look)
{
    if (data.rows.empty())
        return;
    const TornadoLayout layout(data, target, look.fonts);
    if (look.current && *look.current < data.rows.size()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.tokens.selection);
        painter.drawRoundedRect(layout.row(*look.current), corner::Field, corner::Field);
    }
    painter.setOpacity(data.stale ? staleOpacity : 1);
    paintAxis(painter, target, data, look, layout);
    for (std::size_t index = 0; index < data.rows.size(); ++index) {
        paintBars(painter, layout.row(index), data, data.rows[index], look, layout);
        paintRowTexts(painter, layout.row(index), data.rows[index], look, layout, look.current == index);
    }
    painter.setPen(QPen(look.tokens.text, 1.5));
    const double middle = layout.x(data.middle);
    painter.drawLine(QPointF(middle, layout.plot().top() - 4), QPointF(middle, layout.plot().bottom()));
    painter.setOpacity(1);
}

TornadoChart::TornadoChart(QWidget* parent) : QWidget(parent), m_locale(QLocale::English, QLocale::UnitedStates)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setSizePolicy(policy);
    // Money axes are not mirrored in right-to-left languages.
    setLayoutDirection(Qt::LeftToRight);
}

void TornadoChart::setNumberLocale(const QLocale& locale)
{
    m_locale = locale;
    update();
}

void TornadoChart::setData(const TornadoData& data)
{
    if (data == m_data)
        return;
    m_data = data;
    if (m_current && *m_current >= m_data.rows.size())
        m_current.reset();
    describe();
    updateGeometry();
    update();
}

void TornadoChart::setCurrentRow(std::optional<std::size_t> row)
{
    m_current = row && *row < m_data.rows.size() ? row : std::nullopt;
    describe();
    update();
}

void TornadoChart::describe()
{
    setAccessibleName(m_data.title);
    const auto spoken = [](const TornadoRow& row) {
        return tr("%1, %2: %3", "an assumption, what it is now, the range of the result")
            .arg(row.name, row.now, row.range);
    };
    if (m_current) {
        setAccessibleDescription(spoken(m_data.rows[*m_current]));
        return;
    }
    QStringList all;
    for (const TornadoRow& row : m_data.rows)
        all << spoken(row);
    setAccessibleDescription(all.join(QStringLiteral("; ")));
}

TornadoLayout TornadoChart::layOut() const
{
    return {m_data, QRectF(rect()), chartFontsOf(*this)};
}

QPoint TornadoChart::rowCentre(std::size_t row) const
{
    return layOut().row(row).center().toPoint();
}

void TornadoChart::render(QPainter& painter, const QRectF& target, const ChartRendering& rendering) const
{
    const QRectF plot = paintChartHead(painter, target, rendering, m_data.title, m_data.subtitle);
    TornadoData drawn = m_data;
    const auto fitting =
        static_cast<std::size_t>(std::max(1.0, (plot.height() - TornadoLayout::HeaderHeight) / leastRow));
    drawn.rows.resize(std::min(drawn.rows.size(), fitting));
    paintTornado(painter, plot, drawn, {ChartFonts(rendering.font), rendering.tokens, m_locale});
}

FigureTable TornadoChart::figures() const
{
    FigureTable table;
    table.header = {tr("Assumption"), tr("Now"), tr("Low"), tr("High"), tr("Result at low"), tr("Result at high")};
    for (const TornadoRow& row : m_data.rows)
        table.rows << QList<QVariant>{row.name, row.now, row.lowText, row.highText, row.atLow, row.atHigh};
    return table;
}

QSize TornadoChart::sizeHint() const
{
    const double rows = static_cast<double>(std::max<std::size_t>(1, m_data.rows.size()));
    return {640, static_cast<int>(TornadoLayout::HeaderHeight + rows * usualRow)};
}

QSize TornadoChart::minimumSizeHint() const
{
    const double rows = static_cast<double>(std::max<std::size_t>(1, m_data.rows.size()));
    return {320, static_cast<int>(TornadoLayout::HeaderHeight + rows * leastRowOf(chartFontsOf(*this)))};
}

void TornadoChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette());
    paintTornado(painter, rect(), m_data, {chartFontsOf(*this), tokens, m_locale, m_current});
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, rect(), corner::Field, tokens);
}

void TornadoChart::mousePressEvent(QMouseEvent* event)
{
    if (const auto row = layOut().rowAt(event->position()))
        choose(*row);
}

void TornadoChart::keyPressEvent(QKeyEvent* event)
{
    const std::size_t last = m_data.rows.empty() ? 0 : m_data.rows.size() - 1;
    const std::size_t now = m_current.value_or(0);
    switch (event->key()) {
    case Qt::Key_Up: return choose(now > 0 ? now - 1 : 0);
    case Qt::Key_Down: return choose(m_current ? std::min(now + 1, last) : 0);
    case Qt::Key_Home: return choose(0);
    case Qt::Key_End: return choose(last);
    default: QWidget::keyPressEvent(event);
    }
}

void TornadoChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void TornadoChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TornadoChart::choose(std::size_t row)
{
    if (row >= m_data.rows.size() || m_current == row)
        return;
    setCurrentRow(row);
    emit rowChosen(row);
}

} // namespace pathwise
