// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparecommand.h"

#include "tests/app/cli/clirun.h"

#include <QTest>

#include <cmath>

using namespace pathwise;

namespace {

CliRun compareWith(std::vector<std::string> more)
{
    std::vector<std::string> arguments{"compare", sampleFile("senior-swe-to-ai"), "--format", "csv"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return runCommand(arguments);
}

double totalOf(const std::string& path, const char* column)
{
    double total = 0;
    for (const auto& row : csvRows(runCommand({"project", sampleFile("senior-swe-to-ai"), "--format", "csv"}).out)) {
        if (row.at("path") == path)
            total += amount(row, column);
    }
    return total;
}

} // namespace

class TestCompareCommand : public QObject {
    Q_OBJECT

private slots:
    void columnsAreAsDocumented();
    void withoutFuturesItAddsUpTheProjection();
    void baselineCanBeChosenByIdOrName();
    void unknownBaselineExitsWithTwo();
    void futuresGiveChances();
    void riskAversionLowersTheCertaintyEquivalent();
};

void TestCompareCommand::columnsAreAsDocumented()
{
    const auto run = compareWith({"--futures", "0"});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(firstLine(run.out),
             std::string("path,baseline,total,lead,break_even_year,break_even_month,p_ahead,p_ahead_se,lead_p10,"
                         "lead_p50,lead_p90,ce,break_even_p50"));
}

void TestCompareCommand::withoutFuturesItAddsUpTheProjection()
{
    const double baseline = totalOf("stay", "take_home");
    for (const auto& row : csvRows(compareWith({"--futures", "0"}).out)) {
        const double total = totalOf(row.at("path"), "take_home");
        QVERIFY(std::abs(amount(row, "total") - total) < 1e-3);
        QCOMPARE(row.at("baseline"), std::string("stay"));
        QVERIFY(row.at("p_ahead").empty());
        if (row.at("path") == "stay")
            QVERIFY(row.at("lead").empty());
        else
            QVERIFY(std::abs(amount(row, "lead") - (total - baseline)) < 1e-3);
    }
}

void TestCompareCommand::baselineCanBeChosenByIdOrName()
{
    const auto byId = compareWith({"--futures", "0", "--baseline", "founding"});
    const auto byName = compareWith({"--futures", "0", "--baseline", "founding ENGINEER"});
    QCOMPARE(byId.exitCode, 0);
    QCOMPARE(byId.out, byName.out);
    for (const auto& row : csvRows(byId.out))
        QCOMPARE(row.at("baseline"), std::string("founding"));
}

void TestCompareCommand::unknownBaselineExitsWithTwo()
{
    const auto run = compareWith({"--baseline", "astronaut"});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.find("--baseline: \"astronaut\" is not known; known are ai, ") != std::string::npos,
             run.err.c_str());
}

void TestCompareCommand::futuresGiveChances()
{
    for (const auto& row : csvRows(compareWith({"--futures", "400"}).out)) {
        QVERIFY(!row.at("ce").empty());
        if (row.at("path") == "stay") {
            QVERIFY(row.at("p_ahead").empty());
            QVERIFY2(amount(row, "ce") < 0, "the baseline's own is minus its risk premium");
            continue;
        }
        QVERIFY(amount(row, "p_ahead") >= 0 && amount(row, "p_ahead") <= 1);
        QVERIFY(amount(row, "p_ahead_se") >= 0 && amount(row, "p_ahead_se") < 0.04);
        QVERIFY(amount(row, "lead_p10") <= amount(row, "lead_p50"));
        QVERIFY(amount(row, "lead_p50") <= amount(row, "lead_p90"));
        QCOMPARE(row.at("lead"), row.at("lead_p50"));
    }
}

void TestCompareCommand::riskAversionLowersTheCertaintyEquivalent()
{
    const auto certainty = [](const char* aversion) {
        const auto run = compareWith({"--futures", "400", "--set", std::string("person/risk_aversion=") + aversion});
        return amount(csvRows(run.out).front(), "ce");
    };
    const double neutral = certainty("0");
    const double averse = certainty("2");
    QVERIFY(averse < neutral);
    QVERIFY(certainty("6") < averse);
}

QTEST_APPLESS_MAIN(TestCompareCommand)
#include "tst_comparecommand.moc"
