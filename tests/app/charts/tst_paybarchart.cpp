// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/paybarchart.h"

#include "tests/app/charts/samplecharts.h"

#include <QTest>
#include <limits>

using namespace pathwise;

class TestPayBarChart : public QObject {
    Q_OBJECT

private slots:
    void drawsTheParts();
    void shrinksAndGrowsInPlace();
    void totalsStandAboveTheBars();
    void flagsStandInTheirMonth();
    void sharesItsColumns();
    void figuresAddUp();
};

void TestPayBarChart::drawsTheParts()
{
    PayBarChart chart;
    const PayChartData data = samplePay();
    chart.setData(data);
    QCOMPARE(chart.drawnPart(0).size(), 10);
    for (std::size_t i = 0; i < data.years.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        QCOMPARE(chart.drawnPart(0)[at], data.years[i].base);
        QCOMPARE(chart.drawnPart(1)[at], data.years[i].bonus);
        QCOMPARE(chart.drawnPart(2)[at], data.years[i].equity);
        QCOMPARE(chart.drawnPart(3)[at], data.years[i].other);
        QCOMPARE(chart.drawnTakeHome()[at].y(), data.years[i].takeHome);
    }
}

void TestPayBarChart::shrinksAndGrowsInPlace()
{
    PayBarChart chart;
    PayChartData data = samplePay();
    chart.setData(data);
    data.years.resize(5);
    data.years[2].takeHome = std::numeric_limits<double>::quiet_NaN();
    chart.setData(data);
    QCOMPARE(chart.drawnPart(2).size(), 5);
    QCOMPARE(chart.drawnTakeHome().size(), 4);
    chart.setData(samplePay());
    QCOMPARE(chart.drawnPart(2).size(), 10);
}

void TestPayBarChart::totalsStandAboveTheBars()
{
    PayBarChart chart;
    chart.setData(samplePay());
    const auto& texts = chart.overlay().content().pointTexts;
    QCOMPARE(texts.size(), std::size_t{10});
    QCOMPARE(texts[0].text, QStringLiteral("$229k"));
    QCOMPARE(texts[9].text, QStringLiteral("$490k"));
    QCOMPARE(texts[9].y, 302200.0 + 47300 + 140800);
}

void TestPayBarChart::flagsStandInTheirMonth()
{
    PayBarChart chart;
    chart.resize(900, 260);
    chart.setData(samplePay());
    const PlotScale& scale = chart.overlay().scale();
    // July 2027 is the middle of the first bar.
    QCOMPARE(scale.x(chart.overlay().content().flags[0].x), chart.yearGrid().x(2027.5));
    QCOMPARE(scale.x(2027), chart.yearGrid().x(2027.5));
}

void TestPayBarChart::sharesItsColumns()
{
    PayBarChart chart;
    chart.resize(900, 260);
    chart.setLabelColumn(112);
    chart.setData(samplePay());
    QCOMPARE(chart.yearGrid().left, 112.0);
    QCOMPARE(chart.yearGrid().x(2037), chart.plotRect().right());
    QCOMPARE(chart.yearGrid().years, 10);
}

void TestPayBarChart::figuresAddUp()
{
    PayBarChart chart;
    chart.setData(samplePay());
    const FigureTable table = chart.figures();
    QCOMPARE(table.header.size(), 7);
    for (const QList<QVariant>& row : table.rows)
        QCOMPARE(row[1].toDouble() + row[2].toDouble() + row[3].toDouble() + row[4].toDouble(), row[5].toDouble());
}

QTEST_MAIN(TestPayBarChart)
#include "tst_paybarchart.moc"
