// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/linechart.h"

#include "app/presentation/money.h"
#include "app/presentation/months.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>
#include <limits>

namespace pathwise {
namespace {

constexpr double SelectedWidth = 3;
constexpr double NormalWidth = 2;
constexpr std::size_t MostAnnotations = 3;
constexpr double Missing = std::numeric_limits<double>::quiet_NaN();

double valueAt(const std::vector<double>& values, std::size_t index)
{
    return index < values.size() ? values[index] : Missing;
}

/// Index of the last value there is.
std::optional<std::size_t> lastIndex(const std::vector<double>& values)
{
    for (std::size_t i = values.size(); i > 0; --i) {
        if (std::isfinite(values[i - 1]))
            return i - 1;
    }
    return {};
}

struct Extent {
    double low = 0;
    double high = 0;

    void include(const std::vector<double>& values)
    {
        for (const double value : values) {
            if (std::isfinite(value))
                low = std::min(low, value), high = std::max(high, value);
        }
    }
};

std::size_t yearsOf(const LineChartData& data)
{
    std::size_t years = 0;
    for (const ChartLine& line : data.lines)
        years = std::max(years, line.middle.size());
    return years;
}

void hideAxis(QValueAxis& axis)
{
    axis.setVisible(false);
    axis.setGridLineVisible(false);
    axis.setLabelsVisible(false);
}

} // namespace

LineChart::LineChart(QWidget* parent) : ChartView(parent), m_xAxis(new QValueAxis(this)), m_yAxis(new QValueAxis(this))
{
    for (QValueAxis* axis : {m_xAxis, m_yAxis})
        hideAxis(*axis);
    chart()->addAxis(m_xAxis, Qt::AlignBottom);
    chart()->addAxis(m_yAxis, Qt::AlignLeft);
    takeLook();
}

LineChart::~LineChart() = default;

void LineChart::setData(const LineChartData& data)
{
    if (data == m_data)
        return;
    const bool keep = sameShape(data);
    m_data = data;
    if (keep)
        updatePoints();
    else
        rebuildSeries();
    setStale(m_data.stale);
    setTexts(m_data.title, describe());
    updateOverlay();
}

bool LineChart::sameShape(const LineChartData& data) const
{
    return std::equal(data.lines.begin(), data.lines.end(), m_data.lines.begin(), m_data.lines.end(),
                      [](const ChartLine& a, const ChartLine& b) {
                          return a.look == b.look && a.selected == b.selected && a.band == b.band;
                      });
}

/// The selected path is drawn last, above the others; bands come before all lines.
std::vector<std::size_t> LineChart::drawingOrder() const
{
    std::vector<std::size_t> order;
    for (const bool selected : {false, true}) {
        for (std::size_t i = 0; i < m_data.lines.size(); ++i) {
            if (m_data.lines[i].selected == selected)
                order.push_back(i);
        }
    }
    return order;
}

QLineSeries* LineChart::addLine(const QPen& pen)
{
    auto* series = new QLineSeries;
    series->setPen(pen);
    chart()->addSeries(series);
    series->attachAxis(m_xAxis);
    series->attachAxis(m_yAxis);
    return series;
}

void LineChart::addBand(Drawn& drawn, const ChartLine& line)
{
    const PathStyle style = pathStyle(line.look, tokens());
    const double fill = line.band == Band::Full ? tokens().bandFill : tokens().faintBandFill;
    // The area owns the two lines it lies between; its own edge would also run up its sides, so the edges are lines
    // apart.
    auto* high = new QLineSeries;
    auto* low = new QLineSeries;
    drawn.band = new QAreaSeries(high, low);
    high->setParent(drawn.band);
    low->setParent(drawn.band);
    drawn.band->setPen(Qt::NoPen);
    drawn.band->setBrush(withOpacity(style.line, fill));
    chart()->addSeries(drawn.band);
    drawn.band->attachAxis(m_xAxis);
    drawn.band->attachAxis(m_yAxis);
    const QPen edge(withOpacity(style.line, tokens().bandEdge), 1);
    drawn.lowEdge = addLine(edge);
    drawn.highEdge = addLine(edge);
}

void LineChart::rebuildSeries()
{
    chart()->removeAllSeries();
    m_drawn.assign(m_data.lines.size(), {});
    const std::vector<std::size_t> order = drawingOrder();
    for (const std::size_t i : order) {
        if (m_data.lines[i].band != Band::None)
            addBand(m_drawn[i], m_data.lines[i]);
    }
    for (const std::size_t i : order) {
        const double width = m_data.lines[i].selected || tokens().highContrast ? SelectedWidth : NormalWidth;
        m_drawn[i].middle = addLine(pathStyle(m_data.lines[i].look, tokens()).pen(width));
    }
    updatePoints();
}

QList<QPointF> LineChart::points(const std::vector<double>& values) const
{
    QList<QPointF> result;
    result.reserve(static_cast<qsizetype>(values.size()));
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isfinite(values[i]))
            result.append({m_data.firstYear + static_cast<double>(i), values[i]});
    }
    return result;
}

void LineChart::updatePoints()
{
    for (std::size_t i = 0; i < m_drawn.size(); ++i) {
        const ChartLine& line = m_data.lines[i];
        m_drawn[i].middle->replace(points(line.middle));
        if (!m_drawn[i].band)
            continue;
        const QList<QPointF> low = points(line.low);
        const QList<QPointF> high = points(line.high);
        m_drawn[i].band->lowerSeries()->replace(low);
        m_drawn[i].band->upperSeries()->replace(high);
        m_drawn[i].lowEdge->replace(low);
        m_drawn[i].highEdge->replace(high);
    }
}

QList<QPointF> LineChart::drawnPoints(std::size_t line) const
{
    return m_drawn.at(line).middle->points();
}

AxisSteps LineChart::valueSteps() const
{
    Extent extent;
    for (const ChartLine& line : m_data.lines) {
        extent.include(line.middle);
        if (line.band == Band::None)
            continue;
        extent.include(line.low);
        extent.include(line.high);
    }
    return m_data.axis == ValueAxis::Difference ? differenceSteps(extent.low, extent.high)
                                                : moneySteps(extent.low, extent.high);
}

void LineChart::updateOverlay()
{
    const std::size_t years = yearsOf(m_data);
    Frame frame;
    frame.firstYear = m_data.firstYear;
    frame.years = static_cast<int>(years);
    frame.pointsAtEnds = true;
    frame.valueAxis = valueSteps();
    OverlayContent content;
    for (const double tick : frame.valueAxis.ticks())
        content.valueTicks.push_back({tick, axisMoney(tick, numberLocale())});
    for (const ChartAnnotation& annotation : m_data.annotations) {
        if (content.annotations.size() < MostAnnotations)
            content.annotations.push_back({annotation.year, annotation.word, annotation.value});
    }
    addEnds(content);
    for (std::size_t year = 0; year < years; ++year)
        content.readOuts.push_back(readOut(year));
    content.middleHeading = tr("middle", "heading over the middle values of a read-out");
    content.rangeHeading = tr("8 in 10 futures");
    showContent(std::move(content), frame);
}

void LineChart::addEnds(OverlayContent& content) const
{
    for (const std::size_t i : drawingOrder()) {
        const ChartLine& line = m_data.lines[i];
        const std::optional<std::size_t> last = lastIndex(line.middle);
        if (!last)
            continue;
        const double value = line.middle[*last];
        content.endMarks.push_back(
            {pathStyle(line.look, tokens()), m_data.firstYear + static_cast<double>(*last), value});
        content.sideLabels.push_back(sideLabel(line, value, *last));
    }
}

OverlayContent::SideLabel LineChart::sideLabel(const ChartLine& line, double lastValue, std::size_t last) const
{
    OverlayContent::SideLabel label;
    label.color = pathStyle(line.look, tokens()).text;
    label.name = line.name;
    label.value = valueText(lastValue);
    label.range = rangeText(line, last);
    label.y = lastValue;
    return label;
}

OverlayContent::ReadOut LineChart::readOut(std::size_t year) const
{
    OverlayContent::ReadOut result;
    result.x = m_data.firstYear + static_cast<double>(year);
    result.title = yearText(m_data.firstYear + static_cast<int>(year));
    for (const ChartLine& line : m_data.lines) {
        const double value = valueAt(line.middle, year);
        if (std::isfinite(value))
            result.rows.push_back(
                {pathStyle(line.look, tokens()), line.name, valueText(value), rangeText(line, year), value});
    }
    std::stable_sort(
        result.rows.begin(), result.rows.end(),
        [](const OverlayContent::ReadOutRow& a, const OverlayContent::ReadOutRow& b) { return a.y > b.y; });
    return result;
}

QString LineChart::valueText(double value) const
{
    return m_data.axis == ValueAxis::Difference ? signedCompactMoney(value, numberLocale())
                                                : compactMoney(value, numberLocale());
}

QString LineChart::rangeText(const ChartLine& line, std::size_t year) const
{
    const double low = valueAt(line.low, year);
    const double high = valueAt(line.high, year);
    if (!std::isfinite(low) || !std::isfinite(high))
        return {};
    return m_data.axis == ValueAxis::Difference ? signedCompactMoneyRange(low, high, numberLocale())
                                                : compactMoneyRange(low, high, numberLocale());
}

QString LineChart::describe() const
{
    QStringList lines;
    if (!m_data.description.isEmpty())
        lines << m_data.description;
    for (const ChartLine& line : m_data.lines) {
        const std::optional<std::size_t> last = lastIndex(line.middle);
        if (!last)
            continue;
        double lowest = line.middle[*last];
        for (const double value : line.middle)
            lowest = std::isfinite(value) ? std::min(lowest, value) : lowest;
        const auto first =
            std::find_if(line.middle.begin(), line.middle.end(), [](double v) { return std::isfinite(v); });
        lines << tr("%1: first %2, last %3, lowest %4")
                     .arg(line.name, valueText(*first), valueText(line.middle[*last]), valueText(lowest));
    }
    return lines.join(QLatin1Char('\n'));
}

void LineChart::restyle()
{
    rebuildSeries();
    updateOverlay();
}

void LineChart::setRanges(const PlotScale& scale)
{
    m_xAxis->setRange(scale.xLow, scale.xHigh);
    m_yAxis->setRange(scale.yLow, scale.yHigh);
}

void LineChart::render(QPainter& painter, const QRectF& target, const ChartRendering& rendering) const
{
    LineChart copy;
    copy.setNumberLocale(numberLocale());
    copy.setData(m_data);
    renderView(copy, painter, target, rendering, m_data.title, m_data.subtitle);
}

FigureTable LineChart::figures() const
{
    FigureTable table;
    table.header << tr("Year");
    for (const ChartLine& line : m_data.lines) {
        table.header << tr("%1, middle (USD)").arg(line.name);
        if (!line.low.empty())
            table.header << tr("%1, low end of 8 in 10 (USD)").arg(line.name)
                         << tr("%1, high end of 8 in 10 (USD)").arg(line.name);
    }
    const auto cell = [](double value) { return std::isfinite(value) ? QVariant(value) : QVariant(); };
    for (std::size_t year = 0; year < yearsOf(m_data); ++year) {
        QList<QVariant> row{m_data.firstYear + static_cast<int>(year)};
        for (const ChartLine& line : m_data.lines) {
            row << cell(valueAt(line.middle, year));
            if (!line.low.empty())
                row << cell(valueAt(line.low, year)) << cell(valueAt(line.high, year));
        }
        table.rows << row;
    }
    return table;
}

} // namespace pathwise
