// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/run.h"
#include "tests/support/programs.h"

#include <QTest>

using namespace pathwise;
using namespace pathwise::programs;

namespace {

/// A volatile stock, a first grant and yearly refreshers.
Job stockJob(int start, int end)
{
    Job job = plainJob(120'000, end);
    job.start = start;
    job.raise.assign(static_cast<std::size_t>(end - start), 1.0);
    job.levels[0].refresh = 40'000;
    job.refresh = {.firstMonth = 12, .everyMonths = 12, .vested = straightVesting(48, 3, 3)};
    if (start == 0)
        job.awards.push_back({.month = 0, .dollars = 200'000, .vested = straightVesting(48, 3, 12)});
    return job;
}

Program stockProgram()
{
    Program program = emptyProgram(60);
    program.firms[0].volatility = 0.4;
    return program;
}

std::vector<Job> transfer(int month, int end)
{
    std::vector<Job> jobs{stockJob(0, month), stockJob(month, end)};
    jobs[1].isTransfer = true;
    return jobs;
}

std::vector<double> equity(const Program& program, std::size_t path)
{
    SimulationRequest request;
    request.futures = 500;
    request.columns = {{Measure::Equity}};
    const auto result = simulate(program, request);
    return result ? result->paths[path].columns[0].totals : std::vector<double>{};
}

} // namespace

/// Jobs that follow each other at one employer.
class TestKernelTransfer : public QObject {
    Q_OBJECT

private slots:
    void aTransferChangesNoStock()
    {
        Program program = stockProgram();
        addPath(program, {stockJob(0, 60)});
        addPath(program, transfer(24, 60));
        std::vector<Job> twice = transfer(24, 36);
        twice.push_back(stockJob(36, 60));
        twice.back().isTransfer = true;
        addPath(program, twice);
        const std::vector<double> stayed = equity(program, 0);
        QVERIFY(stayed[0] != stayed[1]);
        QCOMPARE(equity(program, 1), stayed);
        QCOMPARE(equity(program, 2), stayed);
    }

    void leavingLosesWhatHasNotVested()
    {
        Program program = stockProgram();
        program.firms[0].volatility = 0;
        std::vector<Job> jobs = transfer(24, 60);
        jobs[1].isTransfer = false;
        jobs[1].refresh = {};
        addPath(program, jobs);
        // Half of the first grant, and four of sixteen quarters of the refresher of month 12.
        QCOMPARE(equity(program, 0)[0], 100'000 + 10'000.0);
    }

    void aLayoffBeforeTheTransferLosesIt()
    {
        Program program = stockProgram();
        std::vector<Job> jobs = transfer(24, 60);
        jobs[0].layoffMonthly = 1; // in the first month; refreshers of those who are away are nothing
        jobs[0].refresh = {};
        jobs[1].refresh = {};
        addPath(program, jobs);
        QCOMPARE(equity(program, 0)[0], 0.0);
    }

    void vestsKeepTheirGrantDate()
    {
        Program program = stockProgram();
        program.firms[0].volatility = 0;
        addPath(program, transfer(24, 60));
        const std::vector<Timeline> planned = project(program);
        double ofFirstGrant = 0;
        for (const VestIncome& vest : planned[0].years[2].vests)
            ofFirstGrant += vest.grantMonth == 0 ? vest.amount : 0;
        QCOMPARE(ofFirstGrant, 50'000.0);
    }
};

QTEST_APPLESS_MAIN(TestKernelTransfer)
#include "tst_kerneltransfer.moc"
