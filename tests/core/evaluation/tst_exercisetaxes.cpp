// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exercisetaxes.h"

#include "core/evaluation/explanation.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace pathwise;

namespace {

constexpr double wages = 220'000;
constexpr double options = 20'000;
constexpr double strike = 1;
constexpr double fairValue = 21;
// Model specification, W3, by hand from Rev. Proc. 2025-32 for 2026, single: 220,000 less 16,100 in the brackets;
// 620,000 less 30,100 of the exemption at 26 and 28 %.
constexpr double regularTax = 41'704;
constexpr double minimumTax = 118'578;
/// Without a spread: 26 % of 220,000 less 90,100.
constexpr double tentativeWithoutSpread = 33'774;
/// 6.2 % of 184,500, 1.45 % of all and 0.9 % of what is above 200,000.
constexpr double payrollTax = 11'439 + 3'190 + 180;

bool near(double a, double b, double tolerance = 0.01)
{
    if (std::abs(a - b) <= tolerance)
        return true;
    qWarning("%.2f instead of %.2f", a, b);
    return false;
}

/// Three years in Texas at the same pay; all options vest, and are exercised and kept, in the first December.
Plan exercisePlan(GrantKind kind = GrantKind::Iso)
{
    Plan plan;
    plan.name = "exercise and hold";
    plan.person.birthYear = 1990;
    plan.assumptions.start = Month(2026, 1);
    plan.assumptions.horizonYears = 3;
    plan.assumptions.inflation = 0;
    Stage stage;
    stage.id = StageId("s0");
    stage.role = "ai_engineer";
    stage.employer = "Start-up";
    stage.place = "cbsa:12420";
    stage.start = Month(2026, 1);
    stage.promotions = Promotions::None;
    stage.layoffPerYear = 0;
    stage.annualRaise = 0;
    Package& package = stage.package;
    package.base = wages;
    package.bonusTarget = 0;
    package.refreshPerYear = 0;
    Grant grant;
    grant.id = GrantId("g");
    grant.kind = kind;
    grant.basis = GrantBasis::Shares;
    grant.shares = options;
    grant.strike = strike;
    grant.fairMarketValue = fairValue;
    grant.exercise = ExercisePolicy::AtVest;
    grant.vesting = {.cliffMonths = 12, .durationMonths = 12, .everyMonths = 12};
    package.grants = {grant};
    package.company.fullyDiluted = 10e6;
    package.company.postMoney = 210e6;
    package.company.exits = {{.probability = 1, .value = 0, .years = 10}};
    CareerPath path;
    path.id = PathId("p");
    path.name = "p";
    path.stages = {stage};
    plan.paths = {path};
    return plan;
}

Grant& grantOf(Plan& plan)
{
    return plan.paths[0].stages[0].package.grants[0];
}

const Explanation* find(const std::vector<Explanation>& nodes, std::string_view name)
{
    const auto found =
        std::find_if(nodes.begin(), nodes.end(), [&](const Explanation& node) { return node.name == name; });
    return found == nodes.end() ? nullptr : &*found;
}

} // namespace

/// Options exercised and kept: the alternative minimum tax, and its credit over the years of a plan.
class TestExerciseTaxes : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_world.taxes != nullptr); }

    void minimumTaxAndItsCreditByHand()
    {
        const auto years = evaluated(exercisePlan(), 0)->paths[0].years;
        QVERIFY(near(years[0].isoSpread, 400'000));
        QVERIFY(near(years[0].minimumTax, minimumTax, 0.5));
        QVERIFY(near(years[0].creditOut, minimumTax, 0.5));
        QVERIFY(near(-years[0].federalTax, regularTax + minimumTax, 0.5));
        QVERIFY(near(years[0].takeHome, wages - options * strike - regularTax - minimumTax - payrollTax, 0.5));
        for (const std::size_t year : {1, 2}) {
            QVERIFY(near(years[year].isoSpread, 0));
            QVERIFY(near(years[year].creditUsed, regularTax - tentativeWithoutSpread, 0.5));
            QVERIFY(near(years[year].creditIn, years[year - 1].creditOut));
            QVERIFY(near(-years[year].federalTax, tentativeWithoutSpread, 0.5));
            QVERIFY(near(years[year].takeHome, wages - tentativeWithoutSpread - payrollTax, 0.5));
        }
    }

    void creditsNeverPassWhatWasPaid_data()
    {
        QTest::addColumn<double>("shares");
        QTest::addColumn<int>("every");
        QTest::newRow("below the crossover") << 1'000.0 << 12;
        QTest::newRow("a little above") << 2'000.0 << 12;
        QTest::newRow("W3") << options << 12;
        QTest::newRow("monthly over two years") << 60'000.0 << 1;
    }

    void creditsNeverPassWhatWasPaid()
    {
        QFETCH(double, shares);
        QFETCH(int, every);
        Plan plan = exercisePlan();
        grantOf(plan).shares = shares;
        if (every == 1)
            grantOf(plan).vesting = {.cliffMonths = 1, .durationMonths = 24, .everyMonths = 1};
        double paid = 0;
        double used = 0;
        const auto evaluation = evaluated(plan, 0);
        for (const YearPay& year : evaluation->paths[0].years) {
            paid += year.minimumTax;
            used += year.creditUsed;
            QVERIFY(used <= paid + 0.01);
            QVERIFY(near(year.creditOut, paid - used));
            QVERIFY(near(year.takeHome, year.gross - year.benefits + year.learning + year.pretax + year.tax()));
        }
    }

    void futuresPayWhatThePlanPays()
    {
        const auto evaluation = evaluated(exercisePlan(), 200);
        const auto& column = evaluation->futures->paths[0].columns[0];
        for (std::size_t year = 0; year < evaluation->years(); ++year)
            QVERIFY(near(column.byYear[year].mean, evaluation->paths[0].years[year].takeHome, 1));
    }

    void aLaterYearOfAnOrdinaryOptionHasNoCredit()
    {
        const auto years = evaluated(exercisePlan(GrantKind::Nso), 0)->paths[0];
        QVERIFY(near(years.projection.years[0].wages, wages + options * (fairValue - strike)));
        QVERIFY(near(years.years[0].minimumTax, 0));
        QVERIFY(near(years.years[0].gross - years.years[0].benefits, wages - options * strike));
        QVERIFY(near(years.years[1].creditUsed, 0));
    }

    void isosAboveTheYearlyLimitAreOrdinaryOptions()
    {
        Plan plan = exercisePlan();
        grantOf(plan).shares = 80'000; // at a strike of 2: 50,000 are worth 100,000 dollars
        grantOf(plan).strike = 2;
        const auto path = evaluated(plan, 0)->paths[0];
        QVERIFY(near(path.years[0].isoSpread, 50'000 * 19));
        QVERIFY(near(path.projection.years[0].wages, wages + 30'000 * 19));
    }

    void stockExercisedEarlyIsPayAtOnceOrAsItVests()
    {
        Plan plan = exercisePlan(GrantKind::EarlyExercise);
        grantOf(plan).vesting = {.cliffMonths = 12, .durationMonths = 24, .everyMonths = 12};
        const auto late = evaluated(plan, 0)->paths[0].projection.years;
        QVERIFY(near(late[0].wages, wages + options / 2 * 20));
        QVERIFY(near(late[1].wages, wages + options / 2 * 20));
        grantOf(plan).election83b = true;
        const auto elected = evaluated(plan, 0)->paths[0].projection.years;
        QVERIFY(near(elected[0].wages, wages + options * 20));
        QVERIFY(near(elected[1].wages, wages));
    }

    void theArithmeticIsShown()
    {
        const Plan plan = exercisePlan();
        const auto evaluation = evaluated(plan, 0);
        const auto first = explained(*evaluation, 2026, "federal_tax");
        const auto* spread = find(first.background, "spread of ISOs exercised and kept");
        QVERIFY(spread);
        QVERIFY(near(spread->value, 400'000));
        QCOMPARE(spread->inputs[0].formula, std::string("shares × (fair value − strike)"));
        QCOMPARE(spread->inputs[0].inputs[1].id, std::string("paths/p/stages/0/package/grants/0/fair_market_value"));
        const auto second = explained(*evaluation, 2027, "federal_tax");
        const auto* credit = find(second.inputs, "credit for minimum tax of earlier years");
        QVERIFY(credit);
        QVERIFY(near(credit->value, tentativeWithoutSpread - regularTax, 0.5));
        QVERIFY(near(credit->inputs[0].value, minimumTax, 0.5));
        const auto other = explained(*evaluation, 2026, "other");
        QCOMPARE(other.inputs[0].formula, std::string("−shares × strike"));
        QVERIFY(!find(other.inputs, "unexplained"));
    }

private:
    [[nodiscard]] std::shared_ptr<const Evaluation> evaluated(const Plan& plan, std::size_t futures) const
    {
        return evaluate(plan, m_world, {.futures = futures}).value();
    }
    [[nodiscard]] Explanation explained(const Evaluation& evaluation, int year, std::string_view measure) const
    {
        return explain(evaluation, m_world, {.path = 0, .year = year, .measure = measure}).value();
    }

    const World m_world = shippedWorld();
};

QTEST_APPLESS_MAIN(TestExerciseTaxes)
#include "tests/support/shippedworld.h"
#include "tst_exercisetaxes.moc"
