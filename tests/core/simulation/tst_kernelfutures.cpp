// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/normal.h"
#include "core/simulation/philox.h"
#include "core/simulation/run.h"
#include "tests/support/casefile.h"
#include "tests/support/programs.h"

#include <QTest>

#include <array>
#include <cmath>
#include <numeric>

using namespace pathwise;
using namespace pathwise::programs;

/// Simulated figures against closed forms, exact recursions and the scalar reference forms.
class TestKernelFutures : public QObject {
    Q_OBJECT

private slots:
    void pricesAreTheReferenceProcess();
    void layoffsAreTheReferenceDraws();
    void closedFormMeans_data();
    void closedFormMeans();
    void levelOccupancy_data();
    void levelOccupancy();
    void offerSearch_data();
    void offerSearch();
    void startsByTable();
    void layoffRenewal();
    void bonusSpread();
    void payAfterDisplacementHeals();
};

namespace {

constexpr std::size_t manyFutures = 131'072;

struct Estimate {
    double mean = 0;
    double error = 0;
};

/// Of antithetic pairs.
Estimate pairEstimate(const std::vector<double>& values)
{
    const double pairs = static_cast<double>(values.size()) / 2;
    double sum = 0;
    for (const double value : values)
        sum += value;
    const double mean = sum / (2 * pairs);
    double squares = 0;
    for (std::size_t i = 0; i + 1 < values.size(); i += 2)
        squares += std::pow((values[i] + values[i + 1]) / 2 - mean, 2);
    return {mean, std::sqrt(squares / (pairs - 1) / pairs)};
}

bool within(double value, double expected, double error)
{
    if (std::abs(value - expected) <= 4 * error + 1e-9 * std::abs(expected))
        return true;
    qWarning("%.12g instead of %.12g, standard error %.3g", value, expected, error);
    return false;
}

SimulationResult many(const Program& program, Measure measure)
{
    auto result = simulate(program, {.futures = manyFutures, .columns = {{measure}}});
    if (!result)
        qFatal("not simulated");
    return std::move(*result);
}

} // namespace

void TestKernelFutures::pricesAreTheReferenceProcess()
{
    Program program = emptyProgram(2);
    program.firms[0] = {.price = 50, .drift = 0.1, .volatility = 0.6, .marketLoading = 0.5};
    program.seed = 0x1234'5678'9abc'def0;
    Job job = plainJob(0, 2);
    job.awards.push_back({.units = 1, .vested = {0, 0, 1}});
    addPath(program, {job});
    const auto result = simulate(program, {.futures = 4'096, .columns = {{Measure::Equity}}});
    for (std::size_t future = 0; future < 4'096; ++future) {
        double z[2];
        for (std::uint32_t month = 0; month < 2; ++month) {
            const double market = normalQuantile(antitheticUniform({program.seed, future, Stream::Stock, 0}, month));
            const double own = normalQuantile(antitheticUniform({program.seed, future, Stream::Stock, 1}, month));
            z[month] = 0.5 * market + std::sqrt(0.75) * own;
        }
        const double price = 50 * std::exp((0.1 - 0.18) / 6 + 0.6 * std::sqrt(1 / 12.0) * (z[0] + z[1]));
        const double simulated = result->paths[0].columns[0].totals[future];
        QVERIFY2(std::abs(simulated / price - 1) < 1e-11, qPrintable(QString::number(simulated - price)));
    }
}

void TestKernelFutures::layoffsAreTheReferenceDraws()
{
    Program program = emptyProgram(3);
    program.layoffStockCorrelation = 0.5;
    program.displacement.findMonthly = 0;
    Job job = plainJob(12, 3);
    job.layoffMonthly = 0.1;
    addPath(program, {job});
    const auto result = simulate(program, {.futures = 20'000, .columns = {{Measure::Base}}});
    const double threshold = normalQuantile(0.1);
    for (std::size_t future = 0; future < 20'000; ++future) {
        int paid = 0;
        for (std::uint32_t month = 0; month < 3; ++month) {
            ++paid;
            const double z = normalQuantile(antitheticUniform({program.seed, future, Stream::Stock, 1}, month));
            const double own = normalQuantile(antitheticUniform({program.seed, future, Stream::Layoff, 0}, month));
            if (0.5 * z + std::sqrt(0.75) * own < threshold)
                break;
        }
        QCOMPARE(result->paths[0].columns[0].totals[future], static_cast<double>(paid));
    }
}

void TestKernelFutures::closedFormMeans_data()
{
    QTest::addColumn<test::CaseRow>("row");
    for (const test::CaseRow& row : test::readCases("../../resources/cases/engine_expectations.csv"))
        QTest::newRow(qPrintable(row.text("case_id"))) << row;
}

void TestKernelFutures::closedFormMeans()
{
    QFETCH(test::CaseRow, row);
    const int months = row.integer("duration_months");
    Program program = emptyProgram(months);
    program.firms = {{.price = row.number("S0"), .drift = row.number("mu"), .volatility = row.number("sigma")},
                     {.price = 1}};
    program.taxes = {flatTax(row.number("tax_rate"))};
    program.layoffStockCorrelation = row.number("rho");
    program.displacement.findMonthly = 0;
    for (int month = 0; month <= months; ++month)
        program.discount[static_cast<std::size_t>(month)] = std::pow(1 + row.number("discount_rate"), -month / 12.0);
    Job stock = plainJob(0, months);
    stock.layoffMonthly = row.number("monthly_layoff_prob");
    Job salary = stock;
    salary.levels[0].base = 12 * row.number("monthly_salary");
    stock.awards.push_back(
        {.units = row.number("units"),
         .vested = straightVesting(months, row.integer("freq_months"), row.integer("cliff_months"))});
    Job unitsOnly = stock;
    unitsOnly.firm = 1;
    addPath(program, {stock});
    addPath(program, {salary});
    addPath(program, {unitsOnly});
    const SimulationResult result = many(program, Measure::Equity);
    const Estimate value = pairEstimate(result.paths[0].presentValues);
    const Estimate pay = pairEstimate(result.paths[1].presentValues);
    const Estimate units = pairEstimate(result.paths[2].columns[0].totals);
    QVERIFY(within(value.mean, row.number("expected_pv_rsu_after_tax"), value.error));
    QVERIFY(within(pay.mean, row.number("expected_pv_salary_after_tax"), pay.error));
    QVERIFY(within(units.mean, row.number("expected_units_vested"), units.error));
}

void TestKernelFutures::levelOccupancy_data()
{
    QTest::addColumn<test::CaseRow>("row");
    for (const test::CaseRow& row : test::readCases("../../resources/cases/career_levels.csv"))
        QTest::newRow(qPrintable(row.text("case_id"))) << row;
}

void TestKernelFutures::levelOccupancy()
{
    QFETCH(test::CaseRow, row);
    const int month = row.integer("month");
    Program program = emptyProgram(month);
    Job job = plainJob(0, month);
    job.levels.clear();
    job.promotionRule = PromotionRule::ByLadder;
    job.reviewEveryMonths = row.integer("cycle_months");
    job.monthsInLevel = row.integer("months_in_level");
    const int first = row.integer("start_level");
    const QStringList ladder = row.text("ladder").split('|').mid(first);
    for (const QString& level : ladder) {
        const QStringList numbers = level.split(':');
        if (numbers.size() == 3)
            job.levels.push_back({.medianMonths = numbers[0].toDouble(),
                                  .shape = numbers[1].toDouble(),
                                  .minMonths = numbers[2].toInt(),
                                  .terminal = false});
        else
            job.levels.push_back({});
    }
    addPath(program, {job});
    const SimulationResult result = many(program, Measure::Base);
    std::vector<double> reached{1};
    reached.resize(job.levels.size() + 1);
    for (const PromotionResult& promotion : result.paths[0].promotions)
        reached[promotion.level] =
            std::accumulate(promotion.countByMonth.begin(), promotion.countByMonth.end(), 0.0) / manyFutures;
    for (std::size_t level = 0; level < job.levels.size(); ++level) {
        const QByteArray column = "p_level" + QByteArray::number(static_cast<int>(level) + first);
        const double expected = row.number(column.constData());
        const double error = std::sqrt(expected * (1 - expected) / manyFutures);
        QVERIFY(within(reached[level] - reached[level + 1], expected, error));
    }
}

void TestKernelFutures::offerSearch_data()
{
    QTest::addColumn<test::CaseRow>("row");
    for (const test::CaseRow& row : test::readCases("../../resources/cases/unemployment.csv"))
        if (row.text("model") == "geometric" && row.number("param1") < 1)
            QTest::newRow(qPrintable(row.text("case_id"))) << row;
}

/// Nothing is earned while the first job is sought: months without pay are min(T, 12).
void TestKernelFutures::offerSearch()
{
    QFETCH(test::CaseRow, row);
    Program program = emptyProgram(12);
    Job job = plainJob(12, 12);
    job.offerMonthly = row.number("param1");
    addPath(program, {job});
    const SimulationResult result = many(program, Measure::Base);
    const Estimate paid = pairEstimate(result.paths[0].columns[0].totals);
    QVERIFY(within(12 - paid.mean, row.number("expected_months_within_12"), paid.error));
    double longerThanSix = 0;
    for (const double months : result.paths[0].columns[0].totals)
        longerThanSix += months < 6 ? 1.0 / manyFutures : 0;
    const double expected = row.number("p_longer_than_6");
    QVERIFY(within(longerThanSix, expected, std::sqrt(expected * (1 - expected) / manyFutures)));
}

/// A visa of 75 %, tried in months 0 and 12: a quarter waits a year, a sixteenth is not in by the end of the second.
void TestKernelFutures::startsByTable()
{
    constexpr int months = 24;
    Program program = emptyProgram(months);
    Job job = plainJob(12, months);
    job.startLaterThan.assign(12, 0.25);
    job.startLaterThan.push_back(0.0625);
    addPath(program, {job});
    const SimulationResult result = many(program, Measure::Base);
    std::array<double, 3> seen{}; // paid for 24, 12, 0 months
    for (const double paid : result.paths[0].columns[0].totals)
        seen.at(static_cast<std::size_t>(std::lround(2 - paid / 12))) += 1.0 / manyFutures;
    const std::array expected{0.75, 0.1875, 0.0625};
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY(within(seen.at(i), expected.at(i), std::sqrt(expected.at(i) * (1 - expected.at(i)) / manyFutures)));
}

/// With certain layoffs every return lasts one month: P(paid in month m) obeys r(m) = sum over k of P(T = k) r(m - 1 - k).
void TestKernelFutures::layoffRenewal()
{
    constexpr double find = 0.3;
    constexpr int months = 24;
    Program program = emptyProgram(months);
    program.displacement = {.findMonthly = find, .initialLoss = 0, .halfLifeYears = 10};
    Job job = plainJob(12, months);
    job.layoffMonthly = 1;
    addPath(program, {job});
    std::vector<double> paid(months + 1, 0.0);
    paid[1] = 1;
    for (int month = 2; month <= months; ++month)
        for (int spell = 1; month - 1 - spell >= 1; ++spell)
            paid[static_cast<std::size_t>(month)] +=
                find * std::pow(1 - find, spell - 1) * paid[static_cast<std::size_t>(month - 1 - spell)];
    const SimulationResult result = many(program, Measure::Base);
    const Estimate total = pairEstimate(result.paths[0].columns[0].totals);
    QVERIFY(within(total.mean, std::accumulate(paid.begin(), paid.end(), 0.0), total.error));
}

void TestKernelFutures::bonusSpread()
{
    Program program = emptyProgram(24);
    Job job = plainJob(100'000, 24);
    job.levels[0].bonusTarget = 0.2;
    job.bonusPayout = 1.1;
    job.bonusSpread = 0.2;
    addPath(program, {job});
    const SimulationResult result = many(program, Measure::Bonus);
    const Distribution& second = result.paths[0].columns[0].byYear[1];
    QVERIFY(within(second.mean, 22'000, second.standardError));
    // Normal with mean 22,000 and standard deviation 4,000; the error of a percentile as in section 10.
    QVERIFY(within(second.percentiles[0], 22'000 - 4'000 * 1.6448536269514722, 4'000 * 2.11 / std::sqrt(131'072.0)));
    QVERIFY(within(second.percentiles[3], 22'000, 4'000 * 1.2533 / std::sqrt(131'072.0)));
}

void TestKernelFutures::payAfterDisplacementHeals()
{
    Program program = emptyProgram(60);
    program.displacement = {.findMonthly = 0.5, .initialLoss = 0.2, .halfLifeYears = 2};
    Job job = plainJob(12'000, 60);
    job.layoffMonthly = 0.02;
    addPath(program, {job});
    int seen = 0;
    for (std::size_t future = 0; future < 50; ++future) {
        const Timeline path = replay(program, {}, future, 0);
        int displaced = -1;
        for (int month = 1; month <= 60; ++month) {
            const MonthRecord& record = path.months[static_cast<std::size_t>(month) - 1];
            const double lost = displaced < 0 ? 0 : 0.2 * std::exp2(-(month - displaced) / 24.0);
            if (record.employed)
                QVERIFY(std::abs(record.pay[0] - 1'000 * (1 - lost)) < 1e-9);
            else
                QCOMPARE(record.pay[0], 0.0);
            seen += record.employed && displaced >= 0 ? 1 : 0;
            if (record.laidOff)
                displaced = month;
        }
    }
    QVERIFY(seen > 200);
}

QTEST_APPLESS_MAIN(TestKernelFutures)
#include "tst_kernelfutures.moc"
