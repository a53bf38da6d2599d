// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/leaving.h"

#include <QTest>

#include <cmath>

using namespace pathwise;

namespace {

Plan planWith(GrantKind kind)
{
    Plan plan;
    plan.assumptions.start = Month(2027, 1);
    CareerPath path;
    path.id = PathId("p");
    Stage stage;
    stage.id = StageId("s");
    stage.place = "cbsa:12420";
    stage.start = Month(2027, 1);
    stage.package.base = 150'000;
    stage.package.signOn = 24'000;
    stage.package.clawbackMonths = 12;
    Grant grant;
    grant.id = GrantId("g");
    grant.kind = kind;
    grant.basis = GrantBasis::Shares;
    grant.shares = 48'000;
    grant.strike = 0.5;
    grant.fairMarketValue = 1.5;
    grant.vesting.everyMonths = 1;
    stage.package.grants = {grant};
    stage.package.company.fullyDiluted = 10e6;
    path.stages = {stage};
    plan.paths = {path};
    return plan;
}

} // namespace

class TestLeaving : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_world.taxes != nullptr); }

    void beforeTheCliff()
    {
        const Leaving leaving = leaveAt(planWith(GrantKind::Nso), m_world, {0, 0}, Month(2027, 7));
        QCOMPARE(leaving.grants[0].vested, 0.0);
        QCOMPARE(leaving.grants[0].forfeited, 48'000.0);
        QCOMPARE(leaving.clawback, 12'000.0); // half of the year is missing
        QVERIFY(!leaving.grants[0].deadline);
        QCOMPARE(leaving.strikeCost(), 0.0);
    }

    void afterEighteenMonths()
    {
        const Leaving leaving = leaveAt(planWith(GrantKind::Nso), m_world, {0, 0}, Month(2028, 7));
        QCOMPARE(leaving.grants[0].vested, 18'000.0);
        QCOMPARE(leaving.grants[0].forfeited, 30'000.0);
        QCOMPARE(leaving.clawback, 0.0);
        QCOMPARE(leaving.strikeCost(), 9'000.0);
        QCOMPARE(leaving.grants[0].deadline, std::optional(Month(2028, 10)));
        // 18,000 of spread on top of 150,000: 24 % and 1.45 % Medicare, Social Security too.
        QVERIFY(std::abs(leaving.exerciseTax() - 18'000 * (0.24 + 0.0145 + 0.062)) < 1);
    }

    void anIsoOwesNothingButTheAmtCounts()
    {
        const Leaving leaving = leaveAt(planWith(GrantKind::Iso), m_world, {0, 0}, Month(2028, 7));
        QCOMPARE(leaving.exerciseTax(), 0.0);
        QCOMPARE(leaving.grants[0].amtSpread, 18'000.0);
        QVERIFY(!leaving.grants[0].becomesNso);
        Plan plan = planWith(GrantKind::Iso);
        plan.paths[0].stages[0].package.grants[0].windowMonths = 24;
        QVERIFY(leaveAt(plan, m_world, {0, 0}, Month(2028, 7)).grants[0].becomesNso);
    }

    void sharesBoughtEarlyNeedNothing()
    {
        const Leaving leaving = leaveAt(planWith(GrantKind::EarlyExercise), m_world, {0, 0}, Month(2029, 1));
        QCOMPARE(leaving.grants[0].vested, 24'000.0);
        QCOMPARE(leaving.strikeCost(), 0.0);
        QVERIFY(!leaving.grants[0].deadline);
    }

private:
    const World m_world = shippedWorld();
};

QTEST_APPLESS_MAIN(TestLeaving)
#include "tests/support/shippedworld.h"
#include "tst_leaving.moc"
