// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/equitypage.h"
#include "app/theme/theme.h"
#include "app/widgets/sourceslider.h"
#include "tests/benchmarks/dragging.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>

#include <benchmark/benchmark.h>

#include <algorithm>

using namespace pathwise;

namespace {

constexpr int patienceMs = 60'000;

/// Lets the page's background work arrive; false when it does not.
bool settle(const EquityPage& page)
{
    QElapsedTimer timer;
    timer.start();
    while (!(page.findings() && page.isSettled()) && timer.elapsed() < patienceMs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return page.findings() && page.isSettled();
}

/// The exit slider of the Equity page is dragged: from each step to the payoff chart painted with its crosshair there, with
/// spin box and slider moved along.
void payoff_slider(benchmark::State& state)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int argumentCount = 1;
    char name[] = "pathwise-bench";
    char* arguments[] = {name, nullptr};
    QApplication application(argumentCount, arguments);
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const std::filesystem::path resources = PATHWISE_RESOURCES;
    PlanDocument document(english);
    EvaluationController evaluations;
    ViewState view;
    WorldStore worlds;
    worlds.load(resources);
    EquityPage page(Workbench{document, evaluations, view, worlds, english});
    page.resize(1360, 760);
    page.show();
    if (!document.open(QString::fromStdString((resources / "samples/startup-or-big-tech.pathwise").string()))
        || !settle(page)) {
        state.SkipWithError("the sample cannot be weighed");
        return;
    }
    auto* slider = page.findChild<SourceSlider*>(QStringLiteral("exitSlider"));
    auto* chart = page.findChild<CurveChart*>(QStringLiteral("payoffChart"));
    int step = 1;
    std::vector<double> seconds;
    for (auto _ : state) {
        if (slider->sliderPosition() >= slider->maximum() || slider->sliderPosition() <= slider->minimum())
            step = -step;
        QElapsedTimer timer;
        timer.start();
        slider->triggerAction(step > 0 ? QSlider::SliderSingleStepAdd : QSlider::SliderSingleStepSub);
        benchmark::DoNotOptimize(chart->grab());
        seconds.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-9);
        state.SetIterationTime(seconds.back());
    }
    reportPercentile95(state, std::move(seconds));
}

BENCHMARK(payoff_slider)->UseManualTime()->Iterations(draggedSteps)->Unit(benchmark::kMillisecond);

} // namespace
