// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/statistics.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace pathwise;

class TestStatistics : public QObject {
    Q_OBJECT

private slots:
    void compensationKeepsWhatRoundingDrops();
    void blocksGiveTheSameBitsInAnyOrderOfWork();
    void meanAndSpread();
    void antitheticPairsAreOneSample();
    void replicatesAreOneSample();
    void emptyAndSingleSamples();
    void percentilesInterpolate_data();
    void percentilesInterpolate();
    void standardErrors();
};

void TestStatistics::compensationKeepsWhatRoundingDrops()
{
    CompensatedSum sum;
    for (const double value : {1e16, 1.0, -1e16, 1.0})
        sum.add(value);
    QCOMPARE(sum.value(), 2.0);
}

void TestStatistics::blocksGiveTheSameBitsInAnyOrderOfWork()
{
    constexpr std::size_t count = 5 * sumBlock + 17;
    const auto value = [](std::size_t i) { return std::sin(static_cast<double>(i)) * 1e6; };
    std::vector<CompensatedSum> parts(6);
    for (const std::size_t block : {3U, 0U, 5U, 1U, 4U, 2U})
        parts[block] = blockPart(count, block, value);
    CompensatedSum sum;
    for (const CompensatedSum& part : parts)
        sum.add(part);
    QCOMPARE(sum.value(), blockedSum(count, value));
    QCOMPARE(blockedSum(0, value), 0.0);
}

void TestStatistics::meanAndSpread()
{
    const std::vector<double> values{2, 4, 4, 4, 5, 5, 7, 9};
    const SampleMean result = sampleMean(values);
    QCOMPARE(result.mean, 5.0);
    QCOMPARE(result.deviation, std::sqrt(32.0 / 7));
    QCOMPARE(result.standardError, std::sqrt(32.0 / 7 / 8));
}

void TestStatistics::antitheticPairsAreOneSample()
{
    // Perfect mirrors: every pair has the same mean, so that the mean is certain.
    const std::vector<double> mirrored{1, 9, 4, 6, 0, 10};
    QCOMPARE(sampleMean(mirrored, Pairing::Antithetic).mean, 5.0);
    QCOMPARE(sampleMean(mirrored, Pairing::Antithetic).standardError, 0.0);
    const std::vector<double> pairs{1, 3, 5, 7}; // pair means 2 and 6
    QCOMPARE(sampleMean(pairs, Pairing::Antithetic).standardError, 2.0);
    QCOMPARE(sampleCount(4, Pairing::Antithetic), std::size_t{2});
}

void TestStatistics::replicatesAreOneSample()
{
    // Two futures of each of sixteen replicates: replicate r has the mean r, 0 .. 15, and their variance is 16 * 17 / 12.
    std::vector<double> values;
    for (const double aside : {-100.0, 100.0}) {
        for (int replicate = 0; replicate < 16; ++replicate)
            values.push_back(replicate + aside);
    }
    const SampleMean sample = sampleMean(values, Pairing::Replicates);
    QCOMPARE(sample.mean, 7.5);
    QVERIFY(std::abs(sample.standardError - std::sqrt(16.0 * 17 / 12 / 16)) < 1e-12);
    QCOMPARE(sampleCount(values.size(), Pairing::Replicates), std::size_t{16});
}

void TestStatistics::emptyAndSingleSamples()
{
    QCOMPARE(sampleMean({}).standardError, 0.0);
    const std::vector<double> one{3};
    QCOMPARE(sampleMean(one).mean, 3.0);
    QCOMPARE(sampleMean(one).standardError, 0.0);
}

void TestStatistics::percentilesInterpolate_data()
{
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("expected");
    QTest::newRow("lowest") << 0.0 << 10.0;
    QTest::newRow("quarter") << 0.25 << 20.0;
    QTest::newRow("between") << 0.30 << 22.0; // position 1.2
    QTest::newRow("middle") << 0.5 << 30.0;
    QTest::newRow("highest") << 1.0 << 50.0;
}

void TestStatistics::percentilesInterpolate()
{
    QFETCH(double, p);
    QFETCH(double, expected);
    const std::vector<double> sorted{10, 20, 30, 40, 50};
    QVERIFY(std::abs(percentile(sorted, p) - expected) < 1e-12);
}

void TestStatistics::standardErrors()
{
    QCOMPARE(probabilityStandardError(0.5, 10'000), 0.005);
    QCOMPARE(probabilityStandardError(0.5, 0), 0.0);
    QCOMPARE(percentileStandardError(10'000, 0.5, 0.25), 0.02);
}

QTEST_APPLESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
