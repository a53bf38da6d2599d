// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/pathcertainty.h"

#include <QTest>

#include <cmath>

using namespace pathwise;

namespace {

/// Two paths over two futures; the first is the baseline.
Evaluation twoFutures(double aversion, double wealth)
{
    Evaluation evaluation;
    evaluation.plan.person.riskAversion = aversion;
    evaluation.plan.person.wealth = wealth;
    SimulationResult futures;
    futures.antithetic = false;
    futures.paths.resize(2);
    futures.paths[0].presentValues = {100'000, 300'000};
    futures.paths[1].presentValues = {250'000, 450'000};
    evaluation.futures = futures;
    return evaluation;
}

} // namespace

class TestPathCertainty : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void neutralPersonTakesTheMean();
    void logUtilityIsTheGeometricMean();
    void wealthIsAtLeastSubsistence();
    void sobolFuturesAreSampledByReplicate();

private:
    std::optional<World> m_world;
};

void TestPathCertainty::initTestCase()
{
    Problems problems;
    m_world = loadWorld(PATHWISE_RESOURCES, problems).value();
}

void TestPathCertainty::neutralPersonTakesTheMean()
{
    const auto evaluation = twoFutures(0, 0);
    QVERIFY(std::abs(pathCertainty(evaluation, *m_world, 0)->value) < 1e-6);
    QVERIFY(std::abs(pathCertainty(evaluation, *m_world, 1)->value - 150'000) < 1e-6);
}

/// Wealth 50,000 and the baseline's mean of 200,000: sqrt(150,000 x 350,000) - 250,000 and sqrt(300,000 x 500,000) - 250,000.
void TestPathCertainty::logUtilityIsTheGeometricMean()
{
    const auto evaluation = twoFutures(1, 50'000);
    QCOMPARE(attitudeOf(evaluation, *m_world).wealth, 250'000.0);
    QVERIFY(std::abs(pathCertainty(evaluation, *m_world, 0)->value - (std::sqrt(150e3 * 350e3) - 250e3)) < 1e-4);
    QVERIFY(std::abs(pathCertainty(evaluation, *m_world, 1)->value - (std::sqrt(300e3 * 500e3) - 250e3)) < 1e-4);
}

void TestPathCertainty::wealthIsAtLeastSubsistence()
{
    auto evaluation = twoFutures(2, 0);
    evaluation.futures->paths[0].presentValues = {-100'000, -50'000};
    QCOMPARE(attitudeOf(evaluation, *m_world).wealth, 20'000.0);
}

/// Sixteen replicates with the same two futures each: what a replicate says is certain, and so is the whole.
void TestPathCertainty::sobolFuturesAreSampledByReplicate()
{
    auto evaluation = twoFutures(2, 50'000);
    evaluation.futures->sampling = Sampling::Sobol;
    for (PathResult& path : evaluation.futures->paths) {
        const auto [low, high] = std::pair(path.presentValues[0], path.presentValues[1]);
        path.presentValues.assign(16, low);
        path.presentValues.insert(path.presentValues.end(), 16, high);
    }
    QVERIFY(std::abs(pathCertainty(evaluation, *m_world, 1)->standardError) < 1e-6);
    evaluation.futures->sampling = Sampling::PseudoRandom;
    QVERIFY(pathCertainty(evaluation, *m_world, 1)->standardError > 1'000);
}

QTEST_APPLESS_MAIN(TestPathCertainty)
#include "tst_pathcertainty.moc"
