// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/rankinterval.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace pathwise;

class TestRankInterval : public QObject {
    Q_OBJECT

private slots:
    void publishedRanks();
    void smallSampleByHand();
    void intervalCanBeOpen();
    void manyFutures();
    void badInputIsRefused();
};

void TestRankInterval::publishedRanks()
{
    const auto interval = percentileRankInterval(10'000, 0.05, 0.95);
    QCOMPARE(interval->lower, std::int64_t{458});
    QCOMPARE(interval->upper, std::int64_t{544});
}

void TestRankInterval::smallSampleByHand()
{
    // Six values, the median: P(X <= 0) = 1/64 < 0.05, P(X <= 1) = 7/64. Ranks 1 and 6; 1 - 2/64 - 2*6/64 lies between 1..5.
    const auto interval = percentileRankInterval(6, 0.5, 0.9);
    QCOMPARE(interval->lower, std::int64_t{1});
    QCOMPARE(interval->upper, std::int64_t{6});
    QVERIFY(std::abs(interval->coverage - 62.0 / 64) < 1e-14);
}

void TestRankInterval::intervalCanBeOpen()
{
    const auto interval = percentileRankInterval(3, 0.01, 0.95);
    QCOMPARE(interval->lower, std::int64_t{0});
    QCOMPARE(interval->upper, std::int64_t{2});
}

void TestRankInterval::manyFutures()
{
    // The normal approximation is within one rank for a million values: 500,000 -+ 1.96 * 500.
    const auto interval = percentileRankInterval(1'000'000, 0.5, 0.95);
    QVERIFY(std::abs(static_cast<double>(interval->lower) - 499'020) < 2);
    QVERIFY(std::abs(static_cast<double>(interval->upper) - 500'981) < 2);
    QVERIFY(interval->coverage >= 0.95 && interval->coverage < 0.9520);
}

void TestRankInterval::badInputIsRefused()
{
    QCOMPARE(percentileRankInterval(0, 0.5, 0.9).error().field, std::string("count"));
    QCOMPARE(percentileRankInterval(10, 0, 0.9).error().field, std::string("p"));
    QCOMPARE(percentileRankInterval(10, 0.5, 1).error().field, std::string("confidence"));
    QCOMPARE(percentileRankInterval(10, std::numeric_limits<double>::quiet_NaN(), 0.9).error().code,
             ErrorCode::NotFinite);
}

QTEST_APPLESS_MAIN(TestRankInterval)
#include "tst_rankinterval.moc"
