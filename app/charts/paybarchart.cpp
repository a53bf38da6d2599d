// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/paybarchart.h"

#include "app/presentation/money.h"
#include "app/presentation/months.h"

#include <QBarSet>
#include <QChart>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace pathwise {
namespace {

constexpr double BarWidth = 0.55;
constexpr double LineWidth = 2.5;
constexpr double HaloWidth = 5;
constexpr double FlagRoom = 26;

double gross(const PayYear& year)
{
    return year.base + year.bonus + year.equity + year.other;
}

std::array<double, 4> partsOf(const PayYear& year)
{
    return {year.base, year.bonus, year.equity, year.other};
}

std::array<PartTokens, 4> partTokens(const Tokens& tokens)
{
    return {tokens.base, tokens.bonus, tokens.equity, tokens.other};
}

QStringList partNames()
{
    return {PayBarChart::tr("Base"), PayBarChart::tr("Bonus"), PayBarChart::tr("Equity"), PayBarChart::tr("Other")};
}

} // namespace

PayBarChart::PayBarChart(QWidget* parent)
    : ChartView(parent)
    , m_xAxis(new QValueAxis(this))
    , m_yAxis(new QValueAxis(this))
    , m_bars(new QStackedBarSeries)
    , m_halo(new QLineSeries)
    , m_takeHome(new QLineSeries)
{
    buildSeries();
    takeLook();
}

PayBarChart::~PayBarChart() = default;

void PayBarChart::buildSeries()
{
    for (QValueAxis* axis : {m_xAxis, m_yAxis}) {
        axis->setVisible(false);
        axis->setGridLineVisible(false);
    }
    chart()->addAxis(m_xAxis, Qt::AlignBottom);
    chart()->addAxis(m_yAxis, Qt::AlignLeft);
    for (QBarSet*& set : m_sets) {
        set = new QBarSet({});
        m_bars->append(set);
    }
    m_bars->setBarWidth(BarWidth);
    const std::array<QAbstractSeries*, 3> all{m_bars, m_halo, m_takeHome};
    for (QAbstractSeries* series : all) {
        chart()->addSeries(series);
        series->attachAxis(m_xAxis);
        series->attachAxis(m_yAxis);
    }
}

void PayBarChart::setData(const PayChartData& data)
{
    if (data == m_data)
        return;
    m_data = data;
    restyle();
    setStale(m_data.stale);
    setTexts(m_data.title, describe());
}

void PayBarChart::restyle()
{
    const std::array<PartTokens, Parts> colors = partTokens(tokens());
    for (std::size_t i = 0; i < Parts; ++i) {
        m_sets[i]->setBrush(colors[i].fill);
        m_sets[i]->setPen(QPen(tokens().surface, 1));
    }
    PathStyle style = pathStyle(m_data.look, tokens());
    m_takeHome->setPen(style.pen(LineWidth));
    m_halo->setPen(QPen(tokens().surface, HaloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    updateValues();
    updateOverlay();
}

void PayBarChart::updateValues()
{
    const auto years = static_cast<int>(m_data.years.size());
    QList<QPointF> takeHome;
    for (std::size_t part = 0; part < Parts; ++part) {
        QBarSet& set = *m_sets[part];
        if (set.count() > years)
            set.remove(years, set.count() - years);
        for (int i = 0; i < years; ++i) {
            const double value = partsOf(m_data.years[static_cast<std::size_t>(i)])[part];
            if (i < set.count())
                set.replace(i, value);
            else
                set.append(value);
        }
    }
    for (int i = 0; i < years; ++i) {
        const double value = m_data.years[static_cast<std::size_t>(i)].takeHome;
        if (std::isfinite(value))
            takeHome.append({static_cast<double>(i), value});
    }
    m_halo->replace(takeHome);
    m_takeHome->replace(takeHome);
}

void PayBarChart::updateOverlay()
{
    double low = 0;
    double high = 0;
    for (const PayYear& year : m_data.years) {
        high = std::max({high, gross(year), std::isfinite(year.takeHome) ? year.takeHome : 0});
        low = std::min(low, std::isfinite(year.takeHome) ? year.takeHome : 0);
    }
    Frame frame;
    frame.firstYear = m_data.firstYear;
    frame.years = static_cast<int>(m_data.years.size());
    frame.valueAxis = moneySteps(low, high);
    // Flags, and the total of a bar that reaches the highest gridline, stand above the plot.
    frame.headroom = FlagRoom;
    OverlayContent content;
    for (const double tick : frame.valueAxis.ticks())
        content.valueTicks.push_back({tick, axisMoney(tick, numberLocale())});
    for (const StageFlag& flag : m_data.flags)
        content.flags.push_back({flag.year - 0.5, flag.label});
    PathStyle point = pathStyle(m_data.look, tokens());
    point.hollow = true;
    for (std::size_t i = 0; i < m_data.years.size(); ++i) {
        const PayYear& year = m_data.years[i];
        const double x = m_data.firstYear + static_cast<double>(i);
        content.pointTexts.push_back({x, gross(year), compactMoney(gross(year), numberLocale())});
        if (std::isfinite(year.takeHome))
            content.endMarks.push_back({point, x, year.takeHome});
        content.readOuts.push_back(readOut(i));
    }
    addPartLabels(content);
    content.middleHeading = tr("middle", "heading over the middle values of a read-out");
    showContent(std::move(content), frame);
}

/// Names the parts beside the last bar, each at the middle of its part.
void PayBarChart::addPartLabels(OverlayContent& content) const
{
    if (m_data.years.empty())
        return;
    const std::array<double, Parts> parts = partsOf(m_data.years.back());
    const std::array<PartTokens, Parts> colors = partTokens(tokens());
    const QStringList names = partNames();
    double below = 0;
    for (std::size_t i = 0; i < Parts; ++i) {
        if (parts[i] > 0) {
            OverlayContent::SideLabel label;
            label.color = colors[i].text;
            label.name = names[static_cast<qsizetype>(i)];
            label.y = below + parts[i] / 2;
            label.leader = false;
            content.sideLabels.push_back(label);
        }
        below += parts[i];
    }
}

OverlayContent::ReadOut PayBarChart::readOut(std::size_t index) const
{
    const PayYear& year = m_data.years[index];
    OverlayContent::ReadOut result;
    result.x = m_data.firstYear + static_cast<double>(index);
    result.title = yearText(m_data.firstYear + static_cast<int>(index));
    if (std::isfinite(year.takeHome))
        result.rows.push_back({pathStyle(m_data.look, tokens()),
                               tr("Take-home"),
                               compactMoney(year.takeHome, numberLocale()),
                               {},
                               year.takeHome});
    const std::array<double, Parts> parts = partsOf(year);
    const std::array<PartTokens, Parts> colors = partTokens(tokens());
    const QStringList names = partNames();
    for (std::size_t i = Parts; i > 0; --i) {
        PathStyle swatch;
        swatch.line = colors[i - 1].fill;
        swatch.marker = Marker::Square;
        result.rows.push_back({swatch,
                               names[static_cast<qsizetype>(i - 1)],
                               compactMoney(parts[i - 1], numberLocale()),
                               {},
                               parts[i - 1],
                               false});
    }
    return result;
}

QString PayBarChart::describe() const
{
    QStringList lines;
    if (!m_data.description.isEmpty())
        lines << m_data.description;
    if (!m_data.years.empty())
        lines << tr("Gross pay: first %1, last %2")
                     .arg(compactMoney(gross(m_data.years.front()), numberLocale()),
                          compactMoney(gross(m_data.years.back()), numberLocale()));
    return lines.join(QLatin1Char('\n'));
}

QList<double> PayBarChart::drawnPart(std::size_t part) const
{
    QList<double> values;
    for (int i = 0; i < m_sets.at(part)->count(); ++i)
        values << m_sets.at(part)->at(i);
    return values;
}

QList<QPointF> PayBarChart::drawnTakeHome() const
{
    return m_takeHome->points();
}

void PayBarChart::setRanges(const PlotScale& scale)
{
    // Bars count from zero; the years are the overlay's.
    m_xAxis->setRange(scale.xLow - m_data.firstYear, scale.xHigh - m_data.firstYear);
    m_yAxis->setRange(scale.yLow, scale.yHigh);
}

void PayBarChart::render(QPainter& painter, const QRectF& target, const ChartRendering& rendering) const
{
    PayBarChart copy;
    copy.setNumberLocale(numberLocale());
    copy.setData(m_data);
    renderView(copy, painter, target, rendering, m_data.title, m_data.subtitle);
}

FigureTable PayBarChart::figures() const
{
    FigureTable table;
    table.header = {tr("Year"),        tr("Base (USD)"),  tr("Bonus (USD)"),    tr("Equity (USD)"),
                    tr("Other (USD)"), tr("Gross (USD)"), tr("Take-home (USD)")};
    for (std::size_t i = 0; i < m_data.years.size(); ++i) {
        const PayYear& year = m_data.years[i];
        const QVariant takeHome = std::isfinite(year.takeHome) ? QVariant(year.takeHome) : QVariant();
        table.rows << QList<QVariant>{m_data.firstYear + static_cast<int>(i),
                                      year.base,
                                      year.bonus,
                                      year.equity,
                                      year.other,
                                      gross(year),
                                      takeHome};
    }
    return table;
}

} // namespace pathwise
