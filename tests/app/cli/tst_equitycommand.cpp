// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/equitycommand.h"

#include "tests/app/cli/clirun.h"

#include <QTest>

using namespace pathwise;

class TestEquityCommand : public QObject {
    Q_OBJECT

private:
    static std::map<std::string, CsvRow> packages(const std::vector<std::string>& more = {})
    {
        std::vector<std::string> arguments{"equity", sampleFile("startup-or-big-tech"), "--format", "csv", "--futures",
                                           "400"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        std::map<std::string, CsvRow> rows;
        for (const auto& row : csvRows(runCommand(arguments).out))
            rows[row.at("path")] = row;
        return rows;
    }

private slots:
    void aRowForEachPath()
    {
        const auto rows = packages();
        QVERIFY(rows.contains("big-tech") && rows.contains("founding"));
        const CsvRow& founding = rows.at("founding");
        // 125,000 of ten million shares at a post-money value of twelve million, strike 0.30: all vest in four years.
        QCOMPARE(std::stod(founding.at("paper")), 125'000 * (1.2 - 0.3));
        QCOMPARE(std::stod(founding.at("p_nothing")), 0.65);
        QVERIFY(std::stod(founding.at("certainty_equivalent"))
                < std::stod(founding.at("pay")) + std::stod(founding.at("expected_after_tax")));
        QVERIFY(std::stod(founding.at("break_even_exit")) > 12e6);
        QVERIFY(rows.at("big-tech").at("p_beats_baseline").empty()); // it is the baseline
        QVERIFY(founding.at("assumed").find("exits") != std::string::npos);
        QVERIFY(founding.at("unknown").empty());
    }

    void anotherBaseline()
    {
        const auto rows = packages({"--baseline", "founding"});
        QVERIFY(rows.at("founding").at("p_beats_baseline").empty());
        QVERIFY(std::stod(rows.at("big-tech").at("p_beats_baseline")) > 0.5);
    }

    void missingFactsAreNamed()
    {
        const auto rows = packages({"--set", "paths/founding/stages/0/package/company/fully_diluted="});
        QCOMPARE(rows.at("founding").at("unknown"), std::string("fully_diluted"));
        QVERIFY(rows.at("founding").at("expected_after_tax").empty());
    }

    void unknownBaselinesAreRefused()
    {
        const CliRun run = runCommand({"equity", sampleFile("startup-or-big-tech"), "--baseline", "nobody"});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.err.find("--baseline") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestEquityCommand)
#include "tst_equitycommand.moc"
