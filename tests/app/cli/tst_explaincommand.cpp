// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explaincommand.h"

#include "tests/app/cli/clirun.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace pathwise;

namespace {

CliRun explainWith(std::vector<std::string> more)
{
    std::vector<std::string> arguments{"explain", sampleFile("senior-swe-to-ai")};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return runCommand(arguments);
}

} // namespace

class TestExplainCommand : public QObject {
    Q_OBJECT

private slots:
    void opensBaseDownToTheGuide();
    void csvHasARowForEachNumber();
    void jsonNests();
    void wrongQuestionsExitWithTwo_data();
    void wrongQuestionsExitWithTwo();
};

void TestExplainCommand::opensBaseDownToTheGuide()
{
    const auto run = explainWith({"--path", "stay", "--year", "2027", "--measure", "base"});
    QCOMPARE(run.exitCode, 0);
    // 210,000 / 1.18 = 177,966 today; the raise of 3.5 % comes in March: two months at the old base, ten at the new.
    QVERIFY2(run.out.starts_with("base: 183,157 = Σ\n"), run.out.c_str());
    QVERIFY2(run.out.find("210,000  [") != std::string::npos, run.out.c_str());
}

void TestExplainCommand::csvHasARowForEachNumber()
{
    const auto run = explainWith({"--path", "Stay in software", "--year", "2027", "--format", "csv"});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(firstLine(run.out), std::string("depth,name,id,value,formula,origin,source"));
    QVERIFY(run.out.find("\n0,take_home,") != std::string::npos);
    QVERIFY(run.out.find(",rule,") != std::string::npos);
    QVERIFY(run.out.find(",figure,") != std::string::npos);
    QVERIFY(run.out.find(",entered,") != std::string::npos);
}

void TestExplainCommand::jsonNests()
{
    const auto run = explainWith({"--path", "ai", "--year", "2029", "--measure", "gross", "--format", "json"});
    const auto json = nlohmann::json::parse(run.out, nullptr, false);
    QCOMPARE(json["name"].get<std::string>(), std::string("gross"));
    QCOMPARE(json["inputs"].size(), std::size_t{6});
    double sum = 0;
    for (const auto& input : json["inputs"])
        sum += input["value"].get<double>();
    QVERIFY(std::abs(sum - json["value"].get<double>()) < 1e-6);
}

void TestExplainCommand::wrongQuestionsExitWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("path") << QStringList{"--path", "moon", "--year", "2027"} << "--path: \"moon\" is not known";
    QTest::newRow("year") << QStringList{"--path", "ai", "--year", "2099"}
                          << "--year: must lie between 2027 and 2036, but is 2099.";
    QTest::newRow("measure") << QStringList{"--path", "ai", "--year", "2027", "--measure", "joy"}
                             << "--measure: \"joy\" is not among the choices; known are base, ";
    QTest::newRow("no path") << QStringList{"--year", "2027"} << "--path is required";
}

void TestExplainCommand::wrongQuestionsExitWithTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    std::vector<std::string> texts;
    for (const auto& argument : arguments)
        texts.push_back(argument.toStdString());
    const auto run = explainWith(texts);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.empty());
    QVERIFY2(run.err.find(says.toStdString()) != std::string::npos, run.err.c_str());
}

QTEST_APPLESS_MAIN(TestExplainCommand)
#include "tst_explaincommand.moc"
