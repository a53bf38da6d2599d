// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulatecommand.h"

#include "tests/app/cli/clirun.h"

#include <QTest>

#include <cmath>

using namespace pathwise;

namespace {

CliRun simulateWith(std::vector<std::string> more)
{
    std::vector<std::string> arguments{
        "simulate", sampleFile("senior-swe-to-ai"), "--years", "3", "--futures", "200", "--format", "csv"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return runCommand(arguments);
}

} // namespace

class TestSimulateCommand : public QObject {
    Q_OBJECT

private slots:
    void columnsAreAsDocumented();
    void percentilesAscend();
    void threadsDoNotMatter();
    void seedMatters();
    void badSeedExitsWithTwo();
    void withoutChanceItIsTheProjection();
    void sobolSampling();
    void sobolSamplingNeedsAPowerOfTwo();
};

void TestSimulateCommand::columnsAreAsDocumented()
{
    const auto run = simulateWith({});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(firstLine(run.out), std::string("path,year,measure,mean,se,p5,p10,p25,p50,p75,p90,p95"));
    QCOMPARE(csvRows(run.out).size(), std::size_t{5 * 3 * 6});
}

void TestSimulateCommand::percentilesAscend()
{
    for (const auto& row : csvRows(simulateWith({}).out)) {
        double last = -1e12;
        for (const char* percentile : {"p5", "p10", "p25", "p50", "p75", "p90", "p95"}) {
            QVERIFY(amount(row, percentile) >= last);
            last = amount(row, percentile);
        }
        QVERIFY(amount(row, "se") >= 0);
    }
}

void TestSimulateCommand::threadsDoNotMatter()
{
    QCOMPARE(simulateWith({"--threads", "1"}).out, simulateWith({"--threads", "3"}).out);
}

void TestSimulateCommand::seedMatters()
{
    const auto usual = simulateWith({}).out;
    QCOMPARE(simulateWith({"--seed", "2026"}).out, usual);
    QVERIFY(simulateWith({"--seed", "7"}).out != usual);
}

void TestSimulateCommand::badSeedExitsWithTwo()
{
    for (const char* seed : {"-1", "1e12", "many"}) {
        const auto run = simulateWith({"--seed", seed});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.find("--seed") != std::string::npos, run.err.c_str());
    }
}

/// With nothing left to chance, every future is the projection.
void TestSimulateCommand::withoutChanceItIsTheProjection()
{
    std::vector<std::string> certain;
    for (const char* setting :
         {"package/stock/volatility=0", "package/bonus_spread=0", "layoff_per_year=0", "promotions=none"}) {
        certain.insert(certain.end(), {"--set", std::string("paths/stay/stages/0/") + setting});
    }
    std::vector<std::string> project{"project", sampleFile("senior-swe-to-ai"), "--years", "3", "--format", "csv"};
    project.insert(project.end(), certain.begin(), certain.end());
    const auto years = csvRows(runCommand(project).out);
    for (const auto& row : csvRows(simulateWith(certain).out)) {
        if (row.at("path") != "stay")
            continue;
        const bool isAfterTax = row.at("measure") == "take_home" || row.at("measure") == "after_living_costs";
        const double tolerance = isAfterTax ? 25 : 0.01; // futures read taxes from sampled tables
        for (const auto& year : years) {
            if (year.at("path") == "stay" && year.at("year") == row.at("year"))
                QVERIFY(std::abs(amount(row, "mean") - amount(year, row.at("measure").c_str())) < tolerance);
        }
    }
}

/// Another sample of the same world.
void TestSimulateCommand::sobolSampling()
{
    std::vector<std::string> command{"simulate", sampleFile("senior-swe-to-ai"), "--years", "3", "--format", "csv"};
    const auto usual = csvRows(runCommand(command).out);
    command.insert(command.end(), {"--sampling", "sobol"});
    const auto run = runCommand(command);
    QCOMPARE(run.exitCode, 0);
    const auto points = csvRows(run.out);
    QCOMPARE(points.size(), usual.size());
    double moved = 0;
    for (std::size_t row = 0; row < points.size(); ++row) {
        const double apart = std::abs(amount(points[row], "mean") - amount(usual[row], "mean"));
        QVERIFY(apart <= 5 * std::hypot(amount(points[row], "se"), amount(usual[row], "se")) + 0.01);
        moved += apart;
    }
    QVERIFY(moved > 0);
}

void TestSimulateCommand::sobolSamplingNeedsAPowerOfTwo()
{
    QCOMPARE(simulateWith({"--sampling", "random"}).out, simulateWith({}).out);
    const auto refused = simulateWith({"--sampling", "sobol"});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.find("256") != std::string::npos, refused.err.c_str());
    QCOMPARE(simulateWith({"--sampling", "halton"}).exitCode, 2);
}

QTEST_APPLESS_MAIN(TestSimulateCommand)
#include "tst_simulatecommand.moc"
