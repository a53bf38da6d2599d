// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/planedits.h"
#include "core/plan/validate.h"
#include "tests/support/planmaker.h"

#include <QTest>

using namespace pathwise;

namespace {

QStringList ids(const Plan& plan)
{
    QStringList list;
    for (const CareerPath& path : plan.paths)
        list += QString::fromStdString(path.id.text());
    return list;
}

Plan fourPaths()
{
    Plan plan = samplePlan();
    plan.paths.push_back(plan.paths[1]);
    plan.paths.back().id = PathId("c");
    plan.paths.push_back(plan.paths[1]);
    plan.paths.back().id = PathId("d");
    return plan;
}

} // namespace

class TestPlanEdits : public QObject {
    Q_OBJECT

private slots:
    void moves_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("order");
        QTest::newRow("first to last") << QByteArray("stay") << 3 << "ai c d stay";
        QTest::newRow("last to first") << QByteArray("d") << 0 << "d stay ai c";
        QTest::newRow("one down") << QByteArray("ai") << 2 << "stay c ai d";
        QTest::newRow("in place") << QByteArray("c") << 2 << "stay ai c d";
        QTest::newRow("unknown") << QByteArray("x") << 0 << "stay ai c d";
    }
    void moves()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, to);
        Plan plan = fourPaths();
        movePath(plan, PathId(path.toStdString()), static_cast<std::size_t>(to));
        QTEST(ids(plan).join(' '), "order");
    }

    void duplicatesStandAfterTheOriginal()
    {
        Plan plan = samplePlan();
        const PathId added = duplicatePath(plan, PathId("stay"), "Copy");
        QCOMPARE(pathIndex(plan, added), std::size_t(1));
        QCOMPARE(plan.paths[1].name, std::string("Copy"));
        QVERIFY(plan.paths[1].stages == plan.paths[0].stages);
        QVERIFY(plan.paths[1].style != plan.paths[0].style);
        QVERIFY(validate(plan).empty());
    }

    void theFirstPathIsTheBaseline()
    {
        Plan plan;
        CareerPath path;
        path.name = "Stay";
        QCOMPARE(addPath(plan, path).text(), std::string("stay"));
        QCOMPARE(plan.baseline.text(), std::string("stay"));
        QCOMPARE(addPath(plan, path).text(), std::string("stay-2"));
        QCOMPARE(plan.baseline.text(), std::string("stay"));
    }

    void withoutItsPathTheBaselineIsTheFirst()
    {
        Plan plan = fourPaths();
        removePath(plan, PathId("stay"));
        QCOMPARE(plan.baseline.text(), std::string("ai"));
        for (const char* id : {"ai", "c", "d"})
            removePath(plan, PathId(id));
        QVERIFY(plan.baseline.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestPlanEdits)
#include "tst_planedits.moc"
