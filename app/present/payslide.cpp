// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/present/payslide.h"

#include "app/charts/paybarchart.h"
#include "app/document/planedits.h"
#include "app/pages/pathchart.h"
#include "app/present/slidetexts.h"

#include <QVBoxLayout>

namespace pathwise {

PaySlide::PaySlide(const Workbench& bench, QWidget* parent) : Slide(parent), m_bench(bench), m_chart(new PayBarChart)
{
    m_chart->setNumberLocale(bench.locale);
    m_chart->setFocusPolicy(Qt::NoFocus); // keys go to the window
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chart);
}

void PaySlide::refresh(const SlideOptions&)
{
    const SharedEvaluation& evaluation = m_bench.evaluations.evaluation();
    if (!evaluation || evaluation->paths.empty())
        return;
    const Verdict verdict =
        verdictOf(*evaluation, std::min(pathIndex(evaluation->plan, m_bench.view.path()), evaluation->paths.size() - 1),
                  columnOnShow(*evaluation, m_bench.view.options().column));
    PayChartData shown = payChart(*evaluation, verdict.path, Money::Real);
    shown.stale = !m_bench.evaluations.isCurrent() && !m_bench.evaluations.isRunning();
    m_chart->setData(shown);
    setTitle(shown.title, payTitle(*evaluation, verdict.path, m_bench.locale));
}

void PaySlide::setScale(double scale)
{
    setPoints(m_chart, present::ChartPoints * scale);
}

} // namespace pathwise
