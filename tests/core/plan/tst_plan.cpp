// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"
#include "tests/support/planmaker.h"

#include <QTest>

using namespace pathwise;

class TestPlan : public QObject {
    Q_OBJECT

private slots:
    void findsPathsById()
    {
        Plan plan = samplePlan();
        QCOMPARE(findPath(plan, PathId("ai"))->name, "AI engineer");
        QVERIFY(findPath(plan, PathId("none")) == nullptr);
        QCOMPARE(baselineIndex(plan), 0u);
        plan.baseline = PathId("ai");
        QCOMPARE(baselineIndex(plan), 1u);
    }

    void freshIdsAreNew()
    {
        Plan plan = samplePlan();
        QCOMPARE(freshPathId(plan, "AI engineer, remote").text(), "ai-engineer-remote");
        QCOMPARE(freshPathId(plan, "AI").text(), "ai-2");
        QCOMPARE(freshPathId(plan, "ж").text(), "path");
        QCOMPARE(freshStageId(plan.paths[1]).text(), "stage-3");
        QCOMPARE(freshGrantId(plan.paths[1].stages[1].package).text(), "grant-2");
    }
};

QTEST_APPLESS_MAIN(TestPlan)
#include "tst_plan.moc"
