// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/samplecommands.h"

#include "core/plan/planfile.h"
#include "tests/app/cli/clirun.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace pathwise;

class TestSampleCommands : public QObject {
    Q_OBJECT

private slots:
    void listsFiveSamples();
    void unknownSampleExitsWithTwo();
    void sampleIsAGoodPlan_data();
    void sampleIsAGoodPlan();
    void sampleGivesPlausiblePay_data();
    void sampleGivesPlausiblePay();
    void leavingEarlyOwesTheSignOnBack();
};

namespace {

void addSamples()
{
    QTest::addColumn<QString>("sample");
    for (const char* name :
         {"senior-swe-to-ai", "startup-or-big-tech", "bay-austin-remote", "new-grad-to-principal", "two-offers"})
        QTest::newRow(name) << name;
}

} // namespace

void TestSampleCommands::listsFiveSamples()
{
    const auto run = runCommand({"samples", "--format", "csv"});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(firstLine(run.out), std::string("sample,name,paths,years"));
    QVERIFY(run.out.find("\nsenior-swe-to-ai,") != std::string::npos);
    QVERIFY(run.out.find("\ntwo-offers,\"Two offers, side by side\",4,6\n") != std::string::npos);
    QCOMPARE(std::count(run.out.begin(), run.out.end(), '\n'), 6);
}

void TestSampleCommands::unknownSampleExitsWithTwo()
{
    const auto run = runCommand({"new", "--sample", "../../tests/data/secret"});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.empty());
    QVERIFY2(run.err.find("known are bay-austin-remote, ") != std::string::npos, run.err.c_str());
}

void TestSampleCommands::sampleIsAGoodPlan_data()
{
    addSamples();
}

void TestSampleCommands::sampleIsAGoodPlan()
{
    QFETCH(QString, sample);
    const auto made = runCommand({"new", "--sample", sample.toStdString()});
    QCOMPARE(made.exitCode, 0);
    const auto plan = readPlan(made.out);
    QVERIFY(plan);
    QVERIFY2(plan->unknown.members.empty(), "a misspelt field");
    QVERIFY(plan->paths.size() >= 4);
    std::set<int> styles;
    for (const auto& path : plan->paths) {
        QVERIFY(!path.name.empty() && !path.note.empty());
        QVERIFY(styles.insert(path.style).second);
    }
    QVERIFY(findPath(*plan, plan->baseline));
    const auto checked = runCommand({"validate", "-"}, made.out);
    QVERIFY2(checked.exitCode == 0, checked.err.c_str());
}

void TestSampleCommands::sampleGivesPlausiblePay_data()
{
    addSamples();
}

void TestSampleCommands::sampleGivesPlausiblePay()
{
    QFETCH(QString, sample);
    const auto run = runCommand({"project", sampleFile(sample.toStdString()), "--format", "csv"});
    QCOMPARE(run.exitCode, 0);
    for (const auto& row : csvRows(run.out)) {
        const bool isHalfYear =
            sample == "new-grad-to-principal" && (row.at("year") == "2027" || row.at("year") == "2042");
        QVERIFY(amount(row, "gross") > (isHalfYear ? 40'000 : 100'000));
        QVERIFY(amount(row, "gross") < 1'500'000);
        const double kept = amount(row, "take_home") / amount(row, "gross");
        QVERIFY2(kept > 0.45 && kept < 0.85, (row.at("path") + ' ' + row.at("year")).c_str());
    }
}

/// The third path of the recruiter's demo leaves ten months into a clawback of twelve: a sixth of 40,000.
void TestSampleCommands::leavingEarlyOwesTheSignOnBack()
{
    const auto run = runCommand({"project", sampleFile("two-offers"), "--format", "csv"});
    double owed = 0;
    for (const auto& row : csvRows(run.out)) {
        if (row.at("path") == "a-then-b")
            owed += amount(row, "other");
    }
    QVERIFY(std::abs(owed + 40'000.0 / 6) < 1e-3);
}

QTEST_APPLESS_MAIN(TestSampleCommands)
#include "tst_samplecommands.moc"
