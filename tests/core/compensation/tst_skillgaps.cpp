// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compensation/skillgaps.h"

#include "core/compensation/compile.h"
#include "tests/support/planmaker.h"

#include <QTest>

#include <cmath>

using namespace pathwise;

namespace {

bool near(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance;
}

Skill skillOf(const char* id, double now)
{
    Skill skill;
    skill.skill = id;
    skill.now = now;
    return skill;
}

CareerPath learns(const std::vector<const char*>& skills)
{
    CareerPath path;
    path.id = PathId("p");
    for (const char* id : skills) {
        LearningGoal goal;
        goal.skill = id;
        path.learning.goals.push_back(goal);
    }
    return path;
}

} // namespace

class TestSkillGaps : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto knowledge = loadKnowledge(PATHWISE_RESOURCES);
        QVERIFY(knowledge.has_value());
        m_knowledge = std::move(*knowledge);
    }

    void eachSkillServesAGoal()
    {
        Plan plan;
        Skill own = skillOf("rust", 0);
        plan.person.skills = {own};
        QVERIFY(!skillGaps(plan, m_knowledge, CareerPath{}).back().goal);
        plan.person.skills.front().measuredAs = MeasuredAs::ModelAccuracy;
        QVERIFY(skillGaps(plan, m_knowledge, CareerPath{}).back().goal == ReviewGoal::ModelAccuracy);
        QVERIFY(skillGaps(plan, m_knowledge, CareerPath{})[0].goal == ReviewGoal::Deployment);
        QVERIFY(skillGaps(plan, m_knowledge, CareerPath{})[1].goal == ReviewGoal::ModelAccuracy);
        QVERIFY(skillGaps(plan, m_knowledge, CareerPath{})[4].goal == ReviewGoal::Cost);
    }

    void theGuidesSkillsAreTheRows()
    {
        const auto gaps = skillGaps(Plan{}, m_knowledge, CareerPath{});
        QCOMPARE(gaps.size(), std::size_t{5});
        QCOMPARE(gaps[3].skill, std::string(productionLlm));
        QVERIFY(near(gaps[3].hours, 160) && near(gaps[3].cost, 800)); // all of it is missing
        QVERIFY(!gaps[3].isEntered);
    }

    void hoursFollowTheGap()
    {
        Plan plan;
        plan.person.skills = {skillOf("production_llm", 0.75), skillOf("rust", 0.5)};
        plan.person.skills[1].hours = 100;
        const auto gaps = skillGaps(plan, m_knowledge, CareerPath{});
        QCOMPARE(gaps.size(), std::size_t{6});
        QVERIFY(near(gaps[3].hours, 40) && near(gaps[3].cost, 200));
        QCOMPARE(gaps[5].skill, std::string("rust"));
        QVERIFY(near(gaps[5].hours, 50) && near(gaps[5].cost, 0));
    }

    void learningTakesCalendarTime()
    {
        CareerPath path = learns({"production_llm", "product_sense"});
        path.learning.hoursPerWeek = 10;
        const LearningTotal total = learningTotal(Plan{}, m_knowledge, path);
        QVERIFY(near(total.hours, 200) && near(total.cost, 900));
        QCOMPARE(total.months, 5); // 20 weeks are 4.6 months
        QVERIFY(near(total.employer, 0));
    }

    void theEmployersBudgetComesFirst()
    {
        Plan plan;
        CareerPath path = learns({"production_llm"});
        path.learning.cost = 5'000;
        path.learning.employerPays = true;
        Stage job;
        job.start = Month(2025, 1); // held already when the plan starts
        path.stages = {job};
        QVERIFY(near(learningTotal(plan, m_knowledge, path).employer, 4'000)); // the guide's budget of a year
        path.stages[0].package.learningBudget = 10'000;
        QVERIFY(near(learningTotal(plan, m_knowledge, path).employer, 5'800)); // no more than it costs
        path.stages[0].start = Month(2028, 1);
        QVERIFY(near(learningTotal(plan, m_knowledge, path).employer, 0)); // nobody pays before the first job
    }

    /// skill.llm_premium is 20 % of base, model.shelf_life_months 12: 80 hours are learned by month 2 at ten a week, the job
    /// starts in month 6.
    void thePremiumFadesWithItsHalfLife()
    {
        Plan plan = samplePlan();
        plan.person.skills = {skillOf("production_llm", 0.5)};
        plan.paths[1].learning = learns({"production_llm"}).learning;
        plan.paths[1].learning.hoursPerWeek = 10;
        plan.paths[1].stages[1].annualRaise = 0;
        const auto program = compile(plan, m_knowledge);
        const auto& raise = program->paths[1].jobs[1].raise;
        QVERIFY(near(raise[0], 1 + 0.2 * std::exp2(-4.0 / 12)));
        QVERIFY(near(raise[12], 1 + 0.2 * std::exp2(-16.0 / 12)));
        QCOMPARE(program->paths[1].jobs[0].raise[4], 1.0);
    }

private:
    Knowledge m_knowledge;
};

QTEST_APPLESS_MAIN(TestSkillGaps)
#include "tst_skillgaps.moc"
