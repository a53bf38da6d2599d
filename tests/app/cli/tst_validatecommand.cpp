// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/validatecommand.h"

#include "tests/app/cli/clirun.h"

#include <QTest>

using namespace pathwise;

namespace {

std::string changedSample(const std::string& from, const std::string& to)
{
    std::string text = runCommand({"new", "--sample", "senior-swe-to-ai"}).out;
    const auto at = text.find(from);
    return at == std::string::npos ? std::string() : text.replace(at, from.size(), to);
}

} // namespace

class TestValidateCommand : public QObject {
    Q_OBJECT

private slots:
    void goodPlanIsGood();
    void listsEveryProblem();
    void unknownNamesAreFound_data();
    void unknownNamesAreFound();
    void missingFileIsNamed();
    void unusualEntriesAreTold();
    void ownRolesAreKnown();
};

void TestValidateCommand::unusualEntriesAreTold()
{
    const auto run = runCommand({"validate", sampleFile("senior-swe-to-ai"), "--set", "person/experience_years=0",
                                 "--set", "paths/ai-pm/stages/2/start=2028-01"});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.find("note: paths/ai-pm/stages/2/role: ai_product_manager is usually entered after 3 years of "
                          "experience, here after 1 (lateral.after_years).\n")
                 != std::string::npos,
             run.out.c_str());
    QVERIFY(run.out.find("no problems found") != std::string::npos);
}

void TestValidateCommand::ownRolesAreKnown()
{
    const std::string roles = R"("roles": [{"name": "Data lead", "levels": [
        {"name": "Lead", "base": 180000, "months_to_next": 24}, {"name": "Head", "base": 240000, "bonus": 0.2}]}])";
    const std::string text = changedSample("\"roles\": []", roles);
    const auto good = runCommand(
        {"validate", "-", "--set", "paths/ai/stages/1/role=Data lead", "--set", "paths/ai/stages/1/level=Lead"}, text);
    QVERIFY2(good.exitCode == 0, good.err.c_str());
    const auto bad = runCommand({"validate", "-", "--set", "paths/ai/stages/1/role=Data lead"}, text);
    QCOMPARE(bad.exitCode, 2);
    QVERIFY2(bad.err.find("\"senior\" is not known; known are Lead, Head.") != std::string::npos, bad.err.c_str());
}

void TestValidateCommand::goodPlanIsGood()
{
    const auto run = runCommand({"validate", sampleFile("senior-swe-to-ai")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.find("no problems found") != std::string::npos);
    QVERIFY(run.err.empty());
}

void TestValidateCommand::listsEveryProblem()
{
    std::string text = changedSample("\"horizon_years\": 10", "\"horizon_years\": 400");
    const std::string from = "\"birth_year\": 1996";
    text.replace(text.find(from), from.size(), "\"birth_year\": \"long ago\"");
    const auto run = runCommand({"validate", "-"}, text);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.find("standard input: person/birth_year: must be of type whole number.\n") != std::string::npos,
             run.err.c_str());
    QVERIFY2(run.err.find("standard input: assumptions/horizon_years: must lie between 1 and 40, but is 400.\n")
                 != std::string::npos,
             run.err.c_str());
    QVERIFY(run.out.empty());
}

void TestValidateCommand::unknownNamesAreFound_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("says");
    QTest::newRow("role") << "paths/ai/stages/1/role=wizard"
                          << "paths/ai/stages/1/role: \"wizard\" is not known; known are ai_engineer, ";
    QTest::newRow("level") << "paths/ai/stages/1/level=deity"
                           << "paths/ai/stages/1/level: \"deity\" is not known; known are associate, ";
    QTest::newRow("segment") << "paths/ai/stages/1/segment=circus"
                             << "paths/ai/stages/1/segment: \"circus\" is not known";
    QTest::newRow("place") << "paths/ai/stages/1/place=cbsa:0"
                           << "paths/ai/stages/1/place: \"cbsa:0\" is not known.";
}

void TestValidateCommand::unknownNamesAreFound()
{
    QFETCH(QString, setting);
    QFETCH(QString, says);
    for (const char* command : {"validate", "project"}) {
        const auto run = runCommand({command, sampleFile("senior-swe-to-ai"), "--set", setting.toStdString()});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.find(says.toStdString()) != std::string::npos, run.err.c_str());
    }
}

void TestValidateCommand::missingFileIsNamed()
{
    const auto run = runCommand({"validate", "/nowhere/plan.pathwise"});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.starts_with("pathwise-cli: /nowhere/plan.pathwise: cannot be read"), run.err.c_str());
}

QTEST_APPLESS_MAIN(TestValidateCommand)
#include "tst_validatecommand.moc"
