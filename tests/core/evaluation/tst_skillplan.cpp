// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/skillplan.h"
#include "tests/support/planmaker.h"

#include <QTest>

#include <cmath>

using namespace pathwise;

namespace {

/// Learns production LLM work (160 hours, $800 at ten hours a week), then searches through the funnel.
Plan learningPlan()
{
    Plan plan = samplePlan();
    Skill skill;
    skill.skill = "distributed_training";
    skill.hours = 160;
    skill.cost = 800;
    plan.person.skills = {skill};
    LearningGoal goal;
    goal.skill = skill.skill;
    plan.paths[1].learning.goals = {goal};
    plan.paths[1].learning.hoursPerWeek = 10;
    plan.paths[1].learning.forgonePayPerMonth = 100;
    plan.paths[1].stages[1].search.mode = SearchMode::Funnel;
    return plan;
}

} // namespace

class TestSkillPlan : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_world.taxes != nullptr); }

    void costAndTime()
    {
        const SkillPlan skills = planned(learningPlan());
        QCOMPARE(skills.total.months, 4); // 160 / (10 x 4.348) = 3.68
        QCOMPARE(skills.decision.studyMonths, 4);
        QCOMPARE(skills.decision.courseCost, 800.0);
        QCOMPARE(skills.decision.forgonePay, 100.0);
        QVERIFY(skills.value.cost > 800 && skills.value.cost < 1'200);
    }

    /// Deployment frequency weighs 25 % and is served by two skills, one of them mastered to a half; what is mastered beyond
    /// what is asked counts for nothing more.
    void readinessIsTheShareReached()
    {
        Plan plan = learningPlan();
        plan.person.skills.front().now = 0.5;
        QVERIFY(std::abs(planned(plan).readiness - 0.25 * 0.5 / 2) < 1e-12);
        plan.person.skills.front().needed = 0.25;
        QVERIFY(std::abs(planned(plan).readiness - 0.25 * 0.25 / 1.25) < 1e-12);
    }

    /// Weights of the review decide, in proportion; the same half counts for three of five then.
    void readinessFollowsTheWeights()
    {
        Plan plan = learningPlan();
        plan.person.skills.front().now = 0.5;
        Review& review = plan.paths[1].stages[1].package.review;
        review.modelAccuracyWeight = 0.1;
        review.deploymentWeight = 0.3;
        review.costWeight = 0.1;
        review.collaborationWeight = 0;
        const SkillPlan skills = planned(plan);
        QVERIFY(std::abs(skills.readiness - 0.6 * 0.25) < 1e-12);
        QCOMPARE(skills.goals[1].weight, 0.3);
        QVERIFY(std::abs(skills.goals[1].reached.value() - 0.25) < 1e-12);
    }

    void aSkillCountsForTheGoalItIsGiven()
    {
        Plan plan = learningPlan();
        plan.person.skills.front().now = 1;
        plan.person.skills.front().measuredAs = MeasuredAs::Cost;
        const SkillPlan skills = planned(plan);
        QVERIFY(std::abs(skills.goals[2].reached.value() - 0.5) < 1e-12); // beside the guide's measures
        QCOMPARE(skills.goals[1].reached.value(), 0.0);
    }

    /// Half the chance to pass the round about machine learning comes back.
    void learningRaisesTheChance()
    {
        const SkillPlan skills = planned(learningPlan());
        QCOMPARE(skills.stage.value(), std::size_t{1});
        QVERIFY(skills.offerWith > skills.offerWithout);
        const double misses = 1 - skills.offerWith; // (1 - p)^72, six months of twelve applications
        const double p = 1 - std::pow(misses, 1.0 / 72);
        QVERIFY(std::abs(1 - skills.offerWithout - std::pow(1 - p / 2, 72)) < 1e-9);
        QVERIFY(std::abs(skills.decision.offerProbability - (skills.offerWith - skills.offerWithout)) < 1e-12);
    }

    /// At the break-even uplift the learning is worth nothing more and nothing less.
    void breakEvenIsWhereTheValueVanishes()
    {
        const SkillPlan skills = planned(learningPlan());
        QVERIFY(skills.value.breakEvenUplift.has_value());
        Upskilling decision = skills.decision;
        decision.uplift = *skills.value.breakEvenUplift;
        QVERIFY(std::abs(upskillingValue(decision)->netValue) < 1e-6);
    }

    void upliftLastsUnlessThePremiumFades()
    {
        Plan plan = learningPlan();
        QVERIFY(!planned(plan).decision.upliftHalfLifeYears.has_value());
        LearningGoal goal;
        goal.skill = "production_llm";
        plan.paths[1].learning.goals.push_back(goal);
        QCOMPARE(planned(plan).decision.upliftHalfLifeYears.value(), 1.0); // the guide's 12 months
    }

    /// What the search waits for the learning is study, not search; its chance counts from when it starts.
    void waitingIsNotSearching()
    {
        Plan plan = learningPlan();
        plan.paths[1].learning.start = plan.paths[1].stages[1].start;
        const SkillPlan meanwhile = planned(plan);
        plan.paths[1].stages[1].search.afterLearning = true;
        const SkillPlan after = planned(plan);
        QCOMPARE(after.decision.searchMonths, meanwhile.decision.searchMonths);
        QCOMPARE(after.offerWith, meanwhile.offerWith);
    }

    /// Four months of study from July 2027, then half of all searches end in the seventh month: June 2028.
    void theJobStartsAfterLearningAndSearch()
    {
        Plan plan = learningPlan();
        plan.paths[1].learning.start = Month(2027, 7);
        plan.paths[1].stages[1].search.mode = SearchMode::Published;
        QCOMPARE(QString::fromStdString(toString(startOf(plan))), QStringLiteral("2028-02")); // searches meanwhile
        plan.paths[1].stages[1].search.afterLearning = true;
        QCOMPARE(QString::fromStdString(toString(startOf(plan))), QStringLiteral("2028-06"));
    }

private:
    /// When the searched job starts in the plan without chance.
    [[nodiscard]] Month startOf(const Plan& plan) const
    {
        const auto evaluation = evaluate(plan, m_world, {.futures = 0});
        const auto& months = (*evaluation)->paths[1].projection.months;
        for (std::size_t month = 0; month < months.size(); ++month) {
            if (months[month].job == 1)
                return plan.assumptions.start + static_cast<int>(month);
        }
        return {};
    }

    [[nodiscard]] SkillPlan planned(const Plan& plan) const
    {
        const auto evaluation = evaluate(plan, m_world, {.futures = 0});
        const auto skills = skillPlan(**evaluation, m_world, 1);
        return *skills;
    }

    const World m_world = shippedWorld();
};

QTEST_APPLESS_MAIN(TestSkillPlan)
#include "tests/support/shippedworld.h"
#include "tst_skillplan.moc"
