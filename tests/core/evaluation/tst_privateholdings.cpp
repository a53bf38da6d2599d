// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/privateholdings.h"

#include "core/evaluation/explanation.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace pathwise;

namespace {

constexpr std::size_t futures = 4'000;
constexpr double shares = 100'000;
constexpr double strike = 0.5;
/// 100 million and the strikes are shared by ten million shares.
constexpr double grossAtExit = shares * ((100e6 + shares * strike) / 10e6 - strike);

Stage startup(GrantKind kind)
{
    Stage stage;
    stage.id = StageId("s0");
    stage.role = "ai_engineer";
    stage.employer = "Start-up";
    stage.place = "cbsa:12420";
    stage.start = Month(2027, 1);
    stage.promotions = Promotions::None;
    stage.layoffPerYear = 0;
    Package& package = stage.package;
    package.base = 150'000;
    package.bonusTarget = 0;
    package.refreshPerYear = 0;
    Grant grant;
    grant.id = GrantId("g");
    grant.kind = kind;
    grant.basis = GrantBasis::Shares;
    grant.shares = shares;
    grant.strike = strike;
    grant.fairMarketValue = strike;
    grant.vesting.everyMonths = 1;
    package.grants = {grant};
    package.company.fullyDiluted = 10e6;
    package.company.postMoney = 10e6;
    package.company.futureDilution = 0;
    package.company.preference = 0;
    package.company.preferredFraction = 0;
    package.company.exits = {{.probability = 0.7, .value = 0, .years = 5},
                             {.probability = 0.3, .value = 100e6, .years = 5}};
    return stage;
}

Plan planOf(std::vector<std::vector<Stage>> paths)
{
    Plan plan;
    plan.name = "start-up";
    plan.person.birthYear = 1992;
    plan.assumptions.start = Month(2027, 1);
    plan.assumptions.horizonYears = 6;
    for (auto& stages : paths) {
        CareerPath path;
        path.id = PathId("p" + std::to_string(plan.paths.size()));
        path.name = path.id.text();
        path.stages = std::move(stages);
        plan.paths.push_back(std::move(path));
    }
    return plan;
}

} // namespace

class TestPrivateHoldings : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_world.taxes != nullptr); }

    void exitsComeInProportion()
    {
        const auto equity = totals(planOf({{startup(GrantKind::Nso)}}), Measure::Equity);
        const auto paid = std::count_if(equity.begin(), equity.end(), [](double amount) { return amount > 0; });
        // Stratified: a sample would stray by 29 futures on average.
        QVERIFY(std::abs(static_cast<double>(paid) - 0.3 * futures) <= 3);
        for (const double amount : equity)
            QVERIFY(amount == 0 || std::abs(amount - grossAtExit) < 0.01);
    }

    void whatIsKeptIsWhatTheBillLeaves()
    {
        const Plan plan = planOf({{startup(GrantKind::Nso)}});
        const auto equity = totals(plan, Measure::Equity);
        const auto takeHome = totals(plan, Measure::TakeHome);
        const double without = *std::min_element(takeHome.begin(), takeHome.end());
        const double with = *std::max_element(takeHome.begin(), takeHome.end());
        QVERIFY(with - without > 0.6 * grossAtExit); // at most 37 % and 2.35 % Medicare are taken
        QVERIFY(with - without < 0.7 * grossAtExit);
        for (std::size_t future = 0; future < equity.size(); ++future)
            QVERIFY((equity[future] > 0) == (takeHome[future] > (with + without) / 2));
    }

    void theExpectedExitIsOpenedDownToItsSources()
    {
        const Plan plan = planOf({{startup(GrantKind::Nso)}});
        const auto evaluation = evaluated(plan, futures);
        const auto opened =
            explain(*evaluation, m_world, {.path = 0, .year = 2031, .measure = "exit_proceeds"}).value();
        QCOMPARE(opened.inputs.size(), std::size_t(1)); // the exit at nothing pays nothing
        const Explanation& exit = opened.inputs[0];
        QCOMPARE(exit.formula, std::string("chance × part vested × (proceeds − tax)"));
        QCOMPARE(exit.inputs[0].value, 0.3);
        QCOMPARE(exit.inputs[0].id, std::string("paths/p0/stages/0/package/company/exits/1/probability"));
        const Explanation& proceeds = exit.inputs[2];
        QVERIFY(std::abs(proceeds.value - grossAtExit) < 0.01);
        const Explanation& price = proceeds.inputs[1];
        // 100 million and the strikes over ten million shares, as in `grossAtExit`.
        QCOMPARE(price.formula, std::string("(value at exit + strikes paid) / shares at exit"));
        QVERIFY(std::abs(price.value - (price.inputs[0].value + price.inputs[1].value) / price.inputs[2].value) < 1e-9);
        const Explanation& tax = exit.inputs[3];
        double taxes = 0;
        for (const Explanation& line : tax.inputs) {
            QCOMPARE(line.origin, Origin::Rule);
            QVERIFY(!line.source.empty());
            taxes += line.value;
        }
        QVERIFY(std::abs(taxes - tax.value) < 0.01);
        // What it opens is what futures pay on average: nobody is laid off, everything has vested.
        const auto& column = evaluation->futures->paths[0].columns[1];
        QVERIFY(std::abs(0.3 * proceeds.value - column.cumulative.back().mean) < 0.001 * proceeds.value);
        const auto before = explain(*evaluation, m_world, {.path = 0, .year = 2030, .measure = "exit_proceeds"});
        QCOMPARE(before->value, 0.0);
    }

    void preferencesAreInThePrice()
    {
        Stage stage = startup(GrantKind::Nso);
        stage.package.company.preference = 60e6; // more than a fifth of the shares would be worth
        stage.package.company.preferredFraction = 0.2;
        stage.package.company.futureDilution = 0.5;
        const auto evaluation = evaluated(planOf({{stage}}), 0);
        const auto opened =
            explain(*evaluation, m_world, {.path = 0, .year = 2031, .measure = "exit_proceeds"}).value();
        const Explanation& price = opened.inputs[0].inputs[2].inputs[1];
        QCOMPARE(price.inputs.size(), std::size_t(5));
        QCOMPARE(price.inputs[2].name, std::string("paid first to investors"));
        // (100 million + 50,000 − 60 million) / (20 − 4 million shares)
        QVERIFY(std::abs(price.value - 40.05e6 / 16e6) < 1e-9);
    }

    void ownersOfAClosedGrantArePaidLaterAsTheyVest()
    {
        Stage stage = startup(GrantKind::PrivateRsu);
        stage.package.company.exits = {{.probability = 1, .value = 100e6, .years = 2}};
        const auto evaluation = evaluated(planOf({{stage}}), futures);
        const auto& byYear = evaluation->futures->paths[0].columns[1].byYear;
        const double all = shares * 10; // units without a strike: the price is 100 million over ten million
        QVERIFY(std::abs(byYear[1].mean - all / 2) < 1); // two of four years at the sale
        QVERIFY(std::abs(byYear[2].mean - all / 4) < 1);
        QVERIFY(std::abs(byYear[3].mean - all / 4) < 1);
        QVERIFY(std::abs(byYear[4].mean) < 1);
    }

    void withoutLuckThereIsNoExit()
    {
        const auto evaluation = evaluated(planOf({{startup(GrantKind::Nso)}}), 0);
        for (const auto& year : evaluation->paths[0].years)
            QCOMPARE(year.equity, 0.0);
    }

    void theSameEmployerHasTheSameLuck()
    {
        Stage joinedLater = startup(GrantKind::PrivateRsu);
        joinedLater.package.base = 120'000;
        const Plan plan = planOf({{startup(GrantKind::Nso)}, {joinedLater}});
        const auto evaluation = evaluated(plan, futures);
        const auto& first = evaluation->futures->paths[0].columns[1].totals;
        const auto& second = evaluation->futures->paths[1].columns[1].totals;
        for (std::size_t future = 0; future < first.size(); ++future)
            QCOMPARE(first[future] > 0, second[future] > 0);
    }

    void leavingForfeits()
    {
        Stage next = startup(GrantKind::Nso);
        next.id = StageId("s1");
        next.employer = "Other";
        next.start = Month(2029, 1);
        next.package.grants.clear();
        next.package.equityPerYear = 0;
        const auto lapsed = totals(planOf({{startup(GrantKind::Nso), next}}), Measure::Equity);
        QCOMPARE(*std::max_element(lapsed.begin(), lapsed.end()), 0.0); // not exercised within three months
        const auto kept = totals(planOf({{startup(GrantKind::EarlyExercise), next}}), Measure::Equity);
        // Two of four years have vested; bought early, nothing is paid at the exit.
        QVERIFY(std::abs(*std::max_element(kept.begin(), kept.end()) - shares / 2 * 10) < 0.01);
    }

    void earlyExerciseCostsCash()
    {
        const auto nso = evaluated(planOf({{startup(GrantKind::Nso)}}), 0);
        const auto early = evaluated(planOf({{startup(GrantKind::EarlyExercise)}}), 0);
        QVERIFY(std::abs(early->paths[0].years[0].takeHome + shares * strike - nso->paths[0].years[0].takeHome) < 0.01);
    }

    void purchasePlansAddTheirDiscount()
    {
        Stage stage = startup(GrantKind::Espp);
        stage.package.grants[0].contribution = 0.1;
        stage.package.grants[0].discount = 0.15;
        const auto evaluation = evaluated(planOf({{stage}}), 0);
        // 15,000 put in buy shares worth 15,000 / 0.85.
        QVERIFY(std::abs(evaluation->paths[0].years[0].other - 15'000 * 0.15 / 0.85) < 0.01);
    }

    void sameBitsForAnyThreads()
    {
        const Plan plan = planOf({{startup(GrantKind::Iso)}});
        const auto one = evaluate(plan, m_world, {.futures = futures, .threads = 1});
        const auto three = evaluate(plan, m_world, {.futures = futures, .threads = 3});
        QVERIFY((*one)->futures->paths[0].presentValues == (*three)->futures->paths[0].presentValues);
    }

private:
    std::shared_ptr<const Evaluation> evaluated(const Plan& plan, std::size_t count) const
    {
        const std::vector<MeasureColumn> columns{{Measure::TakeHome, Money::Nominal},
                                                 {Measure::Equity, Money::Nominal}};
        const auto result = evaluate(plan, m_world, {.futures = count, .columns = columns});
        return result ? *result : nullptr;
    }
    std::vector<double> totals(const Plan& plan, Measure measure) const
    {
        const auto evaluation = evaluated(plan, futures);
        return evaluation->futures->paths[0].columns[measure == Measure::Equity ? 1 : 0].totals;
    }

    const World m_world = shippedWorld();
};

QTEST_APPLESS_MAIN(TestPrivateHoldings)
#include "tests/support/shippedworld.h"
#include "tst_privateholdings.moc"
