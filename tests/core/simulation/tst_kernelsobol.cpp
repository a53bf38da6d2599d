// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/normal.h"
#include "core/simulation/brownianbridge.h"
#include "core/simulation/philox.h"
#include "core/simulation/run.h"
#include "core/simulation/sobol.h"
#include "tests/support/programs.h"

#include <QTest>

#include <hwy/targets.h>

#include <cmath>
#include <numeric>

using namespace pathwise;
using namespace pathwise::programs;

/// Stocks from Sobol's points: the same futures however they are worked out, true to the process, and less error.
class TestKernelSobol : public QObject {
    Q_OBJECT

private slots:
    void countsOfFutures_data();
    void countsOfFutures();
    void pricesAreBridgedPoints();
    void pricesBeyondTheSequenceAreBridgedPhilox();
    void sameBitsForAnyThreads_data();
    void sameBitsForAnyThreads();
    void sameFiguresOnEveryInstructionSet();
    void replayIsTheSimulatedFuture();
    void closedFormMeans_data();
    void closedFormMeans();
    void careersAreTheSameOnAverage();
    void lessErrorThanPseudoRandom_data();
    void lessErrorThanPseudoRandom();
    void standardErrorIsHonest();
    void firmsWithOneLuckMoveTogether();
    void nothingToDraw();
};

namespace {

constexpr std::size_t replicates = 16;

SimulationRequest sobolRequest(std::size_t futures, Measure measure = Measure::Equity)
{
    return {.futures = futures, .columns = {{measure}}, .sampling = Sampling::Sobol};
}

SimulationResult run(const Program& program, const SimulationRequest& request)
{
    auto result = simulate(program, request);
    if (!result)
        qFatal("not simulated");
    return std::move(*result);
}

/// One unit of the firm's stock at the end of the last month.
Job oneUnit(int months, int firm)
{
    Job job = plainJob(0, months);
    job.firm = firm;
    job.awards.push_back({.units = 1, .firm = firm, .vested = straightVesting(months, months, months)});
    return job;
}

/// One path for each firm, which holds a unit of its stock to the end.
Program holdings(int months, int firms, double marketLoading)
{
    Program program = emptyProgram(months);
    program.firms.clear();
    for (int firm = 0; firm < firms; ++firm) {
        program.firms.push_back({.price = 100, .drift = 0.08, .volatility = 0.5, .marketLoading = marketLoading});
        addPath(program, {oneUnit(months, firm)});
    }
    return program;
}

/// The normal of one dimension of a future, from its definition.
double pointNormal(const SobolSequence& sequence, std::uint64_t seed, std::size_t future, std::uint32_t dimension)
{
    const auto words = wordsAt({.seed = seed, .path = future % replicates, .stream = Stream::QmcShift}, dimension / 2);
    const std::uint32_t point = sequence.word(static_cast<std::uint32_t>(future / replicates), dimension);
    const std::size_t first = 2 * (dimension % 2);
    return normalQuantile(openUnit(point ^ words[first], words[first + 1]));
}

/// The last price of a firm, given the end of its standardised path.
double lastPrice(int months, double end)
{
    return 100 * std::exp((0.08 - 0.125) * months / 12 + 0.5 * std::sqrt(1 / 12.0) * end);
}

double meanOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

bool within(double value, double expected, double error)
{
    if (std::abs(value - expected) <= 4 * error)
        return true;
    qWarning("%.12g instead of %.12g, standard error %.3g", value, expected, error);
    return false;
}

} // namespace

void TestKernelSobol::countsOfFutures_data()
{
    QTest::addColumn<std::size_t>("futures");
    QTest::addColumn<bool>("possible");
    for (const std::size_t futures : {16U, 32U, 1'024U})
        QTest::addRow("%zu", futures) << futures << true;
    for (const std::size_t futures : {1U, 8U, 17U, 48U, 1'000U, 10'000U})
        QTest::addRow("%zu", futures) << futures << false;
}

void TestKernelSobol::countsOfFutures()
{
    QFETCH(std::size_t, futures);
    QFETCH(bool, possible);
    const auto result = simulate(holdings(3, 1, 0), sobolRequest(futures));
    QCOMPARE(result.has_value(), possible);
    if (possible) {
        QCOMPARE(result->sampling, Sampling::Sobol);
        QVERIFY(!result->antithetic);
        return;
    }
    QCOMPARE(result.error().code, ErrorCode::OutOfRange);
    QCOMPARE(result.error().field, std::string("futures"));
    QCOMPARE(result.error().value, static_cast<double>(futures));
}

/// The market is source 0, the firms follow; step s of source k meets dimension 3 s + k.
void TestKernelSobol::pricesAreBridgedPoints()
{
    const auto sequence = SobolSequence::over(64);
    const Program program = holdings(7, 2, 0.6);
    const SimulationResult result = run(program, sobolRequest(512));
    for (std::size_t future = 0; future < 512; ++future) {
        const double market = pointNormal(*sequence, program.seed, future, 0);
        for (std::uint32_t firm = 0; firm < 2; ++firm) {
            const double own = pointNormal(*sequence, program.seed, future, 1 + firm);
            const double price = lastPrice(7, std::sqrt(7.0) * (0.6 * market + 0.8 * own));
            QVERIFY(std::abs(result.paths[firm].columns[0].totals[future] / price - 1) < 1e-10);
        }
    }
}

/// A stock with more months than there are dimensions, at a month that only the last steps of its bridge set.
void TestKernelSobol::pricesBeyondTheSequenceAreBridgedPhilox()
{
    constexpr int months = 101;
    const auto sequence = SobolSequence::over(64);
    std::vector<double> times(months);
    std::iota(times.begin(), times.end(), 1.0);
    const auto bridge = BrownianBridge::over(times);
    const auto lastSet = bridge->order().back();
    Program program = holdings(months, 1, 0);
    std::vector<double>& vested = program.paths[0].jobs[0].awards[0].vested;
    std::fill(vested.begin() + static_cast<std::ptrdiff_t>(lastSet) + 1, vested.end(), 1.0);
    const SimulationResult result = run(program, sobolRequest(64));
    for (std::size_t future = 0; future < 64; ++future) {
        std::vector<double> normals;
        for (std::uint32_t step = 0; step < months; ++step)
            normals.push_back(step < 64 ? pointNormal(*sequence, program.seed, future, step)
                                        : normalQuantile(uniform({program.seed, future, Stream::Stock, 1}, step)));
        const double price = lastPrice(static_cast<int>(lastSet) + 1, bridge->path(normals)[lastSet]);
        QVERIFY(std::abs(result.paths[0].columns[0].totals[future] / price - 1) < 1e-10);
    }
}

void TestKernelSobol::sameBitsForAnyThreads_data()
{
    QTest::addColumn<unsigned>("threads");
    for (const unsigned threads : {2U, 3U, 8U})
        QTest::addRow("%u threads", threads) << threads;
}

void TestKernelSobol::sameBitsForAnyThreads()
{
    QFETCH(unsigned, threads);
    const Program program = careers(50, 3);
    SimulationRequest request = sobolRequest(4'096, Measure::TakeHome);
    request.threads = 1;
    const SimulationResult one = run(program, request);
    request.threads = threads;
    const SimulationResult many = run(program, request);
    for (std::size_t path = 0; path < one.paths.size(); ++path) {
        QVERIFY(one.paths[path].presentValues == many.paths[path].presentValues);
        QVERIFY(one.paths[path].columns[0].totals == many.paths[path].columns[0].totals);
        QVERIFY(one.paths[path].columns[0].cumulative == many.paths[path].columns[0].cumulative);
        QVERIFY(one.paths[path].layoffsByMonth == many.paths[path].layoffsByMonth);
        QVERIFY(path == 0 || one.paths[path].leads[0].ahead == many.paths[path].leads[0].ahead);
    }
}

void TestKernelSobol::sameFiguresOnEveryInstructionSet()
{
    const Program program = careers(50, 3);
    const SimulationResult best = run(program, sobolRequest(512));
    for (const int64_t target : hwy::SupportedAndGeneratedTargets()) {
        hwy::SetSupportedTargetsForTest(target);
        const SimulationResult result = run(program, sobolRequest(512));
        hwy::SetSupportedTargetsForTest(0);
        for (std::size_t path = 0; path < best.paths.size(); ++path)
            for (std::size_t future = 0; future < 512; ++future) {
                const double value = best.paths[path].columns[0].totals[future];
                QVERIFY(std::abs(result.paths[path].columns[0].totals[future] - value) <= 1e-9 * value);
            }
    }
}

void TestKernelSobol::replayIsTheSimulatedFuture()
{
    const Program program = careers(120, 4);
    const SimulationRequest request = sobolRequest(256, Measure::TakeHome);
    const SimulationResult result = run(program, request);
    for (std::size_t path = 0; path < result.paths.size(); ++path)
        for (std::size_t future = 0; future < 256; ++future)
            QVERIFY(replay(program, request, future, path).presentValue == result.paths[path].presentValues[future]);
}

void TestKernelSobol::closedFormMeans_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("firms");
    QTest::addColumn<double>("loading");
    QTest::newRow("one month") << 1 << 1 << 0.0;
    QTest::newRow("two firms, four years") << 48 << 2 << 0.6;
    QTest::newRow("longer than the sequence") << 121 << 4 << 0.6;
    QTest::newRow("the market alone") << 24 << 1 << 1.0;
}

/// E of a sum of prices is the sum of S exp(mu t): units vest every month.
void TestKernelSobol::closedFormMeans()
{
    QFETCH(int, months);
    QFETCH(int, firms);
    QFETCH(double, loading);
    Program program = holdings(months, firms, loading);
    double expected = 0;
    for (int month = 1; month <= months; ++month)
        expected += 100 * std::exp(0.08 * month / 12) / months;
    for (PathProgram& path : program.paths)
        path.jobs[0].awards[0].vested = straightVesting(months, 1, 1);
    const SimulationResult result = run(program, sobolRequest(16'384));
    for (const PathResult& path : result.paths) {
        const Distribution& total = path.columns[0].cumulative.back();
        QVERIFY(total.standardError > 0);
        QVERIFY(within(total.mean, expected, total.standardError));
        QVERIFY(std::abs(total.mean - meanOf(path.columns[0].totals)) < 1e-9 * total.mean);
    }
}

void TestKernelSobol::careersAreTheSameOnAverage()
{
    const Program program = careers(60, 3);
    const SimulationResult points = run(program, sobolRequest(16'384, Measure::TakeHome));
    const SimulationResult usual = run(program, {.futures = 50'000, .seed = 7});
    for (std::size_t path = 0; path < 3; ++path) {
        const Distribution& left = points.paths[path].columns[0].cumulative.back();
        const Distribution& right = usual.paths[path].columns[0].cumulative.back();
        QVERIFY(within(left.mean, right.mean, std::hypot(left.standardError, right.standardError)));
        if (path == 0)
            continue;
        const Chance& ahead = points.paths[path].leads[0].ahead.back();
        const Chance& before = usual.paths[path].leads[0].ahead.back();
        QVERIFY(within(ahead.probability, before.probability, std::hypot(ahead.standardError, before.standardError)));
    }
}

void TestKernelSobol::lessErrorThanPseudoRandom_data()
{
    QTest::addColumn<bool>("antithetic");
    QTest::newRow("single futures") << false;
    QTest::newRow("antithetic pairs") << true;
}

/// Root mean square over seeds of what the mean of a stock's price after four years is off by.
void TestKernelSobol::lessErrorThanPseudoRandom()
{
    QFETCH(bool, antithetic);
    constexpr int seeds = 20;
    const Program program = holdings(48, 2, 0.6);
    const double expected = 100 * std::exp(0.08 * 4);
    double points = 0;
    double usual = 0;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        SimulationRequest request = sobolRequest(4'096);
        request.seed = seed;
        request.antithetic = antithetic;
        points += std::pow(run(program, request).paths[0].columns[0].cumulative.back().mean - expected, 2) / seeds;
        request.sampling = Sampling::PseudoRandom;
        usual += std::pow(run(program, request).paths[0].columns[0].cumulative.back().mean - expected, 2) / seeds;
    }
    qInfo("error %.4g with points, %.4g without", std::sqrt(points), std::sqrt(usual));
    QVERIFY(std::sqrt(points) < std::sqrt(usual) / 3);
}

/// The error told by one run is the one seen over many: the ratio of variances, told over seen, is F with about
/// (15 x 40, 40) degrees of freedom.
void TestKernelSobol::standardErrorIsHonest()
{
    constexpr int seeds = 40;
    const Program program = holdings(48, 1, 0);
    const double expected = 100 * std::exp(0.08 * 4);
    double told = 0;
    double seen = 0;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        SimulationRequest request = sobolRequest(1'024);
        request.seed = seed;
        const Distribution total = run(program, request).paths[0].columns[0].cumulative.back();
        told += std::pow(total.standardError, 2) / seeds;
        seen += std::pow(total.mean - expected, 2) / seeds;
    }
    QVERIFY2(told / seen > 0.45 && told / seen < 2.6, qPrintable(QString::number(told / seen)));
}

void TestKernelSobol::firmsWithOneLuckMoveTogether()
{
    Program program = holdings(24, 2, 0.3);
    program.firms[1].luck = 1;
    const SimulationResult result = run(program, sobolRequest(128));
    QVERIFY(result.paths[0].columns[0].totals == result.paths[1].columns[0].totals);
}

void TestKernelSobol::nothingToDraw()
{
    Program program = emptyProgram(12);
    addPath(program, {plainJob(120'000, 12)});
    const SimulationResult result = run(program, sobolRequest(32, Measure::Base));
    QVERIFY(std::abs(result.paths[0].columns[0].cumulative.back().mean - 120'000) < 1e-6);
}

QTEST_APPLESS_MAIN(TestKernelSobol)
#include "tst_kernelsobol.moc"
