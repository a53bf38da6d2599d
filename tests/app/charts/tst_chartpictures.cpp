// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/linechart.h"
#include "app/charts/paybarchart.h"
#include "app/theme/fonts.h"
#include "app/theme/theme.h"

#include "tests/app/charts/samplecharts.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTest>

using namespace pathwise;

/// Writes pictures of every chart into the build folder for people to look at, and checks that they are not empty.
class TestChartPictures : public QObject {
    Q_OBJECT

private slots:
    void draws_data();
    void draws();
    void paper();

private:
    static void save(QWidget& widget, const QString& name);
};

void TestChartPictures::save(QWidget& widget, const QString& name)
{
    QVERIFY(QDir().mkpath(QStringLiteral(PATHWISE_PICTURES)));
    const QImage image = widget.grab().toImage();
    QVERIFY(image.save(QStringLiteral(PATHWISE_PICTURES "/%1.png").arg(name)));
    const QRgb corner = image.pixel(0, 0);
    int different = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            different += image.pixel(x, y) == corner ? 0 : 1;
    }
    QVERIFY(different > 1000);
}

void TestChartPictures::draws_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestChartPictures::draws()
{
    QFETCH(bool, dark);
    const Theme theme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
    QWidget page;
    QPalette palette = page.palette();
    palette.setColor(QPalette::Window, palette.color(QPalette::Base));
    page.setPalette(palette);
    page.resize(990, 690);
    LineChart lines(&page);
    lines.setGeometry(10, 0, 730, 350);
    lines.setData(sampleLines());
    PayBarChart pay(&page);
    pay.setGeometry(0, 400, 980, 270);
    pay.setLabelColumn(112);
    pay.setData(samplePay());
    if (dark) {
        lines.setHoveredYear(2033);
        pay.setHoveredYear(2031);
    }
    page.show();
    save(page, dark ? QStringLiteral("charts-dark") : QStringLiteral("charts-light"));
}

void TestChartPictures::paper()
{
    QImage image(1440, 800, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(2, 2);
    LineChart chart;
    chart.setData(sampleLines());
    ChartRendering rendering;
    rendering.font = applicationFont();
    chart.render(painter, QRectF(10, 10, 700, 380), rendering);
    painter.end();
    QVERIFY(image.save(QStringLiteral(PATHWISE_PICTURES "/charts-paper.png")));
    // The heading is where it should be, and nothing is left of the margin.
    QVERIFY(image.copy(20, 20, 300, 40) != QImage(image.copy(0, 760, 300, 40)));
    for (int y = 0; y < image.height(); ++y)
        QCOMPARE(image.pixelColor(10, y), QColor(Qt::white));
}

QTEST_MAIN(TestChartPictures)
#include "tst_chartpictures.moc"
