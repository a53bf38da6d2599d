// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/sobol.h"

#include <QTest>

#include <set>

using namespace pathwise;

class TestSobol : public QObject {
    Q_OBJECT

private slots:
    void dimensionsHaveLimits();
    void pointZeroIsTheOrigin();
    void farPointsInEveryDimension_data();
    void farPointsInEveryDimension();
    void everyDimensionFillsItsCells();
    void shiftStaysInsideAndMovesAllPointsAlike();
};

void TestSobol::dimensionsHaveLimits()
{
    QVERIFY(!SobolSequence::over(0));
    const auto tooMany = SobolSequence::over(65);
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().code, ErrorCode::OutOfRange);
    QCOMPARE(SobolSequence::over(64)->dimensions(), std::size_t{64});
}

void TestSobol::pointZeroIsTheOrigin()
{
    for (const double x : SobolSequence::over(64)->point(0))
        QCOMPARE(x, 0.0);
}

void TestSobol::farPointsInEveryDimension_data()
{
    QTest::addColumn<int>("dimension");
    QTest::addColumn<double>("expected");
    // Point 1000, from an independent program run over Joe and Kuo's table (its first ten dimensions equal SciPy's).
    const double point1000[] = {
        0.2197265625, 0.0966796875, 0.5185546875, 0.6767578125, 0.2802734375, 0.9072265625, 0.0458984375, 0.8994140625,
        0.5009765625, 0.0693359375, 0.0849609375, 0.2548828125, 0.1611328125, 0.3837890625, 0.1435546875, 0.3701171875,
        0.7197265625, 0.3447265625, 0.9912109375, 0.7255859375, 0.5224609375, 0.5498046875, 0.9501953125, 0.5400390625,
        0.5830078125, 0.9072265625, 0.0400390625, 0.9794921875, 0.0595703125, 0.3408203125, 0.1474609375, 0.1455078125,
        0.2958984375, 0.5927734375, 0.8017578125, 0.7705078125, 0.8486328125, 0.8310546875, 0.3076171875, 0.4794921875,
        0.9130859375, 0.2548828125, 0.9599609375, 0.7021484375, 0.8408203125, 0.0927734375, 0.8720703125, 0.9189453125,
        0.9990234375, 0.4794921875, 0.3525390625, 0.5166015625, 0.7529296875, 0.4384765625, 0.1259765625, 0.8916015625,
        0.4541015625, 0.0791015625, 0.8837890625, 0.5712890625, 0.4462890625, 0.6025390625, 0.2587890625, 0.4462890625};
    int dimension = 0;
    for (const double x : point1000) {
        QTest::addRow("dimension %d", dimension + 1) << dimension << x;
        ++dimension;
    }
}

void TestSobol::farPointsInEveryDimension()
{
    QFETCH(int, dimension);
    QFETCH(double, expected);
    QCOMPARE(SobolSequence::over(64)->coordinate(1000, static_cast<std::size_t>(dimension)), expected);
}

void TestSobol::everyDimensionFillsItsCells()
{
    // The first 2^k points put one in each of 2^k equal cells, in each dimension: property of a (0, 1)-sequence.
    const auto sequence = SobolSequence::over(64);
    for (std::size_t dimension = 0; dimension < 64; ++dimension) {
        std::set<int> cells;
        for (std::uint32_t index = 0; index < 1024; ++index)
            cells.insert(static_cast<int>(sequence->coordinate(index, dimension) * 1024));
        QCOMPARE(cells.size(), std::size_t{1024});
    }
}

void TestSobol::shiftStaysInsideAndMovesAllPointsAlike()
{
    const double a = shifted(0.25, 5, 0, 3);
    const double b = shifted(0.75, 5, 0, 3);
    QVERIFY(a > 0 && a < 1 && b > 0 && b < 1);
    QVERIFY(qAbs(qAbs(a - b) - 0.5) < 1e-15);
    QVERIFY(a != shifted(0.25, 5, 1, 3));
    QVERIFY(a != shifted(0.25, 5, 0, 2));
}

QTEST_APPLESS_MAIN(TestSobol)
#include "tst_sobol.moc"
