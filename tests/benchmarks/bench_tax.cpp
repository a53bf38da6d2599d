// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/compiled.h"

#include <benchmark/benchmark.h>

#include <random>
#include <vector>

using namespace pathwise;

namespace {

const TaxRules& rules()
{
    static const TaxRules loaded = loadTaxRules(PATHWISE_RESOURCES "/tax", 2026).value();
    return loaded;
}

/// A couple with two children, gains and dividends in New York City: the longest usual bill.
Household cityCouple()
{
    Household household;
    household.status = FilingStatus::MarriedJoint;
    household.filer.wages = 280'000;
    household.spouse.wages = 120'000;
    household.filer.traditional401k = 24'500;
    household.longTermGains = 40'000;
    household.qualifiedDividends = 5'000;
    household.children = 2;
    household.place = rules().place("NY", "new-york-city").value();
    return household;
}

void bill(benchmark::State& state)
{
    Household household = cityCouple();
    const BillOptions options = state.range(0) == 0 ? BillOptions{} : BillOptions::reference();
    for (auto _ : state) {
        household.filer.wages += 1;
        benchmark::DoNotOptimize(pathwise::bill(household, rules(), options).total);
    }
    state.SetItemsProcessed(state.iterations());
}

void compiled_tax(benchmark::State& state)
{
    const CompiledTax compiled = compile(rules(), {.household = cityCouple()});
    std::mt19937_64 random(1);
    std::uniform_real_distribution<double> wages(30'000, 1'500'000);
    std::vector<double> in(1 << 16);
    std::vector<double> out(in.size());
    for (double& value : in)
        value = wages(random);
    for (auto _ : state) {
        compiled.totals(in, out);
        benchmark::DoNotOptimize(out.data());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(in.size()));
}

void compile_tax(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(compile(rules(), {.household = cityCouple()}).segmentCount());
}

void load_tax_rules(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(loadTaxRules(PATHWISE_RESOURCES "/tax", 2026)->states.size());
}

BENCHMARK(bill)->ArgName("reference")->Arg(0)->Arg(1);
BENCHMARK(compiled_tax);
BENCHMARK(compile_tax)->Unit(benchmark::kMillisecond);
BENCHMARK(load_tax_rules)->Unit(benchmark::kMillisecond);

} // namespace
