// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figurescommand.h"
#include "app/cli/searchcommand.h"
#include "app/cli/skillscommand.h"

#include "tests/app/cli/clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace pathwise;

class TestSwitchCommands : public QObject {
    Q_OBJECT

private slots:
    void everyFigureOfTheGuideIsListed()
    {
        QFile guide(QStringLiteral(PATHWISE_RESOURCES "/guide/ai-engineer-2026.json"));
        QVERIFY(guide.open(QIODevice::ReadOnly));
        const QJsonArray figures = QJsonDocument::fromJson(guide.readAll()).object().value("figures").toArray();
        QVERIFY(figures.size() > 60);
        const CliRun run = runCommand({"figures", "--format", "json"});
        QCOMPARE(run.exitCode, 0);
        const QJsonArray listed = QJsonDocument::fromJson(QByteArray::fromStdString(run.out)).array();
        QSet<QString> ids;
        for (const auto& row : listed)
            ids.insert(row.toObject().value("id").toString());
        for (const auto& figure : figures)
            QVERIFY2(ids.contains(figure.toObject().value("id").toString()),
                     qPrintable(figure.toObject().value("id").toString()));
    }

    void contradictionsAreFlagged()
    {
        const auto rows = csvRows(runCommand({"figures", "--check", "--format", "csv"}).out);
        bool found = false;
        for (const auto& row : rows) {
            if (row.at("contradiction") != "ladder_totals" || row.at("subject") != "senior")
                continue;
            found = true;
            QCOMPARE(amount(row, "stated"), 307'000.0);
            QCOMPARE(amount(row, "implied"), 210'000 * (1 + 0.4 + 0.12));
            QCOMPARE(row.at("conflicts"), std::string("yes"));
        }
        QVERIFY(found);
    }

    void skillsOfEachPath()
    {
        const auto rows = csvRows(runCommand({"skills", sampleFile("two-offers"), "--format", "csv"}).out);
        QVERIFY(rows.size() >= 12); // five skills and a total for each path
        QCOMPARE(rows[0].at("skill"), std::string("distributed_training"));
        QCOMPARE(rows[5].at("skill"), std::string("total"));
    }

    void searchesHaveQuantiles()
    {
        const CliRun run = runCommand({"search", sampleFile("new-grad-to-principal"), "--format", "csv", "--set",
                                       "paths/" + firstPath() + "/stages/0/offer_within_six_months=0.48"});
        QCOMPARE(run.exitCode, 0);
        const auto rows = csvRows(run.out);
        QVERIFY(!rows.empty());
        QVERIFY(std::abs(amount(rows[0], "within_six_months") - 0.48) < 1e-6);
        QVERIFY(amount(rows[0], "p10_months") <= amount(rows[0], "p50_months"));
    }

private:
    static std::string firstPath()
    {
        const auto rows = csvRows(
            runCommand({"compare", sampleFile("new-grad-to-principal"), "--format", "csv", "--futures", "0"}).out);
        return rows.front().at("path");
    }
};

QTEST_APPLESS_MAIN(TestSwitchCommands)
#include "tst_switchcommands.moc"
