// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/certainty.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace pathwise;

class TestCertainty : public QObject {
    Q_OBJECT

private slots:
    void publishedEquivalents_data();
    void publishedEquivalents();
    void indifferentIsTheMean();
    void wealthSoftensRisk();
    void ruinIsFlagged();
    void debtCountsAsNothingBelowOne();
    void nothingLeftAtAll();
    void closeToOneIsLogarithmic();
    void sureAmountIsItself();
    void standardErrorByHand();
    void sharedLuckCancels();
    void badInputIsRefused();
};

void TestCertainty::publishedEquivalents_data()
{
    QTest::addColumn<double>("gamma");
    QTest::addColumn<double>("equivalent");
    // J. Choi (Yale, 2008): even odds of 50,000 and 100,000, printed to the dollar.
    QTest::newRow("0") << 0.0 << 75'000.0;
    QTest::newRow("1") << 1.0 << 70'711.0;
    QTest::newRow("3") << 3.0 << 63'246.0;
    QTest::newRow("5") << 5.0 << 58'566.0;
    QTest::newRow("10") << 10.0 << 53'991.0;
    QTest::newRow("20") << 20.0 << 51'858.0;
    QTest::newRow("30") << 30.0 << 51'209.0;
}

void TestCertainty::publishedEquivalents()
{
    QFETCH(double, gamma);
    QFETCH(double, equivalent);
    const std::vector<double> values{50'000, 100'000, 100'000, 50'000};
    QVERIFY(std::abs(certaintyEstimate(values, {gamma, 0})->value - equivalent) <= 0.5);
}

void TestCertainty::indifferentIsTheMean()
{
    const std::vector<double> values{-5, 1, 10};
    QCOMPARE(certaintyEstimate(values, {0, 123})->value, 2.0);
    QCOMPARE(certaintyEstimate(values, {0, -500})->value, 2.0);
    QCOMPARE(certaintyEstimate(values, {0, 0})->riskPremium(), 0.0);
}

void TestCertainty::wealthSoftensRisk()
{
    const std::vector<double> values{0, 100'000};
    double before = 0;
    for (const double wealth : {1e3, 1e4, 1e5, 1e6}) {
        const double equivalent = certaintyEstimate(values, {2, wealth})->value;
        QVERIFY(equivalent > before && equivalent < 50'000);
        before = equivalent;
    }
    double above = 50'000;
    for (const double gamma : {0.5, 1.0, 2.0, 4.0}) {
        const double equivalent = certaintyEstimate(values, {gamma, 1e5})->value;
        QVERIFY(equivalent < above);
        above = equivalent;
    }
}

void TestCertainty::ruinIsFlagged()
{
    const std::vector<double> values{0, 100};
    const auto result = certaintyEstimate(values, {2, 0});
    QVERIFY(result->isRuin);
    QCOMPARE(result->value, 0.0);
    QCOMPARE(certaintyEstimate(std::vector<double>{-70, 100}, {1, 50})->value, -50.0);
    QVERIFY(!certaintyEstimate(values, {2, 1})->isRuin);
}

void TestCertainty::debtCountsAsNothingBelowOne()
{
    QVERIFY(std::abs(certaintyEstimate(std::vector<double>{0, 100}, {0.5, 0})->value - 25) < 1e-12);
    QVERIFY(std::abs(certaintyEstimate(std::vector<double>{-10, 100}, {0.5, 0})->value - 25) < 1e-12);
}

void TestCertainty::nothingLeftAtAll()
{
    const auto result = certaintyEstimate(std::vector<double>{-10, 0}, {0.5, 0});
    QVERIFY(result->isRuin);
    QCOMPARE(result->value, 0.0);
    QCOMPARE(result->standardError, 0.0);
}

void TestCertainty::closeToOneIsLogarithmic()
{
    const std::vector<double> values{0, 100'000};
    const double logarithmic = certaintyEstimate(values, {1, 1e5})->value;
    QVERIFY(std::abs(certaintyEstimate(values, {1 + 1e-9, 1e5})->value - logarithmic) < 1e-9);
    QVERIFY(std::abs(certaintyEstimate(values, {1 + 1e-6, 1e5})->value - logarithmic) < 0.02);
}

void TestCertainty::sureAmountIsItself()
{
    const std::vector<double> values(7, 25'000.0);
    for (const double gamma : {0.0, 0.5, 1.0, 2.0, 30.0}) {
        QVERIFY(std::abs(certaintyEstimate(values, {gamma, 80'000})->value - 25'000) < 1e-9);
        QVERIFY(certaintyEstimate(values, {gamma, 80'000})->standardError < 1e-9);
    }
}

void TestCertainty::standardErrorByHand()
{
    // g = 2: U = -1 / (w + x), U' = 1 / (w + x)^2. Totals 1 and 2: mean U -0.75, CE total 4/3; sd of U is sqrt(0.125).
    const auto result = certaintyEstimate(std::vector<double>{1, 2}, {2, 0});
    QVERIFY(std::abs(result->value - 4.0 / 3) < 1e-14);
    QVERIFY(std::abs(result->standardError - std::sqrt(0.125 / 2) * 16 / 9) < 1e-14);
}

void TestCertainty::sharedLuckCancels()
{
    const std::vector<double> a{10, 40, 20, 90};
    std::vector<double> b = a;
    const auto same = certaintyLead(a, b, {2, 100});
    QCOMPARE(same->lead, 0.0);
    QCOMPARE(same->standardError, 0.0);
    for (double& x : b)
        x += 5;
    const auto better = certaintyLead(a, b, {2, 100});
    QVERIFY(better->lead < -4.9);
    QVERIFY(better->standardError < better->a.standardError / 10);
}

void TestCertainty::badInputIsRefused()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(certaintyEstimate({}, {2, 0}).error().code, ErrorCode::Empty);
    QCOMPARE(certaintyEstimate(std::vector<double>{nan}, {2, 0}).error().code, ErrorCode::NotFinite);
    QCOMPARE(certaintyEstimate(std::vector<double>{1}, {-1, 0}).error().field, std::string("gamma"));
    QCOMPARE(certaintyEstimate(std::vector<double>{1}, {2, nan}).error().code, ErrorCode::NotFinite);
}

QTEST_APPLESS_MAIN(TestCertainty)
#include "tst_certainty.moc"
