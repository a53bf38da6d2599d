// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/drivers.h"
#include "core/evaluation/view.h"
#include "tests/support/linearplan.h"
#include "tests/support/planmaker.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace pathwise;

namespace {

constexpr double cent = 0.01;

double sumOf(const Drivers& drivers)
{
    double sum = 0;
    for (const auto& part : drivers.parts)
        sum += part.amount;
    return sum;
}

double amountOf(const Drivers& drivers, Driver driver)
{
    const auto found = std::find_if(drivers.parts.begin(), drivers.parts.end(),
                                    [&](const DriverPart& part) { return part.driver == driver; });
    return found == drivers.parts.end() ? std::nan("") : found->amount;
}

bool near(double a, double b)
{
    return std::abs(a - b) < cent;
}

} // namespace

class TestDrivers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_world = shippedWorld();
        QVERIFY(m_world.taxes != nullptr);
    }

    void partsAddUp_data();
    void partsAddUp();
    void partsAreAsByHand();
    void gapIsTiming();
    void movingIsPlace();
    void nothingSpeaksForTheBaseline();

private:
    [[nodiscard]] Drivers driversFor(const Plan& plan, std::size_t path, MeasureColumn column,
                                     std::size_t futures = 0) const
    {
        const auto evaluation = evaluate(plan, m_world, {.futures = futures, .columns = {column}});
        return *driversOf(**evaluation, m_world, path, column);
    }

    World m_world;
};

void TestDrivers::partsAddUp_data()
{
    QTest::addColumn<int>("measure");
    QTest::addColumn<int>("money");
    QTest::addColumn<int>("futures");
    for (const int futures : {0, 400}) {
        for (int measure = 0; measure <= static_cast<int>(Measure::AfterLivingCosts); ++measure) {
            QTest::addRow("measure %d, %d futures", measure, futures) << measure << 0 << futures;
            QTest::addRow("measure %d, %d futures, real", measure, futures) << measure << 1 << futures;
        }
    }
}

void TestDrivers::partsAddUp()
{
    QFETCH(int, measure);
    QFETCH(int, money);
    QFETCH(int, futures);
    Plan plan = samplePlan();
    plan.paths[1].stages[1].place = "cbsa:41860";
    plan.paths[1].stages[1].start = Month(2027, 10);
    const MeasureColumn column{static_cast<Measure>(measure), static_cast<Money>(money)};
    const auto evaluation =
        evaluate(plan, m_world, {.futures = static_cast<std::size_t>(futures), .columns = {column}});
    QVERIFY(evaluation.has_value());
    const auto drivers = driversOf(**evaluation, m_world, 1, column);
    QVERIFY(drivers.has_value());
    QCOMPARE(drivers->lead, summaryOf(**evaluation, 1, column).lead);
    QVERIFY(near(sumOf(*drivers), drivers->lead));
    QCOMPARE(near(amountOf(*drivers, Driver::Luck), 0), futures == 0);
}

void TestDrivers::partsAreAsByHand()
{
    Plan plan = linearPlan();
    plan.paths[1].learning.cost = 2'000;
    const auto gross = driversFor(plan, 1, {.measure = Measure::Gross});
    QVERIFY(near(gross.lead, 30'000));
    QVERIFY(near(amountOf(gross, Driver::Base), 20'000));
    QVERIFY(near(amountOf(gross, Driver::OneOff), 10'000));
    QVERIFY(near(amountOf(gross, Driver::Place), 0));
    QVERIFY(near(amountOf(gross, Driver::Timing), 0));
    const auto cash = driversFor(plan, 1, {.measure = Measure::TakeHome});
    QVERIFY(near(amountOf(cash, Driver::Learning), -2'000));
    QVERIFY(amountOf(cash, Driver::Tax) < -7'000); // marginal rates well above a quarter on 30,000 more
    QVERIFY(near(sumOf(cash), cash.lead));
}

void TestDrivers::gapIsTiming()
{
    Plan plan = linearPlan();
    plan.paths[1].stages.front().start = Month(2027, 4); // a quarter without pay: 3/12 of 200,000 forgone
    const auto drivers = driversFor(plan, 1, {.measure = Measure::Base});
    QVERIFY(near(amountOf(drivers, Driver::Timing), -50'000));
    QVERIFY(near(amountOf(drivers, Driver::Base), 10'000.0 * 21 / 12));
}

void TestDrivers::movingIsPlace()
{
    Plan plan = linearPlan();
    plan.paths[1].stages.front().package.signOn = 0;
    plan.paths[1].stages.front().package.base = 200'000;
    plan.paths[1].stages.front().place = "cbsa:41860"; // San Francisco: the same pay, taxed by California
    const auto drivers = driversFor(plan, 1, {.measure = Measure::TakeHome});
    QVERIFY(drivers.lead < -10'000);
    QVERIFY(near(amountOf(drivers, Driver::Place), drivers.lead));
    QVERIFY(near(amountOf(drivers, Driver::Tax), 0));
}

void TestDrivers::nothingSpeaksForTheBaseline()
{
    const auto drivers = driversFor(linearPlan(), 0, {.measure = Measure::Gross});
    QCOMPARE(drivers.lead, 0.0);
    QVERIFY(drivers.parts.empty());
}

QTEST_APPLESS_MAIN(TestDrivers)
#include "tst_drivers.moc"
