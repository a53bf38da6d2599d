// SPDX-License-Identifier: GPL-3.0-or-later
// Roles that a plan brings itself: from the file to the evaluation.
#include "core/evaluation/evaluation.h"
#include "core/evaluation/nameproblems.h"
#include "core/evaluation/planworld.h"
#include "core/plan/fields.h"
#include "core/plan/planfile.h"
#include "core/plan/schema.h"
#include "core/plan/validate.h"

#include <QTest>

#include <algorithm>

using namespace pathwise;

namespace {

OwnRole dataLead()
{
    OwnRole role;
    role.name = "Data lead";
    role.levels = {{.name = "Lead", .base = 180'000, .bonus = 0.1, .equity = 0.2, .monthsToNext = 24},
                   {.name = "Head", .base = 240'000, .bonus = 0.2, .equity = 0.3}};
    return role;
}

/// One path in the role, from the plan's start.
Plan ownPlan()
{
    Plan plan;
    plan.name = "Own";
    plan.assumptions.roles = {dataLead()};
    CareerPath path;
    path.id = PathId("lead");
    path.name = "Lead";
    Stage stage;
    stage.id = StageId("s0");
    stage.role = "Data lead";
    stage.level = "Lead";
    stage.start = plan.assumptions.start;
    path.stages = {stage};
    plan.paths = {path};
    plan.baseline = path.id;
    return plan;
}

} // namespace

class TestOwnRoles : public QObject {
    Q_OBJECT

private:
    const World m_world = shippedWorld();

private slots:
    void initTestCase() { QVERIFY(m_world.taxes != nullptr); }

    void aPlanWithOwnRolesIsSound()
    {
        QVERIFY(validate(ownPlan()).empty());
        QVERIFY(nameProblems(ownPlan(), m_world.knowledge).empty());
        QVERIFY(changesFigures(ownPlan()));
    }

    void payIsThatOfTheLevel()
    {
        const auto evaluation = evaluate(ownPlan(), m_world, {.futures = 0});
        QVERIFY(evaluation.has_value());
        const auto& path = (*evaluation)->paths.front();
        QCOMPARE(path.years.front().base, 180'000.0);
        QCOMPARE(path.years.front().bonus, 18'000.0);
        const auto promoted = std::find_if(path.events.begin(), path.events.end(),
                                           [](const PathEvent& event) { return event.kind == EventKind::Promotion; });
        QVERIFY(promoted != path.events.end());
        QCOMPARE(promoted->level, std::string("Head"));
        QCOMPARE(promoted->date - (*evaluation)->plan.assumptions.start, 24);
    }

    void thePlanIsWrittenAndReadBack()
    {
        const auto read = readPlan(writePlan(ownPlan()));
        QVERIFY(read.has_value());
        QVERIFY(*read == ownPlan());
    }

    void aPlanFromBeforeHasNone()
    {
        Plan plan = ownPlan();
        plan.assumptions.roles.clear();
        std::string text = writePlan(plan);
        const std::string member = "\"roles\": []";
        const auto at = text.find(member);
        QVERIFY(at != std::string::npos);
        const auto comma = text.rfind(',', at);
        text.erase(comma, at + member.size() - comma);
        const auto read = readPlan(text);
        QVERIFY(read.has_value());
        QVERIFY(*read == plan);
    }

    void fieldsAndSchemaKnowThem()
    {
        const auto plan = withField(ownPlan(), "assumptions/roles/0/levels/1/base", 250'000.0);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->assumptions.roles.front().levels[1].base, 250'000.0);
        const auto kinds = fieldCatalogue();
        QVERIFY(std::any_of(kinds.begin(), kinds.end(),
                            [](const Field& field) { return field.key == "assumptions/roles/levels/months_to_next"; }));
        QVERIFY(planSchema().find("\"months_to_next\"") != std::string::npos);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("no levels") << "assumptions/roles/0/levels";
        QTest::newRow("no name") << "assumptions/roles/0/name";
        QTest::newRow("same level") << "assumptions/roles/0/levels/1/name";
        QTest::newRow("no pay") << "assumptions/roles/0/levels/0/base";
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QString, field);
        Plan plan = ownPlan();
        OwnRole& role = plan.assumptions.roles.front();
        if (field.endsWith(QLatin1String("levels")))
            role.levels.clear();
        else if (field.endsWith(QLatin1String("roles/0/name")))
            role.name.clear();
        else if (field.endsWith(QLatin1String("levels/1/name")))
            role.levels[1].name = role.levels[0].name;
        else
            role.levels[0].base = 0;
        const Problems problems = validate(plan);
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(problems.front().field), field);
    }

    void aKnownNameIsTaken()
    {
        Plan plan = ownPlan();
        plan.assumptions.roles.front().name = "ai_engineer";
        const auto world = worldOf(plan, m_world);
        QVERIFY(!world.has_value());
        QCOMPARE(world.error().field, std::string("assumptions/roles/0/name"));
    }

    void levelsOfOwnRolesAreChecked()
    {
        Plan plan = ownPlan();
        plan.paths.front().stages.front().level = "senior";
        const Problems problems = nameProblems(plan, m_world.knowledge);
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems.front().field, std::string("paths/lead/stages/0/level"));
        QCOMPARE(problems.front().choices, (std::vector<std::string>{"Lead", "Head"}));
    }
};

QTEST_GUILESS_MAIN(TestOwnRoles)
#include "tests/support/shippedworld.h"
#include "tst_ownroles.moc"
