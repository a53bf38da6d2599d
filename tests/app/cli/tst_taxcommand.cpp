// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/taxcommand.h"

#include "app/cli/clicontext.h"

#include <CLI/CLI.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sstream>

using namespace pathwise;

namespace {

struct Outcome {
    QString out;
    QString err;
    int exitCode = 0;
};

Outcome run(const QString& arguments)
{
    std::ostringstream out;
    std::ostringstream err;
    CliContext context{.out = out, .err = err, .resources = PATHWISE_RESOURCES};
    CLI::App app;
    addTaxCommand(app, context);
    app.parse(arguments.toStdString());
    return {QString::fromStdString(out.str()), QString::fromStdString(err.str()), context.exitCode};
}

} // namespace

class TestTaxCommand : public QObject {
    Q_OBJECT

private slots:
    void printsTheTotalAsCsv();
    void printsLinesThatAddUpAsJson();
    void printsATableWithSources();
    void sortsOutWhatIsWrong_data();
    void sortsOutWhatIsWrong();
    void writesABatch();
};

void TestTaxCommand::printsTheTotalAsCsv()
{
    const Outcome outcome = run("tax --year 2026 --state TX --status single --wages 200000 --format csv");
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.contains("total,,federal_income_tax,,,36734.00,,"));
    QVERIFY(outcome.out.contains("total,,total_tax,,,51073.00,,")); // 36,734 + 11,439 + 2,900
}

void TestTaxCommand::printsLinesThatAddUpAsJson()
{
    const Outcome outcome = run("tax --state CA --status married_joint --wages 300000 --ltcg 50000 --format json");
    const QJsonObject bill = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    double sum = 0;
    for (const QJsonValue& line : bill["lines"].toArray()) {
        sum += line["amount"].toDouble();
        QVERIFY(!line["rule"].toString().isEmpty());
        QVERIFY(line["sources"].isArray());
    }
    QVERIFY(sum > 0);
    QVERIFY(qAbs(sum - bill["total_tax"].toDouble()) < 0.001);
}

void TestTaxCommand::printsATableWithSources()
{
    const Outcome outcome = run("tax --state CA --wages 150000");
    QVERIFY(outcome.out.contains("s.1(j)"));
    QVERIFY(outcome.out.contains("CA rates *")); // California's schedule is a projection
}

void TestTaxCommand::sortsOutWhatIsWrong_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("complaint");

    QTest::newRow("unknown state") << "tax --state ZZ --wages 1"
                                   << "unknown_choice state ZZ (known: AK, AL";
    QTest::newRow("unknown locality") << "tax --state OR --locality atlantis --wages 1"
                                      << "(known: metro-shs, multnomah-county)";
    QTest::newRow("negative wages") << "tax --wages=-1"
                                    << "out_of_range filer/wages";
    QTest::newRow("year without rules") << "tax --year 1999 --wages 1"
                                        << "federal-1999.json: unavailable year";
    QTest::newRow("batch that is not there") << "tax --batch /nonexistent.csv"
                                             << "cannot_read";
}

void TestTaxCommand::sortsOutWhatIsWrong()
{
    QFETCH(QString, arguments);
    QFETCH(QString, complaint);

    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains(complaint), qPrintable(outcome.err));
    QCOMPARE(outcome.out, QString());
}

void TestTaxCommand::writesABatch()
{
    const QTemporaryDir folder;
    const QString out = folder.filePath("out.csv");
    const Outcome outcome =
        run("tax --batch " + QStringLiteral(PATHWISE_TEST_DATA "/tax/reference-cases.csv") + " --out " + out);
    QCOMPARE(outcome.exitCode, 0);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 1905);
}

QTEST_APPLESS_MAIN(TestTaxCommand)
#include "tst_taxcommand.moc"
