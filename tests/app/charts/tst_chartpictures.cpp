// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/linechart.h"
#include "app/theme/theme.h"

#include "samplecharts.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace pathwise;

/// Writes pictures of every chart into the build folder for people to look at, and checks that they are not empty.
class TestChartPictures : public QObject {
    Q_OBJECT

private slots:
    void lines_data();
    void lines();

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

void TestChartPictures::lines_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestChartPictures::lines()
{
    QFETCH(bool, dark);
    const Theme theme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
    QWidget page;
    QPalette palette = page.palette();
    palette.setColor(QPalette::Window, palette.color(QPalette::Base));
    page.setPalette(palette);
    page.resize(740, 350);
    LineChart chart(&page);
    chart.setGeometry(10, 0, 730, 350);
    chart.setData(sampleLines());
    if (dark)
        chart.setHoveredYear(2033);
    page.show();
    save(page, dark ? QStringLiteral("linechart-dark") : QStringLiteral("linechart-light"));
}

QTEST_MAIN(TestChartPictures)
#include "tst_chartpictures.moc"
