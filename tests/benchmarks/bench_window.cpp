// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/session.h"
#include "app/report/reportfile.h"
#include "app/theme/theme.h"
#include "core/plan/planfile.h"
#include "tests/support/preparedanswers.h"

#include <QApplication>
#include <QElapsedTimer>

#include <benchmark/benchmark.h>

using namespace pathwise;

namespace {

const std::filesystem::path resources = PATHWISE_RESOURCES;
const std::filesystem::path sampleFile = resources / "samples/senior-swe-to-ai.pathwise";

/// What needs widgets needs one of these, and nobody has a screen to lend.
class Application {
public:
    Application()
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        m_application = std::make_unique<QApplication>(m_argumentCount, nullptr);
    }
    [[nodiscard]] QApplication& get() { return *m_application; }

private:
    int m_argumentCount = 0;
    std::unique_ptr<QApplication> m_application;
};

Session::Options sessionOptions()
{
    Session::Options options;
    options.resources = resources;
    options.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    return options;
}

/// From an empty process (but for Qt's own start) to the sample's window with its result, painted.
void firstPaint(benchmark::State& state)
{
    Application application;
    const auto plan = loadPlan(sampleFile);
    PreparedAnswers answers;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        Theme theme(application.get(), ThemeMode::Light);
        Session session(application.get(), theme, answers, sessionOptions());
        session.document().setPlan(*plan);
        session.window().show();
        session.loadWorld();
        while (!session.evaluations().isCurrent())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        benchmark::DoNotOptimize(session.window().grab());
        state.SetIterationTime(static_cast<double>(timer.nsecsElapsed()) * 1e-9);
    }
}

void loadKnowledge(benchmark::State& state)
{
    for (auto _ : state) {
        Problems problems;
        benchmark::DoNotOptimize(loadWorld(resources, problems));
    }
}

/// The sample in ten thousand futures; the report of one evaluation, without what its result hangs on.
class Sample {
public:
    Sample()
    {
        Problems problems;
        m_world = std::make_shared<const World>(std::move(*loadWorld(resources, problems)));
    }
    [[nodiscard]] std::shared_ptr<const Evaluation> evaluation() const { return *evaluate(m_plan, *m_world, {}); }
    [[nodiscard]] ReportOptions options() const
    {
        ReportOptions options;
        options.selected = PathId("ai");
        options.world = m_world;
        return options;
    }

private:
    Plan m_plan = *loadPlan(sampleFile);
    std::shared_ptr<const World> m_world;
};

void evaluateSample(benchmark::State& state)
{
    const Sample sample;
    for (auto _ : state)
        benchmark::DoNotOptimize(sample.evaluation());
}

void reportOfSample(benchmark::State& state)
{
    Application application;
    const Sample sample;
    const auto evaluation = sample.evaluation();
    for (auto _ : state) {
        const auto pdf = reportPdf(evaluation, sample.options());
        state.counters["bytes"] = pdf ? static_cast<double>(pdf->size()) : 0;
    }
}

BENCHMARK(firstPaint)->Name("first_paint")->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(loadKnowledge)->Name("load_knowledge")->Unit(benchmark::kMillisecond);
BENCHMARK(evaluateSample)->Name("evaluate_sample")->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(reportOfSample)->Name("report_pdf")->Unit(benchmark::kMillisecond);

} // namespace
