// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evaluation/engine.h"
#include "app/pages/comparechart.h"
#include "core/plan/planfile.h"
#include "tests/benchmarks/dragging.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

#include <benchmark/benchmark.h>

#include <algorithm>

using namespace pathwise;

namespace {

SharedEvaluation evaluationOf(EvaluationController& controller, const std::shared_ptr<const Plan>& plan)
{
    QEventLoop loop;
    QObject::connect(&controller, &EvaluationController::evaluationChanged, &loop, &QEventLoop::quit);
    controller.evaluate(plan);
    loop.exec();
    return controller.evaluation();
}

std::shared_ptr<const Plan> withBase(const Plan& plan, double base)
{
    Plan edited = plan;
    edited.paths.front().stages.back().package.base = base;
    return std::make_shared<const Plan>(std::move(edited));
}

/// A slider is dragged: from each edit to the new data of the compare chart, through the controller and its thread.
void slider(benchmark::State& state)
{
    int argumentCount = 0;
    QCoreApplication application(argumentCount, nullptr);
    Problems problems;
    const std::filesystem::path resources = PATHWISE_RESOURCES;
    auto world = loadWorld(resources, problems);
    const auto plan = loadPlan(resources / "samples/senior-swe-to-ai.pathwise");
    if (!world || !plan) {
        state.SkipWithError("no sample");
        return;
    }
    EvaluationController controller;
    const ViewOptions options;
    controller.setColumns({options.column});
    controller.setEngine(engineOn(std::make_shared<const World>(std::move(*world))));
    double base = 200'000;
    for (int warm = 0; warm < 3; ++warm)
        evaluationOf(controller, withBase(*plan, base += 1'000));
    std::vector<double> seconds;
    for (auto _ : state) {
        const auto edited = withBase(*plan, base += 100);
        QElapsedTimer timer;
        timer.start();
        const auto evaluation = evaluationOf(controller, edited);
        benchmark::DoNotOptimize(compareChart(*evaluation, options, PathId("ai")));
        seconds.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-9);
        state.SetIterationTime(seconds.back());
    }
    reportPercentile95(state, std::move(seconds));
}

BENCHMARK(slider)->UseManualTime()->Iterations(draggedSteps)->Unit(benchmark::kMillisecond);

} // namespace
