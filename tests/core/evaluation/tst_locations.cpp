// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/locations.h"

#include "core/evaluation/leastreaching.h"
#include "tests/support/planmaker.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace pathwise;

namespace {

constexpr double cent = 0.011;
constexpr auto austin = "cbsa:12420";
constexpr auto bayArea = "cbsa:41860";
constexpr auto newYork = "cbsa:35620";
constexpr auto remote = "remote-us";

bool near(double a, double b, double tolerance = cent)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

class TestLocations : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_world.taxes != nullptr); }

    void texasByHand()
    {
        const LocationPay home = asked(200'000, austin).home();
        QVERIFY(near(home.federalTax, 36'734));
        QVERIFY(near(home.payrollTax, 11'439 + 2'900));
        QCOMPARE(home.stateTax, 0.0);
        QCOMPARE(home.localTax, 0.0);
        QVERIFY(near(home.takeHome, 148'927));
        QCOMPARE(home.matchesAt, std::optional(200'000.0));
    }

    void newYorkHasAllFourTaxes()
    {
        const LocationPay pay = asked(200'000, newYork).home();
        QVERIFY(pay.federalTax > 0 && pay.payrollTax > 0 && pay.stateTax > 0 && pay.localTax > 0);
        // State and city tax are above the standard deduction of 16,100, and 200,000 is in the bracket of 24 %: the
        // excess comes off at that rate.
        QVERIFY(pay.stateTax + pay.localTax > 16'100);
        QVERIFY(near(pay.federalTax, 36'734 - 0.24 * (pay.stateTax + pay.localTax - 16'100), 1));
    }

    void pricesAreWeightedByRent()
    {
        LocationQuestion question = questionOf(200'000, bayArea);
        question.spending = {.yearly = 60'000, .rentShare = 1, .publishedShare = 0.165};
        const auto prices = place(bayArea).prices.value();
        const LocationPay pay = Locations::make(m_world, question)->home();
        QVERIFY(near(pay.priceLevel, prices.housing / 100, 1e-12));
        QVERIFY(near(pay.livingCosts, 60'000 * prices.housing / 100));
        QVERIFY(near(pay.buyingPower, pay.takeHome * 100 / prices.housing));
        QVERIFY(near(pay.afterLivingCosts, pay.takeHome - pay.livingCosts));
    }

    void metrosAddUpAndMatch()
    {
        const Locations locations = asked(210'000, austin);
        const auto metros = locations.metros();
        QCOMPARE(metros.size(), std::size_t{377}); // with a median wage of software developers in metros.csv
        for (const auto& pay : metros) {
            QVERIFY(
                near(pay.gross,
                     pay.takeHome + pay.contributions + pay.federalTax + pay.payrollTax + pay.stateTax + pay.localTax));
            QVERIFY(near(pay.takeHome, pay.afterLivingCosts + pay.livingCosts));
            QVERIFY(pay.matchesAt.has_value());
            const LocationPay back = locations.atPay(*pay.place, *pay.matchesAt);
            QVERIFY2(near(back.buyingPower, locations.home().buyingPower, 0.02), pay.place->name.c_str());
        }
    }

    void policies_data()
    {
        QTest::addColumn<PayPolicy>("policy");
        QTest::addColumn<QString>("home");
        QTest::addColumn<QString>("there");
        QTest::addColumn<double>("expected");
        // The guide: medians of 280,000 in the Bay Area and 210,000 in Austin; a remote discount of 7-10 %.
        QTest::newRow("Austin's band is 0.75 of the Bay Area's")
            << PayPolicy::LocationBands << bayArea << austin << 210'000.0;
        QTest::newRow("the Bay Area's band from Austin")
            << PayPolicy::LocationBands << austin << bayArea << 280'000 / 0.75;
        QTest::newRow("one band") << PayPolicy::GlobalBand << bayArea << austin << 280'000.0;
        QTest::newRow("remote from the Bay Area") << PayPolicy::RemoteDiscount << bayArea << austin << 280'000 * 0.915;
        QTest::newRow("remote for Austin") << PayPolicy::RemoteDiscount << austin << bayArea << 280'000 * 0.915;
        QTest::newRow("a remote job at the hub") << PayPolicy::RemoteDiscount << remote << bayArea << 280'000 / 0.915;
        QTest::newRow("a remote job elsewhere") << PayPolicy::RemoteDiscount << remote << austin << 280'000.0;
        QTest::newRow("remote by bands") << PayPolicy::LocationBands << bayArea << remote << 280'000 * 0.915;
    }

    void policies()
    {
        QFETCH(PayPolicy, policy);
        QFETCH(QString, home);
        QFETCH(QString, there);
        QFETCH(double, expected);
        LocationQuestion question = questionOf(280'000, home.toStdString());
        question.job.policy = policy;
        const auto locations = Locations::make(m_world, question);
        QVERIFY(locations.has_value());
        QVERIFY(near(locations->at(place(there.toStdString()))->gross, expected));
        QCOMPARE(locations->home().gross, 280'000.0);
    }

    void theUsersOwnFiguresOverride()
    {
        LocationQuestion question = questionOf(210'000, austin);
        question.job.own[newYork] = 268'000;
        question.job.policy = PayPolicy::RemoteDiscount;
        question.job.remoteDiscount = 0.2;
        const auto locations = Locations::make(m_world, question);
        QVERIFY(locations->at(place(newYork))->own);
        QCOMPARE(locations->at(place(newYork))->gross, 268'000.0);
        QVERIFY(!locations->at(place(bayArea))->own);
        QVERIFY(near(locations->at(place(bayArea))->gross, 168'000));
    }

    void remoteWorkIsTaxedAtHome()
    {
        LocationQuestion question = questionOf(280'000, bayArea);
        question.job.policy = PayPolicy::GlobalBand;
        const auto locations = Locations::make(m_world, question);
        const auto pay = locations->at(place(remote));
        QVERIFY(near(pay->stateTax, locations->home().stateTax));
        QVERIFY(near(pay->buyingPower, locations->home().buyingPower));
    }

    void withoutAStateOnlyFederalTaxIsDue()
    {
        const LocationPay country = asked(200'000, "us").home();
        QVERIFY(near(country.federalTax, 36'734));
        QVERIFY(near(country.payrollTax, 14'339));
        QCOMPARE(country.stateTax, 0.0);
        QCOMPARE(country.priceLevel, 1.0);
    }

    void goalSeekComesBack_data()
    {
        QTest::addColumn<LocationMeasure>("measure");
        QTest::newRow("take-home") << LocationMeasure::TakeHome;
        QTest::newRow("buying power") << LocationMeasure::BuyingPower;
        QTest::newRow("after living costs") << LocationMeasure::AfterLivingCosts;
        QTest::newRow("gross") << LocationMeasure::Gross;
    }

    void goalSeekComesBack()
    {
        QFETCH(LocationMeasure, measure);
        const Locations locations = asked(210'000, austin);
        for (const double target : {5'000.0, 90'000.0, 158'500.0, 400'000.0, 3'000'000.0}) {
            const auto gross = locations.grossFor(place(bayArea), measure, target);
            QVERIFY(gross.has_value());
            QVERIFY(near(locations.atPay(place(bayArea), *gross).value(measure).value(), target, 0.02));
        }
        QVERIFY(!locations.grossFor(place(bayArea), LocationMeasure::TakeHome, 1e12));
        QVERIFY(!locations.grossFor(place(bayArea), LocationMeasure::PriceLevel, 1));
    }

    void aTargetReplacesHome()
    {
        LocationQuestion question = questionOf(210'000, austin);
        question.matched = LocationMeasure::TakeHome;
        question.target = 148'927;
        const auto locations = Locations::make(m_world, question);
        QVERIFY(near(locations->home().matchesAt.value(), 200'000, 0.1));
        QVERIFY(
            near(locations->atPay(place(bayArea), *locations->at(place(bayArea))->matchesAt).takeHome, 148'927, 0.02));
    }

    void contributionsAreCapped()
    {
        LocationQuestion question = questionOf(200'000, austin);
        question.deferralFraction = 0.5;
        const LocationPay pay = Locations::make(m_world, question)->home();
        QCOMPARE(pay.contributions, m_world.taxes->published().federal.deferralLimit);
        QVERIFY(near(pay.takeHome, 200'000 - pay.contributions - pay.tax()));
    }

    void aStageAsksItsPackage()
    {
        Plan plan = samplePlan();
        plan.paths[1].stages[1].place = austin;
        const LocationQuestion question = locationQuestion(plan, m_world, 1, 1);
        // 210,000 base, the ladder's 20 % bonus or whatever it says, and 400,000 of stock over four years.
        const double bonus = m_world.knowledge.number("ai_engineer.senior.bonus").value();
        QVERIFY(near(question.job.gross, 210'000 * (1 + bonus) + 100'000));
        QCOMPARE(question.job.home, std::string(austin));
        QCOMPARE(question.household.year, 2027);
        QVERIFY(Locations::make(m_world, question).has_value());
    }

    void sortingPutsTheUnknownLast()
    {
        auto metros = asked(210'000, austin).metros();
        metros.front().matchesAt.reset();
        sortLocations(metros, LocationMeasure::MatchesAt, true);
        QVERIFY(!metros.back().matchesAt.has_value());
        for (std::size_t index = 2; index < metros.size() - 1; ++index)
            QVERIFY(*metros[index - 1].matchesAt >= *metros[index].matchesAt);
        sortLocations(metros, LocationMeasure::BuyingPower, false);
        for (std::size_t index = 1; index < metros.size(); ++index)
            QVERIFY(metros[index - 1].buyingPower <= metros[index].buyingPower);
    }

    void wrongFiguresAreNamed_data()
    {
        QTest::addColumn<LocationQuestion>("question");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("field");
        const auto changed = [&](auto change) {
            LocationQuestion question = questionOf(210'000, austin);
            change(question);
            return question;
        };
        QTest::newRow("negative pay") << changed([](auto& q) { q.job.gross = -1; }) << ErrorCode::OutOfRange << "pay";
        QTest::newRow("no number") << changed([](auto& q) { q.job.gross = std::numeric_limits<double>::quiet_NaN(); })
                                   << ErrorCode::NotFinite << "pay";
        QTest::newRow("discount") << changed([](auto& q) { q.job.remoteDiscount = 2; }) << ErrorCode::OutOfRange
                                  << "discount";
        QTest::newRow("own") << changed([](auto& q) { q.job.own["us"] = -5; }) << ErrorCode::OutOfRange << "own/us";
        QTest::newRow("place") << changed([](auto& q) { q.job.home = "mars"; }) << ErrorCode::UnknownId << "place";
    }

    void wrongFiguresAreNamed()
    {
        QFETCH(LocationQuestion, question);
        QFETCH(ErrorCode, code);
        QFETCH(QString, field);
        const auto result = Locations::make(m_world, question);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, code);
        QCOMPARE(QString::fromStdString(result.error().field), field);
    }

    void unknownPlacesNameTheNearest()
    {
        const auto found = placeNamed(*m_world.knowledge.places, "San Francisco");
        QVERIFY(found.has_value());
        QCOMPARE((*found)->id, std::string(bayArea));
        const auto wrong = placeNamed(*m_world.knowledge.places, "Austn");
        QVERIFY(!wrong.has_value());
        QCOMPARE(wrong.error().code, ErrorCode::UnknownId);
        QCOMPARE(wrong.error().choices, std::vector<std::string>{"Austin"});
    }

    void withoutTaxRulesItSaysSo()
    {
        World world{.knowledge = m_world.knowledge, .taxes = nullptr};
        const auto result = Locations::make(world, questionOf(1, austin));
        QCOMPARE(result.error().code, ErrorCode::Unavailable);
    }

    void jumpsAreMetFromAbove()
    {
        const auto jump = [](double x) { return x < 1'000 ? x - 1'100 : x - 950; };
        QVERIFY(near(*leastReaching(jump, {.guess = 10'000}), 1'000, 0.001));
        QCOMPARE(leastReaching([](double x) { return x + 1; }, {.guess = 50}), std::optional(0.0));
        QVERIFY(!leastReaching([](double) { return -1.0; }, {.guess = 50}));
        QVERIFY(near(*leastReaching([](double x) { return std::sqrt(x) - 300; }, {.guess = 1}), 90'000, 7));
    }

private:
    const Place& place(const std::string& id) const { return *m_world.knowledge.places->find(id); }
    LocationQuestion questionOf(double gross, const std::string& home) const
    {
        return locationQuestion(m_world, gross, place(home));
    }
    Locations asked(double gross, const std::string& home) const
    {
        return *Locations::make(m_world, questionOf(gross, home));
    }

    const World m_world = shippedWorld();
};

QTEST_APPLESS_MAIN(TestLocations)
#include "tests/support/shippedworld.h"
#include "tst_locations.moc"
