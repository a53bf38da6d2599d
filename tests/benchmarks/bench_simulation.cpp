// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/run.h"
#include "tests/support/programs.h"

#include <benchmark/benchmark.h>

#include <cstdint>

using namespace pathwise;

namespace {

/// Four careers, all percentiles of take-home by year, cumulatively and of the lead.
void simulateW1(benchmark::State& state, int months, const SimulationRequest& request)
{
    const Program program = programs::careers(months);
    for (auto _ : state)
        benchmark::DoNotOptimize(simulate(program, request));
    state.counters["path-months/s"] =
        benchmark::Counter(static_cast<double>(request.futures * program.paths.size()) * months,
                           benchmark::Counter::kIsIterationInvariantRate);
}

void w1(benchmark::State& state)
{
    simulateW1(state, static_cast<int>(state.range(0)), {});
}

void w1OneThread(benchmark::State& state)
{
    simulateW1(state, static_cast<int>(state.range(0)), {.threads = 1});
}

void futures(benchmark::State& state)
{
    simulateW1(state, 120, {.futures = static_cast<std::size_t>(state.range(0))});
}

void paths(benchmark::State& state)
{
    const Program program = programs::careers(120, static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(simulate(program, {}));
}

void projection(benchmark::State& state)
{
    const Program program = programs::careers(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(project(program));
}

BENCHMARK(w1)->Arg(120)->Arg(360)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(w1OneThread)->Name("w1_one_thread")->Arg(120)->Arg(360)->Unit(benchmark::kMillisecond);
BENCHMARK(futures)->RangeMultiplier(10)->Range(1'000, 1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(paths)->RangeMultiplier(2)->Range(1, 8)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(projection)->Arg(120)->Arg(360)->Unit(benchmark::kMicrosecond);

} // namespace
