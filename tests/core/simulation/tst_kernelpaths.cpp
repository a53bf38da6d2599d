// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/run.h"
#include "tests/support/casefile.h"
#include "tests/support/programs.h"

#include <QTest>

#include <numeric>

using namespace pathwise;
using namespace pathwise::programs;

/// Paths whose pay can be worked out by hand.
class TestKernelPaths : public QObject {
    Q_OBJECT

private slots:
    void totalPayByYear_data();
    void totalPayByYear();
    void refreshersGrowWithTheRaise();
    void zeroNoiseEqualsProjection();
    void fixedPromotionPaysFromNextMonth();
    void ladderWithoutNoiseGoesByTheMedian();
    void partsAddUpToGross();
    void taxIsReadFromTheTable_data();
    void taxIsReadFromTheTable();
    void cashFollowsTheJob();
    void jobChangeForfeitsUnvested();
    void searchWithoutNoiseEndsAtTheMedian();
    void presentValueDiscountsEveryMonth();
};

namespace {

double grossOf(const Timeline& timeline, std::size_t year)
{
    return timeline.years[year].gross;
}

/// Fractions of yearly basis points, evenly over each year's dates (model specification, section 4).
std::vector<double> patternVesting(const std::vector<double>& yearlyBps, int every)
{
    std::vector<double> vested;
    for (int month = 0; month <= static_cast<int>(yearlyBps.size()) * 12; ++month) {
        const int date = month / every * every;
        double sum = 0;
        for (int year = 0; year < date / 12; ++year)
            sum += yearlyBps[static_cast<std::size_t>(year)];
        if (date % 12 != 0)
            sum += yearlyBps[static_cast<std::size_t>(date / 12)] * (date % 12) / 12;
        vested.push_back(sum / 10'000);
    }
    return vested;
}

/// A row of tc_path.csv: refreshers there grow at a rate of their own, so each is an award of its own.
Program payProgram(const test::CaseRow& row)
{
    Program program = emptyProgram(72);
    program.firms[0] = {.price = row.number("grant_price"), .drift = std::log1p(row.number("stock_growth"))};
    Job job = plainJob(row.number("base"), 72);
    job.raise = yearlyRaise(row.number("annual_raise"), 72);
    job.levels[0].bonusTarget = row.number("bonus_pct");
    std::vector<double> pattern;
    for (const QString& bps : row.list("grant_pattern_bps", ';'))
        pattern.push_back(bps.toDouble());
    job.awards.push_back(
        {.dollars = row.number("grant_value"), .vested = patternVesting(pattern, row.integer("grant_freq_months"))});
    for (int year = 1; year <= 6; ++year)
        job.awards.push_back(
            {.month = 12 * year,
             .dollars = row.number("refresh_value") * std::pow(1 + row.number("refresh_growth"), year - 1),
             .vested = straightVesting(48, 3, 0)});
    addPath(program, {job});
    for (const QString& payment : row.list("sign_on", ';'))
        program.paths[0].cash.push_back({.month = payment.section('@', 1).toInt(),
                                         .amount = payment.section('@', 0, 0).toDouble(),
                                         .kind = CashKind::SignOn,
                                         .job = 0});
    return program;
}

} // namespace

void TestKernelPaths::totalPayByYear_data()
{
    test::addCases("../../resources/cases/tc_path.csv");
}

void TestKernelPaths::totalPayByYear()
{
    QFETCH(test::CaseRow, row);
    const Timeline path = project(payProgram(row))[0];
    for (std::size_t year = 0; year < 6; ++year) {
        const QByteArray column = "year" + QByteArray::number(static_cast<int>(year) + 1);
        QVERIFY(test::matches(row, column.constData(), grossOf(path, year)));
    }
}

void TestKernelPaths::refreshersGrowWithTheRaise()
{
    Program program = emptyProgram(36);
    Job job = plainJob(0, 36);
    job.raise = yearlyRaise(0.05, 36);
    job.levels[0].refresh = 1'600;
    job.refresh.vested = straightVesting(48, 3, 0);
    addPath(program, {job});
    const Timeline path = project(program)[0];
    QCOMPARE(path.years[0].gross, 0.0);
    QCOMPARE(path.years[1].gross, 400.0);
    QCOMPARE(path.years[2].gross, 400.0 + 420.0);
}

void TestKernelPaths::zeroNoiseEqualsProjection()
{
    Program program = careers(120);
    for (Firm& firm : program.firms)
        firm.volatility = 0;
    for (PathProgram& path : program.paths) {
        path.jobs[0].layoffMonthly = 0;
        path.jobs[0].promotionRule = PromotionRule::OnDates;
        path.jobs[0].promotionMonths = {24, 60};
    }
    const std::vector<Timeline> projection = project(program);
    const auto result = simulate(program, {.futures = 200, .columns = {{Measure::Gross}, {Measure::TakeHome}}});
    QVERIFY(result.has_value());
    for (std::size_t path = 0; path < program.paths.size(); ++path) {
        double gross = 0;
        double takeHome = 0;
        for (std::size_t year = 0; year < projection[path].years.size(); ++year) {
            gross += projection[path].years[year].gross;
            takeHome += projection[path].years[year].takeHome;
            QCOMPARE(result->paths[path].columns[0].cumulative[year].percentiles[0], gross);
            QCOMPARE(result->paths[path].columns[0].cumulative[year].percentiles[6], gross);
            QCOMPARE(result->paths[path].columns[1].cumulative[year].percentiles[3], takeHome);
        }
        for (const double total : result->paths[path].columns[0].totals)
            QVERIFY(total == gross);
        for (const double value : result->paths[path].presentValues)
            QVERIFY(value == projection[path].presentValue);
    }
}

void TestKernelPaths::fixedPromotionPaysFromNextMonth()
{
    Program program = emptyProgram(24);
    Job job = plainJob(120'000, 24);
    job.levels.push_back({.base = 240'000});
    job.promotionRule = PromotionRule::OnDates;
    job.promotionMonths = {6};
    addPath(program, {job});
    const Timeline path = project(program)[0];
    QCOMPARE(path.months[5].pay[0], 10'000.0);
    QCOMPARE(path.months[6].pay[0], 20'000.0);
    QVERIFY(path.months[5].promoted);
    QCOMPARE(path.months[5].level, 1);
    QCOMPARE(path.years[0].gross, 6 * 10'000.0 + 6 * 20'000.0);
}

void TestKernelPaths::ladderWithoutNoiseGoesByTheMedian()
{
    Program program = emptyProgram(72);
    Job job = plainJob(100'000, 72);
    job.levels = engineerLadder(100'000);
    job.promotionRule = PromotionRule::ByLadder;
    addPath(program, {job});
    const Timeline path = project(program)[0];
    std::vector<int> promoted;
    for (std::size_t month = 0; month < path.months.size(); ++month)
        if (path.months[month].promoted)
            promoted.push_back(static_cast<int>(month) + 1);
    // Medians 18 and 30 months, reviews every six: 18, then 48.
    QCOMPARE(promoted, (std::vector<int>{18, 48}));
}

void TestKernelPaths::partsAddUpToGross()
{
    const Program program = careers(60);
    const auto result = simulate(program, {.futures = 2'000, .columns = {{Measure::Gross}}});
    QVERIFY(result.has_value());
    for (const PathResult& path : result->paths)
        for (std::size_t year = 0; year < path.meanParts.size(); ++year) {
            const PartAmounts& parts = path.meanParts[year];
            const double sum = std::accumulate(parts.begin(), parts.begin() + grossParts, 0.0);
            QVERIFY(std::abs(sum / path.columns[0].byYear[year].mean - 1) < 1e-12);
            QVERIFY(parts[static_cast<std::size_t>(Part::Equity)] > 0);
        }
}

void TestKernelPaths::taxIsReadFromTheTable_data()
{
    QTest::addColumn<double>("wages");
    QTest::addColumn<double>("tax");
    // Knots 0, 10,000 (jump of 100), 50,000; slopes 0.1, 0.2, 0.4.
    QTest::newRow("none") << 0.0 << 0.0;
    QTest::newRow("first piece") << 9'000.0 << 900.0;
    QTest::newRow("on the jump") << 10'000.0 << 1'100.0;
    QTest::newRow("second piece") << 30'000.0 << 5'100.0;
    QTest::newRow("last knot") << 50'000.0 << 9'100.0;
    QTest::newRow("far above") << 1'050'000.0 << 409'100.0;
}

void TestKernelPaths::taxIsReadFromTheTable()
{
    QFETCH(double, wages);
    QFETCH(double, tax);
    Program program = emptyProgram(12);
    program.taxes[0] = {{0, 10'000, 50'000}, {0, 1'100, 9'100}, {0.1, 0.2, 0.4}};
    addPath(program, {});
    program.paths[0].cash.push_back({.month = 3, .amount = wages});
    program.paths[0].cash.push_back({.month = 4, .amount = 777, .taxable = false});
    const YearRecord year = project(program)[0].years[0];
    QCOMPARE(year.wages, wages);
    QCOMPARE(year.parts[static_cast<std::size_t>(Part::Tax)], tax);
    QCOMPARE(year.takeHome, wages + 777 - tax);
}

void TestKernelPaths::cashFollowsTheJob()
{
    Program program = emptyProgram(24);
    Job first = plainJob(100'000, 6);
    Job second = plainJob(100'000, 24);
    second.start = 12;
    addPath(program, {first, second});
    program.paths[0].cash = {{.month = 7, .amount = 1'000, .job = 0}, // the job has ended
                             {.month = 13, .amount = 2'000, .kind = CashKind::SignOn, .job = 1},
                             {.month = 8, .amount = -500, .kind = CashKind::Learning}};
    const Timeline path = project(program)[0];
    QCOMPARE(path.years[0].parts[static_cast<std::size_t>(Part::Other)], 0.0);
    QCOMPARE(path.years[0].parts[static_cast<std::size_t>(Part::Learning)], -500.0);
    QCOMPARE(path.years[1].parts[static_cast<std::size_t>(Part::SignOn)], 2'000.0);
    QCOMPARE(path.years[0].parts[0], 50'000.0);
    QVERIFY(!path.months[8].employed);
}

void TestKernelPaths::jobChangeForfeitsUnvested()
{
    Program program = emptyProgram(48);
    Job first = plainJob(0, 24);
    first.end = 24;
    first.awards.push_back({.units = 480, .vested = straightVesting(48, 12, 12)});
    Job second = plainJob(0, 24);
    second.start = 24;
    second.end = 48;
    second.awards.push_back({.month = 24, .dollars = 4'800, .vested = straightVesting(24, 12, 12)});
    addPath(program, {first, second});
    const Timeline path = project(program)[0];
    QCOMPARE(path.years[1].gross, 120 * 100.0); // vests on the last day
    QCOMPARE(path.years[2].gross, 24 * 100.0);
    QCOMPARE(path.years[3].gross, 24 * 100.0);
}

void TestKernelPaths::searchWithoutNoiseEndsAtTheMedian()
{
    Program program = emptyProgram(24);
    Job first = plainJob(120'000, 24);
    first.end = 6;
    Job second = plainJob(240'000, 24);
    second.start = 6;
    second.offerMonthly = 0.2; // median ceil(ln 0.5 / ln 0.8) = 4 months
    second.awards.push_back({.month = 6, .units = 12, .vested = straightVesting(12, 12, 12)});
    addPath(program, {first, second});
    program.paths[0].cash.push_back({.month = 7, .amount = 5'000, .kind = CashKind::SignOn, .job = 1});
    const Timeline path = project(program)[0];
    QCOMPARE(path.months[9].pay[0], 10'000.0);
    QCOMPARE(path.months[9].job, 0);
    QCOMPARE(path.months[10].pay[0], 20'000.0);
    QCOMPARE(path.months[10].job, 1);
    QCOMPARE(path.months[10].pay[static_cast<std::size_t>(Part::SignOn)], 5'000.0);
    QCOMPARE(path.months[21].pay[static_cast<std::size_t>(Part::Equity)], 1'200.0); // 10 + 12 months
    QCOMPARE(path.years[1].parts[static_cast<std::size_t>(Part::Equity)], 1'200.0);
}

void TestKernelPaths::presentValueDiscountsEveryMonth()
{
    Program program = emptyProgram(24);
    program.taxes[0] = flatTax(0.4);
    for (std::size_t month = 0; month < program.discount.size(); ++month)
        program.discount[month] = std::pow(1.05, -static_cast<double>(month) / 12);
    addPath(program, {plainJob(120'000, 24)});
    program.paths[0].livingCosts.assign(24, 1'000);
    double expected = 0;
    for (std::size_t month = 1; month <= 24; ++month)
        expected += (10'000 * 0.6 - 1'000) * program.discount[month];
    QVERIFY(std::abs(project(program)[0].presentValue / expected - 1) < 1e-14);
}

QTEST_APPLESS_MAIN(TestKernelPaths)
#include "tst_kernelpaths.moc"
