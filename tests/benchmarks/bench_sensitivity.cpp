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

SensitivityRequest request(std::size_t futures = Question().futures)
{
    return {.question = {.path = PathId("ai"), .futures = futures}};
}

/// Four paths over ten years.
Plan fourPaths()
{
    Plan plan = samplePlan();
    plan.assumptions.horizonYears = 10;
    for (std::size_t index : {0, 1}) {
        CareerPath copy = plan.paths[index];
        copy.id = PathId(copy.id.text() + "-2");
        plan.paths.push_back(std::move(copy));
    }
    return plan;
}

/// Both ends of every field, so many futures each; the counter says what 20 fields take.
void tornado(benchmark::State& state)
{
    std::size_t fields = 0;
    for (auto _ : state) {
        const auto result = sensitivity(fourPaths(), world(), request(static_cast<std::size_t>(state.range(0))));
        fields = result ? result->rows.size() : 0;
    }
    constexpr double twentyFields = 20;
    state.counters["s/20 fields"] =
        benchmark::Counter(static_cast<double>(fields) / twentyFields,
                           benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
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

BENCHMARK(tornado)->Arg(2'000)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(switching)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
