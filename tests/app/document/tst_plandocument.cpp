// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/plandocument.h"
#include "core/plan/planfile.h"
#include "tests/support/planmaker.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pathwise;

namespace {

constexpr const char* basePath = "paths/ai/stages/1/package/base";

} // namespace

class TestPlanDocument : public QObject {
    Q_OBJECT

private slots:
    void undoTexts_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("money") << QByteArray(basePath) << QByteArray("230000") << "Set base pay to $230,000";
        QTest::newRow("emptied") << QByteArray(basePath) << QByteArray("") << "Reset base pay";
        QTest::newRow("hide") << QByteArray("paths/ai/visible") << QByteArray("false") << "Hide AI engineer";
        QTest::newRow("rename") << QByteArray("paths/ai/name") << QByteArray("Switch")
                                << "Rename AI engineer to Switch";
        QTest::newRow("level") << QByteArray("paths/ai/stages/1/level") << QByteArray("staff")
                               << "Set entry level to Staff";
        QTest::newRow("baseline") << QByteArray("baseline") << QByteArray("ai") << "Set baseline to AI engineer";
        QTest::newRow("month") << QByteArray("paths/ai/stages/1/start") << QByteArray("2027-09")
                               << "Set start to Sep 2027";
    }
    void undoTexts()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, value);
        PlanDocument document;
        document.setPlan(samplePlan());
        const auto described = fieldAt(document.plan(), field.toStdString());
        QVERIFY(described);
        const auto parsed = parseFieldValue(*described, value.toStdString());
        QVERIFY(parsed);
        QVERIFY(document.setField(field.toStdString(), *parsed));
        QTEST(document.undoStack().undoText(), "text");
    }

    void undoAfterRedoIsTheSamePlan()
    {
        PlanDocument document;
        document.setPlan(samplePlan());
        QVERIFY(document.setField(basePath, 230'000.0));
        QVERIFY(document.setField("paths/ai/visible", false));
        const Plan after = document.plan();
        document.undoStack().undo();
        document.undoStack().undo();
        QVERIFY(document.plan() == samplePlan());
        document.undoStack().redo();
        document.undoStack().redo();
        QVERIFY(document.plan() == after);
        QCOMPARE(*after.paths[1].stages[1].package.base, 230'000.0);
    }

    void nothingChangedIsNoStep()
    {
        PlanDocument document;
        document.setPlan(samplePlan());
        QSignalSpy changes(&document, &PlanDocument::planChanged);
        QVERIFY(document.setField(basePath, 210'000.0));
        document.edit({"Nothing"}, [](Plan&) {});
        QCOMPARE(changes.count(), 0);
        QVERIFY(!document.isModified());
    }

    void refusedValuesChangeNothing()
    {
        PlanDocument document;
        document.setPlan(samplePlan());
        const auto refused = document.setField(basePath, -1.0);
        QVERIFY(!refused);
        QCOMPARE(static_cast<int>(refused.error().code), static_cast<int>(ErrorCode::OutOfRange));
        QVERIFY(document.plan() == samplePlan());
        QVERIFY(!document.undoStack().canUndo());
    }

    void oneDragIsOneStep()
    {
        PlanDocument document;
        document.setPlan(samplePlan());
        for (double base = 211'000; base <= 220'000; base += 1'000)
            QVERIFY(document.setField(basePath, base, "drag 1"));
        QVERIFY(document.setField(basePath, 225'000.0, "drag 2"));
        QCOMPARE(document.undoStack().count(), 2);
        document.undoStack().undo();
        QCOMPARE(*document.plan().paths[1].stages[1].package.base, 220'000.0);
        document.undoStack().undo();
        QVERIFY(document.plan() == samplePlan());
    }

    void aDragThatComesBackLeavesNoStep()
    {
        PlanDocument document;
        document.setPlan(samplePlan());
        QVERIFY(document.setField(basePath, 215'000.0, "drag"));
        QVERIFY(document.setField(basePath, 210'000.0, "drag"));
        QCOMPARE(document.undoStack().count(), 0);
        QVERIFY(!document.isModified());
    }

    void whoeverHoldsAPlanKeepsIt()
    {
        PlanDocument document;
        document.setPlan(samplePlan());
        const SharedPlan before = document.sharedPlan();
        const Revision revision = document.revision();
        QVERIFY(document.setField(basePath, 1.0));
        QVERIFY(*before == samplePlan());
        QVERIFY(document.revision() > revision);
    }

    void savesAndOpens()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("plan.pathwise");
        PlanDocument document;
        document.setPlan(samplePlan());
        QVERIFY(!document.hasFile());
        QVERIFY(document.setField(basePath, 230'000.0));
        QVERIFY(document.isModified());
        QVERIFY(document.saveAs(file));
        QVERIFY(!document.isModified());
        QCOMPARE(document.file(), file);

        document.undoStack().undo();
        QVERIFY(document.isModified());
        PlanDocument other;
        QVERIFY(other.open(file));
        QCOMPARE(*other.plan().paths[1].stages[1].package.base, 230'000.0);
        QVERIFY(!other.isModified());
        QVERIFY(!other.undoStack().canUndo());
    }

    void whatCannotBeReadLeavesTheDocument()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath("bad.pathwise"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": \"pathwise-plan\", \"version\": 1,");
        file.close();
        PlanDocument document;
        document.setPlan(samplePlan());
        QVERIFY(!document.open(file.fileName()));
        QVERIFY(document.plan() == samplePlan());
        QVERIFY(!document.hasFile());
    }

    void whatCannotBeSavedStaysModified()
    {
        PlanDocument document;
        document.setPlan(samplePlan());
        QVERIFY(document.setField(basePath, 1.0));
        QVERIFY(!document.saveAs("/nowhere/at/all/plan.pathwise"));
        QVERIFY(document.isModified());
        QVERIFY(!document.hasFile());
    }

    void noticesChangesOnDisk()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("plan.pathwise");
        PlanDocument document;
        document.setPlan(samplePlan());
        QVERIFY(document.saveAs(file));
        QVERIFY(!document.changedOnDisk());
        QFile touched(file);
        QVERIFY(touched.open(QIODevice::ReadWrite));
        QVERIFY(touched.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
        QVERIFY(document.changedOnDisk());
    }

    void unsavedStepsAreCountedFromTheSave()
    {
        const QTemporaryDir folder;
        PlanDocument document;
        document.setPlan(samplePlan());
        QVERIFY(document.setField(basePath, 1.0));
        QVERIFY(document.saveAs(folder.filePath("plan.pathwise")));
        QCOMPARE(document.unsavedSteps(), 0);
        QVERIFY(document.setField(basePath, 2.0));
        QVERIFY(document.setField(basePath, 3.0));
        QCOMPARE(document.unsavedSteps(), 2);
        QVERIFY(document.unsavedSince().isValid());
    }

    void names()
    {
        PlanDocument document;
        QCOMPARE(document.displayName(), QStringLiteral("Untitled"));
        document.setPlan(Plan(), "/tmp/My switch.pathwise");
        QCOMPARE(document.displayName(), QStringLiteral("My switch"));
        document.setPlan(samplePlan());
        QCOMPARE(document.displayName(), QStringLiteral("Stay or switch"));
    }
};

QTEST_GUILESS_MAIN(TestPlanDocument)
#include "tst_plandocument.moc"
