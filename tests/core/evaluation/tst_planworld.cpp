// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/planworld.h"

#include <QTest>

#include <cmath>

using namespace pathwise;

class TestPlanWorld : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_world.taxes != nullptr); }

    void anOwnFigureChangesPay()
    {
        Plan plan = seniorPlan();
        const double published = basePay(plan);
        plan.assumptions.figures.push_back(figure("ladder.senior.base", 252'000)); // 210,000 in the guide
        QVERIFY(changesFigures(plan));
        QVERIFY(std::abs(basePay(plan) / published - 1.2) < 1e-9);
    }

    void aReadingChangesPay()
    {
        Plan plan = seniorPlan();
        const double parts = basePay(plan);
        ReadingChoice choice;
        choice.contradiction = "ladder_totals";
        choice.way = "scale_to_total";
        plan.assumptions.readings = {choice};
        // The guide says 307,000 in all; its parts add up to 319,200.
        QVERIFY(std::abs(basePay(plan) / parts - 307'000.0 / 319'200) < 1e-9);
    }

    void unknownFiguresAreRefused()
    {
        Plan plan = seniorPlan();
        plan.assumptions.figures = {figure("no.such.figure", 1)};
        const auto world = worldOf(plan, m_world);
        QVERIFY(!world.has_value());
        QCOMPARE(world.error().code, ErrorCode::UnknownId);
        QCOMPARE(world.error().field, std::string("assumptions/figures/no.such.figure"));
        QVERIFY(!evaluate(plan, m_world, {.futures = 0}).has_value());
    }

    void unknownReadingsAreRefused()
    {
        Plan plan = seniorPlan();
        ReadingChoice choice;
        choice.contradiction = "ladder_totals";
        choice.way = "guess";
        plan.assumptions.readings = {choice};
        QCOMPARE(worldOf(plan, m_world).error().code, ErrorCode::UnknownChoice);
    }

private:
    static FigureOverride figure(const char* id, double value)
    {
        FigureOverride entry;
        entry.figure = id;
        entry.value = value;
        return entry;
    }
    static Plan seniorPlan()
    {
        Plan plan;
        plan.name = "senior";
        plan.assumptions.horizonYears = 1;
        CareerPath path;
        path.id = PathId("p");
        path.name = "p";
        Stage stage;
        stage.id = StageId("s");
        stage.role = "ai_engineer";
        stage.level = "senior";
        stage.place = "us";
        path.stages = {stage};
        plan.paths = {path};
        return plan;
    }
    double basePay(const Plan& plan) const
    {
        const auto evaluation = evaluate(plan, m_world, {.futures = 0});
        return evaluation ? (*evaluation)->paths[0].years[0].base : 0;
    }

    const World m_world = shippedWorld();
};

QTEST_APPLESS_MAIN(TestPlanWorld)
#include "tests/support/shippedworld.h"
#include "tst_planworld.moc"
