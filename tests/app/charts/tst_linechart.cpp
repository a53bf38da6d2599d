// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/linechart.h"

#include "tests/app/charts/samplecharts.h"

#include <QBuffer>
#include <QChart>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>

using namespace pathwise;

class TestLineChart : public QObject {
    Q_OBJECT

private slots:
    void drawsTheData();
    void leavesOutMissingValues();
    void keepsSeriesWhenOnlyValuesChange();
    void labelsKeepTheirDistance();
    void gridFollowsSize();
    void readOutFollowsKeys();
    void readOutIsSortedByValue();
    void readOutStaysInside();
    void differencesHaveSigns();
    void figuresHoldEverything();
    void isNamedForScreenReaders();
    void drawsVectors();
    void eightLongNamesFit();
};

namespace {

struct Shown {
    LineChart chart;
    Shown()
    {
        chart.resize(720, 360);
        chart.setData(sampleLines());
    }
};

} // namespace

void TestLineChart::drawsTheData()
{
    const Shown shown;
    const LineChartData data = sampleLines();
    for (std::size_t i = 0; i < data.lines.size(); ++i) {
        const QList<QPointF> points = shown.chart.drawnPoints(i);
        QCOMPARE(points.size(), 10);
        for (qsizetype year = 0; year < points.size(); ++year)
            QCOMPARE(points[year],
                     QPointF(2027.0 + static_cast<double>(year), data.lines[i].middle[static_cast<std::size_t>(year)]));
    }
    QCOMPARE(shown.chart.overlay().content().valueAxis, (AxisSteps{0, 500000, 100000}));
}

void TestLineChart::leavesOutMissingValues()
{
    LineChartData data = sampleLines();
    data.lines[2].middle[0] = std::numeric_limits<double>::quiet_NaN();
    LineChart chart;
    chart.setData(data);
    QCOMPARE(chart.drawnPoints(2).size(), 9);
    QCOMPARE(chart.drawnPoints(2).front().x(), 2028.0);
    QCOMPARE(chart.overlay().content().readOuts[0].rows.size(), std::size_t{3});
}

void TestLineChart::keepsSeriesWhenOnlyValuesChange()
{
    Shown shown;
    const QList<QAbstractSeries*> before = shown.chart.chart()->series();
    LineChartData data = sampleLines();
    data.lines[0].middle[4] = 300000;
    shown.chart.setData(data);
    QCOMPARE(shown.chart.chart()->series(), before);
    QCOMPARE(shown.chart.drawnPoints(0)[4], QPointF(2031, 300000));
}

void TestLineChart::labelsKeepTheirDistance()
{
    const Shown shown;
    std::vector<double> heights = shown.chart.overlay().labelHeights();
    QCOMPARE(heights.size(), std::size_t{4});
    std::sort(heights.begin(), heights.end());
    for (std::size_t i = 1; i < heights.size(); ++i)
        QVERIFY(heights[i] - heights[i - 1] >= 34 - 1e-9);
}

void TestLineChart::gridFollowsSize()
{
    Shown shown;
    shown.chart.show();
    QSignalSpy moved(&shown.chart, &ChartView::yearGridChanged);
    const YearGrid before = shown.chart.yearGrid();
    QCOMPARE(before.firstYear, 2027);
    QCOMPARE(before.years, 10);
    QVERIFY(qAbs(before.year(before.x(2030.25)) - 2030.25) < 1e-9);
    shown.chart.resize(1000, 360);
    QVERIFY(moved.count() >= 1);
    QVERIFY(shown.chart.yearGrid().step > before.step);
}

void TestLineChart::readOutFollowsKeys()
{
    Shown shown;
    QSignalSpy hovered(&shown.chart, &ChartView::hoveredYearChanged);
    QTest::keyClick(&shown.chart, Qt::Key_Home);
    QCOMPARE(shown.chart.hoveredYear(), std::optional(2027));
    QTest::keyClick(&shown.chart, Qt::Key_Right);
    QCOMPARE(shown.chart.hoveredYear(), std::optional(2028));
    QTest::keyClick(&shown.chart, Qt::Key_End);
    QTest::keyClick(&shown.chart, Qt::Key_Right);
    QCOMPARE(shown.chart.hoveredYear(), std::optional(2036));
    QTest::keyClick(&shown.chart, Qt::Key_Left);
    QCOMPARE(shown.chart.hoveredYear(), std::optional(2035));
    QTest::keyClick(&shown.chart, Qt::Key_Escape);
    QVERIFY(!shown.chart.hoveredYear());
    QCOMPARE(hovered.count(), 5);
}

void TestLineChart::readOutIsSortedByValue()
{
    const Shown shown;
    const auto& rows = shown.chart.overlay().content().readOuts[6].rows;
    QCOMPARE(rows.size(), std::size_t{4});
    QCOMPARE(rows[0].name, QStringLiteral("AI engineer"));
    QCOMPARE(rows[0].middle, QStringLiteral("$291k"));
    QCOMPARE(rows[0].range, QStringLiteral("$213k\u2013$397k"));
    QCOMPARE(rows[3].name, QStringLiteral("Stay in software"));
}

void TestLineChart::readOutStaysInside()
{
    Shown shown;
    for (const int width : {420, 720, 1200}) {
        shown.chart.resize(width, 360);
        shown.chart.show();
        for (std::size_t year = 0; year < 10; ++year) {
            const QRectF panel = shown.chart.overlay().readOutRect(year);
            QVERIFY(QRectF(0, 0, width, 360).contains(panel));
        }
    }
}

void TestLineChart::differencesHaveSigns()
{
    LineChartData data = sampleLines();
    data.axis = ValueAxis::Difference;
    data.lines.resize(1);
    data.lines[0].low.clear();
    data.lines[0].high.clear();
    data.lines[0].band = Band::None;
    data.lines[0].middle = {-10000, 19000, 412000};
    LineChart chart;
    chart.setData(data);
    QCOMPARE(chart.overlay().content().sideLabels[0].value, QStringLiteral("+$412k"));
    QCOMPARE(chart.overlay().content().valueAxis.low, -chart.overlay().content().valueAxis.high);
}

void TestLineChart::figuresHoldEverything()
{
    const Shown shown;
    const FigureTable table = shown.chart.figures();
    QCOMPARE(table.header.size(), 13);
    QCOMPARE(table.rows.size(), 10);
    QCOMPARE(table.rows[9][0].toInt(), 2036);
    QCOMPARE(table.rows[9][1].toDouble(), 334000.0);
    QCOMPARE(table.rows[9][3].toDouble(), 481000.0);
}

void TestLineChart::isNamedForScreenReaders()
{
    const Shown shown;
    QCOMPARE(shown.chart.accessibleName(), QStringLiteral("Take-home pay per year"));
    QVERIFY(shown.chart.accessibleDescription().contains(
        QStringLiteral("Founding engineer: first $142k, last $311k, lowest $126k")));
}

void TestLineChart::drawsVectors()
{
    const Shown shown;
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize({720, 400});
    generator.setViewBox(QRect(0, 0, 720, 400));
    QPainter painter(&generator);
    shown.chart.render(painter, QRectF(0, 0, 720, 400));
    painter.end();
    QVERIFY(!svg.contains("<image"));
    QVERIFY(svg.contains(">Take-home pay per year<"));
    QVERIFY(svg.contains(">$500k<"));
    QVERIFY(svg.count("<path") + svg.count("<polyline") > 12);
}

void TestLineChart::eightLongNamesFit()
{
    LineChartData data = sampleLines();
    const ChartLine line = data.lines[1];
    for (int i = 0; i < 4; ++i) {
        data.lines.push_back(line);
        data.lines.back().name = QStringLiteral("Principal engineer, remote %1 %2").arg(i).arg(QStringLiteral("ab"));
        data.lines.back().look.index = 3 + i;
    }
    LineChart chart;
    chart.resize(700, 380);
    chart.setData(data);
    chart.show();
    QVERIFY(chart.plotRect().width() > 300);
    std::vector<double> heights = chart.overlay().labelHeights();
    std::sort(heights.begin(), heights.end());
    for (std::size_t i = 1; i < heights.size(); ++i)
        QVERIFY(heights[i] - heights[i - 1] >= 34 - 1e-9);
}

QTEST_MAIN(TestLineChart)
#include "tst_linechart.moc"
