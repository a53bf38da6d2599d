// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/doubletrigger.h"
#include "core/simulation/run.h"
#include "tests/support/programs.h"

#include <QTest>

#include <cmath>

using namespace pathwise;
using namespace pathwise::programs;

namespace {

constexpr std::size_t futures = 65'536;
constexpr int months = 60;
constexpr double layoffMonthly = 0.02;
/// A dollar a unit, so that money counts units.
constexpr int units = 4'800;
constexpr int never = 1'000;

/// When the company is sold; the last outcome is beyond the horizon.
struct SaleChance {
    double probability;
    int month;
};
constexpr SaleChance sales[] = {{0.5, 24}, {0.3, 40}, {0.2, never}};

VestingSchedule schedule()
{
    return VestingSchedule::create({.units = units, .cliffMonths = 12, .durationMonths = 48, .frequencyMonths = 1})
        .value();
}

PrivateHolding holding()
{
    PrivateHolding holding;
    const VestingSchedule vesting = schedule();
    for (int month = 0; month <= vesting.lastMonth(); ++month)
        holding.vested.push_back(static_cast<double>(vesting.cumulative(month)) / units);
    holding.keptMonths = forGood;
    for (const SaleChance& sale : sales)
        holding.exits.push_back({.probability = sale.probability, .month = sale.month, .gross = units});
    return holding;
}

Program programWith(PrivateHolding holding)
{
    Program program = emptyProgram(months);
    Job job = plainJob(12'000, months);
    job.layoffMonthly = layoffMonthly;
    addPath(program, {job});
    program.paths[0].holdings.push_back(std::move(holding));
    return program;
}

/// Sums over all months in which the holder may be laid off, and over all sales. `unitsOf(laidOff, sale)` counts what is
/// paid; `laidOff` is empty for who stays.
template <class UnitsOf>
double expected(UnitsOf unitsOf)
{
    double sum = 0;
    for (const SaleChance& sale : sales) {
        if (sale.month > months)
            continue;
        double stays = 1;
        for (int month = 1; month <= months; ++month) {
            sum += sale.probability * stays * layoffMonthly * unitsOf(std::optional(month), sale.month);
            stays *= 1 - layoffMonthly;
        }
        sum += sale.probability * stays * unitsOf(std::optional<int>(), sale.month);
    }
    return sum;
}

/// In the engine's clock layoffs come before vests: laid off in month m, the vests of m - 1 are the last.
std::optional<int> lastVestMonth(const std::optional<int>& laidOff)
{
    return laidOff ? std::optional(*laidOff - 1) : std::nullopt;
}

bool within(const Distribution& simulated, double value)
{
    if (std::abs(simulated.mean - value) <= 4 * simulated.standardError)
        return true;
    qWarning("%.12g instead of %.12g, standard error %.3g", simulated.mean, value, simulated.standardError);
    return false;
}

Distribution equityOf(const Program& program)
{
    const auto result = simulate(program, {.futures = futures, .columns = {{Measure::Equity}}});
    return result ? result->paths[0].columns[0].cumulative.back() : Distribution{};
}

} // namespace

/// What exits pay in futures, against the closed forms of core/equity.
class TestKernelExits : public QObject {
    Q_OBJECT

private slots:
    void unitsWaitForBothTriggers()
    {
        const VestingSchedule vesting = schedule();
        const double closed = expected([&](std::optional<int> laidOff, int sale) {
            const LiquidityTerms terms{.departureMonth = lastVestMonth(laidOff), .liquidityMonth = sale};
            return static_cast<double>(followDoubleTrigger(vesting, terms)->settled);
        });
        QVERIFY(within(equityOf(programWith(holding())), closed));
    }

    void aTermThatEndsBeforeTheSaleLosesAll()
    {
        constexpr int expiry = 36;
        const VestingSchedule vesting = schedule();
        PrivateHolding shortLived = holding();
        shortLived.lastMonth = expiry;
        const double closed = expected([&](std::optional<int> laidOff, int sale) {
            const LiquidityTerms terms{
                .departureMonth = lastVestMonth(laidOff), .liquidityMonth = sale, .expiryMonth = expiry};
            return static_cast<double>(followDoubleTrigger(vesting, terms)->settled);
        });
        QVERIFY(within(equityOf(programWith(shortLived)), closed));
    }

    void accelerationVestsWhatTheGrantSays_data()
    {
        QTest::addColumn<bool>("onLayoff");
        QTest::addColumn<double>("fraction");
        QTest::newRow("single trigger") << false << 1.0;
        QTest::newRow("single trigger, half") << false << 0.5;
        QTest::newRow("double trigger") << true << 1.0;
        QTest::newRow("double trigger, half") << true << 0.5;
    }

    void accelerationVestsWhatTheGrantSays()
    {
        QFETCH(bool, onLayoff);
        QFETCH(double, fraction);
        const VestingSchedule vesting = schedule();
        PrivateHolding accelerated = holding();
        (onLayoff ? accelerated.atLayoff : accelerated.atExit) = fraction;
        const double closed = expected([&](std::optional<int> laidOff, int sale) {
            const VestingEvents events{.departureMonth = lastVestMonth(laidOff),
                                       .involuntary = true,
                                       .changeOfControlMonth = onLayoff ? sale - 1 : sale,
                                       .acceleration =
                                           onLayoff ? Acceleration::DoubleTrigger : Acceleration::SingleTrigger,
                                       .acceleratedFraction = fraction};
            return static_cast<double>(vesting.cumulative(months, events));
        });
        const Distribution simulated = equityOf(programWith(accelerated));
        QVERIFY(within(simulated, closed));
        QVERIFY(simulated.mean > equityOf(programWith(holding())).mean);
    }

    void whoWasNeverThereGetsNothing()
    {
        Program program = programWith(holding());
        program.paths[0].jobs[0].start = 42; // after the last sale
        program.paths[0].jobs[0].layoffMonthly = 0;
        QCOMPARE(equityOf(program).mean, 0.0);
    }

    void minimumTaxIsPaidByWhoExercisesAndComesBackToThem()
    {
        constexpr double minimumTax = 900;
        constexpr double credit = 800;
        Program program = programWith(holding());
        program.taxes[0] = flatTax(0.3);
        program.paths[0].holdings.clear();
        program.paths[0].cash.push_back(
            {.month = 12,
             .amount = -100,
             .kind = CashKind::Exercise,
             .job = 0,
             .taxable = false,
             .exercise = {.grant = 0, .isoSpread = 5'000, .minimumTax = minimumTax, .creditCreated = credit}});
        program.paths[0].creditUse = {0, 0.25, 0, 1, 1};
        int exercised = 0;
        for (std::size_t future = 0; future < 64; ++future) {
            const Timeline timeline = replay(program, {.futures = 64}, future, 0);
            const bool bought = timeline.years[0].isoSpread > 0;
            exercised += bought ? 1 : 0;
            double carried = 0;
            for (std::size_t year = 0; year < timeline.years.size(); ++year) {
                const YearRecord& record = timeline.years[year];
                const double onWages = 0.3 * record.wages;
                // Nobody can use more credit than there is tax.
                const double used = std::min(carried * program.paths[0].creditUse[year], onWages);
                const double paid = bought && year == 0 ? minimumTax : 0;
                const double tax = record.parts[static_cast<std::size_t>(Part::Tax)];
                QVERIFY(std::abs(tax - (onWages + paid - used)) < 1e-6);
                carried += (paid > 0 ? credit : 0) - used;
                QVERIFY(carried >= 0);
            }
        }
        QVERIFY(exercised > 32 && exercised < 64); // some are laid off in the first year
    }

    void incomeWithoutCashIsTaxed()
    {
        Program program = programWith(holding());
        program.taxes[0] = flatTax(0.3);
        program.paths[0].cash.push_back({.month = 6,
                                         .amount = -100,
                                         .kind = CashKind::Exercise,
                                         .job = 0,
                                         .taxable = false,
                                         .exercise = {.grant = 0, .income = 2'000}});
        const Timeline timeline = project(program)[0];
        QCOMPARE(timeline.years[0].wages, 14'000.0);
        QCOMPARE(timeline.years[0].takeHome, 12'000.0 - 100 - 0.3 * 14'000);
    }
};

QTEST_APPLESS_MAIN(TestKernelExits)
#include "tst_kernelexits.moc"
