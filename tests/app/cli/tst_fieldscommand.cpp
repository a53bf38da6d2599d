// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fieldscommand.h"

#include "tests/app/cli/clirun.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace pathwise;

class TestFieldsCommand : public QObject {
    Q_OBJECT

private slots:
    void catalogueDescribesEachField();
    void jsonFlagIsTheFormat();
    void fieldsOfAPlanHaveValuesAndDefaults();
    void everyFieldCanBeSetToItsOwnValue();
    void schemaIsJson();
};

void TestFieldsCommand::catalogueDescribesEachField()
{
    const auto run = runCommand({"fields", "--format", "csv"});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(firstLine(run.out), std::string("field,kind,unit,min,max,presence,source,choices"));
    QVERIFY(run.out.find("\npaths/stages/package/base,number,USD/year,0,10000000,optional,{role}.{level}.base,\n")
            != std::string::npos);
    QVERIFY(run.out.find("\nassumptions/horizon_years,integer,years,1,40,required,,\n") != std::string::npos);
    QVERIFY(run.out.find(",choice,,,,default,,single|married_joint|married_separate|head_of_household\n")
            != std::string::npos);
}

void TestFieldsCommand::jsonFlagIsTheFormat()
{
    const auto run = runCommand({"fields", "--json"});
    QCOMPARE(run.out, runCommand({"fields", "--format", "json"}).out);
    const auto json = nlohmann::json::parse(run.out, nullptr, false);
    QVERIFY(json.is_array() && json.size() > 80);
    QVERIFY(json.front().contains("field"));
}

void TestFieldsCommand::fieldsOfAPlanHaveValuesAndDefaults()
{
    const auto rows = csvRows(runCommand({"fields", sampleFile("startup-or-big-tech"), "--format", "csv"}).out);
    int found = 0;
    for (const auto& row : rows) {
        if (row.at("field") == "paths/founding/stages/0/package/base") {
            QCOMPARE(row.at("value"), std::string("170000"));
            ++found;
        }
        if (row.at("field") == "paths/big-tech/stages/0/package/base") {
            QCOMPARE(row.at("value"), std::string());
            QCOMPARE(row.at("default"), std::string("210000")); // the guide's ladder, senior
            ++found;
        }
    }
    QCOMPARE(found, 2);
}

void TestFieldsCommand::everyFieldCanBeSetToItsOwnValue()
{
    const auto json =
        nlohmann::json::parse(runCommand({"fields", sampleFile("two-offers"), "--json"}).out, nullptr, false);
    QVERIFY(json.is_array());
    std::vector<std::string> arguments{"validate", sampleFile("two-offers")};
    for (const auto& row : json) {
        const auto& value = row["value"];
        if (value.is_number())
            arguments.insert(arguments.end(), {"--set", row["field"].get<std::string>() + '=' + value.dump()});
    }
    QVERIFY(arguments.size() > 100);
    const auto run = runCommand(arguments);
    QVERIFY2(run.exitCode == 0, run.err.c_str());
}

void TestFieldsCommand::schemaIsJson()
{
    const auto run = runCommand({"schema"});
    QCOMPARE(run.exitCode, 0);
    const auto json = nlohmann::json::parse(run.out, nullptr, false);
    QVERIFY(json.contains("$schema"));
}

QTEST_APPLESS_MAIN(TestFieldsCommand)
#include "tst_fieldscommand.moc"
