// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/driverschart.h"
#include "app/charts/responsechart.h"
#include "app/charts/tornadochart.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <numeric>

using namespace pathwise;

namespace {

TornadoData twoRows()
{
    TornadoData data;
    data.title = QStringLiteral("How much each assumption moves the lead");
    data.resultTitle = QStringLiteral("Lead");
    data.middle = 400'000;
    data.rows = {{.name = QStringLiteral("Base pay"),
                  .now = QStringLiteral("now $210k"),
                  .lowText = QStringLiteral("$180k"),
                  .highText = QStringLiteral("$240k"),
                  .range = QStringLiteral("$150k to $650k"),
                  .atLow = 150'000,
                  .atHigh = 650'000},
                 {.name = QStringLiteral("Layoffs"),
                  .now = QStringLiteral("now 5%"),
                  .lowText = QStringLiteral("2%"),
                  .highText = QStringLiteral("10%"),
                  .range = QStringLiteral("$330k to $460k"),
                  .atLow = 460'000,
                  .atHigh = 330'000}};
    return data;
}

} // namespace

class TestTornadoChart : public QObject {
    Q_OBJECT

private slots:
    void barsReachTheirValues()
    {
        const QRectF target(0, 0, 800, 200);
        const TornadoLayout layout(twoRows(), target, ChartFonts());
        QVERIFY(layout.x(150'000) < layout.x(400'000));
        QVERIFY(layout.x(400'000) < layout.x(650'000));
        // Equal amounts are equal distances, and texts beside the longest bars stay inside.
        const double left = layout.x(400'000) - layout.x(150'000);
        QVERIFY(std::abs(layout.x(650'000) - layout.x(400'000) - left) < 1e-6);
        QVERIFY(layout.x(150'000) - layout.plot().left() > 60);
        QVERIFY(layout.plot().right() - layout.x(650'000) > 60);
    }

    void rowsAreFoundByPointer()
    {
        const TornadoLayout layout(twoRows(), QRectF(0, 0, 800, 200), ChartFonts());
        QCOMPARE(layout.rowAt(layout.row(0).center()), std::optional<std::size_t>(0));
        QCOMPARE(layout.rowAt(layout.row(1).center()), std::optional<std::size_t>(1));
        QVERIFY(!layout.rowAt(QPointF(10, 5)).has_value()); // the axis
    }

    void keysChooseRows()
    {
        TornadoChart chart;
        chart.setData(twoRows());
        QSignalSpy chosen(&chart, &TornadoChart::rowChosen);
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_Down); // no further than the last
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chosen.size(), 3);
        QCOMPARE(chart.currentRow(), std::optional<std::size_t>(0));
        QVERIFY(chart.accessibleDescription().startsWith(QStringLiteral("Base pay")));
    }

    void figuresHoldBothEnds()
    {
        TornadoChart chart;
        chart.setData(twoRows());
        const FigureTable table = chart.figures();
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.rows[1][4].toDouble(), 460'000.0);
        QCOMPARE(table.rows[1][5].toDouble(), 330'000.0);
    }

    void growthIsBlueAndShrinkingGrey_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void growthIsBlueAndShrinkingGrey()
    {
        QFETCH(bool, dark);
        const Tokens tokens = dark ? darkTokens() : lightTokens();
        QImage image(800, 200, QImage::Format_ARGB32_Premultiplied);
        image.fill(tokens.surface);
        QPainter painter(&image);
        paintTornado(painter, image.rect(), twoRows(), {ChartFonts(), tokens, QLocale(QLocale::English)});
        painter.end();
        const TornadoLayout layout(twoRows(), image.rect(), ChartFonts());
        const auto colourAt = [&](double value, std::size_t row) {
            return image.pixelColor(QPointF(layout.x(value), layout.row(row).center().y()).toPoint());
        };
        QCOMPARE(colourAt(300'000, 0), tokens.control);
        QCOMPARE(colourAt(500'000, 0), tokens.accent);
        QCOMPARE(colourAt(430'000, 1), tokens.accent); // its low end speaks for the path
    }

    void responseIsLinearBetweenPoints()
    {
        const std::vector<ResponsePoint> points{{0, -100, -200, 0}, {10, 100, 0, 200}};
        QCOMPARE(responseAt(points, 5), 0.0);
        QCOMPARE(responseAt(points, -3), -100.0);
        QCOMPARE(responseAt(points, 30), 100.0);
    }

    void shownPartsAddUp()
    {
        DriversData data;
        data.bars = {{QStringLiteral("a"), 33'349}, {QStringLiteral("b"), -12'345}, {QStringLiteral("c"), 9'046}};
        data.total = 30'050;
        const auto shown = shownAmounts(data);
        QCOMPARE(std::accumulate(shown.begin(), shown.end(), 0.0), 30'100.0); // 30,050 to hundreds
        DriversChart chart;
        chart.setData(data);
        QCOMPARE(chart.figures().rows.size(), 4);
    }
};

QTEST_MAIN(TestTornadoChart)
#include "tst_tornadochart.moc"
