// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/labellayout.h"

#include <QTest>
#include <algorithm>

using namespace pathwise;

class TestLabelLayout : public QObject {
    Q_OBJECT

private slots:
    void pushes_data();
    void pushes();
    void keepsDistanceWhateverComes();
    void shrinksWhenThereIsNoRoom();
};

void TestLabelLayout::pushes_data()
{
    QTest::addColumn<QList<double>>("wanted");
    QTest::addColumn<QList<double>>("expected");
    QTest::newRow("free labels stay") << QList<double>{50, 120, 200} << QList<double>{50, 120, 200};
    QTest::newRow("two are pushed evenly") << QList<double>{100, 110} << QList<double>{88, 122};
    QTest::newRow("order of input is kept") << QList<double>{110, 100} << QList<double>{122, 88};
    QTest::newRow("equal heights") << QList<double>{100, 100, 100} << QList<double>{66, 100, 134};
    QTest::newRow("pushed off the top") << QList<double>{0, 5} << QList<double>{10, 44};
    QTest::newRow("pushed off the bottom") << QList<double>{398, 400} << QList<double>{356, 390};
    QTest::newRow("nothing") << QList<double>{} << QList<double>{};
}

void TestLabelLayout::pushes()
{
    QFETCH(QList<double>, wanted);
    const std::vector<double> heights = pushedApart(wanted, {34, 10, 390});
    QTEST(QList<double>(heights.begin(), heights.end()), "expected");
}

void TestLabelLayout::keepsDistanceWhateverComes()
{
    // A walk over many arrangements without chance: heights from a multiplicative sequence.
    unsigned state = 12345;
    for (int round = 0; round < 500; ++round) {
        std::vector<double> wanted;
        for (int i = 0; i < 8; ++i)
            wanted.push_back(static_cast<double>((state = state * 1664525U + 1013904223U) >> 8) / 40000);
        std::vector<double> heights = pushedApart(wanted, {34, 16, 320});
        std::sort(heights.begin(), heights.end());
        QVERIFY(heights.front() >= 16 - 1e-9 && heights.back() <= 320 + 1e-9);
        for (std::size_t i = 1; i < heights.size(); ++i)
            QVERIFY(heights[i] - heights[i - 1] >= 34 - 1e-9);
    }
}

void TestLabelLayout::shrinksWhenThereIsNoRoom()
{
    const std::vector<double> wanted{50, 50, 50};
    const std::vector<double> heights = pushedApart(wanted, {34, 40, 60});
    QCOMPARE(heights, (std::vector<double>{40, 50, 60}));
}

QTEST_APPLESS_MAIN(TestLabelLayout)
#include "tst_labellayout.moc"
