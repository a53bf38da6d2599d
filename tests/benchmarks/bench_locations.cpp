// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/locations.h"

#include <benchmark/benchmark.h>

namespace pathwise {

namespace {

/// Every metropolitan area with its bill, prices and matching pay, sorted. One frame is 16.7 ms.
void locationsRankMetros(benchmark::State& state)
{
    Problems problems;
    const auto world = loadWorld(PATHWISE_RESOURCES, problems);
    if (!world || !world->taxes) {
        state.SkipWithError("no data");
        return;
    }
    const auto question = locationQuestion(*world, 210'000, *world->knowledge.places->find("cbsa:12420"));
    for (auto _ : state) {
        const auto locations = Locations::make(*world, question);
        auto metros = locations->metros();
        sortLocations(metros, LocationMeasure::BuyingPower, true);
        benchmark::DoNotOptimize(metros.data());
    }
}
BENCHMARK(locationsRankMetros)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace pathwise
