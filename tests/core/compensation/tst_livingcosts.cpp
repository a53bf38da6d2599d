// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compensation/livingcosts.h"

#include "tests/support/planmaker.h"
#include "tests/support/worldmaker.h"

#include <cmath>
#include <numeric>

using namespace pathwise;

class TestLivingCosts : public QObject {
    Q_OBJECT

private slots:
    void nationalPricesGrowWithInflation()
    {
        Plan plan = spendingPlan();
        const auto costs = livingCosts(plan, m_knowledge, plan.paths[0]);
        QCOMPARE(costs.size(), std::size_t{24});
        QCOMPARE(costs[0], 5'000.0);
        QCOMPARE(costs[12], 5'000 * 1.1);
    }

    void pricesFollowTheStage()
    {
        Plan plan = spendingPlan();
        CareerPath& path = plan.paths[0];
        path.stages.push_back(path.stages[0]);
        path.stages[1].place = "cbsa:41860";
        path.stages[1].start = Month(2027, 7);
        const double level = m_knowledge.places->find("cbsa:41860")->prices->all / 100;
        const auto costs = livingCosts(plan, m_knowledge, path);
        QCOMPARE(costs[5], 5'000.0);
        // At the published share of rent the level is BEA's own figure for all items.
        QVERIFY(std::abs(costs[6] - 5'000 * level) < 1e-9);
    }

    void moreRentWeighsHousingMore()
    {
        Plan plan = spendingPlan();
        plan.person.rentShare = 1;
        const Place& bayArea = *m_knowledge.places->find("cbsa:41860");
        QCOMPARE(priceLevel(bayArea, spendingOf(plan, m_knowledge)).value(), bayArea.prices->housing / 100);
    }

    void theWeightInTheIndexStaysPublished()
    {
        const auto own = adjusted(m_knowledge, {{"default.rent_share", 0.4}}, m_knowledge.readings);
        QVERIFY(own.has_value());
        const Spending spending = spendingOf(spendingPlan(), *own);
        QCOMPARE(spending.rentShare, 0.4);
        QCOMPARE(spending.publishedShare, m_knowledge.figures.number("default.rent_share").value());
    }

    void aPlaceWithoutPricesCostsAsTheCountryDoes()
    {
        Plan plan = spendingPlan();
        plan.paths[0].stages[0].place = "remote-us";
        QCOMPARE(livingCosts(plan, m_knowledge, plan.paths[0])[0], 5'000.0);
        plan.paths[0].stages.clear();
        QCOMPARE(livingCosts(plan, m_knowledge, plan.paths[0])[0], 5'000.0);
    }

private:
    static Plan spendingPlan()
    {
        Plan plan = samplePlan();
        plan.person.livingCosts = 60'000;
        plan.assumptions.inflation = 0.1;
        plan.assumptions.horizonYears = 2;
        return plan;
    }

    const Knowledge m_knowledge = shippedKnowledge();
};

QTEST_APPLESS_MAIN(TestLivingCosts)
#include "tst_livingcosts.moc"
