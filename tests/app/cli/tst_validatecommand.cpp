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
};

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
