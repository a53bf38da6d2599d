// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/ownroleedits.h"
#include "core/plan/validate.h"
#include "tests/support/planmaker.h"

#include <QTest>

using namespace pathwise;

namespace {

/// The path to AI holds a role of the user's own, "Quant", from its level "Junior" on.
Plan quantPlan()
{
    Plan plan = samplePlan();
    OwnRole quant{.name = "Quant"};
    quant.levels = {{.name = "Junior", .base = 200'000, .monthsToNext = 24}, {.name = "Senior", .base = 300'000}};
    plan.assumptions.roles = {quant};
    Stage& stage = plan.paths.back().stages.back();
    stage.role = "Quant";
    stage.level = "Junior";
    stage.promotionDates = {{Month(2028, 1), "Senior"}};
    return plan;
}

} // namespace

class TestOwnRoleEdits : public QObject {
    Q_OBJECT

private slots:
    void draftsPutBackChangeNothing()
    {
        Plan plan = quantPlan();
        setOwnRoles(plan, roleDrafts(plan));
        QVERIFY(plan == quantPlan());
        QVERIFY(validate(plan).empty());
    }

    void stagesFollowNewNames()
    {
        Plan plan = quantPlan();
        auto drafts = roleDrafts(plan);
        drafts.front().role.name = "Researcher";
        drafts.front().levels.front().level.name = "First";
        drafts.front().levels.back().level.name = "Second";
        setOwnRoles(plan, drafts);
        const Stage& stage = plan.paths.back().stages.back();
        QCOMPARE(stage.role, std::string("Researcher"));
        QCOMPARE(stage.level, std::string("First"));
        QCOMPARE(stage.promotionDates.front().level, std::string("Second"));
        QCOMPARE(plan.paths.front().stages.front().role, quantPlan().paths.front().stages.front().role);
    }

    void levelsThatSwapNamesAreNotMixedUp()
    {
        Plan plan = quantPlan();
        auto drafts = roleDrafts(plan);
        std::swap(drafts.front().levels.front().level.name, drafts.front().levels.back().level.name);
        setOwnRoles(plan, drafts);
        QCOMPARE(plan.paths.back().stages.back().level, std::string("Senior"));
        QCOMPARE(plan.paths.back().stages.back().promotionDates.front().level, std::string("Junior"));
    }

    void aNewRoleTakesNobodyAlong()
    {
        Plan plan = samplePlan();
        setOwnRoles(plan, {{.role = {.name = "Quant"}, .levels = {{.level = {.name = "Junior", .base = 200'000}}}}});
        QCOMPARE(plan.assumptions.roles.size(), std::size_t(1));
        QCOMPARE(plan.assumptions.roles.front().levels.size(), std::size_t(1));
        QVERIFY(plan.paths == samplePlan().paths);
    }
};

QTEST_APPLESS_MAIN(TestOwnRoleEdits)
#include "tst_ownroleedits.moc"
