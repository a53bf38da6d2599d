// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/sobolindices.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>

using namespace pathwise;

class TestSobolIndices : public QObject {
    Q_OBJECT

private slots:
    void additiveModelHasNoInteractions();
    void estimatesMeetTheIshigamiFunction();
    void estimateImprovesWithSamples();
    void constantModelExplainsNothing();
    void weightsMatter();
    void limits();
};

namespace {

/// The Ishigami function with a = 7, b = 0.1 on the unit cube.
double ishigami(std::span<const double> u)
{
    const auto angle = [&](std::size_t i) { return std::numbers::pi * (2 * u[i] - 1); };
    const double sine = std::sin(angle(1));
    return std::sin(angle(0)) * (1 + 0.1 * std::pow(angle(2), 4)) + 7 * sine * sine;
}

double worstError(const SobolIndices& indices)
{
    // Saltelli et al. (2008): closed forms.
    const double first[] = {0.313905191148, 0.44241114479, 0};
    const double total[] = {0.55758885521, 0.44241114479, 0.243683664062};
    double worst = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        worst = std::max(worst, std::abs(indices.first[i] - first[i]));
        worst = std::max(worst, std::abs(indices.total[i] - total[i]));
    }
    return worst;
}

} // namespace

void TestSobolIndices::additiveModelHasNoInteractions()
{
    const std::vector<std::vector<WeightedValue>> inputs{{{-1, 0.5}, {1, 0.5}}, {{-2, 0.5}, {2, 0.5}}};
    const auto indices = exactSobolIndices([](std::span<const double> x) { return x[0] + x[1]; }, inputs);
    QCOMPARE(indices->variance, 5.0);
    QCOMPARE(indices->first, (std::vector<double>{0.2, 0.8}));
    QCOMPARE(indices->total, indices->first);
}

void TestSobolIndices::estimatesMeetTheIshigamiFunction()
{
    const auto indices = estimateSobolIndices(ishigami, 3, 4096, 7);
    QVERIFY(worstError(*indices) < 0.02);
}

void TestSobolIndices::estimateImprovesWithSamples()
{
    QVERIFY(worstError(*estimateSobolIndices(ishigami, 3, 16384, 7))
            < worstError(*estimateSobolIndices(ishigami, 3, 256, 7)));
}

void TestSobolIndices::constantModelExplainsNothing()
{
    const auto indices = estimateSobolIndices([](std::span<const double>) { return 4.0; }, 2, 16, 1);
    QCOMPARE(indices->first, (std::vector<double>{0, 0}));
    QCOMPARE(indices->total, (std::vector<double>{0, 0}));
}

void TestSobolIndices::weightsMatter()
{
    // Variance of a rare event: p (1 - p).
    const std::vector<std::vector<WeightedValue>> inputs{{{0, 0.9}, {1, 0.1}}, {{0, 1.0}}};
    const auto indices = exactSobolIndices([](std::span<const double> x) { return x[0] + x[1]; }, inputs);
    QVERIFY(std::abs(indices->variance - 0.09) < 1e-15);
    QVERIFY(std::abs(indices->first[0] - 1) < 1e-14);
    QCOMPARE(indices->first[1], 0.0);
}

void TestSobolIndices::limits()
{
    const auto model = [](std::span<const double>) { return 0.0; };
    QCOMPARE(estimateSobolIndices(model, 0, 16, 1).error().field, std::string("inputs"));
    QCOMPARE(estimateSobolIndices(model, 33, 16, 1).error().field, std::string("inputs"));
    QCOMPARE(estimateSobolIndices(model, 2, 1, 1).error().field, std::string("samples"));
    QCOMPARE(exactSobolIndices(model, {}).error().code, ErrorCode::Empty);
    const std::vector<std::vector<WeightedValue>> many(8, std::vector<WeightedValue>(10, {0, 0.1}));
    QCOMPARE(exactSobolIndices(model, many).error().code, ErrorCode::TooLarge);
}

QTEST_APPLESS_MAIN(TestSobolIndices)
#include "tst_sobolindices.moc"
