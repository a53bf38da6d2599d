// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/axissteps.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace pathwise;

class TestAxisSteps : public QObject {
    Q_OBJECT

private slots:
    void money_data();
    void money();
    void everySizeIsRound_data();
    void everySizeIsRound();
    void differencesAreCentred();
    void survivesNothing();
    void years_data();
    void years();
};

void TestAxisSteps::money_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("expectedLow");
    QTest::addColumn<double>("expectedHigh");
    QTest::addColumn<double>("expectedStep");
    QTest::newRow("the compare picture") << 108e3 << 481e3 << 0.0 << 500e3 << 100e3;
    QTest::newRow("a value on a gridline") << 0.0 << 500e3 << 0.0 << 500e3 << 100e3;
    QTest::newRow("just above") << 0.0 << 501e3 << 0.0 << 600e3 << 200e3;
    QTest::newRow("quarters") << 0.0 << 1.2e6 << 0.0 << 1.25e6 << 250e3;
    QTest::newRow("partly below zero") << -40e3 << 210e3 << -50e3 << 250e3 << 50e3;
}

void TestAxisSteps::money()
{
    QFETCH(double, low);
    QFETCH(double, high);
    const AxisSteps axis = moneySteps(low, high);
    QTEST(axis.low, "expectedLow");
    QTEST(axis.high, "expectedHigh");
    QTEST(axis.step, "expectedStep");
}

void TestAxisSteps::everySizeIsRound_data()
{
    QTest::addColumn<double>("high");
    for (double high = 7; high < 1e9; high *= 1.7)
        QTest::addRow("up to %.0f", high) << high;
}

void TestAxisSteps::everySizeIsRound()
{
    QFETCH(double, high);
    const AxisSteps axis = moneySteps(0, high);
    const double factor = axis.step / std::pow(10.0, std::floor(std::log10(axis.step) + 1e-9));
    const std::vector<double> allowed{1, 2, 2.5, 5};
    QVERIFY(std::any_of(allowed.begin(), allowed.end(), [&](double f) { return std::abs(f - factor) < 1e-6; }));
    QVERIFY(axis.high >= high * (1 - 1e-9));
    QVERIFY(axis.ticks().size() >= 4 && axis.ticks().size() <= 6);
    QCOMPARE(axis.ticks().front(), 0.0);
}

void TestAxisSteps::differencesAreCentred()
{
    const AxisSteps axis = differenceSteps(-64e3, 412e3);
    QCOMPARE(axis.low, -axis.high);
    QVERIFY(axis.high >= 412e3);
    QCOMPARE(axis.ticks()[axis.ticks().size() / 2], 0.0);
}

void TestAxisSteps::survivesNothing()
{
    const double missing = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(niceSteps(missing, missing).high > niceSteps(missing, missing).low);
    QVERIFY(moneySteps(0, 0).high > 0);
    QVERIFY(differenceSteps(0, 0).high > 0);
}

void TestAxisSteps::years_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("step");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("all fit") << 4 << 55.0 << QList<int>{0, 1, 2, 3};
    QTest::newRow("exactly fit") << 3 << 40.0 << QList<int>{0, 1, 2};
    QTest::newRow("every third and the last") << 10 << 30.0 << QList<int>{0, 3, 6, 9};
    QTest::newRow("what would touch the last is left out") << 11 << 30.0 << QList<int>{0, 3, 6, 10};
    QTest::newRow("very narrow") << 11 << 8.0 << QList<int>{0, 5, 10};
    QTest::newRow("one") << 1 << 30.0 << QList<int>{0};
    QTest::newRow("none") << 0 << 30.0 << QList<int>{};
}

void TestAxisSteps::years()
{
    QFETCH(int, count);
    QFETCH(double, step);
    const std::vector<int> shown = labelledYears(count, step, 40);
    QTEST(QList<int>(shown.begin(), shown.end()), "expected");
}

QTEST_APPLESS_MAIN(TestAxisSteps)
#include "tst_axissteps.moc"
