// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clirun.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace pathwise;

class TestCli : public QObject {
    Q_OBJECT

private slots:
    void helpListsEveryCommand();
    void saysItsVersion();
    void wrongArgumentsExitWithTwo_data();
    void wrongArgumentsExitWithTwo();
    void missingDataExitWithOne();
    void readsAPlanFromStandardInput();
    void writesToAFile();
    void fileThatCannotBeWrittenExitsWithOne();
    void wrongSettingsExitWithTwo_data();
    void wrongSettingsExitWithTwo();
    void badFilesExitWithTwo_data();
    void badFilesExitWithTwo();
};

void TestCli::helpListsEveryCommand()
{
    const auto run = runCommand({"--help"});
    QCOMPARE(run.exitCode, 0);
    for (const char* command : {"samples", "new", "validate", "fields", "schema", "project", "compare", "explain",
                                "simulate", "tax", "verify"})
        QVERIFY2(run.out.find(std::string("\n  ") + command + ' ') != std::string::npos, command);
    QVERIFY(run.err.empty());
    QVERIFY(runCommand({"project", "--help"}).out.find("--set") != std::string::npos);
}

void TestCli::saysItsVersion()
{
    const auto run = runCommand({"--version"});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.starts_with("pathwise-cli "));
}

void TestCli::wrongArgumentsExitWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << QStringList{"dream"};
    QTest::newRow("no plan") << QStringList{"project"};
    QTest::newRow("unknown option") << QStringList{"project", "plan.pathwise", "--loud"};
    QTest::newRow("unknown format") << QStringList{"project", "plan.pathwise", "--format", "xml"};
    QTest::newRow("years not a number") << QStringList{"project", "plan.pathwise", "--years", "ten"};
    QTest::newRow("too many futures") << QStringList{"simulate", "plan.pathwise", "--futures", "99999999999"};
    QTest::newRow("no futures") << QStringList{"simulate", "plan.pathwise", "--futures", "0"};
}

void TestCli::wrongArgumentsExitWithTwo()
{
    QFETCH(QStringList, arguments);
    std::vector<std::string> texts;
    for (const auto& argument : arguments)
        texts.push_back(argument.toStdString());
    const auto run = runCommand(texts);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.empty());
    QVERIFY(!run.err.empty());
}

void TestCli::missingDataExitWithOne()
{
    const QTemporaryDir empty;
    const auto run = runCommand({"project", sampleFile("senior-swe-to-ai")}, {}, empty.path().toStdString());
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.err.find(empty.path().toStdString()) != std::string::npos);
}

void TestCli::readsAPlanFromStandardInput()
{
    const auto plan = runCommand({"new", "--sample", "senior-swe-to-ai"});
    QCOMPARE(plan.exitCode, 0);
    const auto fromInput = runCommand({"project", "-", "--format", "csv"}, plan.out);
    const auto fromFile = runCommand({"project", sampleFile("senior-swe-to-ai"), "--format", "csv"});
    QCOMPARE(fromInput.exitCode, 0);
    QCOMPARE(fromInput.out, fromFile.out);
    const auto nothing = runCommand({"project", "-"}, "");
    QCOMPARE(nothing.exitCode, 2);
    QCOMPARE(nothing.err, std::string("pathwise-cli: standard input: is empty.\n"));
}

void TestCli::writesToAFile()
{
    const QTemporaryDir folder;
    const std::string file = folder.filePath("pay.csv").toStdString();
    const auto run =
        runCommand({"project", sampleFile("senior-swe-to-ai"), "--format", "csv", "--years", "2", "--out", file});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.empty());
    std::ifstream stream(file);
    std::string header;
    std::getline(stream, header);
    QVERIFY(header.starts_with("path,year,base,"));
}

void TestCli::fileThatCannotBeWrittenExitsWithOne()
{
    const auto run = runCommand({"schema", "--out", "/nowhere/at/all.json"});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.err.find("/nowhere/at/all.json") != std::string::npos);
}

void TestCli::wrongSettingsExitWithTwo_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("says");
    QTest::newRow("no equals sign") << "assumptions/seed"
                                    << "--set: assumptions/seed: must be of type FIELD=VALUE.";
    QTest::newRow("misspelt") << "assumptions/inflatoin=0.02"
                              << "--set: assumptions/inflatoin: there is no such field; did you mean inflation?";
    QTest::newRow("out of range")
        << "paths/ai/stages/0/package/base=-5"
        << "--set: paths/ai/stages/0/package/base: must lie between 0 and 10000000, but is -5.";
    QTest::newRow("not finite") << "assumptions/inflation=nan"
                                << "--set: assumptions/inflation: must be a finite number.";
    QTest::newRow("not a number") << "assumptions/inflation=low"
                                  << "--set: assumptions/inflation: must be of type number.";
    QTest::newRow("not a choice") << "person/filing_status=happy"
                                  << "--set: person/filing_status: \"happy\" is not";
    QTest::newRow("no such path") << "paths/moon/name=Moon"
                                  << "--set: paths/moon: there is no such field";
    QTest::newRow("breaks the plan") << "baseline=moon"
                                     << "--set: baseline: \"moon\" is not known";
}

void TestCli::wrongSettingsExitWithTwo()
{
    QFETCH(QString, setting);
    QFETCH(QString, says);
    const auto run =
        runCommand({"project", sampleFile("senior-swe-to-ai"), "--set", setting.toStdString(), "--years", "1"});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.empty());
    QVERIFY2(run.err.find(says.toStdString()) != std::string::npos, run.err.c_str());
}

void TestCli::badFilesExitWithTwo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10);
    QTest::newRow("truncated") << QByteArray("{\"format\": \"pathwise-plan\", \"version\": 1, \"name\": \"Cut");
    QTest::newRow("not ours") << QByteArray("{\"format\": \"recipe\"}");
    QTest::newRow("newer") << QByteArray("{\"format\": \"pathwise-plan\", \"version\": 99}");
    QTest::newRow("nested") << QByteArray(100000, '[');
}

void TestCli::badFilesExitWithTwo()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const std::string file = folder.filePath("bad.pathwise").toStdString();
    std::ofstream(file, std::ios::binary) << bytes.toStdString();
    for (const char* command : {"project", "validate", "compare"}) {
        const auto run = runCommand({command, file});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.find("bad.pathwise") != std::string::npos, run.err.c_str());
        QVERIFY(run.out.empty());
    }
}

QTEST_APPLESS_MAIN(TestCli)
#include "tst_cli.moc"
