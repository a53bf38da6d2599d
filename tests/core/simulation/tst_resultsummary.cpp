// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/resultsummary.h"

#include "core/simulation/run.h"
#include "tests/support/programs.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace pathwise;
using namespace pathwise::programs;

class TestResultSummary : public QObject {
    Q_OBJECT

private slots:
    void percentilesEqualSorting_data();
    void percentilesEqualSorting();
    void meanAndError();
    void chanceCountsTiesHalf();
    void breakEvenMonth_data();
    void breakEvenMonth();
    void monthsOfEvents();
    void nearestAndBetween();
    void realMoneyIsDeflated();
};

namespace {

std::vector<double> sample(const QString& kind, std::size_t count)
{
    std::mt19937_64 generator(99);
    std::lognormal_distribution<double> heavy(0, 2.5);
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(kind == "heavy"     ? heavy(generator)
                             : kind == "few" ? static_cast<double>(generator() % 3)
                                             : -1e6 + static_cast<double>(i * 7919 % count));
    return values;
}

/// Pays `baseline` dollars a month, and the other path `before` up to the end of year 1 and `after` from then on.
Program crossingPaths(double baseline, double before, double after)
{
    Program program = emptyProgram(36);
    addPath(program, {plainJob(12 * baseline, 36)});
    addPath(program, {plainJob(0, 36)});
    for (int month = 1; month <= 36; ++month)
        program.paths[1].cash.push_back({.month = month, .amount = month <= 12 ? before : after});
    return program;
}

} // namespace

void TestResultSummary::percentilesEqualSorting_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<std::size_t>("count");
    for (const char* kind : {"even", "heavy", "few"})
        for (const std::size_t count : {1U, 2U, 10U, 1'001U, 20'000U})
            QTest::addRow("%s, %zu values", kind, count) << QString(kind) << static_cast<std::size_t>(count);
}

void TestResultSummary::percentilesEqualSorting()
{
    QFETCH(QString, kind);
    QFETCH(std::size_t, count);
    std::vector<double> values = sample(kind, count);
    PercentileSelector select;
    const auto percentiles = select(values);
    QVERIFY(select(values) == percentiles);
    std::sort(values.begin(), values.end());
    for (std::size_t i = 0; i < percentileLevels.size(); ++i) {
        const double position = percentileLevels[i] * static_cast<double>(count - 1);
        const auto rank = static_cast<std::size_t>(position);
        const double lower = values[rank];
        const double upper = values[std::min(rank + 1, count - 1)];
        const double expected = lower + (position - std::floor(position)) * (upper - lower);
        QVERIFY(std::abs(percentiles[i] - expected) <= 1e-12 * std::abs(expected));
    }
}

void TestResultSummary::meanAndError()
{
    const std::vector<double> values = {1, 3, 5, 11};
    const Moments single = moments(values, Samples::Futures);
    QCOMPARE(single.mean, 5.0);
    QCOMPARE(single.standardError, std::sqrt((16 + 4 + 0 + 36) / 3.0 / 4));
    const Moments pairs = moments(values, Samples::Pairs); // 2 and 8
    QCOMPARE(pairs.mean, 5.0);
    QCOMPARE(pairs.standardError, std::sqrt(18.0 / 2));
    const std::vector<double> large(10'000, 1e15 / 3);
    QCOMPARE(moments(large, Samples::Pairs).mean, 1e15 / 3);
    QVERIFY(moments(large, Samples::Pairs).standardError < 1e-15 * large[0]);
}

void TestResultSummary::chanceCountsTiesHalf()
{
    const std::vector<double> leads = {1, -1, 0, 2};
    QCOMPARE(chanceAhead(leads, Samples::Futures).probability, 0.625);
    QCOMPARE(chanceAhead(leads, Samples::Futures).standardError, std::sqrt((0.5625 - 0.390625) / 3));
    QCOMPARE(chanceAhead(leads, Samples::Pairs).standardError, std::sqrt((0.40625 - 0.390625) / 1)); // 0.5 and 0.75
}

void TestResultSummary::breakEvenMonth_data()
{
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("after");
    QTest::addColumn<double>("month"); // 0 = never
    // Baseline 1,000 a month. Behind by 12 x (1,000 - before) after a year, then catches up by (after - 1,000) a month.
    QTest::newRow("ahead from the first month") << 1'100.0 << 1'100.0 << 1.0;
    QTest::newRow("ahead after month 18") << 500.0 << 2'000.0 << 19.0;
    QTest::newRow("ahead in month 16") << 500.0 << 2'700.0 << 16.0;
    QTest::newRow("never") << 500.0 << 1'100.0 << 0.0;
    QTest::newRow("ahead at first only") << 1'100.0 << 800.0 << 0.0;
}

void TestResultSummary::breakEvenMonth()
{
    QFETCH(double, before);
    QFETCH(double, after);
    QFETCH(double, month);
    const auto result = simulate(crossingPaths(1'000, before, after), {.futures = 4});
    const LeadResult& lead = result->paths[1].leads[0];
    QCOMPARE(lead.breakEvenMonth[3].value_or(0), month);
    QCOMPARE(lead.brokenEven.back(), month > 0 ? 1.0 : 0.0);
    QCOMPARE(lead.ahead.back().probability, month > 0 ? 1.0 : 0.0);
}

void TestResultSummary::monthsOfEvents()
{
    const std::vector<std::uint32_t> counts = {0, 10, 40, 30};
    const auto months = monthPercentiles(counts, 100);
    QCOMPARE(months[0], std::optional<int>(1));
    QCOMPARE(months[2], std::optional<int>(2));
    QCOMPARE(months[3], std::optional<int>(2));
    QCOMPARE(months[4], std::optional<int>(3));
    QVERIFY(!months[5]);
}

void TestResultSummary::nearestAndBetween()
{
    const std::vector<double> totals = {50, 10, 40, 20, 30};
    QCOMPARE(futureNearest(totals, 0.0), std::size_t{1});
    QCOMPARE(futureNearest(totals, 0.5), std::size_t{4});
    QCOMPARE(futureNearest(totals, 1.0), std::size_t{0});
    QCOMPARE(futuresBetween(totals, 0, 0.4), (std::vector<std::size_t>{1, 3}));
}

void TestResultSummary::realMoneyIsDeflated()
{
    Program program = emptyProgram(24);
    program.deflator = {1.0, 1.25};
    addPath(program, {plainJob(100'000, 24)});
    const auto result = simulate(program, {.futures = 2, .columns = {{Measure::Base, Money::Real}}});
    QCOMPARE(result->paths[0].columns[0].byYear[1].mean, 80'000.0);
    QCOMPARE(result->paths[0].columns[0].cumulative[1].mean, 180'000.0);
}

QTEST_APPLESS_MAIN(TestResultSummary)
#include "tst_resultsummary.moc"
