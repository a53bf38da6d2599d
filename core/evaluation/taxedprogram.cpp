// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/taxedprogram.h"

#include "core/compensation/compile.h"
#include "core/compensation/stagesources.h"

#include <map>

namespace pathwise {

namespace {

double partOf(const YearRecord& record, Part part)
{
    return record.parts[static_cast<std::size_t>(part)];
}

TaxTable tableOf(const CompiledTax& compiled)
{
    const auto knots = compiled.knots().first(compiled.segmentCount());
    const auto values = compiled.values(TaxMeasure::Total);
    const auto slopes = compiled.slopes(TaxMeasure::Total);
    return {.knots = {knots.begin(), knots.end()},
            .values = {values.begin(), values.end()},
            .slopes = {slopes.begin(), slopes.end()}};
}

/// The yearly limit of the person's own contributions, of the plan's first year.
void limitContributions(Program& program, const World& world)
{
    if (!world.taxes)
        return;
    const double limit = world.taxes->published().federal.deferralLimit;
    for (auto& path : program.paths) {
        for (auto& job : path.jobs)
            job.pretaxYearlyCap = limit;
    }
}

} // namespace

YearPayContext yearPayContext(const Plan& plan, const World& world, const CareerPath& path)
{
    return {.plan = plan,
            .world = world,
            .path = path,
            .firstYear = plan.assumptions.start.year(),
            .inflation =
                StageSources::valueOr(plan.assumptions.inflation, figureSource(world.knowledge, "default.inflation"))};
}

Result<Program> programOf(const Plan& plan, const World& world)
{
    auto program = compile(plan, world.knowledge);
    if (program)
        limitContributions(*program, world);
    return program;
}

void addTaxTables(Program& program, const Evaluation& evaluation, const World& world)
{
    if (!world.taxes)
        return;
    std::map<std::shared_ptr<const CompiledTax>, std::int32_t> known;
    for (std::size_t path = 0; path < program.paths.size(); ++path) {
        const auto context = yearPayContext(evaluation.plan, world, evaluation.plan.paths[path]);
        const auto& records = evaluation.paths[path].projection.years;
        for (std::size_t year = 0; year < records.size(); ++year) {
            const auto household =
                householdOfYear(context, evaluation.yearAt(year), partOf(records[year], Part::Pretax));
            if (!household)
                continue;
            auto table = world.taxes->table(*household, context.inflation);
            const auto [entry, isNew] = known.try_emplace(table, static_cast<std::int32_t>(program.taxes.size()));
            if (isNew)
                program.taxes.push_back(tableOf(*table));
            program.paths[path].taxTable[year] = entry->second;
        }
    }
}

} // namespace pathwise
