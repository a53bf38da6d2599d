// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/equityoffers.h"

#include "core/plan/planfile.h"

#include <QTest>

#include <cmath>

using namespace pathwise;

namespace {

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

/// A job in Austin that pays cash alone.
Stage cashJob(double base)
{
    Stage stage;
    stage.id = StageId("job");
    stage.role = "ai_engineer";
    stage.place = "cbsa:12420";
    stage.start = Month(2027, 1);
    stage.promotions = Promotions::None;
    stage.annualRaise = 0;
    stage.layoffPerYear = 0;
    stage.package.base = base;
    stage.package.bonusTarget = 0;
    stage.package.equityPerYear = 0;
    return stage;
}

Grant options(GrantKind kind)
{
    Grant grant;
    grant.id = GrantId("g");
    grant.kind = kind;
    grant.basis = GrantBasis::Shares;
    grant.shares = 100'000;
    grant.strike = 0.5;
    grant.fairMarketValue = 0.5;
    grant.vesting.everyMonths = 1;
    return grant;
}

/// A start-up of ten million shares without preferences: a share is worth the exit over the shares.
Stage startup(GrantKind kind)
{
    Stage stage = cashJob(150'000);
    stage.package.grants = {options(kind)};
    Company& company = stage.package.company;
    company.stage = FundingStage::Seed;
    company.fullyDiluted = 10'000'000;
    company.postMoney = 10'000'000;
    company.futureDilution = 0;
    company.preference = 0;
    company.preferredFraction = 0;
    company.yearsToExit = 5;
    company.exits = {{.probability = 0.7, .value = 0, .years = 5}, {.probability = 0.3, .value = 100e6, .years = 5}};
    return stage;
}

Plan planOf(const std::vector<Stage>& stages)
{
    Plan plan;
    plan.name = "offers";
    plan.person.birthYear = 1992;
    plan.person.wealth = 100'000;
    plan.assumptions.start = Month(2027, 1);
    plan.assumptions.horizonYears = 8;
    for (const Stage& stage : stages) {
        CareerPath path;
        path.id = PathId("p" + std::to_string(plan.paths.size()));
        path.name = path.id.text();
        path.stages = {stage};
        plan.paths.push_back(path);
    }
    plan.baseline = PathId("p0");
    return plan;
}

} // namespace

class TestEquityOffers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_world.taxes != nullptr); }

    void payoffByHand()
    {
        const auto answer = weigh({cashJob(200'000), startup(GrantKind::Nso)});
        const EquityOffer& offer = answer.offers[1];
        QCOMPARE(offer.shares, 100'000.0);
        QVERIFY(near(offer.ownershipToday, 0.01, 1e-12));
        QCOMPARE(offer.exits.size(), std::size_t{2});
        QVERIFY(near(offer.chanceOfNothing, 0.7, 1e-12));
        // 100 million and the strikes of 100,000 options are shared by ten million shares: 10.005 each.
        QVERIFY(near(offer.exits[1].payoff.gross, 100'000 * (10.005 - 0.5), 1));
        QVERIFY(near(offer.exits[1].payoff.ordinary, offer.exits[1].payoff.gross, 1e-6));
        QCOMPARE(offer.exits[0].payoff.gross, 0.0);
        QCOMPARE(offer.exits[0].payoff.tax, 0.0);
        QVERIFY(near(offer.strikeCost, 50'000, 1e-6));
        QVERIFY(near(offer.paperValue, 100'000 * (1 - 0.5), 1e-6));
    }

    void aMillionOfPayIsTaxedAtTheTop()
    {
        // In Texas with pay of 150,000: between 37 % of everything and less, plus 2.35 % Medicare.
        const auto answer = weigh({cashJob(200'000), startup(GrantKind::Nso)});
        const ExitPayoff& payoff = answer.offers[1].exits[1].payoff;
        const double rate = payoff.tax / payoff.gross;
        QVERIFY(rate > 0.33 && rate < 0.3935);
    }

    void isosLeavePayrollTaxOut()
    {
        const auto nso = weigh({startup(GrantKind::Nso)}).offers[0].exits[1].payoff;
        const auto iso = weigh({startup(GrantKind::Iso)}).offers[0].exits[1].payoff;
        QVERIFY(near(iso.gross, nso.gross, 1e-6));
        // 1.45 % on all of it, 0.9 % above the threshold that pay of 150,000 has not reached by 50,000, and Social Security
        // up to its yearly limit, which the pay has not reached either.
        const double medicare = 0.0145 * nso.gross + 0.009 * (nso.gross - 50'000);
        QVERIFY(nso.tax - iso.tax > medicare - 1);
        QVERIFY(nso.tax - iso.tax < medicare + 0.062 * 80'000);
    }

    void sharesBoughtEarlyAreLongTermGains()
    {
        const auto bought = weigh({startup(GrantKind::EarlyExercise)}).offers[0];
        const auto atExit = weigh({startup(GrantKind::Nso)}).offers[0];
        QVERIFY(bought.exits[1].payoff.tax < 0.25 * bought.exits[1].payoff.gross);
        QVERIFY(bought.exits[1].payoff.tax < atExit.exits[1].payoff.tax);
        QVERIFY(near(bought.costToday, 50'000, 1e-6)); // 100,000 x 0.50 at the grant, nothing to tax
        QVERIFY(bought.exits[0].today < 0);            // which is lost when the company fails
    }

    void section1202LeavesTheGainFree()
    {
        Stage stage = startup(GrantKind::EarlyExercise);
        stage.package.grants[0].qsbs = true;
        const auto payoff = weigh({stage}).offers[0].exits[1].payoff;
        QVERIFY(near(payoff.excluded, payoff.gross - 50'000, 1)); // held for five years, below the cap
        QVERIFY(near(payoff.tax, 0, 1));
    }

    void onlyVestedSharesCount()
    {
        const auto four = weigh({startup(GrantKind::Nso)}, 4).offers[0];
        const auto two = weigh({startup(GrantKind::Nso)}, 2).offers[0];
        QVERIFY(near(two.strikeCost, four.strikeCost / 2, 1e-6));
        QVERIFY(two.exits[1].payoff.gross < 0.51 * four.exits[1].payoff.gross);
    }

    void partsAddUp()
    {
        const auto answer = weigh({cashJob(200'000), startup(GrantKind::Nso)});
        const EquityOffer& offer = answer.offers[1];
        double expected = 0;
        for (const auto& exit : offer.exits)
            expected += exit.probability * exit.today;
        QVERIFY(near(offer.expectedToday, expected, 1e-6));
        QVERIFY(near(payoffToday(answer, offer, 100e6), offer.exits[1].today, 1e-6));
        // Without luck in pay, the start-up is ahead exactly when it is sold well.
        QVERIFY(
            near(offer.beatsBaseline, offer.exits[1].today + offer.meanPay > answer.offers[0].meanPay ? 0.3 : 0, 1e-9));
        QVERIFY(near(answer.offers[0].meanTotal(), answer.offers[0].meanPay, 1e-9));
    }

    void breakEvenBreaksEven()
    {
        const auto answer = weigh({cashJob(200'000), startup(GrantKind::Nso)});
        const EquityOffer& offer = answer.offers[1];
        QVERIFY(offer.breakEvenExit.has_value());
        QVERIFY(near(offer.meanPay + payoffToday(answer, offer, *offer.breakEvenExit), answer.offers[0].meanPay, 1));
    }

    void cautionLowersWhatAGambleIsWorth()
    {
        const auto answer = weigh({cashJob(200'000), startup(GrantKind::Nso)});
        for (const auto& offer : answer.offers) {
            QVERIFY(near(offer.equivalents.front().value, offer.meanTotal(), 1)); // neutral: the mean
            for (std::size_t at = 1; at < offer.equivalents.size(); ++at)
                QVERIFY(offer.equivalents[at].value <= offer.equivalents[at - 1].value + 1e-6);
        }
        QVERIFY(answer.offers[1].equivalent.value < answer.offers[1].meanTotal());
    }

    void moreDilutionPaysLess()
    {
        const auto answer = weigh({startup(GrantKind::Nso)});
        const EquityOffer& offer = answer.offers[0];
        QVERIFY(payoffToday(answer, offer, 100e6, 0.5) < payoffToday(answer, offer, 100e6, 0.2));
        // Half of the shares, half of the proceeds; the strikes are paid in full.
        QVERIFY(near(offer.tax->at(100e6, Month(2032, 1), 0.5).gross, 100'000 * ((100e6 + 50'000) / 20e6 - 0.5), 1));
    }

    void whatIsNotKnownHasNoValue()
    {
        Stage stage = startup(GrantKind::Nso);
        stage.package.company = {};
        const EquityOffer offer = weigh({stage}).offers[0];
        QVERIFY(!offer.isKnown);
        QVERIFY(!offer.company.missing.empty());
        QVERIFY(offer.exits.empty());
        QVERIFY(offer.meanPay > 0);
    }

    void theSampleIsWeighed()
    {
        const auto plan =
            loadPlan(std::filesystem::path(PATHWISE_RESOURCES) / "samples" / "startup-or-big-tech.pathwise");
        QVERIFY(plan.has_value());
        const auto offers = offersOf(*plan);
        QVERIFY(offers.size() >= 3);
        const auto answer = weighOffers(*plan, m_world, {.offers = {offers[0], offers[1]}, .futures = 500});
        QVERIFY(answer.has_value());
        QVERIFY(answer->offers[1].isPrivate && answer->offers[1].isKnown);
        QVERIFY(answer->offers[1].beatsBaseline > 0 && answer->offers[1].beatsBaseline < 0.5);
    }

private:
    EquityAnswer weigh(const std::vector<Stage>& stages, double years = 4) const
    {
        EquityQuestion question{.offers = {}, .years = years, .futures = 200};
        for (std::size_t path = 0; path < stages.size(); ++path)
            question.offers.push_back({path, 0});
        auto answer = weighOffers(planOf(stages), m_world, question);
        return answer ? std::move(*answer) : EquityAnswer{};
    }

    const World m_world = shippedWorld();
};

QTEST_APPLESS_MAIN(TestEquityOffers)
#include "tests/support/shippedworld.h"
#include "tst_equityoffers.moc"
