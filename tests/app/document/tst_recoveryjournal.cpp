// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/plandocument.h"
#include "app/document/recoveryjournal.h"
#include "core/plan/planfile.h"
#include "tests/support/planmaker.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace pathwise;

namespace {

constexpr std::chrono::milliseconds soon(20);

int filesIn(const QTemporaryDir& folder)
{
    return static_cast<int>(QDir(folder.path()).entryList(QDir::Files).size());
}

} // namespace

class TestRecoveryJournal : public QObject {
    Q_OBJECT

private slots:
    void writesAfterAnEditAndRemovesAtTheSave()
    {
        const QTemporaryDir folder;
        const QTemporaryDir plans;
        PlanDocument document;
        document.setPlan(samplePlan());
        const RecoveryJournal journal(document, folder.path(), soon);
        QCOMPARE(filesIn(folder), 0);
        QVERIFY(document.setField("person/wealth", 5.0));
        QTRY_VERIFY(!journal.file().isEmpty());
        const auto copy = loadPlan(journal.file().toStdString());
        QVERIFY(copy && *copy == document.plan());
        QVERIFY(document.saveAs(plans.filePath("plan.pathwise")));
        QCOMPARE(filesIn(folder), 0);
    }

    void endsInPeaceWithoutATrace()
    {
        const QTemporaryDir folder;
        PlanDocument document;
        document.setPlan(samplePlan());
        {
            RecoveryJournal journal(document, folder.path(), soon);
            QVERIFY(document.setField("person/wealth", 5.0));
            journal.writeNow();
            QVERIFY(filesIn(folder) > 0);
        }
        QCOMPARE(filesIn(folder), 0);
    }

    void whatIsLeftBehindIsFoundOnce()
    {
        const QTemporaryDir folder;
        PlanDocument document;
        document.setPlan(samplePlan(), "/home/me/plan.pathwise");
        {
            RecoveryJournal journal(document, folder.path(), soon);
            QVERIFY(document.setField("person/wealth", 5.0));
            journal.writeNow();
            QVERIFY(RecoveryJournal::leftBehind(folder.path()).isEmpty()); // it still runs
            journal.keepAtEnd();
        }
        const auto left = RecoveryJournal::leftBehind(folder.path());
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().originalFile, QStringLiteral("/home/me/plan.pathwise"));
        const auto plan = loadPlan(left.first().planFile.toStdString());
        QVERIFY(plan && plan->person.wealth == 5.0);
        RecoveryJournal::discard(left.first());
        QVERIFY(RecoveryJournal::leftBehind(folder.path()).isEmpty());
    }

    void aFolderThatCannotBeMadeIsNoTrouble()
    {
        PlanDocument document;
        document.setPlan(samplePlan());
        RecoveryJournal journal(document, "/proc/nowhere", soon);
        QVERIFY(document.setField("person/wealth", 5.0));
        journal.writeNow();
        QVERIFY(journal.file().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRecoveryJournal)
#include "tst_recoveryjournal.moc"
