// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/sensitivity.h"
#include "tests/support/planmaker.h"

#include <benchmark/benchmark.h>

#include <algorithm>

using namespace pathwise;

namespace {

const World& world()
{
    static const World loaded = [] {
        Problems problems;
        auto read = loadWorld(PATHWISE_RESOURCES, problems);
        return read ? std::move(*read) : World{};
    }();
    return loaded;
}

const SensitivityRequest& request()
{
    static const SensitivityRequest asked{.question = {.path = PathId("ai")}};
    return asked;
}

/// Both ends of every field, 2,000 futures each; the counter says what 20 fields take.
void tornado(benchmark::State& state)
{
    std::size_t fields = 0;
    for (auto _ : state) {
        const auto result = sensitivity(samplePlan(), world(), request());
        fields = result ? result->rows.size() : 0;
    }
    constexpr double twentyFields = 20;
    state.counters["20 fields/s"] =
        benchmark::Counter(static_cast<double>(fields) / twentyFields, benchmark::Counter::kIsIterationInvariantRate);
    state.counters["fields"] = static_cast<double>(fields);
}

/// The values that flip the verdict, of the 20 widest fields.
void switching(benchmark::State& state)
{
    const auto result = sensitivity(samplePlan(), world(), request());
    if (!result) {
        state.SkipWithError("no sensitivity");
        return;
    }
    const auto rows = std::span(result->rows).first(std::min<std::size_t>(result->rows.size(), 20));
    for (auto _ : state)
        benchmark::DoNotOptimize(switchingValues(samplePlan(), world(), request(), rows));
}

BENCHMARK(tornado)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(switching)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
