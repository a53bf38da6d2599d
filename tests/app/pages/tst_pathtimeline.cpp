// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pathedit.h"
#include "app/pages/pathtimeline.h"
#include "core/plan/validate.h"
#include "tests/support/evaluationmaker.h"
#include "tests/support/worldmaker.h"

#include <QTest>

using namespace pathwise;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

std::shared_ptr<Evaluation> evaluation()
{
    auto made = handMadeEvaluation();
    made->plan.paths[1].learning.cost = 6'200;
    made->plan.paths[1].learning.hours = 320;
    made->plan.paths[1].stages[1].place = "austin";
    made->paths[1].spans = {{0, Month(2027, 1), Month(2027, 7), "senior"},
                            {1, Month(2027, 7), Month(2029, 1), "senior"},
                            {1, Month(2029, 1), Month(2030, 1), "staff"}};
    return made;
}

TimelineData timeline(const Evaluation& evaluation)
{
    return pathTimeline(
        evaluation, 1, shippedKnowledge(), [](const std::string& id) { return QString::fromStdString("place " + id); },
        english);
}

} // namespace

class TestPathTimeline : public QObject {
    Q_OBJECT

private slots:
    void aBlockForEachLevel()
    {
        const TimelineData data = timeline(*evaluation());
        QVERIFY(data.window == (TimelineWindow{Month(2027, 1), Month(2030, 1)}));
        QCOMPARE(data.roles.size(), std::size_t(3));
        QCOMPARE(data.roles[0].name, QStringLiteral("Senior software engineer"));
        QCOMPARE(data.roles[2].name, QStringLiteral("Staff AI engineer"));
        QCOMPARE(data.roles[2].span.step, std::size_t(1));
    }

    void stagesInOnePlaceAreOneStretch()
    {
        const TimelineData data = timeline(*evaluation());
        QCOMPARE(data.places.size(), std::size_t(2));
        QVERIFY(data.places[1] == (TimelineStretch{Month(2027, 7), Month(2030, 1), QStringLiteral("place austin")}));
    }

    void learningTakesItsHours()
    {
        const TimelineData data = timeline(*evaluation());
        QVERIFY(data.learning);
        // 320 hours at 8 a week: 40 weeks, a little over nine months.
        QVERIFY(data.learning->end == Month(2027, 11));
        QCOMPARE(data.learning->text, QStringLiteral("320 hours · $6,200"));
    }

    /// 160 hours of a skill from nothing at 8 a week: 20 weeks, five months.
    void learningCountsTheSkillsItCloses()
    {
        auto made = evaluation();
        Skill skill;
        skill.skill = "production_llm";
        skill.hours = 160;
        skill.cost = 1'000;
        made->plan.person.skills = {skill};
        LearningGoal goal;
        goal.skill = skill.skill;
        Learning& learning = made->plan.paths[1].learning;
        learning = {};
        learning.goals = {goal};
        learning.start = Month(2027, 3);
        const TimelineData data = timeline(*made);
        QVERIFY(data.learning);
        QVERIFY(data.learning->start == Month(2027, 3));
        QVERIFY(data.learning->end == Month(2027, 8));
        QCOMPARE(data.learning->text, QStringLiteral("160 hours · $1,000"));
    }

    /// 48 % in six months: half have an offer after 7 months, a tenth after 1, nine tenths after 22.
    void theSearchTakesItsMonths()
    {
        auto made = evaluation();
        QVERIFY(timeline(*made).searches.empty());
        made->plan.assumptions.horizonYears = 10;
        Stage& stage = made->plan.paths[1].stages[1];
        stage.search.mode = SearchMode::Published;
        const TimelineData data = timeline(*made);
        QCOMPARE(data.searches.size(), std::size_t(1));
        const TimelineSearch& search = data.searches.front();
        QVERIFY(search.stretch.start == stage.start);
        QVERIFY(search.stretch.end == stage.start + 7);
        QVERIFY(search.early == stage.start + 1);
        QVERIFY(search.late == stage.start + 22);
        QVERIFY(search.visas.empty());
        QCOMPARE(search.stretch.text, QStringLiteral("7 months to an offer · 8 in 10 start Aug 2027 to May 2029"));
    }

    /// 75 % in October 2027, 94 % by October 2028: half start in the first, nine in ten by the second.
    void aVisaIsMarkedEachOctober()
    {
        auto made = evaluation();
        made->plan.assumptions.horizonYears = 10;
        made->plan.paths[1].stages[1].needsVisa = true;
        const TimelineData data = timeline(*made);
        QCOMPARE(data.searches.size(), std::size_t(1));
        QVERIFY(data.searches.front().visas == (std::vector<Month>{Month(2027, 10), Month(2028, 10)}));
        QVERIFY(data.searches.front().stretch.end == Month(2027, 10));
        QVERIFY(data.searches.front().stretch.text.endsWith(QStringLiteral("H-1B: 75% each October")));
    }

    void mostPromotionsFallHere()
    {
        auto made = evaluation();
        SimulationResult futures;
        futures.paths.resize(2);
        PromotionResult promotion;
        promotion.job = 1;
        promotion.level = 1;
        promotion.countByMonth.resize(37);
        promotion.month = {9, 12, 15, 24, 30, {}, {}};
        futures.paths[1].promotions = {promotion};
        made->futures = futures;
        const TimelineData data = timeline(*made);
        QVERIFY(data.roles[2].promotion);
        QVERIFY(data.roles[2].promotion->start == Month(2028, 1));
        QVERIFY(data.roles[2].promotion->end == Month(2030, 1)); // fewer than 9 in 10 see it in time
        QVERIFY(!data.roles[1].promotion);
    }

    void undoTextsSayWhatMovesWhere()
    {
        const TimelineData data = timeline(*evaluation());
        const auto text = [&](const TimelineDrag& drag) {
            return dragText(data, draggedSpans(spansOf(data), drag, data.window), drag, english);
        };
        QCOMPARE(text({2, DragHandle::Block, -3, Later::Stay}), QStringLiteral("Move Staff promotion to Oct 2028"));
        QCOMPARE(text({1, DragHandle::End, -3, Later::Stay}), QStringLiteral("Move Staff promotion to Oct 2028"));
        QCOMPARE(text({1, DragHandle::Block, 2, Later::Stay}), QStringLiteral("Move Senior AI engineer to Sep 2027"));
        QCOMPARE(text({2, DragHandle::End, -1, Later::Stay}), QStringLiteral("End Staff AI engineer in Nov 2029"));
    }

    void anAddedStageIsValid()
    {
        Plan plan = samplePlan();
        QVERIFY(appendStage(plan.paths[1], {Month(2027, 1), Month(2037, 1)}) == std::size_t(2));
        QVERIFY(plan.paths[1].stages[2].start > plan.paths[1].stages[1].start);
        QVERIFY(plan.paths[1].stages[2].id != plan.paths[1].stages[1].id);
        QVERIFY(validate(plan).empty());
    }
};

QTEST_APPLESS_MAIN(TestPathTimeline)
#include "tst_pathtimeline.moc"
