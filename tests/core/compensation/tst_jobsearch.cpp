// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compensation/jobsearch.h"

#include <QTest>

#include <cmath>

using namespace pathwise;

namespace {

constexpr int horizon = 120;

bool near(double a, double b, double tolerance = 1e-12)
{
    return std::abs(a - b) <= tolerance;
}

CareerPath pathOf(const Stage& stage)
{
    CareerPath path;
    path.id = PathId("p");
    path.stages = {stage};
    return path;
}

Stage searched(SearchMode mode)
{
    Stage stage;
    stage.start = Month(2027, 4);
    stage.search.mode = mode;
    return stage;
}

} // namespace

class TestJobSearch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto knowledge = loadKnowledge(PATHWISE_RESOURCES);
        QVERIFY(knowledge.has_value());
        m_knowledge = std::move(*knowledge);
    }

    void withoutASearchItStartsOnItsDate() { QVERIFY(!searchOf(searched(SearchMode::None)).searches); }

    void fortyEightPercentWithinSixMonths()
    {
        const JobSearch search = searchOf(searched(SearchMode::Published));
        QVERIFY(near(search.monthlyOffer, 1 - std::pow(0.52, 1.0 / 6)));
        QVERIFY(near(search.laterThan[6], 0.52));
        QVERIFY(near(search.laterThan[0], 1)); // a search takes a month at least
        // ceil(ln 0.5 / ln(1 - f)): 6.36 months
        QCOMPARE(searchQuantile(search, 0.5), std::optional(7));
    }

    void theFunnelIsAProduct()
    {
        Stage stage = searched(SearchMode::Funnel);
        stage.search.applicationsPerMonth = 10;
        stage.search.answered = 0.2;
        stage.search.screen = 0.5;
        stage.search.coding = 0.6;
        stage.search.systemDesign = 0.7;
        stage.search.mlDepth = 0.5;
        stage.search.responsibleAi = 0.9;
        const JobSearch search = searchOf(stage);
        const double product = 0.2 * 0.5 * 0.6 * 0.7 * 0.5 * 0.9;
        QVERIFY(near(search.offerPerApplication, product));
        QVERIFY(near(search.monthlyOffer, 1 - std::pow(1 - product, 10)));
        QCOMPARE(search.steps.size(), std::size_t{6});
        QVERIFY(near(search.steps[0].perMonth, 2));
        QVERIFY(near(search.steps[5].perMonth, 10 * product));
    }

    void aGapLowersItsRound()
    {
        Plan plan;
        Skill missing;
        missing.skill = "distributed_training";
        missing.now = 0;
        plan.person.skills = {missing};
        CareerPath path = pathOf(searched(SearchMode::Funnel));
        const JobSearch with = jobSearch(plan, m_knowledge, path, 0, horizon);
        const double without = searchOf(searched(SearchMode::Funnel)).steps[4].probability;
        QVERIFY(near(with.steps[4].probability, without * 0.5));
        LearningGoal goal;
        goal.skill = "distributed_training";
        path.learning.goals = {goal};
        QVERIFY(near(jobSearch(plan, m_knowledge, path, 0, horizon).steps[4].probability, without));
    }

    void aVisaStartsInOctober()
    {
        Stage stage = searched(SearchMode::None);
        stage.needsVisa = true;
        const JobSearch search = searchOf(stage);
        // From April: October 2027 is six months later; 75 % are accepted, and the rest tries again each year.
        for (int month = 0; month < 6; ++month)
            QVERIFY(near(search.laterThan[static_cast<std::size_t>(month)], 1));
        QVERIFY(near(search.laterThan[6], 0.25));
        QVERIFY(near(search.laterThan[17], 0.25));
        QVERIFY(near(search.laterThan[18], 0.0625));
        QVERIFY(near(search.laterThan[30], 0.015625));
    }

    void capExemptEmployersNeedNoLottery()
    {
        Stage stage = searched(SearchMode::None);
        stage.needsVisa = true;
        stage.capExempt = true;
        QVERIFY(!searchOf(stage).searches);
    }

    void offersWaitForTheVisa()
    {
        Stage stage = searched(SearchMode::Published);
        stage.needsVisa = true;
        const JobSearch search = searchOf(stage);
        QVERIFY(near(search.laterThan[5], 1));
        QVERIFY(near(search.laterThan[6], 1 - 0.75 * 0.48, 1e-9)); // an offer by October, and accepted
    }

    void aVisaInItsMonthStartsOnTheDate()
    {
        Stage stage = searched(SearchMode::None);
        stage.start = Month(2027, 10);
        stage.needsVisa = true;
        QVERIFY(near(searchOf(stage).laterThan[0], 0.25));
    }

    void researchScientistsAreExempt()
    {
        Stage stage = searched(SearchMode::None);
        stage.needsVisa = true;
        stage.role = "research_scientist";
        QVERIFY(!searchOf(stage).searches);
    }

    /// The plan starts in January 2027, the stage in April (month 3). At 10 hours a week, 200 hours are 20 weeks: five months
    /// of study (4.6 begun), done at month 5, or 8 when they start in April.
    void theSearchWaitsForTheLearning_data()
    {
        QTest::addColumn<bool>("after");
        QTest::addColumn<double>("hours");
        QTest::addColumn<int>("startMonth");
        QTest::addColumn<int>("wait");
        QTest::newRow("searches meanwhile") << false << 200.0 << 1 << 0;
        QTest::newRow("done two months after the date") << true << 200.0 << 1 << 2;
        QTest::newRow("studies from the date") << true << 200.0 << 4 << 5;
        QTest::newRow("done before the date") << true << 100.0 << 1 << 0;
        QTest::newRow("nothing to learn") << true << 0.0 << 4 << 0;
    }

    void theSearchWaitsForTheLearning()
    {
        QFETCH(bool, after);
        QFETCH(double, hours);
        QFETCH(int, startMonth);
        QFETCH(int, wait);
        Plan plan;
        plan.assumptions.start = Month(2027, 1);
        CareerPath path = pathOf(searched(SearchMode::Published));
        path.stages.front().search.afterLearning = after;
        path.learning.hours = hours;
        path.learning.hoursPerWeek = 10;
        path.learning.start = Month(2027, startMonth);
        const JobSearch search = jobSearch(plan, m_knowledge, path, 0, horizon);
        QCOMPARE(search.waitMonths, wait);
        const auto at = [&](int month) { return search.laterThan[static_cast<std::size_t>(month)]; };
        QVERIFY(near(at(wait), 1));
        QVERIFY(near(at(wait + 6), 0.52)); // 48 % within six months of search
        QCOMPARE(searchQuantile(search, 0.5), std::optional(wait + 7));
    }

    /// Learned by June, offers from July on: by October three months of search.
    void theVisaWaitsForTheLearningToo()
    {
        Plan plan;
        plan.assumptions.start = Month(2027, 1);
        CareerPath path = pathOf(searched(SearchMode::Published));
        path.stages.front().search.afterLearning = true;
        path.stages.front().needsVisa = true;
        path.learning.hours = 250; // 25 weeks: six months, done at month 6
        path.learning.hoursPerWeek = 10;
        const JobSearch search = jobSearch(plan, m_knowledge, path, 0, horizon);
        QCOMPARE(search.waitMonths, 3);
        QVERIFY(near(search.laterThan[5], 1));
        QVERIFY(near(search.laterThan[6], 1 - 0.75 * (1 - std::sqrt(0.52)), 1e-9));
    }

    /// 18 % of postings ask for a certificate: 82 % of them are in reach without.
    void aCertificateWidensReach()
    {
        CareerPath path = pathOf(searched(SearchMode::Funnel));
        const double without = searchOf(path.stages.front()).steps.back().perMonth;
        LearningGoal goal;
        goal.skill = "certification";
        path.learning.goals = {goal};
        QVERIFY(near(jobSearch(Plan{}, m_knowledge, path, 0, horizon).steps.back().perMonth, without / 0.82));
    }

    /// 0.52^(k/6) is at most 0.9 at 1 month, 0.1 at 22 (6 ln 0.1 / ln 0.52 = 21.1).
    void quantiles()
    {
        const JobSearch search = searchOf(searched(SearchMode::Published));
        QCOMPARE(searchQuantile(search, 0.1), std::optional(1));
        QCOMPARE(searchQuantile(search, 0.9), std::optional(22));
        QVERIFY(!searchQuantile(search, 1 - 1e-10).has_value());
    }

private:
    JobSearch searchOf(const Stage& stage) const { return jobSearch(Plan{}, m_knowledge, pathOf(stage), 0, horizon); }

    Knowledge m_knowledge;
};

QTEST_APPLESS_MAIN(TestJobSearch)
#include "tst_jobsearch.moc"
