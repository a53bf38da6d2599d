// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/figurefile.h"
#include "core/knowledge/startup.h"

#include <QTest>

#include <array>

using namespace pathwise;

namespace {

constexpr auto file = PATHWISE_RESOURCES "/knowledge/startup-2026.json";

Figures shippedFigures()
{
    auto figures = readFigureFile(file).value();
    const auto defaults = readFigureFile(PATHWISE_RESOURCES "/knowledge/defaults-2026.json").value();
    figures.insert(figures.end(), defaults.begin(), defaults.end());
    return Figures::make(std::move(figures)).value();
}

double sumOf(const Lottery& lottery)
{
    double sum = 0;
    for (const auto& bin : lottery.bins)
        sum += bin.probability.value;
    return sum;
}

} // namespace

class TestStartup : public QObject {
    Q_OBJECT

private slots:
    void lotteryIsThePublishedOne();
    void laterYearsKeepTheProportionsOfTheRest();
    void ownershipIsDilutedRoundByRound();
    void stagesHaveTheirFigures();
    void probabilitiesMustAddUp();
    void unknownFigureIsNamed();
};

void TestStartup::lotteryIsThePublishedOne()
{
    const auto market = StartupMarket::make(readStartupFile(file).value(), shippedFigures()).value();
    const auto& bins = market.lotteries.front().bins;
    QCOMPARE(market.lotteries.front().id, std::string("financings_2004_2013"));
    QCOMPARE(bins.size(), std::size_t{6});
    const std::array<double, 6> shares = {0.65, 0.25, 0.06, 0.025, 0.011, 0.004};
    for (std::size_t i = 0; i < shares.size(); ++i) {
        QCOMPARE(bins[i].probability.value, shares[i]);
        QCOMPARE(bins[i].from, i == 0 ? 0.0 : bins[i - 1].to);
    }
    QCOMPARE(bins.back().to, 100.0);
    QVERIFY(qAbs(sumOf(market.lotteries.front()) - 1) < 1e-12);
}

void TestStartup::laterYearsKeepTheProportionsOfTheRest()
{
    const auto market = StartupMarket::make(readStartupFile(file).value(), shippedFigures()).value();
    const auto* later = market.lottery("exits_2013_2022");
    QVERIFY(later);
    QCOMPARE(later->bins[0].probability.value, 0.5);
    QCOMPARE(later->bins[1].probability.value, 0.25 * 0.5 / 0.35);
    QVERIFY(qAbs(sumOf(*later) - 1) < 1e-12);
    QCOMPARE(later->bins[1].probability.inputs.front().id, std::string("lottery.financings_2004_2013.1"));
}

void TestStartup::ownershipIsDilutedRoundByRound()
{
    const auto market = StartupMarket::make(readStartupFile(file).value(), shippedFigures()).value();
    QCOMPARE(market.ownershipLeftAfter("d")->value, 1.0);
    QCOMPARE(market.ownershipLeftAfter("b")->value, (1 - 0.126) * (1 - 0.103));
    QVERIFY(qAbs(market.ownershipLeftAfter("seed")->value - 0.522553) < 1e-6); // .805 x .828 x .874 x .897
    QCOMPARE(market.ownershipLeftAfter("seed")->inputs.size(), std::size_t{4});
    QVERIFY(!market.ownershipLeftAfter("e"));
}

void TestStartup::stagesHaveTheirFigures()
{
    const auto market = StartupMarket::make(readStartupFile(file).value(), shippedFigures()).value();
    QCOMPARE(market.stages.size(), std::size_t{5});
    QCOMPARE(market.stage("a")->monthsToNext->value, 27.6); // the middle of 2.1 and 2.5 years
    QCOMPARE(market.stage("seed")->volatility.value, 0.95);
    QCOMPARE(market.stage("c")->volatility.value, 0.60);
    QVERIFY(!market.stage("c")->monthsToNext);
    QCOMPARE(market.stage("b")->graduation->value, 0.302);
    QCOMPARE(market.yearsToExit.value, 6.8);
}

void TestStartup::probabilitiesMustAddUp()
{
    const auto figures = shippedFigures().withOverrides({{"lottery.1x_5x", 0.35}}).value();
    const auto market = StartupMarket::make(readStartupFile(file).value(), figures);
    QVERIFY(!market);
    QCOMPARE(market.error().code, ErrorCode::BadSum);
    QCOMPARE(market.error().field, std::string("financings_2004_2013"));
    QCOMPARE(market.error().value.value(), 1.1);
}

void TestStartup::unknownFigureIsNamed()
{
    auto spec = readStartupFile(file).value();
    spec.stages.front().dilution = "startup.nothing";
    QCOMPARE(StartupMarket::make(spec, shippedFigures()).error().text, std::string("startup.nothing"));
    spec = readStartupFile(file).value();
    spec.lotteries.back().restOf = "nothing";
    QCOMPARE(StartupMarket::make(spec, shippedFigures()).error().text, std::string("nothing"));
}

QTEST_APPLESS_MAIN(TestStartup)
#include "tst_startup.moc"
