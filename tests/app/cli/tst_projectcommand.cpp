// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/projectcommand.h"

#include "tests/app/cli/clirun.h"

#include <QTest>

#include <cmath>

using namespace pathwise;

namespace {

/// Printed amounts are rounded to six decimals.
constexpr double tolerance = 1e-5;

std::vector<CsvRow> project(std::vector<std::string> more)
{
    std::vector<std::string> arguments{"project", sampleFile("senior-swe-to-ai"), "--format", "csv"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return csvRows(runCommand(arguments).out);
}

} // namespace

class TestProjectCommand : public QObject {
    Q_OBJECT

private slots:
    void columnsAreAsDocumented();
    void thereIsARowForEachPathAndYear();
    void partsAddUp();
    void enteredBaseIsPaid();
    void realAmountsAreDeflated();
    void jsonHoldsTheSameNumbers();
    void tableIsForReading();
};

void TestProjectCommand::columnsAreAsDocumented()
{
    const auto run = runCommand({"project", sampleFile("senior-swe-to-ai"), "--format", "csv"});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.err.empty(), run.err.c_str());
    QCOMPARE(
        firstLine(run.out),
        std::string("path,year,base,bonus,equity,sign_on,benefits,other,gross,federal_tax,state_tax,local_tax,"
                    "payroll_tax,take_home,take_home_real,after_living_costs,learning,guaranteed,at_risk,true_up"));
}

void TestProjectCommand::thereIsARowForEachPathAndYear()
{
    const auto rows = project({"--years", "3"});
    QCOMPARE(rows.size(), std::size_t{15});
    QCOMPARE(rows.front().at("path"), std::string("ai"));
    QCOMPARE(rows.front().at("year"), std::string("2027"));
    QCOMPARE(rows.back().at("path"), std::string("ai-remote"));
    QCOMPARE(rows.back().at("year"), std::string("2029"));
}

void TestProjectCommand::partsAddUp()
{
    for (const auto& row : project({})) {
        double gross = 0;
        for (const char* part : {"base", "bonus", "equity", "sign_on", "benefits", "other"})
            gross += amount(row, part);
        QVERIFY(std::abs(gross - amount(row, "gross")) < tolerance);
        QVERIFY(std::abs(amount(row, "guaranteed") + amount(row, "at_risk") - gross) < tolerance);
        double taxes = 0;
        for (const char* tax : {"federal_tax", "state_tax", "local_tax", "payroll_tax"})
            taxes += amount(row, tax);
        QVERIFY(taxes > 0);
        QVERIFY(amount(row, "take_home")
                <= gross - amount(row, "benefits") - taxes - amount(row, "learning") + tolerance);
        QVERIFY(amount(row, "after_living_costs") < amount(row, "take_home"));
    }
}

void TestProjectCommand::enteredBaseIsPaid()
{
    const auto rows =
        project({"--set", "paths/stay/stages/0/package/base=200000", "--set", "paths/stay/stages/0/annual_raise=0",
                 "--set", "paths/stay/stages/0/promotions=none", "--years", "2"});
    for (const auto& row : rows) {
        if (row.at("path") == "stay")
            QCOMPARE(amount(row, "base"), 200000.0);
    }
}

void TestProjectCommand::realAmountsAreDeflated()
{
    const auto nominal = project({"--set", "assumptions/inflation=0.03"});
    const auto real = project({"--set", "assumptions/inflation=0.03", "--real"});
    QCOMPARE(real.size(), nominal.size());
    for (std::size_t index = 0; index < real.size(); ++index) {
        const double prices = std::pow(1.03, std::stoi(nominal[index].at("year")) - 2027);
        QVERIFY(std::abs(amount(real[index], "gross") * prices - amount(nominal[index], "gross")) < 1e-4);
        QCOMPARE(real[index].at("take_home"), nominal[index].at("take_home_real"));
        QCOMPARE(real[index].at("take_home_real"), nominal[index].at("take_home_real"));
    }
}

void TestProjectCommand::jsonHoldsTheSameNumbers()
{
    const auto rows = project({"--years", "1"});
    const auto json = runCommand({"project", sampleFile("senior-swe-to-ai"), "--years", "1", "--format", "json"}).out;
    QVERIFY(json.starts_with("[\n"));
    QVERIFY(json.find("\"gross\": " + rows.front().at("gross")) != std::string::npos);
}

void TestProjectCommand::tableIsForReading()
{
    const auto text = runCommand({"project", sampleFile("senior-swe-to-ai"), "--years", "1"}).out;
    QVERIFY(text.starts_with("path"));
    QVERIFY2(text.find("state_tax") == std::string::npos, "Texas has no income tax: the column is left out");
    QVERIFY(text.find(" 2027 ") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestProjectCommand)
#include "tst_projectcommand.moc"
