// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow/filecontroller.h"
#include "core/plan/planfile.h"
#include "tests/support/planmaker.h"
#include "tests/support/preparedanswers.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pathwise;

namespace {

struct Fixture {
    Fixture() : files(document, answers) { document.setPlan(samplePlan()); }

    QString savedPlan(const char* name)
    {
        const QString file = folder.filePath(name);
        Plan plan = samplePlan();
        plan.name = name;
        [[maybe_unused]] const auto saved = savePlan(plan, file.toStdString());
        return file;
    }
    void change() { [[maybe_unused]] const auto done = document.setField("person/wealth", 77.0); }

    QTemporaryDir folder;
    PreparedAnswers answers;
    PlanDocument document;
    FileController files;
};

} // namespace

class TestFileController : public QObject {
    Q_OBJECT

private slots:
    void nothingUnsavedAsksNothing()
    {
        Fixture fixture;
        QVERIFY(fixture.files.mayClose());
        QVERIFY(fixture.answers.asked.isEmpty());
    }

    void unsaved_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<bool>("written");
        QTest::newRow("save") << int(UserQuestions::Unsaved::Save) << true << true;
        QTest::newRow("discard") << int(UserQuestions::Unsaved::Discard) << true << false;
        QTest::newRow("cancel") << int(UserQuestions::Unsaved::Cancel) << false << false;
    }
    void unsaved()
    {
        QFETCH(int, answer);
        Fixture fixture;
        fixture.answers.unsaved = static_cast<UserQuestions::Unsaved>(answer);
        fixture.answers.saveFile = fixture.folder.filePath("x.pathwise");
        fixture.change();
        QTEST(fixture.files.mayClose(), "closes");
        QCOMPARE(fixture.answers.asked, QStringList{"save Stay or switch, 1 changes"});
        QTEST(QFile::exists(fixture.answers.saveFile), "written");
    }

    void cancelKeepsThePlanThatIsOpen()
    {
        Fixture fixture;
        fixture.change();
        QVERIFY(!fixture.files.openFile(fixture.savedPlan("other")));
        QVERIFY(!fixture.files.newPlan());
        QCOMPARE(fixture.document.plan().person.wealth, 77.0);
    }

    void aMadePlanIsUntitledAndUnsaved()
    {
        Fixture fixture;
        QVERIFY(fixture.files.openFile(fixture.savedPlan("first")));
        QSignalSpy opened(&fixture.files, &FileController::opened);
        Plan plan = samplePlan();
        plan.name = "Made";
        fixture.files.take(plan);
        QCOMPARE(opened.count(), 1);
        QVERIFY(!fixture.document.hasFile());
        QVERIFY(fixture.document.plan() == plan);
        QVERIFY(fixture.document.isModified());
        QVERIFY(!fixture.files.mayClose());
    }

    void opensAndRemembers()
    {
        Fixture fixture;
        QSignalSpy opened(&fixture.files, &FileController::opened);
        const QString first = fixture.savedPlan("first");
        const QString second = fixture.savedPlan("second");
        QVERIFY(fixture.files.openFile(first));
        QVERIFY(fixture.files.openFile(second));
        QVERIFY(fixture.files.openFile(first));
        QCOMPARE(fixture.files.recentFiles(), (QStringList{first, second}));
        QCOMPARE(opened.count(), 3);
    }

    void damagedFilesAreTold()
    {
        Fixture fixture;
        QFile file(fixture.folder.filePath("bad.pathwise"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no plan");
        file.close();
        QVERIFY(!fixture.files.openFile(file.fileName()));
        QCOMPARE(fixture.answers.asked, QStringList{"This plan cannot be read"});
        QVERIFY(fixture.document.plan() == samplePlan());
        QVERIFY(fixture.files.recentFiles().isEmpty());
    }

    void samplesOpenUntitled()
    {
        Fixture fixture;
        QVERIFY(fixture.files.openSample(fixture.savedPlan("sample")));
        QVERIFY(!fixture.document.hasFile());
        QVERIFY(!fixture.document.isModified());
        fixture.answers.saveFile = fixture.folder.filePath("mine.pathwise");
        QVERIFY(fixture.files.save()); // asks where
        QCOMPARE(fixture.document.file(), fixture.answers.saveFile);
    }

    void failedSavesOfferAnotherPlace()
    {
        Fixture fixture;
        fixture.change();
        fixture.answers.saveFile = "/nowhere/x.pathwise";
        QVERIFY(!fixture.files.saveAs());
        QCOMPARE(fixture.answers.asked.size(), 1);
        QVERIFY(fixture.answers.asked.first().startsWith("Not saved"));
        QVERIFY(fixture.document.isModified());
    }

    void conflicts_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<double>("inFile");
        QTest::addColumn<double>("inWindow");
        QTest::newRow("keep mine") << int(UserQuestions::Conflict::KeepMine) << 77.0 << 77.0;
        QTest::newRow("load other") << int(UserQuestions::Conflict::LoadOther) << 99.0 << 99.0;
        QTest::newRow("cancel") << int(UserQuestions::Conflict::Cancel) << 99.0 << 77.0;
    }
    void conflicts()
    {
        QFETCH(int, answer);
        Fixture fixture;
        const QString file = fixture.savedPlan("plan");
        QVERIFY(fixture.files.openFile(file));
        fixture.change();
        Plan other = samplePlan();
        other.person.wealth = 99;
        QVERIFY(savePlan(other, file.toStdString()));
        QFile touched(file);
        QVERIFY(touched.open(QIODevice::ReadWrite));
        QVERIFY(touched.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
        touched.close();
        fixture.answers.conflict = static_cast<UserQuestions::Conflict>(answer);
        fixture.files.save();
        QCOMPARE(fixture.answers.asked.size(), 1);
        QTEST(loadPlan(file.toStdString())->person.wealth, "inFile");
        QTEST(fixture.document.plan().person.wealth, "inWindow");
    }

    void revertingCanBeUndone()
    {
        Fixture fixture;
        QVERIFY(fixture.files.openFile(fixture.savedPlan("plan")));
        fixture.change();
        QVERIFY(fixture.files.revert());
        QCOMPARE(fixture.document.plan().person.wealth, samplePlan().person.wealth);
        fixture.document.undoStack().undo();
        QCOMPARE(fixture.document.plan().person.wealth, 77.0);
    }

    void aPlanOpenElsewhereIsReadOnly()
    {
        Fixture first;
        Fixture second;
        const QString file = first.savedPlan("plan");
        QVERIFY(first.files.openFile(file));
        QSignalSpy told(&second.files, &FileController::openedReadOnly);
        QVERIFY(second.files.openFile(file));
        QVERIFY(!first.files.isReadOnly());
        QVERIFY(second.files.isReadOnly());
        QCOMPARE(told.count(), 1);
        second.change();
        second.answers.saveFile = file;
        QVERIFY(!second.files.save()); // not over the file that is open elsewhere
        QCOMPARE(loadPlan(file.toStdString())->person.wealth, samplePlan().person.wealth);
        second.answers.saveFile = first.folder.filePath("other");
        QVERIFY(second.files.save());
        QVERIFY(!second.files.isReadOnly());
        QCOMPARE(loadPlan(second.answers.saveFile.toStdString())->person.wealth, 77.0);
    }

    void aClosedPlanIsFreeAgain()
    {
        Fixture first;
        const QString file = first.savedPlan("plan");
        QVERIFY(first.files.openFile(file));
        QVERIFY(first.files.newPlan());
        Fixture second;
        QVERIFY(second.files.openFile(file));
        QVERIFY(!second.files.isReadOnly());
    }

    void recoveredWorkIsUnsaved()
    {
        Fixture fixture;
        QVERIFY(fixture.files.openRecovered(fixture.savedPlan("copy"), "/home/me/plan.pathwise"));
        QCOMPARE(fixture.document.file(), QStringLiteral("/home/me/plan.pathwise"));
        QVERIFY(fixture.document.isModified());
    }
};

QTEST_GUILESS_MAIN(TestFileController)
#include "tst_filecontroller.moc"
