// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compensation/attainment.h"
#include "core/compensation/jobsearch.h"
#include "core/compensation/skillgaps.h"
#include "core/compensation/sources.h"
#include "core/evaluation/figureuse.h"
#include "core/plan/fields.h"
#include "tests/support/planmaker.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace pathwise;

namespace {

/// Shown on the Market page, and in checks of the guide against itself, but in no calculation: their `used_for` says so.
bool isOnlyShown(const Figure& figure)
{
    for (const char* use : {"market page", "benchmark line", "check against", "context", "plausibility", "shown beside",
                            "employer segment: demand"}) {
        if (figure.usedFor.find(use) != std::string::npos)
            return true;
    }
    return false;
}

void addDerived(std::vector<double>& numbers, const std::optional<Derived>& derived)
{
    numbers.push_back(derived ? derived->value : 0);
}

/// Two paths that use every part of the guide.
Plan guidePlan()
{
    Plan plan = samplePlan();
    CareerPath& path = plan.paths[1];
    path.learning.cost = 50'000;
    path.learning.employerPays = true;
    for (const char* skill : {"production_llm", "certification"}) {
        LearningGoal goal;
        goal.skill = skill;
        path.learning.goals.push_back(goal);
    }
    path.stages[1].search.mode = SearchMode::Funnel;
    path.stages[1].needsVisa = true;
    return plan;
}

void addPay(std::vector<double>& numbers, const Knowledge& knowledge)
{
    for (const Role& role : knowledge.roles.all()) {
        for (const LadderLevel& level : role.ladder) {
            for (const Derived* part : {&level.parts.base, &level.parts.equity, &level.parts.bonus, &level.parts.total})
                numbers.push_back(part->value);
            numbers.push_back(level.years.low);
            numbers.push_back(level.years.high.value_or(0));
        }
        for (const std::string& id : {role.spec.afterYears, role.spec.stake}) {
            if (!id.empty())
                numbers.push_back(knowledge.number(id).value_or(0));
        }
    }
    for (const char* place : {"cbsa:12420", "remote-us", "cbsa:41860", "cbsa:14460"}) {
        const Place* found = knowledge.places->find(place);
        numbers.push_back(found ? 1 : 0);
        if (found)
            addDerived(numbers, knowledge.payFactors().factor(*found, "15-1252"));
    }
}

/// Every number that a plan gets from the knowledge.
std::vector<double> numbersOf(const Knowledge& knowledge)
{
    const Plan plan = guidePlan();
    const CareerPath& path = plan.paths[1];
    std::vector<double> numbers;
    addPay(numbers, knowledge);
    for (const Field& field : fieldsOf(plan)) {
        if (!field.info.source.empty())
            addDerived(numbers, sourceOf(plan, knowledge, field.path));
    }
    for (std::size_t stage = 0; stage < path.stages.size(); ++stage) {
        const JobSearch search = jobSearch(plan, knowledge, path, stage, 24);
        numbers.insert(numbers.end(), {search.monthlyOffer, search.visaAcceptance});
    }
    Plan published = plan;
    published.paths[1].stages[1].search.mode = SearchMode::Published;
    numbers.push_back(jobSearch(published, knowledge, published.paths[1], 1, 24).monthlyOffer);
    numbers.push_back(learningTotal(plan, knowledge, path).employer);
    for (double Review::*goal : {&Review::modelAccuracy, &Review::deployment, &Review::cost, &Review::collaboration}) {
        Review review;
        review.*goal = 1.5;
        numbers.push_back(attainmentOf(review, knowledge));
    }
    return numbers;
}

/// The figure a tenth higher.
FigureValue raised(const FigureValue& value)
{
    if (const auto* range = std::get_if<Range>(&value))
        return Range{range->low, range->high ? std::optional(*range->high * 1.1) : std::nullopt};
    return std::get<double>(value) * 1.1;
}

} // namespace

class TestFigureUse : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_world.taxes != nullptr); }

    void everyGuideFigureIsUsed_data()
    {
        QTest::addColumn<QString>("id");
        for (const Figure& figure : m_world.knowledge.figures.all()) {
            if (!figure.id.starts_with("default.") && figure.id != "guide.rounding" && // the checks' own tolerance
                isNumber(figure) && isGuide(figure))
                QTest::newRow(figure.id.c_str()) << QString::fromStdString(figure.id);
        }
    }

    /// A number of the guide that says it is used for more than being shown moves what it is used for.
    void everyGuideFigureIsUsed()
    {
        QFETCH(QString, id);
        const Figure* figure = m_world.knowledge.figures.find(id.toStdString());
        QVERIFY(figure != nullptr);
        QVERIFY(!figure->usedFor.empty());
        QVERIFY(!figure->source.title.empty());
        if (isOnlyShown(*figure))
            return;
        if (const auto* range = std::get_if<Range>(&figure->value); range && !range->high)
            return; // the open top of the ladder
        QVERIFY2(moves(*figure, {}) || moves(*figure, {.ladder = {}, .remote = RemotePay::Medians}), "changes nothing");
    }

    /// The guide's lists and flags, each by what it stands for in the program.
    void listsAndFlags()
    {
        const Figures& figures = m_world.knowledge.figures;
        QCOMPARE(figures.list("skills.core")->size(), std::size_t{3});
        QCOMPARE(figures.list("skills.product")->size(), std::size_t{3});
        const Plan plan = guidePlan();
        const auto gaps = skillGaps(plan, m_world.knowledge, plan.paths[1]);
        QCOMPARE(gaps[0].skill, std::string("distributed_training"));
        QCOMPARE(gaps[1].skill, std::string("prompt_retrieval"));
        QCOMPARE(gaps[2].skill, std::string("responsible_ai"));
        QCOMPARE(gaps[4].skill, std::string("product_sense"));
        const auto search = jobSearch(plan, m_world.knowledge, plan.paths[1], 1, 12);
        QCOMPARE(search.steps.size(), 2 + figures.list("interview.rounds")->size());
        QCOMPARE(figures.list("location.pay_policy")->size() + 1, Choices<PayPolicy>::names.size());
        const Roles& roles = m_world.knowledge.roles;
        QCOMPARE(roles.find("research_resident")->spec.requirement, std::string("residency.requires_research"));
        QVERIFY(roles.find("research_scientist")->spec.capExempt);
        for (const char* role : {"ai_product_manager", "mlops_lead"})
            QCOMPARE(roles.find(role)->spec.figures.front(), std::string("lateral.roles"));
    }

    /// lateral.total_increase is 10 to 15 % of the whole; the middle is used.
    void lateralMovesPayWithinTheRange()
    {
        const Roles& roles = m_world.knowledge.roles;
        const double from = findLevel(roles.find("ai_engineer")->ladder, "senior")->parts.total.value;
        for (const char* role : {"ai_product_manager", "mlops_lead"}) {
            const double to = findLevel(roles.find(role)->ladder, "senior")->parts.total.value;
            QVERIFY(std::abs(to / from - 1.125) < 1e-9);
        }
        QCOMPARE(m_world.knowledge.figures.range("lateral.after_years")->low, 3.0);
    }

    void figuresLeadToFields()
    {
        const auto uses = figureUses(guidePlan(), m_world.knowledge);
        const auto& base = uses.at("ladder.senior.base");
        QVERIFY(std::find(base.begin(), base.end(), "paths/stay/stages/0/package/base") != base.end());
        QVERIFY(std::find(base.begin(), base.end(), "paths/ai/stages/1/package/base") == base.end()); // entered
        QVERIFY(!uses.contains("demand.postings_growth"));
    }

    /// Parts: 210,000 x 1.52 = 319,200; scaled to the published total of 307,000 the plan is worth less.
    void readingsHaveEffects()
    {
        Plan plan = samplePlan();
        plan.paths[1].stages[1].package.base = {};
        plan.paths[1].stages[1].package.grants.clear();
        const auto effects = readingEffects(plan, m_world, "ladder_totals", {Measure::Gross});
        QVERIFY(effects.has_value());
        QCOMPARE(effects->size(), std::size_t{4});
        QVERIFY(effects->at(0).isChosen);
        QVERIFY(effects->at(1).totals.at(1) < effects->at(0).totals.at(1));
        QVERIFY(readingEffects(plan, m_world, "rounding", {Measure::Gross})->empty());
    }

private:
    /// Whether a tenth more changes a number when the sources are read in that way.
    bool moves(const Figure& figure, const Readings& readings) const
    {
        const auto before = adjusted(m_world.knowledge, {}, readings);
        const auto after = adjusted(m_world.knowledge, {{figure.id, raised(figure.value)}}, readings);
        return before && after && numbersOf(*before) != numbersOf(*after);
    }

    static bool isNumber(const Figure& figure)
    {
        return std::holds_alternative<double>(figure.value) || std::holds_alternative<Range>(figure.value);
    }

    bool isGuide(const Figure& figure) const
    {
        return figure.source.title == m_world.knowledge.figures.find("ladder.senior.base")->source.title;
    }

    const World m_world = shippedWorld();
};

QTEST_APPLESS_MAIN(TestFigureUse)
#include "tests/support/shippedworld.h"
#include "tst_figureuse.moc"
