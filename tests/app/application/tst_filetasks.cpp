// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/filetasks.h"
#include "core/plan/planfile.h"
#include "tests/support/planmaker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pathwise;

namespace {

struct Fixture {
    Fixture()
    {
        line.plans = {folder.filePath("plan.pathwise")};
        [[maybe_unused]] const auto saved = savePlan(samplePlan(), line.plans.first().toStdString());
    }
    void write(const QByteArray& bytes)
    {
        QFile file(line.plans.first());
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    int check() { return checkFiles(line, english, {out, err}); }
    int change() { return changeFile(line, english, {out, err}); }
    [[nodiscard]] Result<Plan> inFile() const { return loadPlan(line.plans.first().toStdString()); }

    const QLocale english{QLocale::English, QLocale::UnitedStates};
    QTemporaryDir folder;
    CommandLine line;
    QString said;
    QString complained;
    QTextStream out{&said};
    QTextStream err{&complained};
};

} // namespace

class TestFileTasks : public QObject {
    Q_OBJECT

private slots:
    void goodFiles()
    {
        Fixture fixture;
        QCOMPARE(fixture.check(), exitcode::Done);
        QVERIFY(fixture.said.contains("plan.pathwise: good"));
        QVERIFY(fixture.complained.isEmpty());
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("says");
        QTest::newRow("cut off") << QByteArray("\"paths\"") << QByteArray() << "line ";
        QTest::newRow("out of range") << QByteArray("\"horizon_years\": 10") << QByteArray("\"horizon_years\": 400")
                                      << "assumptions/horizon_years: Horizon must be between 1 year and 40 years";
        QTest::newRow("empty") << QByteArray() << QByteArray() << "It is empty.";
    }
    void badFiles()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, says);
        Fixture fixture;
        const QByteArray good = QByteArray::fromStdString(writePlan(samplePlan()));
        fixture.write(from.isEmpty()     ? QByteArray()
                          : to.isEmpty() ? good.left(good.indexOf(from))
                                         : QByteArray(good).replace(from, to));
        QCOMPARE(fixture.check(), exitcode::Refused);
        QVERIFY2(fixture.complained.contains(says), qPrintable(fixture.complained));
        QVERIFY(fixture.complained.contains("plan.pathwise"));
        QCOMPARE(fixture.change(), exitcode::Refused);
    }

    void everyProblemIsListed()
    {
        Fixture fixture;
        QByteArray text = QByteArray::fromStdString(writePlan(samplePlan()));
        text.replace("\"horizon_years\": 10", "\"horizon_years\": 400")
            .replace("\"birth_year\": 1994", "\"birth_year\": 1");
        fixture.write(text);
        QCOMPARE(fixture.check(), exitcode::Refused);
        QCOMPARE(fixture.complained.trimmed().split('\n').size(), 2);
    }

    void changes()
    {
        Fixture fixture;
        fixture.line.changes = {"paths/ai/stages/1/package/base=230000", "person/wealth=5"};
        QCOMPARE(fixture.change(), exitcode::Done);
        QVERIFY(*fixture.inFile() == samplePlan()); // not saved yet
        fixture.line.save = true;
        QCOMPARE(fixture.change(), exitcode::Done);
        QCOMPARE(*fixture.inFile()->paths[1].stages[1].package.base, 230'000.0);
        QCOMPARE(fixture.inFile()->person.wealth, 5.0);
    }

    void refusedChanges_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown field") << "person/welth=5"
                                       << "There is no field called “person/welth”. Did you mean";
        QTest::newRow("no number") << "person/wealth=much"
                                   << "Savings must be a number";
        QTest::newRow("no equals sign") << "person/wealth"
                                        << "There is no field called";
        QTest::newRow("out of range") << "person/wealth=-1"
                                      << "Savings must be between $0 and";
    }
    void refusedChanges()
    {
        QFETCH(QString, change);
        QFETCH(QString, says);
        Fixture fixture;
        fixture.line.changes = {change};
        fixture.line.save = true;
        QCOMPARE(fixture.change(), exitcode::BadUsage);
        QVERIFY2(fixture.complained.contains(says), qPrintable(fixture.complained));
        QVERIFY(*fixture.inFile() == samplePlan());
    }
};

QTEST_APPLESS_MAIN(TestFileTasks)
#include "tst_filetasks.moc"
