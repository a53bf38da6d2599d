// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/present/changeslide.h"

#include "app/charts/tornadochart.h"
#include "app/document/planedits.h"
#include "app/pages/sensitivitycharts.h"

#include <QVBoxLayout>

namespace pathwise {

namespace {

constexpr std::size_t rowsOnSlide = 6;

} // namespace

ChangeSlide::ChangeSlide(const Workbench& bench, QWidget* parent)
    : Slide(parent), m_bench(bench), m_controller(new SensitivityController(this)), m_chart(new TornadoChart)
{
    m_chart->setNumberLocale(bench.locale);
    m_chart->setFocusPolicy(Qt::NoFocus); // keys go to the window
    m_chart->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chart);
    connect(m_controller, &SensitivityController::findingsChanged, this, &ChangeSlide::showFindings);
    setTitle(tr("What would change it"), tr("What the answer hangs on"));
}

void ChangeSlide::refresh(const SlideOptions&)
{
    if (isVisible())
        ask();
}

void ChangeSlide::showEvent(QShowEvent* event)
{
    Slide::showEvent(event);
    ask();
}

bool ChangeSlide::isSettled() const
{
    return m_controller->findings() && m_asked == m_bench.document.sharedPlan() && !m_controller->isRunning();
}

void ChangeSlide::ask()
{
    const SharedEvaluation& evaluation = m_bench.evaluations.evaluation();
    if (!evaluation || evaluation->paths.size() < 2 || !m_bench.worlds.world()
        || m_asked == m_bench.document.sharedPlan())
        return;
    m_asked = m_bench.document.sharedPlan();
    SensitivityRequest request;
    const Verdict verdict =
        verdictOf(*evaluation, std::min(pathIndex(evaluation->plan, m_bench.view.path()), evaluation->paths.size() - 1),
                  columnOnShow(*evaluation, m_bench.view.options().column));
    request.question.path = evaluation->plan.paths.at(verdict.path).id;
    request.question.column = m_bench.view.options().column;
    request.question.futures = m_bench.evaluations.futures();
    m_controller->ask({m_asked, m_bench.worlds.world(), request});
}

void ChangeSlide::showFindings()
{
    const SensitivityFindings& findings = *m_controller->findings();
    m_chart->setData(tornadoOf(findings, rowsOnSlide, m_bench.locale));
    if (findings.ranking.rows.empty())
        return;
    const VariedField& widest = findings.ranking.rows.front().varied;
    setTitle(tr("What would change it"),
             tr("The answer hangs most on %1", "an assumption").arg(variedName(*findings.plan, widest)));
    if (isSettled())
        emit settled();
}

void ChangeSlide::setScale(double scale)
{
    setPoints(m_chart, present::ChartPoints * scale);
}

} // namespace pathwise
