// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/solvecommand.h"

#include "tests/app/cli/clirun.h"

#include <QTest>

#include <cmath>

using namespace pathwise;

namespace {

const std::string sample = "senior-swe-to-ai";

CliRun solve(std::vector<std::string> more)
{
    std::vector<std::string> arguments{"solve", sampleFile(sample), "--format", "csv", "--futures", "0"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return runCommand(arguments);
}

} // namespace

class TestSolveCommand : public QObject {
    Q_OBJECT

private slots:
    void valueReachesTheTarget();
    void leadFollowsLearningCost();
    void neverExitsWithOne();
    void badInputExitsWithTwo_data();
    void badInputExitsWithTwo();
};

void TestSolveCommand::valueReachesTheTarget()
{
    const std::string field = "paths/ai/stages/1/package/base";
    const auto run = solve({"--path", "ai", "--field", field, "--measure", "gross", "--target", "4000000"});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(firstLine(run.out), std::string("field,path,measure,target,now,measure_now,value,reached"));
    const auto row = csvRows(run.out).front();
    QVERIFY(std::abs(amount(row, "reached") - 4'000'000) < 1);
    const auto check = runCommand({"compare", sampleFile(sample), "--format", "csv", "--futures", "0", "--measure",
                                   "gross", "--set", field + '=' + row.at("value")});
    for (const auto& path : csvRows(check.out)) {
        if (path.at("path") == "ai")
            QVERIFY(std::abs(amount(path, "total") - 4'000'000) < 1);
    }
}

void TestSolveCommand::leadFollowsLearningCost()
{
    // Every dollar more of learning is a dollar less of lead; besides its goals the sample's learning costs 3,000.
    const auto now = csvRows(solve({"--path", "ai", "--field", "paths/ai/learning/cost"}).out).front();
    const double lead = amount(now, "measure_now");
    const auto row =
        csvRows(
            solve({"--path", "ai", "--field", "paths/ai/learning/cost", "--target", std::to_string(lead - 10'000)}).out)
            .front();
    QCOMPARE(amount(row, "now"), 3'000.0);
    QVERIFY(std::abs(amount(row, "value") - 13'000) < 1);
}

void TestSolveCommand::neverExitsWithOne()
{
    const auto run = solve({"--path", "ai", "--field", "person/wealth"});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(csvRows(run.out).front().at("value").empty());
}

void TestSolveCommand::badInputExitsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no field") << QStringList{};
    QTest::newRow("unknown field") << QStringList{"--field", "paths/ai/learning/coast"};
    QTest::newRow("no number") << QStringList{"--field", "paths/ai/name"};
    QTest::newRow("unknown measure") << QStringList{"--field", "person/wealth", "--measure", "joy"};
    QTest::newRow("unknown path") << QStringList{"--field", "person/wealth", "--path", "nowhere"};
}

void TestSolveCommand::badInputExitsWithTwo()
{
    QFETCH(QStringList, arguments);
    std::vector<std::string> more;
    for (const QString& argument : arguments)
        more.push_back(argument.toStdString());
    const auto run = solve(more);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(!run.err.empty());
}

QTEST_APPLESS_MAIN(TestSolveCommand)
#include "tst_solvecommand.moc"
