// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/philox.h"

#include <QTest>

#include <cmath>

using namespace pathwise;

class TestPhilox : public QObject {
    Q_OBJECT

private slots:
    void knownAnswers_data();
    void knownAnswers();
    void unitNeverTouchesItsEnds();
    void addressIsLaidOutAsDocumented();
    void purposesDoNotShareNumbers();
    void antitheticPairsMirror();
    void otherStreamsAreNotMirrored();
    void momentsOfTheUniform();
};

void TestPhilox::knownAnswers_data()
{
    QTest::addColumn<PhiloxCounter>("counter");
    QTest::addColumn<PhiloxKey>("key");
    QTest::addColumn<PhiloxWords>("words");
    // Random123's kat_vectors, philox4x32 with 10 rounds.
    QTest::newRow("zeros") << PhiloxCounter{0, 0, 0, 0} << PhiloxKey{0, 0}
                           << PhiloxWords{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8};
    QTest::newRow("ones") << PhiloxCounter{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}
                          << PhiloxKey{0xffffffff, 0xffffffff}
                          << PhiloxWords{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd};
    QTest::newRow("digits of pi") << PhiloxCounter{0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}
                                  << PhiloxKey{0xa4093822, 0x299f31d0}
                                  << PhiloxWords{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1};
}

void TestPhilox::knownAnswers()
{
    QFETCH(PhiloxCounter, counter);
    QFETCH(PhiloxKey, key);
    QFETCH(PhiloxWords, words);
    QCOMPARE(philox(counter, key), words);
}

void TestPhilox::unitNeverTouchesItsEnds()
{
    QCOMPARE(openUnit(0, 0), 0x1p-54);
    QVERIFY(openUnit(0xffffffff, 0xffffffff) < 1);
    QCOMPARE(openUnit(0x80000000, 0), 0.5);
}

void TestPhilox::addressIsLaidOutAsDocumented()
{
    const StreamAddress address{
        .seed = 0xcafebabedeadbeefU, .path = 0x100000002U, .stream = Stream::Promotion, .entity = 3};
    const PhiloxWords words = philox({2, 1, 7, 2 + 256 * 3}, {0xdeadbeef, 0xcafebabe});
    QCOMPARE(uniform(address, 14), openUnit(words[0], words[1]));
    QCOMPARE(uniform(address, 15), openUnit(words[2], words[3]));
}

void TestPhilox::purposesDoNotShareNumbers()
{
    const double stock = uniform({.seed = 1, .stream = Stream::Stock}, 0);
    QVERIFY(stock != uniform({.seed = 1, .stream = Stream::Layoff}, 0));
    QVERIFY(stock != uniform({.seed = 1, .stream = Stream::Stock, .entity = 1}, 0));
    QVERIFY(stock != uniform({.seed = 2, .stream = Stream::Stock}, 0));
    QVERIFY(stock != uniform({.seed = 1, .path = 1, .stream = Stream::Stock}, 0));
}

void TestPhilox::antitheticPairsMirror()
{
    for (const Stream stream : {Stream::Stock, Stream::Layoff}) {
        const double even = antitheticUniform({.seed = 7, .path = 10, .stream = stream}, 5);
        const double odd = antitheticUniform({.seed = 7, .path = 11, .stream = stream}, 5);
        QCOMPARE(even, uniform({.seed = 7, .path = 10, .stream = stream}, 5));
        QCOMPARE(even + odd, 1.0);
    }
}

void TestPhilox::otherStreamsAreNotMirrored()
{
    const StreamAddress odd{.seed = 7, .path = 11, .stream = Stream::Promotion};
    QCOMPARE(antitheticUniform(odd, 5), uniform(odd, 5));
}

void TestPhilox::momentsOfTheUniform()
{
    constexpr int count = 65536;
    double sum = 0;
    double squares = 0;
    for (std::uint64_t path = 0; path < count; ++path) {
        const double u = uniform({.seed = 42, .path = path}, 3);
        sum += u;
        squares += u * u;
    }
    const double standardError = std::sqrt(1.0 / 12 / count);
    QVERIFY(std::abs(sum / count - 0.5) < 4 * standardError);
    const double squareError = std::sqrt((1.0 / 5 - 1.0 / 9) / count);
    QVERIFY(std::abs(squares / count - 1.0 / 3) < 4 * squareError);
}

QTEST_APPLESS_MAIN(TestPhilox)
#include "tst_philox.moc"
