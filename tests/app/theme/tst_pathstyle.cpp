// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/pathstyle.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace pathwise;

class TestPathStyle : public QObject {
    Q_OBJECT

private slots:
    void baselineIsAlwaysSlate();
    void othersNeverAreSlate();
    void repeatsDifferByMarker();
    void neighboursDifferWithoutColor();
    void dashesKeepTheirLength();
    void markerIsCentred_data();
    void markerIsCentred();
};

void TestPathStyle::baselineIsAlwaysSlate()
{
    for (const int index : {0, 3, 9}) {
        const PathStyle style = pathStyle({index, true}, lightTokens());
        QCOMPARE(style.line, QColor(0x33, 0x37, 0x3F));
        QCOMPARE(style.marker, Marker::Square);
        QCOMPARE(style.dash, (QList<qreal>{6, 4}));
    }
}

void TestPathStyle::othersNeverAreSlate()
{
    for (int index = 0; index < 12; ++index)
        QVERIFY(pathStyle({index, false}, darkTokens()).line != darkTokens().paths[Tokens::Slate].line);
}

void TestPathStyle::repeatsDifferByMarker()
{
    for (int index = 0; index < 5; ++index) {
        const PathStyle first = pathStyle({index, false}, lightTokens());
        const PathStyle again = pathStyle({index + 5, false}, lightTokens());
        QCOMPARE(again.line, first.line);
        QCOMPARE(again.hollow, !first.hollow);
    }
}

void TestPathStyle::neighboursDifferWithoutColor()
{
    for (int a = 0; a < 5; ++a) {
        for (int b = a + 1; b < 5; ++b) {
            const PathStyle first = pathStyle({a, false}, lightTokens());
            const PathStyle second = pathStyle({b, false}, lightTokens());
            QVERIFY(first.marker != second.marker || first.hollow != second.hollow || first.dash != second.dash);
        }
    }
}

void TestPathStyle::dashesKeepTheirLength()
{
    // Qt counts in pen widths: 6 px on, 4 px off at a width of 2.
    QCOMPARE(pathStyle({0, true}, lightTokens()).pen(2).dashPattern(), (QList<qreal>{3, 2}));
    QCOMPARE(pathStyle({0, false}, lightTokens()).pen(2).style(), Qt::SolidLine);
}

void TestPathStyle::markerIsCentred_data()
{
    QTest::addColumn<int>("marker");
    QTest::newRow("circle") << int(Marker::Circle);
    QTest::newRow("square") << int(Marker::Square);
    QTest::newRow("diamond") << int(Marker::Diamond);
    QTest::newRow("triangle up") << int(Marker::TriangleUp);
    QTest::newRow("triangle down") << int(Marker::TriangleDown);
}

void TestPathStyle::markerIsCentred()
{
    QFETCH(int, marker);
    const QPainterPath path = markerPath(static_cast<Marker>(marker), QPointF(50, 30), 10);
    QVERIFY(path.contains(QPointF(50, 30)));
    QCOMPARE(path.boundingRect().center().x(), 50.0);
    QVERIFY(qAbs(path.boundingRect().center().y() - 30) < 1);
    QVERIFY(path.boundingRect().width() >= 9 && path.boundingRect().width() <= 13);
}

QTEST_APPLESS_MAIN(TestPathStyle)
#include "tst_pathstyle.moc"
