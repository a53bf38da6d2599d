// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/taxedprogram.h"

#include "core/compensation/compile.h"
#include "core/compensation/stagesources.h"

#include <algorithm>
#include <cmath>
#include <compare>
#include <iterator>
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

/// Contributions for which tables are made; those between take what lies between two tables. Contributions follow pay, so
/// that a table for each dollar would be made anew for each step of a pay that is dragged.
constexpr double contributionStep = 2'000;

/// The tables of a household with the steps of contributions around its own, and how far it is from the lower one, 0..1.
struct TablesAround {
    std::shared_ptr<const CompiledTax> low;
    std::shared_ptr<const CompiledTax> high;
    double share = 0;

    auto operator<=>(const TablesAround&) const = default;
};

TablesAround tablesAround(const TaxLibrary& library, Household household, double inflation)
{
    const double own = household.filer.traditional401k;
    const double low = std::floor(own / contributionStep) * contributionStep;
    const auto tableFor = [&](double contributions) {
        household.filer.traditional401k = contributions;
        return library.table(household, inflation);
    };
    if (own == low || own >= library.published().federal.deferralLimit) {
        auto exact = tableFor(own);
        return {exact, exact, 0};
    }
    auto below = tableFor(low);
    return {std::move(below), tableFor(low + contributionStep), (own - low) / contributionStep};
}

/// A bill is piecewise linear in contributions as it is in wages: exact between two tables unless a bracket begins there, and
/// then a few dollars off.
TaxTable tableBetween(const TablesAround& around)
{
    if (around.low == around.high)
        return tableOf(*around.low);
    const auto lowKnots = around.low->knots().first(around.low->segmentCount());
    const auto highKnots = around.high->knots().first(around.high->segmentCount());
    TaxTable table;
    std::set_union(lowKnots.begin(), lowKnots.end(), highKnots.begin(), highKnots.end(),
                   std::back_inserter(table.knots));
    for (const double wages : table.knots) {
        table.values.push_back(std::lerp(around.low->total(wages), around.high->total(wages), around.share));
        table.slopes.push_back(
            std::lerp(around.low->marginalRate(wages), around.high->marginalRate(wages), around.share));
    }
    return table;
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
    std::map<TablesAround, std::int32_t> known;
    for (std::size_t path = 0; path < program.paths.size(); ++path) {
        const auto context = yearPayContext(evaluation.plan, world, evaluation.plan.paths[path]);
        const auto& records = evaluation.paths[path].projection.years;
        for (std::size_t year = 0; year < records.size(); ++year) {
            const auto household =
                householdOfYear(context, evaluation.yearAt(year), partOf(records[year], Part::Pretax));
            if (!household)
                continue;
            const TablesAround around = tablesAround(*world.taxes, *household, context.inflation);
            const auto [entry, isNew] = known.try_emplace(around, static_cast<std::int32_t>(program.taxes.size()));
            if (isNew)
                program.taxes.push_back(tableBetween(around));
            program.paths[path].taxTable[year] = entry->second;
        }
    }
}

} // namespace pathwise
