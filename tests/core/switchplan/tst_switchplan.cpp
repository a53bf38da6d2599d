// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/switchplan/switchplan.h"

#include "core/compensation/skillgaps.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/nameproblems.h"
#include "core/plan/planfile.h"
#include "core/plan/validate.h"

#include <QTest>

using namespace pathwise;

namespace {

constexpr Month start(2027, 1);
constexpr std::array thirds{ThirdChoice::Remote,    ThirdChoice::FoundingEngineer,  ThirdChoice::AiProductManager,
                            ThirdChoice::MlopsLead, ThirdChoice::ResearchResidency, ThirdChoice::Later};
constexpr std::array offers{OfferAnswer::Published, OfferAnswer::Interviews, OfferAnswer::InHand};

} // namespace

class TestSwitchPlan : public QObject {
    Q_OBJECT

private:
    const World m_world = shippedWorld();

    [[nodiscard]] Result<Plan> planOf(const SwitchAnswers& answers) const
    {
        return switchPlan(answers, {"Plan", "Stay", "Switch", "Third"}, start, m_world.knowledge);
    }

    [[nodiscard]] Plan made(const SwitchAnswers& answers) const
    {
        const auto plan = planOf(answers);
        if (!plan)
            QTest::qFail(plan.error().field.c_str(), __FILE__, __LINE__);
        return plan.value_or(Plan());
    }

    static const Stage& lastOf(const Plan& plan, std::string_view path)
    {
        return findPath(plan, PathId(std::string(path)))->stages.back();
    }

private slots:
    void initTestCase() { QVERIFY(m_world.taxes != nullptr); }

    void everyAnswerMakesAPlan_data()
    {
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("wanted");
        for (const Role& today : m_world.knowledge.roles.all()) {
            for (const Role& wanted : m_world.knowledge.roles.all())
                QTest::addRow("%s to %s", today.spec.id.c_str(), wanted.spec.id.c_str())
                    << QString::fromStdString(today.spec.id) << QString::fromStdString(wanted.spec.id);
        }
    }

    void everyAnswerMakesAPlan()
    {
        QFETCH(QString, today);
        QFETCH(QString, wanted);
        SwitchAnswers answers;
        answers.today.role = today.toStdString();
        answers.today.level = m_world.knowledge.roles.find(answers.today.role)->ladder.front().id;
        answers.wanted.role = wanted.toStdString();
        for (const LadderLevel& level : m_world.knowledge.roles.find(answers.wanted.role)->ladder) {
            answers.wanted.level = level.id;
            for (const ThirdChoice third : thirds) {
                answers.third = third;
                for (const OfferAnswer offer : offers) {
                    answers.offer = offer;
                    const auto plan = planOf(answers);
                    QVERIFY2(plan.has_value(), plan ? "" : plan.error().field.c_str());
                    QVERIFY(validate(*plan).empty());
                    QVERIFY(nameProblems(*plan, m_world.knowledge).empty());
                    QCOMPARE(plan->paths.size(), 3u);
                    QCOMPARE(plan->baseline, PathId("stay"));
                }
            }
        }
    }

    void everyThirdChoiceIsEvaluated()
    {
        for (const ThirdChoice third : thirds) {
            for (const OfferAnswer offer : offers) {
                SwitchAnswers answers;
                answers.third = third;
                answers.offer = offer;
                const auto evaluation = evaluate(made(answers), m_world, {.futures = 64});
                QVERIFY(evaluation.has_value());
                for (const PathEvaluation& path : (*evaluation)->paths)
                    QVERIFY(path.years.front().takeHome > 0);
            }
        }
    }

    void itIsWrittenAndReadBack()
    {
        for (const ThirdChoice third : thirds) {
            SwitchAnswers answers;
            answers.third = third;
            const Plan plan = made(answers);
            const auto read = readPlan(writePlan(plan));
            QVERIFY(read.has_value());
            QVERIFY(*read == plan);
        }
    }

    void answersStandInThePlan()
    {
        SwitchAnswers answers;
        answers.base = 150'000;
        answers.bonus = 15'000;
        answers.equity = 30'000;
        answers.experienceYears = 4;
        answers.birthYear = 1998;
        answers.filingStatus = FilingStatus::MarriedJoint;
        answers.today.place = "cbsa:12420";
        answers.wanted.place = "cbsa:42660";
        answers.wanted.level = "engineer";
        answers.hoursPerWeek = 5;
        answers.savings = 40'000;
        const Plan plan = made(answers);
        QCOMPARE(plan.person.birthYear, 1998);
        QCOMPARE(plan.person.filingStatus, FilingStatus::MarriedJoint);
        QCOMPARE(plan.person.experienceYears, 4.0);
        QCOMPARE(plan.person.wealth, 40'000.0);
        QVERIFY(!plan.person.riskAversion);
        QVERIFY(plan.assumptions.start == start);
        const Stage& today = lastOf(plan, stayPath);
        QCOMPARE(today.role, std::string("software_engineer"));
        QCOMPARE(today.place, std::string("cbsa:12420"));
        QCOMPARE(*today.package.base, 150'000.0);
        QCOMPARE(*today.package.base * *today.package.bonusTarget, 15'000.0);
        QCOMPARE(*today.package.base * *today.package.equityPerYear, 30'000.0);
        const Stage& wanted = lastOf(plan, changePath);
        QCOMPARE(wanted.role, std::string("ai_engineer"));
        QCOMPARE(wanted.level, std::string("engineer"));
        QCOMPARE(wanted.place, std::string("cbsa:42660"));
        QVERIFY(!wanted.package.base);
        QCOMPARE(findPath(plan, PathId("switch"))->learning.hoursPerWeek, 5.0);
        for (const CareerPath& path : plan.paths)
            QVERIFY(path.stages.front() == today);
    }

    void payThatIsNotAnsweredFollowsTheFigures()
    {
        const Plan plan = made({});
        QVERIFY(!lastOf(plan, stayPath).package.base);
        const YearlyPay usual = usualPay({}, start, m_world.knowledge);
        const Derived* base = m_world.knowledge.derivation("software_engineer.senior.base");
        const Derived* bonus = m_world.knowledge.derivation("software_engineer.senior.bonus");
        QCOMPARE(usual.base, base->value);
        QCOMPARE(usual.bonus, base->value * bonus->value);
    }

    void missingSkillsAreLearnedFirst()
    {
        SwitchAnswers answers;
        const auto all = switchSkills(m_world.knowledge);
        QCOMPARE(all.size(), 5u);
        const Plan none = made(answers);
        // 120 + 60 + 50 + 160 + 40 hours at 8 a week are 430 / (8 · 4.348) = 12.4 months.
        QCOMPARE(lastOf(none, changePath).start - start, 13);
        QCOMPARE(findPath(none, PathId("switch"))->learning.goals.size(), 5u);
        answers.skills = all;
        const Plan whole = made(answers);
        QVERIFY(findPath(whole, PathId("switch"))->learning.goals.empty());
        QCOMPARE(lastOf(whole, changePath).start - start, 0);
        QCOMPARE(whole.person.skills.front().now, 1.0);
    }

    void theSearchIsAsAnswered()
    {
        SwitchAnswers answers;
        QCOMPARE(lastOf(made(answers), changePath).search.mode, SearchMode::Published);
        answers.offer = OfferAnswer::Interviews;
        QCOMPARE(lastOf(made(answers), changePath).search.mode, SearchMode::Funnel);
        answers.offer = OfferAnswer::InHand;
        answers.offerMonths = 2;
        QCOMPARE(lastOf(made(answers), changePath).search.mode, SearchMode::None);
        QCOMPARE(lastOf(made(answers), changePath).start - start, 2);
    }

    void thirdChoices()
    {
        SwitchAnswers answers;
        const Stage wanted = lastOf(made(answers), changePath);
        QCOMPARE(lastOf(made(answers), thirdPath).payPolicy, PayPolicy::RemoteDiscount);
        answers.third = ThirdChoice::AiProductManager; // after three to five years: the middle
        QCOMPARE(lastOf(made(answers), thirdPath).role, std::string("ai_product_manager"));
        QCOMPARE(lastOf(made(answers), thirdPath).start - wanted.start, 48);
        answers.third = ThirdChoice::Later;
        QCOMPARE(lastOf(made(answers), thirdPath).start - wanted.start, 12);
        answers.third = ThirdChoice::ResearchResidency;
        QCOMPARE(lastOf(made(answers), thirdPath).role, std::string("research_scientist"));
        QCOMPARE(lastOf(made(answers), thirdPath).start - wanted.start, 12);
        answers.third = ThirdChoice::FoundingEngineer;
        QCOMPARE(*lastOf(made(answers), thirdPath).package.grants.front().ownership, 0.005);
    }

    void cautionIsHalfOrTwiceTheUsual()
    {
        SwitchAnswers answers;
        answers.caution = Caution::Bold;
        QCOMPARE(*made(answers).person.riskAversion, 1.0);
        answers.caution = Caution::Careful;
        QCOMPARE(*made(answers).person.riskAversion, 4.0);
    }

    void whatIsNotKnownIsNamed_data()
    {
        QTest::addColumn<QString>("field");
        for (const char* field : {"today/role", "today/level", "wanted/segment", "wanted/place"})
            QTest::addRow("%s", field) << QString::fromLatin1(field);
    }

    void whatIsNotKnownIsNamed()
    {
        QFETCH(QString, field);
        SwitchAnswers answers;
        JobAnswer& job = field.startsWith(QLatin1String("today")) ? answers.today : answers.wanted;
        const QString part = field.section(QLatin1Char('/'), 1);
        std::string& text = part == QLatin1String("role") ? job.role
            : part == QLatin1String("level")              ? job.level
            : part == QLatin1String("segment")            ? job.segment
                                                          : job.place;
        text = "no_such";
        const auto plan = planOf(answers);
        QVERIFY(!plan.has_value());
        QCOMPARE(plan.error().code, ErrorCode::UnknownId);
        QCOMPARE(QString::fromStdString(plan.error().field), field);
    }

    void valuesOutOfRangeAreRefused()
    {
        SwitchAnswers answers;
        answers.experienceYears = -1;
        const auto plan = planOf(answers);
        QVERIFY(!plan.has_value());
        QCOMPARE(plan.error().field, std::string("person/experience_years"));
    }

    void answersGoTogether()
    {
        SwitchAnswers answers;
        answers.wanted.role = "research_resident"; // associates only
        answers.third = ThirdChoice::ResearchResidency;
        const SwitchAnswers now = settled(answers, m_world.knowledge);
        QCOMPARE(now.wanted.level, std::string("associate"));
        QCOMPARE(now.third, ThirdChoice::Remote);
        QCOMPARE(now.today.level, std::string("senior"));
        QVERIFY(planOf(now).has_value());
    }

    void whatIsWantedFollowsToday()
    {
        SwitchAnswers answers;
        changeToday(answers, &JobAnswer::place, "cbsa:12420");
        QCOMPARE(answers.wanted.place, std::string("cbsa:12420"));
        answers.wanted.level = "staff"; // chosen
        changeToday(answers, &JobAnswer::level, "principal");
        QCOMPARE(answers.wanted.level, std::string("staff"));
        QCOMPARE(answers.today.level, std::string("principal"));
    }

    void experienceIsThatOfTheLevel()
    {
        SwitchAnswers answers;
        const auto years = m_world.knowledge.figures.range("ladder.senior.years");
        QCOMPARE(made(answers).person.experienceYears, (years->low + *years->high) / 2);
        answers.experienceYears = 9;
        QCOMPARE(made(answers).person.experienceYears, 9.0);
    }

    void nobodyHasWorkedLongerThanTheyHave()
    {
        SwitchAnswers answers;
        answers.experienceYears = 1;
        QCOMPARE(lastOf(made(answers), stayPath).start - start, -12);
        answers.experienceYears = 20; // 3.9 years in a job, usually
        QCOMPARE(lastOf(made(answers), stayPath).start - start, -47);
    }
};

QTEST_GUILESS_MAIN(TestSwitchPlan)
#include "tests/support/shippedworld.h"
#include "tst_switchplan.moc"
