// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/tornado.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace pathwise;

class TestTornado : public QObject {
    Q_OBJECT

private slots:
    void ranksBySwing();
    void tiesKeepTheOrderOfInputs();
    void modelErrorsComeThrough();
};

namespace {

Result<double> weighted(std::span<const double> x)
{
    return 10 * x[0] - x[1] + 3 * x[2];
}

} // namespace

void TestTornado::ranksBySwing()
{
    const std::vector<TornadoInput> inputs{{1, 0.5, 1.5}, {5, 0, 6}, {2, 1, 6}};
    const auto result = tornado(inputs, weighted);
    QCOMPARE(result->atBase, 11.0);
    QCOMPARE(result->bars[0].atLow, 6.0);
    QCOMPARE(result->bars[0].swing, 10.0);
    QCOMPARE(result->bars[1].atHigh, 10.0);
    QCOMPARE(result->bars[1].swing, 6.0); // falls as its input rises
    QCOMPARE(result->bars[2].rank, std::size_t{1});
    QCOMPARE(result->bars[0].rank, std::size_t{2});
    QCOMPARE(result->bars[1].rank, std::size_t{3});
}

void TestTornado::tiesKeepTheOrderOfInputs()
{
    const std::vector<TornadoBar> bars{
        {.swing = 1}, {.swing = 100}, {.swing = 100.00001}, {.swing = 0}, {.swing = 101}};
    QCOMPARE(orderBySwing(bars), (std::vector<std::size_t>{4, 1, 2, 0, 3}));
}

void TestTornado::modelErrorsComeThrough()
{
    const std::vector<TornadoInput> inputs{{1, -1, 2}};
    const auto result = tornado(inputs, [](std::span<const double> x) -> Result<double> {
        if (x[0] < 0)
            return failure({.code = ErrorCode::OutOfRange, .field = "x"});
        return x[0];
    });
    QVERIFY(!result);
    QCOMPARE(result.error().field, std::string("x"));
}

QTEST_APPLESS_MAIN(TestTornado)
#include "tst_tornado.moc"
