// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/icons.h"

#include <QDir>
#include <QImage>
#include <QPixmap>
#include <QSvgRenderer>
#include <QTest>

using namespace pathwise;

class TestIcons : public QObject {
    Q_OBJECT

private slots:
    void everyFileDrawsSomething_data();
    void everyFileDrawsSomething();
    void takesTheColorAskedFor();
    void disabledIsFainter();
    void staysSharpOnDenseScreens();
};

namespace {

int paintedPixels(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
    }
    return count;
}

} // namespace

void TestIcons::everyFileDrawsSomething_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QStringLiteral(PATHWISE_RESOURCES "/icons"));
    for (const QString& file : folder.entryList({QStringLiteral("*.svg")}))
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestIcons::everyFileDrawsSomething()
{
    QFETCH(QString, name);
    QVERIFY(QSvgRenderer(QStringLiteral(PATHWISE_RESOURCES "/icons/%1.svg").arg(name)).isValid());
    const QImage image = iconPixmap(name, Qt::red, 20, 1).toImage();
    QCOMPARE(image.size(), QSize(20, 20));
    QVERIFY(paintedPixels(image) > 6);
}

void TestIcons::takesTheColorAskedFor()
{
    const QImage image = iconPixmap(QStringLiteral("add"), QColor(10, 200, 30), 20, 2).toImage();
    QCOMPARE(QColor(image.pixel(image.rect().center())), QColor(10, 200, 30));
}

void TestIcons::disabledIsFainter()
{
    const QIcon undo = icon(QStringLiteral("undo"));
    const QImage normal = undo.pixmap(QSize(20, 20), 1, QIcon::Normal).toImage();
    const QImage disabled = undo.pixmap(QSize(20, 20), 1, QIcon::Disabled).toImage();
    QVERIFY(normal != disabled);
}

void TestIcons::staysSharpOnDenseScreens()
{
    const QPixmap image = icon(QStringLiteral("undo")).pixmap(QSize(20, 20), 2.0);
    QCOMPARE(image.size(), QSize(40, 40));
    QCOMPARE(image.devicePixelRatio(), 2.0);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
