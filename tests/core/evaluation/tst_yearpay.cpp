// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/yearpay.h"

#include "tests/support/planmaker.h"

#include <QTest>

#include <cmath>

using namespace pathwise;

namespace {

constexpr auto austin = "cbsa:12420";
constexpr auto bayArea = "cbsa:41860";

bool near(double a, double b, double tolerance = 0.01)
{
    return std::abs(a - b) <= tolerance;
}

/// One path of one year in cash alone.
Plan yearOf(const char* place, double base, double bonus = 0)
{
    Plan plan = samplePlan();
    plan.paths.resize(1);
    plan.assumptions.start = Month(2026, 1);
    plan.assumptions.horizonYears = 1;
    Stage& stage = plan.paths[0].stages[0];
    stage.start = Month(2026, 1);
    stage.place = place;
    stage.promotions = Promotions::None;
    stage.package.base = base;
    stage.package.bonusTarget = bonus;
    stage.package.equityPerYear = 0;
    return plan;
}

/// The same over two years without raises.
Plan longYearOf(const char* place, double base)
{
    Plan plan = yearOf(place, base);
    plan.assumptions.horizonYears = 2;
    plan.paths[0].stages[0].annualRaise = 0;
    return plan;
}

/// Two years with one employer, the second elsewhere; stock that was granted at the start vests at the end.
Plan transferOf(const char* from, const char* to)
{
    Plan plan = longYearOf(from, 200'000);
    CareerPath& path = plan.paths[0];
    Stage& first = path.stages[0];
    first.employer = "Acme";
    first.package.refreshPerYear = 0;
    first.package.stock.price = 100;
    first.package.stock.growth = 0;
    path.stages.push_back(first);
    Stage& second = path.stages[1];
    second.id = StageId("moved");
    second.start = Month(2027, 1);
    second.place = to;
    Grant grant;
    grant.id = GrantId("joining");
    grant.basis = GrantBasis::Shares;
    grant.shares = 1'000;
    grant.vesting = {.shape = VestingShape::Tranches, .tranches = {{.month = 24, .fraction = 1}}};
    path.stages[0].package.grants = {grant};
    return plan;
}

} // namespace

class TestYearPay : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_world.taxes != nullptr); }

    void aMoveSplitsTheStateTax()
    {
        Plan plan = yearOf(austin, 200'000);
        CareerPath& path = plan.paths[0];
        path.stages.push_back(path.stages[0]);
        path.stages[1].id = StageId("moved");
        path.stages[1].place = bayArea;
        path.stages[1].start = Month(2026, 7);
        const YearPay pay = yearPayOf(plan);
        const YearPay california = yearPayOf(yearOf(bayArea, 200'000));
        QVERIFY(california.stateTax < -10'000);
        QVERIFY(near(pay.federalTax, -36'734));
        QVERIFY(near(pay.stateTax, california.stateTax / 2));
        // Federal 14,339 in both; California's contribution for half of the year.
        QVERIFY(near(pay.payrollTax + 14'339, (california.payrollTax + 14'339) / 2));
    }

    void aMoveWithinAStateChangesNothing()
    {
        Plan plan = yearOf(bayArea, 200'000);
        CareerPath& path = plan.paths[0];
        path.stages.push_back(path.stages[0]);
        path.stages[1].id = StageId("moved");
        path.stages[1].place = "cbsa:41940"; // San Jose
        path.stages[1].start = Month(2026, 7);
        QVERIFY(near(yearPayOf(plan).stateTax, yearPayOf(yearOf(bayArea, 200'000)).stateTax));
    }

    void sharesOfAYearAddUp()
    {
        Plan plan = yearOf(austin, 200'000);
        CareerPath& path = plan.paths[0];
        for (const int month : {4, 9}) {
            path.stages.push_back(path.stages[0]);
            path.stages.back().place = month == 4 ? bayArea : austin;
            path.stages.back().start = Month(2026, month);
        }
        const auto claims = claimsOfYear(contextOf(plan), 2026);
        QCOMPARE(claims.size(), std::size_t{2}); // Texas comes twice
        QVERIFY(near(claims[0].share, 7.0 / 12, 1e-12));
        QVERIFY(near(claims[1].share, 5.0 / 12, 1e-12));
        QCOMPARE(claimsOfYear(contextOf(plan), 2027).size(), std::size_t{1});
    }

    void stockIsTaxedWhereItWasEarned()
    {
        // 1,000 shares of $100 from January 2026 vest at the end of 2027. The holder moves to Texas after one of the two
        // years, which have 261 workdays each: California has half of $100,000, 1/6 of a year's $300,000.
        Plan plan = transferOf(bayArea, austin);
        const YearPay moved = yearPayOf(plan, 1);
        QVERIFY(near(moved.equity, 100'000));
        const YearPay california = yearPayOf(longYearOf(bayArea, 300'000), 1);
        QVERIFY(california.stateTax < -20'000);
        QVERIFY(near(moved.stateTax, california.stateTax / 6));
        // Who moves the other way is taxed at home on everything.
        QVERIFY(near(yearPayOf(transferOf(austin, bayArea), 1).stateTax, california.stateTax));
    }

    void anotherEmployerKeepsWhatHasNotVested()
    {
        Plan plan = transferOf(bayArea, austin);
        plan.paths[0].stages[1].employer = "Other";
        const YearPay left = yearPayOf(plan, 1);
        QCOMPARE(left.equity, 0.0);
        QCOMPARE(left.stateTax, 0.0);
    }

    void federalTaxIsDueWithoutAState()
    {
        const YearPay pay = yearPayOf(yearOf("us", 200'000));
        QVERIFY(near(pay.federalTax, -36'734));
        QVERIFY(near(pay.payrollTax, -14'339));
        QCOMPARE(pay.stateTax, 0.0);
    }

    void aprilComesAfterSupplementalPay()
    {
        // Owed on 300,000: 17,966 + 23,058 + 17,424 + 35 % x 27,675 = 68,134.25. Withheld: on 150,000 regular pay
        // 17,966 + 24 % x 28,200 = 24,734; on 150,000 of bonus 22 % = 33,000. Additional Medicare Tax is the same.
        const YearPay pay = yearPayOf(yearOf(austin, 150'000, 1));
        QVERIFY(near(pay.federalTax, -68'134.25));
        QVERIFY(near(pay.trueUp, 10'400.25));
        QVERIFY(near(yearPayOf(yearOf(austin, 200'000)).trueUp, 0));
    }

    void livingCostsFollowThePlace()
    {
        Plan plan = yearOf(bayArea, 200'000);
        plan.person.livingCosts = 60'000;
        const double level = m_world.knowledge.places->find(bayArea)->prices->all / 100;
        QVERIFY(near(yearPayOf(plan).livingCosts, -60'000 * level));
    }

private:
    YearPayContext contextOf(const Plan& plan) const
    {
        return {.plan = plan, .world = m_world, .path = plan.paths[0], .firstYear = 2026, .inflation = 0};
    }
    YearPay yearPayOf(const Plan& plan, std::size_t year = 0) const
    {
        const auto evaluation = evaluate(plan, m_world, {.futures = 0});
        return evaluation ? (*evaluation)->paths[0].years[year] : YearPay{};
    }

    const World m_world = shippedWorld();
};

QTEST_APPLESS_MAIN(TestYearPay)
#include "tests/support/shippedworld.h"
#include "tst_yearpay.moc"
