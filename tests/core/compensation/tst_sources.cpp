// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compensation/sources.h"
#include "core/plan/fields.h"
#include "tests/support/planmaker.h"
#include "tests/support/worldmaker.h"

#include <QTest>

#include <cmath>

using namespace pathwise;

class TestSources : public QObject {
    Q_OBJECT

private slots:
    void everySourceLeadsToANumber()
    {
        Plan plan = samplePlan();
        for (auto& path : plan.paths) {
            for (auto& stage : path.stages)
                stage.payPolicy = PayPolicy::GlobalBand;
        }
        for (const auto& field : fieldsOf(plan)) {
            if (field.info.source.empty())
                continue;
            const auto source = sourceOf(plan, m_knowledge, field.path);
            QVERIFY2(source.has_value(), field.path.c_str());
            QVERIFY2(std::isfinite(source->value), field.path.c_str());
        }
    }

    void payComesFromTheGuide()
    {
        const Plan plan = samplePlan();
        // The guide's senior AI engineer: 210,000 base; the software engineer's is that over 1.18.
        QCOMPARE(sourceOf(plan, m_knowledge, "paths/ai/stages/1/package/base")->value, 210'000.0);
        QVERIFY(std::abs(sourceOf(plan, m_knowledge, "paths/stay/stages/0/package/base")->value - 210'000 / 1.18)
                < 1e-6);
        QCOMPARE(sourceOf(plan, m_knowledge, "paths/ai/stages/1/package/bonus_target")->value, 0.12);
        QCOMPARE(sourceOf(plan, m_knowledge, "paths/ai/stages/1/package/equity_per_year")->value, 0.4);
    }

    /// 1.2 x 0.25 x 0.4: the goal weighs 25 %.
    void theReviewsSpreadsStandForTheBonusSwing()
    {
        Plan plan = samplePlan();
        const std::string field = "paths/ai/stages/1/package/bonus_spread";
        QCOMPARE(sourceOf(plan, m_knowledge, field)->id, std::string("default.bonus_spread"));
        plan.paths[1].stages[1].package.bonusPayout = 1.2;
        plan.paths[1].stages[1].package.review.deploymentSpread = 0.4;
        QVERIFY(std::abs(sourceOf(plan, m_knowledge, field)->value - 0.12) < 1e-12);
    }

    void laterStagesFollowPayScales()
    {
        Plan plan = samplePlan();
        plan.paths[1].stages[1].start = Month(2029, 3);
        plan.paths[1].stages[0].end = Month(2029, 3);
        const auto source = sourceOf(plan, m_knowledge, "paths/ai/stages/1/package/base");
        QVERIFY(std::abs(source->value - 210'000 * 1.035 * 1.035) < 1e-6);
        QVERIFY(source->inputs.size() >= 3);
    }

    void remoteIsPaidLess()
    {
        Plan plan = samplePlan();
        plan.paths[1].stages[1].payPolicy = PayPolicy::RemoteDiscount;
        // Middle of the guide's 7 to 10 %.
        const auto source = sourceOf(plan, m_knowledge, "paths/ai/stages/1/package/base");
        QVERIFY(std::abs(source->value - 210'000 * 0.915) < 1e-6);
    }

    void ownAssumptionsChangeWhatFollows()
    {
        Plan plan = samplePlan();
        plan.assumptions.riskFree = 0.10;
        plan.assumptions.equityPremium = 0;
        QCOMPARE(sourceOf(plan, m_knowledge, "paths/stay/stages/0/package/stock/growth")->value, 0.10);
    }

    void fieldsWithoutSourceHaveNone()
    {
        QVERIFY(!sourceOf(samplePlan(), m_knowledge, "paths/ai/stages/1/package/sign_on").has_value());
        QVERIFY(!sourceOf(samplePlan(), m_knowledge, "no/such/field").has_value());
    }

private:
    const Knowledge m_knowledge = shippedKnowledge();
};

QTEST_APPLESS_MAIN(TestSources)
#include "tst_sources.moc"
