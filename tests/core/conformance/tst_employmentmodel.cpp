// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conformance/employmentmodel.h"

#include <QTest>

#include <cmath>
#include <limits>

#include "core/base/normal.h"

using namespace pathwise;

class TestEmploymentModel : public QObject {
    Q_OBJECT

private slots:
    void certainJobKeepsEverything();
    void meansMeetTheirClosedForms_data();
    void meansMeetTheirClosedForms();
    void sameSeedSameBits();
    void badInputIsRefused();
};

namespace {

Employment job()
{
    return {.stock = {.spot = 100, .drift = 0.08, .volatility = 0.4},
            .units = 4800,
            .cliffMonths = 12,
            .durationMonths = 48,
            .frequencyMonths = 1,
            .annualLayoffProbability = 0.07,
            .rho = 0.3,
            .monthlySalary = 15'000,
            .taxRate = 0.4,
            .discountRate = 0.05};
}

} // namespace

void TestEmploymentModel::certainJobKeepsEverything()
{
    Employment certain = job();
    certain.annualLayoffProbability = 0;
    certain.stock.volatility = 0;
    certain.stock.drift = 0;
    certain.discountRate = 0;
    const auto result = simulate(certain, {.futures = 4});
    QCOMPARE(result->unitsVested.mean, 4800.0);
    QCOMPARE(result->sharesValue.mean, 4800 * 100 * 0.6);
    QCOMPARE(result->salaryValue.mean, 48 * 15'000 * 0.6);
    QCOMPARE(result->salaryValue.standardError, 0.0);
}

void TestEmploymentModel::meansMeetTheirClosedForms_data()
{
    QTest::addColumn<double>("rho");
    QTest::newRow("independent") << 0.0;
    QTest::newRow("layoffs cluster in falling markets") << 0.8;
    QTest::newRow("in rising markets") << -0.5;
}

void TestEmploymentModel::meansMeetTheirClosedForms()
{
    QFETCH(double, rho);
    Employment employment = job();
    employment.rho = rho;
    const double p = 1 - std::pow(0.93, 1.0 / 12);
    const double shifted = normalCdf(normalQuantile(p) - rho * 0.4 / std::sqrt(12.0));
    double units = 0;
    double shares = 0;
    for (int m = 12; m <= 48; ++m) {
        const double vesting = m == 12 ? 1200 : 100;
        units += vesting * std::pow(1 - p, m);
        shares += vesting * 60 * std::exp(0.08 * m / 12) * std::pow(1 - shifted, m) * std::pow(1.05, -m / 12.0);
    }
    const auto result = simulate(employment, {.seed = 3, .futures = 16'384});
    QVERIFY(std::abs(result->unitsVested.mean - units) < 4 * result->unitsVested.standardError);
    QVERIFY(std::abs(result->sharesValue.mean - shares) < 4 * result->sharesValue.standardError);
    QVERIFY(result->sharesValue.standardError < 0.02 * shares);
}

void TestEmploymentModel::sameSeedSameBits()
{
    const SimulationSize size{.seed = 5, .futures = 512};
    const auto one = simulate(job(), size);
    const auto two = simulate(job(), size);
    QCOMPARE(one->sharesValue.mean, two->sharesValue.mean);
    QVERIFY(one->sharesValue.mean != simulate(job(), {.seed = 6, .futures = 512})->sharesValue.mean);
}

void TestEmploymentModel::badInputIsRefused()
{
    Employment bad = job();
    bad.rho = 2;
    QCOMPARE(simulate(bad, {}).error().field, std::string("rho"));
    bad = job();
    bad.taxRate = 1.2;
    QCOMPARE(simulate(bad, {}).error().field, std::string("taxRate"));
    bad = job();
    bad.stock.volatility = -1;
    QCOMPARE(simulate(bad, {}).error().field, std::string("volatility"));
    bad = job();
    bad.units = -1;
    QVERIFY(!simulate(bad, {}));
}

QTEST_APPLESS_MAIN(TestEmploymentModel)
#include "tst_employmentmodel.moc"
