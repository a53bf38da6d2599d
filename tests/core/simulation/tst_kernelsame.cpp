// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/kernel.h"
#include "core/simulation/run.h"
#include "tests/support/programs.h"

#include <QTest>

#include <hwy/targets.h>

#include <algorithm>
#include <atomic>
#include <cmath>

using namespace pathwise;
using namespace pathwise::programs;

/// The same question has the same answer, however it is worked out.
class TestKernelSame : public QObject {
    Q_OBJECT

private slots:
    void sameBitsForAnyThreads_data();
    void sameBitsForAnyThreads();
    void sameFiguresOnEveryInstructionSet();
    void sameFuturesInAnyBatch_data();
    void sameFuturesInAnyBatch();
    void sameFiguresColumnByColumn();
    void replayIsTheSimulatedFuture_data();
    void replayIsTheSimulatedFuture();
    void otherPathsDoNotMatter();
    void equalPathsTie();
    void higherBaseNeverPaysLess();
    void anotherSeedIsAnotherWorld();
    void stops();
    void stopsUnderWay();
    void progressReachesOne();
    void refusesBadRequests();
};

namespace {

const std::vector<MeasureColumn> allColumns = {{Measure::TakeHome},
                                               {Measure::Base},
                                               {Measure::Bonus},
                                               {Measure::Equity},
                                               {Measure::Gross},
                                               {Measure::AfterLivingCosts},
                                               {Measure::TakeHome, Money::Real}};

/// Everything the kernel can do: searches, bonuses with spread, later jobs, dated cash.
Program busyProgram()
{
    Program program = careers(50, 3);
    program.deflator = {1, 1.02, 1.04, 1.06, 1.08};
    program.paths[0].jobs[0].bonusSpread = 0.3;
    Job& first = program.paths[1].jobs[0];
    first.end = 18;
    Job second = careerJob(50, 2, 210'000);
    second.start = 18;
    second.offerMonthly = 0.25;
    second.awards[0].month = 18;
    program.paths[1].jobs.push_back(second);
    program.paths[1].cash.push_back({.month = 19, .amount = 30'000, .kind = CashKind::SignOn, .job = 1});
    program.paths[2].cash.push_back({.month = 30, .amount = -4'000, .kind = CashKind::Learning, .taxable = false});
    return program;
}

void compare(const ColumnResult& left, const ColumnResult& right)
{
    QVERIFY(left.byYear == right.byYear);
    QVERIFY(left.cumulative == right.cumulative);
    QVERIFY(left.totals == right.totals);
}

void compare(const LeadResult& left, const LeadResult& right)
{
    QVERIFY(left.byYear == right.byYear);
    QVERIFY(left.cumulative == right.cumulative);
    QVERIFY(left.ahead == right.ahead);
    QVERIFY(left.brokenEven == right.brokenEven);
    QVERIFY(left.breakEvenMonth == right.breakEvenMonth);
    QVERIFY(left.regret == right.regret);
}

void compare(const SimulationResult& left, const SimulationResult& right)
{
    QCOMPARE(left.paths.size(), right.paths.size());
    for (std::size_t path = 0; path < left.paths.size(); ++path) {
        for (std::size_t column = 0; column < left.columns.size(); ++column)
            compare(left.paths[path].columns[column], right.paths[path].columns[column]);
        for (std::size_t lead = 0; lead < left.paths[path].leads.size(); ++lead)
            compare(left.paths[path].leads[lead], right.paths[path].leads[lead]);
        QVERIFY(left.paths[path].meanParts == right.paths[path].meanParts);
        QVERIFY(left.paths[path].presentValues == right.paths[path].presentValues);
        QVERIFY(left.paths[path].layoffsByMonth == right.paths[path].layoffsByMonth);
        for (std::size_t i = 0; i < left.paths[path].promotions.size(); ++i)
            QVERIFY(left.paths[path].promotions[i].countByMonth == right.paths[path].promotions[i].countByMonth);
    }
}

/// Figures of the size of `scale` dollars.
bool agree(double left, double right, double scale)
{
    constexpr double relative = 1e-9;
    return std::abs(left - right) <= relative * scale;
}

/// A total of pay agrees by itself; a lead is the difference of two totals of that size.
void agree(const Distribution& left, const Distribution& right, double scale)
{
    QVERIFY(agree(left.mean, right.mean, scale));
    QVERIFY(agree(left.standardError, right.standardError, scale));
    for (std::size_t level = 0; level < left.percentiles.size(); ++level)
        QVERIFY(agree(left.percentiles[level], right.percentiles[level], scale));
}

void agree(const PathResult& left, const PathResult& right)
{
    for (std::size_t column = 0; column < left.columns.size(); ++column) {
        const auto& figures = left.columns[column].cumulative;
        for (std::size_t year = 0; year < figures.size(); ++year) {
            const double scale = std::max(1.0, std::abs(figures[year].percentiles[0]));
            agree(figures[year], right.columns[column].cumulative[year], scale);
            if (!left.leads.empty()) {
                agree(left.leads[column].cumulative[year], right.leads[column].cumulative[year], scale);
                QCOMPARE(left.leads[column].ahead[year], right.leads[column].ahead[year]);
            }
        }
    }
    for (std::size_t future = 0; future < left.presentValues.size(); ++future) {
        const double scale = std::max(1e4, std::abs(left.presentValues[future]));
        QVERIFY(agree(left.presentValues[future], right.presentValues[future], scale));
    }
    QVERIFY(left.layoffsByMonth == right.layoffsByMonth);
    for (std::size_t i = 0; i < left.promotions.size(); ++i)
        QVERIFY(left.promotions[i].countByMonth == right.promotions[i].countByMonth);
}

SimulationResult run(const Program& program, const SimulationRequest& request)
{
    auto result = simulate(program, request);
    if (!result)
        qFatal("not simulated");
    return std::move(*result);
}

} // namespace

void TestKernelSame::sameBitsForAnyThreads_data()
{
    QTest::addColumn<unsigned>("threads");
    QTest::addColumn<bool>("antithetic");
    for (const unsigned threads : {2U, 3U, 8U}) {
        QTest::addRow("%u threads, pairs", threads) << threads << true;
        QTest::addRow("%u threads, single futures", threads) << threads << false;
    }
}

void TestKernelSame::sameBitsForAnyThreads()
{
    QFETCH(unsigned, threads);
    QFETCH(bool, antithetic);
    const Program program = busyProgram();
    SimulationRequest request{.futures = 5'000, .threads = 1, .antithetic = antithetic, .columns = allColumns};
    const SimulationResult one = run(program, request);
    request.threads = threads;
    compare(one, run(program, request));
}

void TestKernelSame::sameFiguresOnEveryInstructionSet()
{
    const Program program = busyProgram();
    const SimulationRequest request{.futures = 3'001, .columns = allColumns};
    const SimulationResult best = run(program, request);
    const std::vector<int64_t> targets = hwy::SupportedAndGeneratedTargets();
    QVERIFY(!targets.empty());
    for (const int64_t target : targets) {
        hwy::SetSupportedTargetsForTest(target);
        const SimulationResult result = run(program, request);
        hwy::SetSupportedTargetsForTest(0);
        for (std::size_t path = 0; path < best.paths.size(); ++path)
            agree(best.paths[path], result.paths[path]);
    }
}

void TestKernelSame::sameFuturesInAnyBatch_data()
{
    QTest::addColumn<std::size_t>("futures");
    for (const std::size_t futures : {1U, 2U, 63U, 64U, 65U, 1'023U, 1'024U, 1'025U, 2'999U})
        QTest::addRow("%zu", futures) << static_cast<std::size_t>(futures);
}

void TestKernelSame::sameFuturesInAnyBatch()
{
    QFETCH(std::size_t, futures);
    const Program program = busyProgram();
    const SimulationResult all = run(program, {.futures = 3'000});
    const SimulationResult some = run(program, {.futures = futures});
    for (std::size_t path = 0; path < all.paths.size(); ++path)
        for (std::size_t future = 0; future < futures; ++future)
            QVERIFY(all.paths[path].columns[0].totals[future] == some.paths[path].columns[0].totals[future]);
    double sum = 0;
    for (std::size_t future = 0; future < futures; ++future)
        sum += all.paths[0].columns[0].totals[future];
    if (futures % 2 == 0)
        QVERIFY(std::abs(some.paths[0].columns[0].cumulative.back().mean * static_cast<double>(futures) / sum - 1)
                < 1e-12);
}

void TestKernelSame::sameFiguresColumnByColumn()
{
    const Program program = busyProgram();
    SimulationRequest request{.futures = 2'000, .columns = allColumns};
    const auto floats = [&](std::size_t columns) {
        return Cells::bytes({program.paths.size(), columns, static_cast<std::size_t>(program.years), request.futures},
                            Cells::Precision::Float);
    };
    request.memory = floats(allColumns.size());
    const SimulationResult together = run(program, request);
    double last = 0;
    bool isAscending = true;
    request.threads = 1;
    request.progress = [&](double fraction) {
        isAscending = isAscending && fraction >= last;
        last = fraction;
    };
    for (const std::size_t columns : {std::size_t{1}, std::size_t{4}}) {
        request.memory = floats(columns);
        last = 0;
        compare(together, run(program, request));
        QVERIFY(isAscending);
        QCOMPARE(last, 1.0);
    }
}

void TestKernelSame::replayIsTheSimulatedFuture_data()
{
    QTest::addColumn<bool>("antithetic");
    QTest::newRow("pairs") << true;
    QTest::newRow("single futures") << false;
}

void TestKernelSame::replayIsTheSimulatedFuture()
{
    QFETCH(bool, antithetic);
    const Program program = busyProgram();
    const SimulationRequest request{.futures = 300, .antithetic = antithetic, .columns = allColumns};
    const SimulationResult result = run(program, request);
    for (std::size_t path = 0; path < result.paths.size(); ++path)
        for (std::size_t future = 0; future < 300; ++future) {
            const Timeline timeline = replay(program, request, future, path);
            double takeHome = 0;
            double equity = 0;
            for (const YearRecord& year : timeline.years) {
                takeHome += year.takeHome;
                equity += year.parts[static_cast<std::size_t>(Part::Equity)];
            }
            QVERIFY(takeHome == result.paths[path].columns[0].totals[future]);
            QVERIFY(equity == result.paths[path].columns[3].totals[future]);
            QVERIFY(timeline.presentValue == result.paths[path].presentValues[future]);
        }
}

void TestKernelSame::otherPathsDoNotMatter()
{
    const SimulationResult four = run(careers(36, 4), {.futures = 500});
    const SimulationResult one = run(careers(36, 1), {.futures = 500});
    QVERIFY(four.paths[0].columns[0].totals == one.paths[0].columns[0].totals);
}

void TestKernelSame::equalPathsTie()
{
    Program program = busyProgram();
    program.paths[1] = program.paths[0];
    const SimulationResult result = run(program, {.futures = 1'000});
    const LeadResult& lead = result.paths[1].leads[0];
    QCOMPARE(lead.ahead.back().probability, 0.5);
    QCOMPARE(lead.ahead.back().standardError, 0.0);
    QCOMPARE(lead.regret, 0.0);
    QCOMPARE(lead.brokenEven.back(), 0.0);
    QVERIFY(!lead.breakEvenMonth[0]);
}

void TestKernelSame::higherBaseNeverPaysLess()
{
    const Program program = busyProgram();
    Program richer = program;
    for (PathProgram& path : richer.paths)
        for (Job& job : path.jobs)
            for (LevelTerms& level : job.levels)
                level.base *= 1.01;
    const SimulationResult before = run(program, {.futures = 2'000, .columns = {{Measure::Gross}}});
    const SimulationResult after = run(richer, {.futures = 2'000, .columns = {{Measure::Gross}}});
    for (std::size_t path = 0; path < before.paths.size(); ++path)
        for (std::size_t future = 0; future < 2'000; ++future)
            QVERIFY(after.paths[path].columns[0].totals[future] > before.paths[path].columns[0].totals[future]);
}

void TestKernelSame::anotherSeedIsAnotherWorld()
{
    const Program program = busyProgram();
    const SimulationResult own = run(program, {.futures = 100});
    const SimulationResult other = run(program, {.futures = 100, .seed = 7});
    QCOMPARE(own.seed, program.seed);
    QCOMPARE(other.seed, std::uint64_t{7});
    QVERIFY(own.paths[0].columns[0].totals != other.paths[0].columns[0].totals);
}

void TestKernelSame::stops()
{
    std::stop_source source;
    source.request_stop();
    const auto result = simulate(busyProgram(), {}, source.get_token());
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

void TestKernelSame::stopsUnderWay()
{
    std::stop_source source;
    SimulationRequest request{.futures = 20'000};
    request.progress = [&source](double fraction) {
        if (fraction > 0.3)
            source.request_stop();
    };
    const auto result = simulate(busyProgram(), request, source.get_token());
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

void TestKernelSame::progressReachesOne()
{
    std::atomic<double> highest{0};
    SimulationRequest request{.futures = 3'000};
    request.progress = [&highest](double fraction) {
        double seen = highest;
        while (fraction > seen && !highest.compare_exchange_weak(seen, fraction)) {
        }
    };
    QVERIFY(simulate(busyProgram(), request).has_value());
    QCOMPARE(highest.load(), 1.0);
}

void TestKernelSame::refusesBadRequests()
{
    const Program program = busyProgram();
    QCOMPARE(simulate(program, {.futures = 0}).error().code, ErrorCode::OutOfRange);
    QCOMPARE(simulate(program, {.futures = std::size_t{1} << 40U}).error().field, std::string("futures"));
    QCOMPARE(simulate(program, {.columns = {}}).error().code, ErrorCode::Empty);
    QCOMPARE(simulate(program, {.baseline = 3}).error().field, std::string("baseline"));
    QCOMPARE(simulate(emptyProgram(12), {}).error().code, ErrorCode::Empty);
}

QTEST_APPLESS_MAIN(TestKernelSame)
#include "tst_kernelsame.moc"
