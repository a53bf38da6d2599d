// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegates/pathlistdelegate.h"
#include "app/document/planedits.h"
#include "app/models/pathlistmodel.h"
#include "tests/support/planmaker.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pathwise;

namespace {

struct Fixture {
    Fixture() : model(document)
    {
        Plan plan = samplePlan();
        plan.paths.push_back(plan.paths[1]);
        plan.paths.back().id = PathId("third");
        plan.paths.back().name = "Third";
        document.setPlan(plan);
    }
    [[nodiscard]] QString order() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names += QString::fromStdString(model.pathAt(row).text());
        return names.join(' ');
    }

    PlanDocument document;
    PathListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestPathListModel : public QObject {
    Q_OBJECT

private slots:
    void rows()
    {
        Fixture fixture;
        fixture.model.setPlaceName([](const std::string& id) { return id == "us" ? QString("Anywhere") : QString(); });
        QCOMPARE(fixture.order(), QStringLiteral("stay ai third"));
        const QModelIndex ai = fixture.model.index(1);
        QCOMPARE(ai.data().toString(), QStringLiteral("AI engineer"));
        QCOMPARE(ai.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(ai.data(PathListDelegate::BaselineRole).toBool(), false);
        QCOMPARE(fixture.model.index(0).data(PathListDelegate::BaselineRole).toBool(), true);
        QVERIFY2(ai.data(PathListDelegate::SubtitleRole).toString().startsWith(QStringLiteral("Anywhere · ")),
                 qPrintable(ai.data(PathListDelegate::SubtitleRole).toString()));
        QVERIFY(ai.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("shown")));
    }

    void theBoxIsAnUndoStep()
    {
        Fixture fixture;
        QVERIFY(fixture.model.setData(fixture.model.index(1), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!fixture.document.plan().paths[1].visible);
        QCOMPARE(fixture.document.undoStack().undoText(), QStringLiteral("Hide AI engineer"));
        fixture.document.undoStack().undo();
        QCOMPARE(fixture.model.index(1).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }

    void namesAreEdited()
    {
        Fixture fixture;
        QVERIFY(fixture.model.setData(fixture.model.index(1), " Switch ", Qt::EditRole));
        QCOMPARE(fixture.document.plan().paths[1].name, std::string("Switch"));
        QVERIFY(!fixture.model.setData(fixture.model.index(1), "  ", Qt::EditRole));
        QCOMPARE(fixture.document.plan().paths[1].name, std::string("Switch"));
    }

    void drops_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("order");
        QTest::newRow("to the end") << 0 << 3 << "ai third stay";
        QTest::newRow("to the front") << 2 << 0 << "third stay ai";
        QTest::newRow("one down") << 0 << 2 << "ai stay third";
        QTest::newRow("where it is") << 1 << 1 << "stay ai third";
    }
    void drops()
    {
        QFETCH(int, from);
        QFETCH(int, before);
        Fixture fixture;
        QSignalSpy resets(&fixture.model, &QAbstractItemModel::modelReset);
        const std::unique_ptr<QMimeData> data(fixture.model.mimeData({fixture.model.index(from)}));
        fixture.model.dropMimeData(data.get(), Qt::MoveAction, before, 0, {});
        QTEST(fixture.order(), "order");
        QCOMPARE(resets.count(), 0);
        fixture.document.undoStack().undo();
        QCOMPARE(fixture.order(), QStringLiteral("stay ai third"));
    }

    void addingAndRemoving()
    {
        Fixture fixture;
        fixture.document.edit({"Delete"}, [](Plan& plan) { removePath(plan, PathId("ai")); });
        QCOMPARE(fixture.order(), QStringLiteral("stay third"));
        QCOMPARE(fixture.model.rowOf(PathId("ai")), -1);
        fixture.document.undoStack().undo();
        QCOMPARE(fixture.model.rowOf(PathId("ai")), 1);
    }
};

QTEST_MAIN(TestPathListModel)
#include "tst_pathlistmodel.moc"
