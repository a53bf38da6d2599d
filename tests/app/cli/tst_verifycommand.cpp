// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verifycommand.h"

#include "app/cli/clicontext.h"

#include <CLI/CLI.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

using namespace pathwise;

namespace {

struct Outcome {
    std::string out;
    std::string err;
    int exitCode = 0;
};

Outcome verifyWith(std::vector<std::string> arguments, const std::filesystem::path& resources = PATHWISE_RESOURCES)
{
    std::ostringstream out;
    std::ostringstream err;
    CliContext context{.out = out, .err = err, .resources = resources};
    CLI::App app;
    addVerifyCommand(app, context);
    arguments.insert(arguments.begin(), "verify");
    std::reverse(arguments.begin(), arguments.end()); // CLI11 takes them from the back
    app.parse(arguments);
    return {out.str(), err.str(), context.exitCode};
}

} // namespace

class TestVerifyCommand : public QObject {
    Q_OBJECT

private slots:
    void printsEachExpectedColumn();
    void failedCaseExitsWithOne();
    void quotesCells();
    void unknownKindExitsWithTwo();
    void missingFileExitsWithTwo();
    void suiteNeedsItsFiles();
    void casesNeedAKind();

private:
    std::string write(const char* name, const std::string& text);

    QTemporaryDir m_folder;
};

std::string TestVerifyCommand::write(const char* name, const std::string& text)
{
    const std::string file = m_folder.filePath(QLatin1String(name)).toStdString();
    std::ofstream(file) << text;
    return file;
}

void TestVerifyCommand::printsEachExpectedColumn()
{
    const auto file = write("a.csv", "case_id,p,z,tol_abs,tol_rel\nmiddle,0.5,0,1e-12,0\nbad,2,0,1,0\n");
    const Outcome outcome = verifyWith({"--kind", "normal_quantile", "--cases", file, "--format", "csv"});
    QCOMPARE(outcome.out, std::string("case_id,output,expected,computed,ok\nmiddle,z,0,0,1\nbad,z,0,,0\n"));
    QCOMPARE(outcome.err, std::string());
    QCOMPARE(outcome.exitCode, 1);
}

void TestVerifyCommand::failedCaseExitsWithOne()
{
    const auto good = write("good.csv", "case_id,p,z,tol_abs,tol_rel\nm,0.5,0,1e-12,0\n");
    const auto wrong = write("wrong.csv", "case_id,p,z,tol_abs,tol_rel\nm,0.5,1,1e-12,0\n");
    QCOMPARE(verifyWith({"--kind", "normal_quantile", "--cases", good}).exitCode, 0);
    QCOMPARE(verifyWith({"--kind", "normal_quantile", "--cases", wrong}).exitCode, 1);
}

void TestVerifyCommand::quotesCells()
{
    const auto file = write("b.csv", "case_id,p,z\n\"a,\"\"b\"\"\",0.5,0\n");
    QVERIFY(verifyWith({"--kind", "normal_quantile", "--cases", file}).out.find("\"a,\"\"b\"\"\",z,0,0,1\n")
            != std::string::npos);
}

void TestVerifyCommand::unknownKindExitsWithTwo()
{
    const Outcome outcome = verifyWith({"--kind", "horoscope"});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.out.empty());
    QVERIFY(outcome.err.find("horoscope") != std::string::npos);
}

void TestVerifyCommand::missingFileExitsWithTwo()
{
    const Outcome outcome = verifyWith({"--kind", "philox", "--cases", "none.csv"});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.err.find("none.csv") != std::string::npos);
}

void TestVerifyCommand::suiteNeedsItsFiles()
{
    QCOMPARE(verifyWith({}, m_folder.path().toStdString()).exitCode, 2);
}

void TestVerifyCommand::casesNeedAKind()
{
    QVERIFY_EXCEPTION_THROWN(verifyWith({"--cases", "a.csv"}), CLI::ParseError);
}

QTEST_APPLESS_MAIN(TestVerifyCommand)
#include "tst_verifycommand.moc"
