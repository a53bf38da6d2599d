// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/schedule.h"

#include <QTest>

#include <limits>

using namespace pathwise;

class TestSchedule : public QObject {
    Q_OBJECT

private slots:
    void taxesByBands_data();
    void taxesByBands();
    void indexingMovesEdges();
    void tablesStepAtOrAboveTheirEdges();
};

void TestSchedule::taxesByBands_data()
{
    QTest::addColumn<double>("income");
    QTest::addColumn<double>("tax");

    QTest::newRow("nothing") << 0.0 << 0.0;
    QTest::newRow("below zero") << -5.0 << 0.0;
    QTest::newRow("at an edge") << 10'000.0 << 1'000.0;
    QTest::newRow("in the second band") << 15'000.0 << 2'000.0;
    QTest::newRow("in the last") << 50'000.0 << 11'000.0;
}

void TestSchedule::taxesByBands()
{
    QFETCH(double, income);
    QFETCH(double, tax);

    const Schedule schedule({{0, 0.1}, {10'000, 0.2}, {30'000, 0.3}});
    QCOMPARE(schedule.tax(income), tax);
}

void TestSchedule::indexingMovesEdges()
{
    const Schedule schedule({{0, 0.1}, {10'000, 0.2}});
    QCOMPARE(schedule.indexed(1.1).tax(22'000), 1.1 * schedule.tax(20'000));
    QCOMPARE(schedule.edgeBelow(10'000), 0.0);
    QCOMPARE(schedule.edgeBelow(10'001), 10'000.0);
}

void TestSchedule::tablesStepAtOrAboveTheirEdges()
{
    const double all = -std::numeric_limits<double>::infinity();
    const LookupTable at({{all, 1}, {100, 2}}, LookupTable::Edge::Inclusive);
    const LookupTable above({{all, 1}, {100, 2}}, LookupTable::Edge::Exclusive);
    QCOMPARE(at.at(99), 1.0);
    QCOMPARE(at.at(100), 2.0);
    QCOMPARE(above.at(100), 1.0);
    QCOMPARE(above.at(101), 2.0);
    QCOMPARE(LookupTable().at(5), 0.0);
}

QTEST_APPLESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
