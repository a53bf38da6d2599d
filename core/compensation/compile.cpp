// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compensation/compile.h"

#include "core/compensation/equitycash.h"
#include "core/compensation/firms.h"
#include "core/compensation/jobcompiler.h"
#include "core/compensation/livingcosts.h"
#include "core/compensation/onetimecash.h"
#include "core/compensation/stagesources.h"

#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

double assumed(const Knowledge& knowledge, const std::optional<double>& entered, std::string_view figure)
{
    return StageSources::valueOr(entered, figureSource(knowledge, figure));
}

void compileClock(Program& program, const Plan& plan, const Knowledge& knowledge)
{
    const auto& assumptions = plan.assumptions;
    program.months = 12 * assumptions.horizonYears;
    program.firstYear = assumptions.start.year();
    for (int month = 0; month < program.months; ++month)
        program.yearOfMonth.push_back((assumptions.start + month).year() - program.firstYear);
    program.years = program.yearOfMonth.back() + 1;
    const double inflation = assumed(knowledge, assumptions.inflation, "default.inflation");
    for (int year = 0; year < program.years; ++year)
        program.deflator.push_back(std::pow(1 + inflation, year));
    const double riskFree = assumed(knowledge, assumptions.riskFree, "default.risk_free");
    for (int month = 0; month <= program.months; ++month)
        program.discount.push_back(std::pow(1 + riskFree, -month / 12.0));
}

void compileRisks(Program& program, const Plan& plan, const Knowledge& knowledge)
{
    const auto& assumptions = plan.assumptions;
    program.seed = static_cast<std::uint64_t>(assumptions.seed);
    program.layoffStockCorrelation =
        assumed(knowledge, assumptions.layoffStockCorrelation, "default.layoff_stock_correlation");
    program.displacement = {
        .findMonthly = assumed(knowledge, assumptions.jobFinding, "default.job_finding"),
        .initialLoss = assumed(knowledge, assumptions.displacementLoss, "default.displacement_loss"),
        .halfLifeYears = assumed(knowledge, assumptions.displacementHalfLife, "default.displacement_half_life")};
}

/// Nobody gets a first grant for joining again, and refreshers keep their dates.
void carryOn(Job& job, const Job& before, const Package& package)
{
    job.isTransfer = true;
    job.firm = before.firm;
    if (package.grants.empty())
        job.awards.clear();
    if (before.refresh.vested.empty())
        return;
    int next = before.start + before.refresh.firstMonth;
    while (next <= job.start)
        next += std::max(before.refresh.everyMonths, 1);
    job.refresh.firstMonth = next - job.start;
}

Result<PathProgram> compilePath(const Plan& plan, const Knowledge& knowledge, const CareerPath& path, Firms& firms)
{
    PathProgram program;
    for (std::size_t stage = 0; stage < path.stages.size(); ++stage) {
        const StageWindow window = windowOf(plan, path, stage);
        if (window.isEmpty() || path.stages[stage].role == noRole)
            continue;
        auto job = compileJob({plan, knowledge, path, stage, window}, firms);
        if (!job)
            return failure(job.error());
        if (isTransfer(plan, path, stage) && !program.jobs.empty() && !program.jobs.back().isSearched()
            && !job->isSearched())
            carryOn(*job, program.jobs.back(), path.stages[stage].package);
        const CashContext context{plan, path, stage, window, static_cast<int>(program.jobs.size())};
        addOneTimeCash(context, program.cash);
        addEquityCash(context, knowledge, *job, program.cash);
        program.jobs.push_back(std::move(*job));
    }
    addLearning(plan, knowledge, path, program.cash);
    std::stable_sort(program.cash.begin(), program.cash.end(),
                     [](const DatedCash& a, const DatedCash& b) { return a.month < b.month; });
    program.livingCosts = livingCosts(plan, knowledge, path);
    return program;
}

} // namespace

StageWindow windowOf(const Plan& plan, const CareerPath& path, std::size_t stage)
{
    const int horizon = 12 * plan.assumptions.horizonYears;
    const auto index = [&](Month month) { return month - plan.assumptions.start; };
    int end = horizon;
    if (stage + 1 < path.stages.size())
        end = std::min(end, index(path.stages[stage + 1].start));
    if (path.stages[stage].end)
        end = std::min(end, index(*path.stages[stage].end));
    return {.start = index(path.stages[stage].start), .end = end};
}

bool isTransfer(const Plan& plan, const CareerPath& path, std::size_t stage)
{
    if (stage == 0)
        return false;
    const Stage& before = path.stages[stage - 1];
    const Stage& next = path.stages[stage];
    return !next.employer.empty() && next.employer == before.employer && next.role != noRole && before.role != noRole
        && windowOf(plan, path, stage - 1).end == windowOf(plan, path, stage).start;
}

Result<Program> compile(const Plan& plan, const Knowledge& knowledge)
{
    Program program;
    compileClock(program, plan, knowledge);
    compileRisks(program, plan, knowledge);
    Firms firms(plan, knowledge);
    for (const auto& path : plan.paths) {
        auto compiled = compilePath(plan, knowledge, path, firms);
        if (!compiled)
            return failure(compiled.error());
        compiled->taxTable.assign(static_cast<std::size_t>(program.years), 0);
        program.paths.push_back(std::move(*compiled));
    }
    program.firms = firms.take();
    program.taxes = {{.knots = {0}, .values = {0}, .slopes = {0}}};
    return program;
}

} // namespace pathwise
