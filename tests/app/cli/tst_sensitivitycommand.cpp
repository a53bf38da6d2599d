// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sensitivitycommand.h"

#include "tests/app/cli/clirun.h"

#include <QTest>

#include <cmath>

using namespace pathwise;

namespace {

const std::string sample = "senior-swe-to-ai";

CliRun vary(std::vector<std::string> more)
{
    std::vector<std::string> arguments{"sensitivity", sampleFile(sample), "--format", "csv", "--futures", "0"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return runCommand(arguments);
}

double leadWith(const std::string& setting)
{
    const auto run = runCommand({"compare", sampleFile(sample), "--format", "csv", "--futures", "0", "--set", setting});
    for (const auto& row : csvRows(run.out)) {
        if (row.at("path") == "ai")
            return amount(row, "lead");
    }
    return std::nan("");
}

} // namespace

class TestSensitivityCommand : public QObject {
    Q_OBJECT

private slots:
    void columnsAreAsDocumented();
    void leadsAreThoseOfCompare();
    void switchingValueFlipsTheVerdict();
    void ownRangeIsUsed();
    void badInputExitsWithTwo_data();
    void badInputExitsWithTwo();
};

void TestSensitivityCommand::columnsAreAsDocumented()
{
    const auto run = vary({"--path", "ai", "--baseline", "stay"});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(firstLine(run.out), std::string("field,low,high,lead_low,lead_high,swing,switching_value"));
    const auto rows = csvRows(run.out);
    QVERIFY(rows.size() > 10);
    for (std::size_t row = 1; row < rows.size(); ++row)
        QVERIFY(amount(rows[row], "swing") <= amount(rows[row - 1], "swing") * (1 + 1e-6));
}

void TestSensitivityCommand::leadsAreThoseOfCompare()
{
    for (const auto& row : csvRows(vary({"--path", "ai"}).out)) {
        const std::string& field = row.at("field");
        if (field != "assumptions/inflation" && field != "paths/ai/learning/cost")
            continue;
        QVERIFY(std::abs(amount(row, "lead_low") - leadWith(field + '=' + row.at("low"))) < 1);
        QVERIFY(std::abs(amount(row, "lead_high") - leadWith(field + '=' + row.at("high"))) < 1);
    }
}

void TestSensitivityCommand::switchingValueFlipsTheVerdict()
{
    std::size_t flips = 0;
    for (const auto& row : csvRows(vary({"--path", "ai"}).out)) {
        if (row.at("field") != "paths/ai/stages/1/package/base" || row.at("switching_value").empty())
            continue;
        const double value = amount(row, "switching_value");
        const double below = leadWith(row.at("field") + '=' + std::to_string(value - 10));
        const double above = leadWith(row.at("field") + '=' + std::to_string(value + 10));
        QVERIFY(below * above < 0);
        ++flips;
    }
    QCOMPARE(flips, std::size_t{1});
}

void TestSensitivityCommand::ownRangeIsUsed()
{
    const auto rows = csvRows(vary({"--path", "ai", "--range", "paths/ai/learning/cost=0:900000"}).out);
    QCOMPARE(rows.front().at("field"), std::string("paths/ai/learning/cost"));
    QVERIFY(std::abs(amount(rows.front(), "swing") - 900'000) < 1);
}

void TestSensitivityCommand::badInputExitsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown path") << QStringList{"--path", "nowhere"};
    QTest::newRow("against itself") << QStringList{"--path", "stay", "--baseline", "stay"};
    QTest::newRow("no range") << QStringList{"--range", "paths/ai/learning/cost"};
    QTest::newRow("range upside down") << QStringList{"--range", "paths/ai/learning/cost=5:1"};
    QTest::newRow("unknown field") << QStringList{"--range", "paths/ai/learning/coast=1:5"};
    QTest::newRow("unknown mode") << QStringList{"--vary", "wildly"};
}

void TestSensitivityCommand::badInputExitsWithTwo()
{
    QFETCH(QStringList, arguments);
    std::vector<std::string> more;
    for (const QString& argument : arguments)
        more.push_back(argument.toStdString());
    const auto run = vary(more);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(!run.err.empty());
    QVERIFY(run.out.empty());
}

QTEST_APPLESS_MAIN(TestSensitivityCommand)
#include "tst_sensitivitycommand.moc"
