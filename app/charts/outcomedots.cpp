// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/outcomedots.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace pathwise {

namespace {

constexpr double amountTickRoom = 22;
constexpr double outerRoom = 44;
constexpr double beyondRoom = 110;
constexpr double widestDot = 9;
constexpr double leastDot = 3;
constexpr double rowGap = 8;
constexpr double nameGap = 14;

struct DotsDrawing {
    QPainter& painter;
    const OutcomeDotsData& data;
    QRectF plot;
    double dot;
    const ChartFonts& fonts;
    const Tokens& tokens;

    [[nodiscard]] double low() const { return data.ticks.front().at; }
    [[nodiscard]] double high() const { return data.ticks.back().at; }
    [[nodiscard]] int columns() const { return std::max(1, static_cast<int>(plot.width() / dot)); }
    [[nodiscard]] std::vector<int> stacks(const OutcomeRow& row) const
    {
        return stackedDots(row.values, low(), high(), columns());
    }
};

double highestStack(const std::vector<int>& stacks)
{
    return stacks.empty() ? 0 : *std::max_element(stacks.begin(), stacks.end());
}

/// The largest dot with which all rows fit under one another.
double dotSize(const OutcomeDotsData& data, const QRectF& plot, double leastRow)
{
    for (double dot = widestDot; dot > leastDot; dot -= 0.5) {
        double height = 0;
        for (const OutcomeRow& row : data.rows)
            height += rowGap
                + std::max(leastRow,
                           dot
                               * highestStack(stackedDots(row.values, data.ticks.front().at, data.ticks.back().at,
                                                          std::max(1, static_cast<int>(plot.width() / dot)))));
        if (height <= plot.height())
            return dot;
    }
    return leastDot;
}

void paintDot(const DotsDrawing& on, const PathStyle& style, QPointF at)
{
    constexpr double gap = 1;
    on.painter.setPen(style.hollow ? QPen(style.line, 1.5) : QPen(Qt::NoPen));
    on.painter.setBrush(style.hollow ? on.tokens.surface : style.line);
    on.painter.drawEllipse(at, (on.dot - gap) / 2, (on.dot - gap) / 2);
}

/// Past the axis' end, side by side and upwards, with what they are.
void paintBeyond(const DotsDrawing& on, const OutcomeRow& row, const PathStyle& style, double foot)
{
    constexpr int perLine = 6;
    const auto count = static_cast<int>(
        std::count_if(row.values.begin(), row.values.end(), [&](double value) { return value > on.high(); }));
    if (count == 0)
        return;
    const double left = on.plot.right() + nameGap;
    for (int i = 0; i < count; ++i)
        paintDot(on, style, {left + (i % perLine + 0.5) * on.dot, foot - (i / perLine + 0.5) * on.dot - 1});
    const double line = on.fonts.lineHeight(TextRole::Smallest);
    const double up = foot - (count - 1) / perLine * on.dot - on.dot - line;
    const QStringList words = row.beyond.split(QChar(u'\n'));
    for (int i = 0; i < words.size(); ++i)
        paintText(on.painter, words[i], {left, up - (static_cast<double>(words.size()) - 1 - i) * line},
                  TextSide::RightOf, on.fonts.font(TextRole::Smallest), on.tokens.text2);
}

/// Beside the stacks that are as high as the text.
void paintRowText(const DotsDrawing& on, const OutcomeRow& row, const PathStyle& style, double foot, double height)
{
    const double line = on.fonts.lineHeight(TextRole::Small);
    const auto stacks = on.stacks(row);
    const double textFoot = std::max(0.0, height / 2 - line);
    double left = on.plot.left();
    for (std::size_t column = 0; column < stacks.size(); ++column) {
        if (stacks[column] * on.dot > textFoot)
            left = on.plot.left() + static_cast<double>(column + 1) * on.dot;
    }
    const double widest = std::max(on.fonts.width(row.name, on.fonts.bold(TextRole::Small)),
                                   on.fonts.width(row.note, on.fonts.font(TextRole::Small)));
    const double x = std::max(on.plot.left(), std::min(left + nameGap, on.plot.right() - widest));
    const double middle = foot - height / 2;
    paintOutlinedText(on.painter, row.name, {x, middle - line / 2}, TextSide::RightOf, on.fonts.bold(TextRole::Small),
                      style.text, on.tokens.surface);
    paintOutlinedText(on.painter, row.note, {x, middle + line / 2}, TextSide::RightOf, on.fonts.font(TextRole::Small),
                      on.tokens.text2, on.tokens.surface);
}

void paintRow(const DotsDrawing& on, const OutcomeRow& row, double foot, double height)
{
    const PathStyle style = pathStyle(row.look, on.tokens);
    on.painter.setPen(QPen(on.tokens.control, 1));
    on.painter.drawLine(QPointF(on.plot.left() - on.dot, foot + 0.5), QPointF(on.plot.right(), foot + 0.5));
    const auto stacks = on.stacks(row);
    for (std::size_t column = 0; column < stacks.size(); ++column) {
        for (int i = 0; i < stacks[column]; ++i)
            paintDot(on, style,
                     {on.plot.left() + (static_cast<double>(column) + 0.5) * on.dot, foot - (i + 0.5) * on.dot - 1});
    }
    paintBeyond(on, row, style, foot);
    paintRowText(on, row, style, foot, height);
}

void paintRows(const DotsDrawing& on, double leastRow)
{
    std::vector<double> heights;
    for (const OutcomeRow& row : on.data.rows)
        heights.push_back(std::max(leastRow, on.dot * highestStack(on.stacks(row))));
    const double used = std::accumulate(heights.begin(), heights.end(), 0.0);
    const double spare = (on.plot.height() - used) / static_cast<double>(heights.size());
    double foot = on.plot.top();
    for (std::size_t i = 0; i < heights.size(); ++i) {
        foot += heights[i] + spare;
        paintRow(on, on.data.rows[i], std::round(foot), heights[i]);
    }
}

void paintOutcomes(QPainter& painter, const QRectF& target, const OutcomeDotsData& data, const ChartFonts& fonts,
                   const Tokens& tokens)
{
    if (data.rows.empty() || data.ticks.size() < 2)
        return;
    const double leastRow = 2 * fonts.lineHeight(TextRole::Small) + 2;
    const QRectF plot = target.adjusted(outerRoom, 0, -beyondRoom, -amountTickRoom);
    painter.save();
    if (data.stale)
        painter.setOpacity(staleOpacity);
    const DotsDrawing drawing{painter, data, plot, dotSize(data, plot, leastRow), fonts, tokens};
    paintRows(drawing, leastRow);
    for (const ResponseTick& tick : data.ticks) {
        const double x = plot.left() + (tick.at - drawing.low()) / (drawing.high() - drawing.low()) * plot.width();
        paintText(painter, tick.text, {x, plot.bottom() + amountTickRoom / 2 + 2}, TextSide::Centred,
                  fonts.font(TextRole::Smallest), tokens.text2);
    }
    painter.restore();
}

} // namespace

std::vector<int> stackedDots(const std::vector<double>& values, double low, double high, int columns)
{
    std::vector<int> stacks(static_cast<std::size_t>(columns), 0);
    for (const double value : values) {
        if (!(value <= high))
            continue;
        const double share = (value - low) / (high - low);
        ++stacks[static_cast<std::size_t>(std::clamp(static_cast<int>(share * columns), 0, columns - 1))];
    }
    return stacks;
}

std::vector<double> dotsOf(std::vector<std::pair<double, double>> probabilityAndValue, int dots)
{
    std::sort(probabilityAndValue.begin(), probabilityAndValue.end(),
              [](const auto& a, const auto& b) { return a.second < b.second; });
    std::vector<double> values;
    std::size_t outcome = 0;
    double reached = probabilityAndValue.front().first;
    for (int dot = 0; dot < dots; ++dot) {
        const double wanted = (dot + 0.5) / dots;
        while (reached < wanted && outcome + 1 < probabilityAndValue.size())
            reached += probabilityAndValue[++outcome].first;
        values.push_back(probabilityAndValue[outcome].second);
    }
    return values;
}

OutcomeDots::OutcomeDots(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setLayoutDirection(Qt::LeftToRight);
}

void OutcomeDots::setData(const OutcomeDotsData& data)
{
    if (data == m_data)
        return;
    m_data = data;
    setAccessibleName(data.title);
    QStringList spoken{data.description};
    for (const OutcomeRow& row : data.rows)
        spoken << row.name + QChar(u' ') + row.note;
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    update();
}

void OutcomeDots::render(QPainter& painter, const QRectF& target, const ChartRendering& rendering) const
{
    const QRectF plot = paintChartHead(painter, target, rendering, m_data.title, m_data.subtitle);
    paintOutcomes(painter, plot, m_data, ChartFonts(rendering.font), rendering.tokens);
}

FigureTable OutcomeDots::figures() const
{
    FigureTable table;
    std::size_t most = 0;
    for (const OutcomeRow& row : m_data.rows) {
        table.header << row.name;
        most = std::max(most, row.values.size());
    }
    for (std::size_t dot = 0; dot < most; ++dot) {
        QList<QVariant> cells;
        for (const OutcomeRow& row : m_data.rows)
            cells << (dot < row.values.size() ? QVariant(row.values[dot]) : QVariant());
        table.rows << cells;
    }
    return table;
}

void OutcomeDots::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintOutcomes(painter, rect(), m_data, chartFontsOf(*this), tokensFor(palette()));
}

} // namespace pathwise
