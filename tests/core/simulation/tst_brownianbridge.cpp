// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/brownianbridge.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace pathwise;

class TestBrownianBridge : public QObject {
    Q_OBJECT

private slots:
    void badTimesAreRefused_data();
    void badTimesAreRefused();
    void orderBisectsFromTheLeft();
    void lastPointIsTheFirstNumber();
    void covarianceIsThatOfBrownianMotion();
};

void TestBrownianBridge::badTimesAreRefused_data()
{
    QTest::addColumn<std::vector<double>>("times");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("none") << std::vector<double>{} << ErrorCode::Empty;
    QTest::newRow("zero") << std::vector<double>{0, 1} << ErrorCode::OutOfRange;
    QTest::newRow("repeated") << std::vector<double>{1, 1} << ErrorCode::NotSorted;
    QTest::newRow("NaN") << std::vector<double>{std::numeric_limits<double>::quiet_NaN()} << ErrorCode::NotFinite;
}

void TestBrownianBridge::badTimesAreRefused()
{
    QFETCH(std::vector<double>, times);
    QFETCH(ErrorCode, code);
    const auto bridge = BrownianBridge::over(times);
    QVERIFY(!bridge);
    QCOMPARE(bridge.error().code, code);
}

void TestBrownianBridge::orderBisectsFromTheLeft()
{
    const auto bridge = BrownianBridge::over({1, 2, 3, 4});
    QCOMPARE(bridge->order(), (std::vector<std::size_t>{3, 1, 0, 2}));
}

void TestBrownianBridge::lastPointIsTheFirstNumber()
{
    const auto bridge = BrownianBridge::over({1, 2, 4});
    const std::vector<double> normals{1.5, 0, 0};
    const std::vector<double> path = bridge->path(normals);
    QCOMPARE(path[2], 3.0);
    QCOMPARE(path[0], 0.75); // on the straight line from the origin
    QCOMPARE(path[1], 1.5);
}

void TestBrownianBridge::covarianceIsThatOfBrownianMotion()
{
    // The path is linear in the normals: rows of its matrix give Cov(W_s, W_t) = min(s, t) exactly.
    const std::vector<double> times{0.25, 0.5, 1, 2, 4, 7, 10};
    const auto bridge = BrownianBridge::over(times);
    std::vector<std::vector<double>> columns;
    for (std::size_t i = 0; i < times.size(); ++i) {
        std::vector<double> unit(times.size(), 0.0);
        unit[i] = 1;
        columns.push_back(bridge->path(unit));
    }
    for (std::size_t s = 0; s < times.size(); ++s) {
        for (std::size_t t = 0; t < times.size(); ++t) {
            double covariance = 0;
            for (const auto& column : columns)
                covariance += column[s] * column[t];
            QVERIFY(std::abs(covariance - std::min(times[s], times[t])) < 1e-12);
        }
    }
}

QTEST_APPLESS_MAIN(TestBrownianBridge)
#include "tst_brownianbridge.moc"
