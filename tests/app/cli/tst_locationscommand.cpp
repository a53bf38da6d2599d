// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/locationscommand.h"

#include "tests/app/cli/clirun.h"

#include <QTest>

#include <cmath>

using namespace pathwise;

namespace {

std::vector<CsvRow> locations(std::vector<std::string> more)
{
    std::vector<std::string> arguments{"locations", "--format", "csv"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return csvRows(runCommand(arguments).out);
}

bool near(double a, double b, double tolerance = 0.011)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

class TestLocationsCommand : public QObject {
    Q_OBJECT

private slots:
    void texasByHand()
    {
        const auto rows = locations({"--pay", "200000", "--from", "Austin", "--to", "San Francisco"});
        QCOMPARE(rows.size(), std::size_t{2});
        const CsvRow& austin = rows.front();
        QCOMPARE(austin.at("place_id"), std::string("cbsa:12420"));
        QVERIFY(near(amount(austin, "federal_tax"), 36'734));
        QVERIFY(near(amount(austin, "payroll_tax"), 11'439 + 2'900));
        QVERIFY(near(amount(austin, "take_home"), 148'927));
        QCOMPARE(rows[1].at("place_id"), std::string("cbsa:41860"));
        // The guide's medians: 280,000 to 210,000.
        QVERIFY(near(amount(rows[1], "gross"), 200'000 / 0.75));
    }

    void matchingPayMatches()
    {
        const auto rows = locations({"--pay", "210000", "--from", "Austin", "--to", "Boston"});
        const auto back = locations({"--pay", rows[1].at("matches_at"), "--from", "Boston", "--to", "Austin"});
        QVERIFY(near(amount(back[0], "buying_power"), amount(rows[0], "buying_power"), 0.02));
    }

    void everyMetroIsRanked()
    {
        const auto rows = locations({"--pay", "210000", "--from", "Austin", "--sort", "take_home", "--ascending"});
        QCOMPARE(rows.size(), std::size_t{377}); // with a median wage of software developers in metros.csv
        for (std::size_t index = 1; index < rows.size(); ++index)
            QVERIFY(amount(rows[index - 1], "take_home") <= amount(rows[index], "take_home"));
    }

    void targetsAreReached()
    {
        const auto rows = locations(
            {"--pay", "100000", "--from", "Austin", "--match", "take_home", "--target", "148927", "--to", "Dallas"});
        for (const auto& row : rows)
            QVERIFY(near(amount(row, "matches_at"), 200'000, 0.1));
    }

    void couplesPayLess()
    {
        const auto single = locations({"--pay", "200000", "--from", "Austin", "--to", "Boston"});
        const auto couple = locations(
            {"--pay", "200000", "--from", "Austin", "--to", "Boston", "--status", "married_joint", "--children", "2"});
        QVERIFY(amount(couple[0], "federal_tax") < amount(single[0], "federal_tax") - 2 * 2'000);
    }

    void aPlanIsAsked()
    {
        const auto rows = locations({sampleFile("senior-swe-to-ai"), "--to", "Boston"});
        QCOMPARE(rows.size(), std::size_t{2});
        QVERIFY(amount(rows[0], "gross") > 0);
        QCOMPARE(rows[0].at("matches_at"), rows[0].at("gross"));
    }

    void badInputIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("unknown place names the nearest")
            << QStringList{"--pay", "1", "--from", "Austn"} << QStringLiteral("Austin");
        QTest::newRow("negative pay") << QStringList{"--pay", "-5", "--from", "Austin"} << QStringLiteral("pay");
        QTest::newRow("no job") << QStringList{} << QStringLiteral("--pay");
        QTest::newRow("no place") << QStringList{"--pay", "5"} << QStringLiteral("--from");
        QTest::newRow("policy") << QStringList{"--pay", "5", "--from", "Austin", "--policy", "x"}
                                << QStringLiteral("--policy");
    }

    void badInputIsRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        std::vector<std::string> all{"locations"};
        for (const auto& argument : arguments)
            all.push_back(argument.toStdString());
        const CliRun run = runCommand(all);
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.out.empty());
        QVERIFY2(run.err.find(said.toStdString()) != std::string::npos, run.err.c_str());
    }
};

QTEST_APPLESS_MAIN(TestLocationsCommand)
#include "tst_locationscommand.moc"
