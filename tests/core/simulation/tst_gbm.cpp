// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/gbm.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace pathwise;

class TestGbm : public QObject {
    Q_OBJECT

private slots:
    void badInputIsRefused_data();
    void badInputIsRefused();
    void certainStockGrowsAtItsDrift();
    void zeroDriftOfTheLogKeepsTheMedian();
    void stepsCompose();
    void probabilityAtTheMedianIsOneHalf();
    void worthlessStockStaysWorthless();
};

void TestGbm::badInputIsRefused_data()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::addColumn<Gbm>("stock");
    QTest::addColumn<double>("years");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("negative spot") << Gbm{-1, 0, 0.3} << 1.0 << ErrorCode::OutOfRange;
    QTest::newRow("negative volatility") << Gbm{1, 0, -0.3} << 1.0 << ErrorCode::OutOfRange;
    QTest::newRow("negative time") << Gbm{1, 0, 0.3} << -1.0 << ErrorCode::OutOfRange;
    QTest::newRow("NaN drift") << Gbm{1, nan, 0.3} << 1.0 << ErrorCode::NotFinite;
    QTest::newRow("endless time") << Gbm{1, 0, 0.3} << HUGE_VAL << ErrorCode::NotFinite;
}

void TestGbm::badInputIsRefused()
{
    QFETCH(Gbm, stock);
    QFETCH(double, years);
    QFETCH(ErrorCode, code);
    const auto price = priceAfter(stock, years, 0);
    QVERIFY(!price);
    QCOMPARE(price.error().code, code);
    QCOMPARE(priceMoments(stock, years).error().code, code);
    QCOMPARE(probabilityBelow(stock, years, 1).error().code, code);
}

void TestGbm::certainStockGrowsAtItsDrift()
{
    const Gbm stock{10, 0.05, 0};
    QCOMPARE(priceAfter(stock, 1, 2).value(), 10 * std::exp(0.05));
    QCOMPARE(priceMoments(stock, 3)->deviation, 0.0);
    QCOMPARE(probabilityBelow(stock, 3, 12).value(), 1.0);
    QCOMPARE(probabilityBelow(stock, 3, 11).value(), 0.0);
}

void TestGbm::zeroDriftOfTheLogKeepsTheMedian()
{
    const Gbm stock{100, 0.08, 0.4};
    QCOMPARE(priceMoments(stock, 4)->median, 100.0);
    QCOMPARE(priceMoments(stock, 4)->mean, 100 * std::exp(0.32));
}

void TestGbm::stepsCompose()
{
    // Two steps under the same shock equal one of twice the length under sqrt(2) times the shock.
    const Gbm stock{50, -0.1, 0.5, 0.02};
    const double two = growthFactor(stock, 0.25, 0.7) * growthFactor(stock, 0.25, 0.7);
    QVERIFY(std::abs(two / growthFactor(stock, 0.5, 0.7 * std::sqrt(2.0)) - 1) < 1e-14);
}

void TestGbm::probabilityAtTheMedianIsOneHalf()
{
    const Gbm stock{20, 0.12, 0.9};
    QCOMPARE(probabilityBelow(stock, 6, priceMoments(stock, 6)->median).value(), 0.5);
}

void TestGbm::worthlessStockStaysWorthless()
{
    const Gbm stock{0, 0.1, 0.4};
    QCOMPARE(priceAfter(stock, 1, 3).value(), 0.0);
    QCOMPARE(probabilityBelow(stock, 1, 0.01).value(), 1.0);
    QCOMPARE(probabilityBelow(stock, 1, 0).value(), 0.0);
}

QTEST_APPLESS_MAIN(TestGbm)
#include "tst_gbm.moc"
