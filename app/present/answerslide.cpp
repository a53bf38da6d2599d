// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/present/answerslide.h"

#include "app/charts/linechart.h"
#include "app/document/planedits.h"
#include "app/inspector/sliderrange.h"
#include "app/models/pathlooks.h"
#include "app/pages/comparechart.h"
#include "app/pages/inspectorsources.h"
#include "app/present/lever.h"
#include "app/present/peopledots.h"
#include "app/present/slidetexts.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace pathwise {

namespace {

constexpr int sideWidth = 380;
constexpr int sideGap = 56;

} // namespace

AnswerSlide::AnswerSlide(const Workbench& bench, QWidget* parent)
    : Slide(parent)
    , m_bench(bench)
    , m_chart(new LineChart)
    , m_side(new QWidget)
    , m_chance(new QLabel)
    , m_people(new PeopleDots)
    , m_rule(new QFrame)
    , m_lever(new Lever(bench.locale))
{
    m_chart->setNumberLocale(bench.locale);
    m_chart->setFocusPolicy(Qt::NoFocus); // keys go to the window
    m_chance->setTextFormat(Qt::RichText);
    m_chance->setWordWrap(true);
    m_rule->setFrameShape(QFrame::HLine);
    m_rule->setForegroundRole(QPalette::Mid);
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_chance);
    column->addWidget(m_people);
    column->addSpacing(24);
    column->addWidget(m_rule);
    column->addSpacing(16);
    column->addWidget(m_lever);
    column->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sideGap);
    row->addWidget(m_chart, 1);
    row->addWidget(m_side);
    connect(m_lever, &Lever::moved, this, &AnswerSlide::setBase);
}

void AnswerSlide::refresh(const SlideOptions& options)
{
    showLever();
    const SharedEvaluation& evaluation = m_bench.evaluations.evaluation();
    if (!evaluation || evaluation->paths.empty())
        return;
    ViewOptions view = m_bench.view.options();
    view.horizon = options.hidesBaseline ? Horizon::Lead : view.horizon;
    const std::size_t selected =
        std::min(pathIndex(evaluation->plan, m_bench.view.path()), evaluation->paths.size() - 1);
    const Verdict verdict = verdictOf(*evaluation, selected, columnOnShow(*evaluation, view.column));
    LineChartData shown = compareChart(*evaluation, view, evaluation->plan.paths.at(verdict.path).id);
    shown.description = answerTitle(*evaluation, verdict, m_bench.locale);
    m_chart->setData(shown);
    showChance(*evaluation, verdict);
    setTitle(m_bench.document.displayName(), shown.description);
}

void AnswerSlide::showChance(const Evaluation& evaluation, const Verdict& verdict)
{
    const bool isKnown = verdict.summary.ahead && verdict.path != evaluation.baseline;
    m_chance->setVisible(isKnown);
    m_people->setVisible(isKnown);
    m_rule->setVisible(isKnown);
    if (!isKnown)
        return;
    // The chance of who is ahead, in that path's colour.
    const bool isBehind = verdict.kind == VerdictKind::Behind;
    const std::size_t winner = isBehind ? evaluation.baseline : verdict.path;
    const PathLook look = lookOf(evaluation.plan, evaluation.plan.paths.at(winner));
    m_people->setChance(isBehind ? 1 - *verdict.summary.ahead : *verdict.summary.ahead, look);
    m_chance->setText(tr("Ahead in <b style=\"color:%1\">%2 of 100</b> futures")
                          .arg(pathStyle(look, tokensFor(palette())).text.name())
                          .arg(m_people->filled()));
}

std::string AnswerSlide::leverField() const
{
    const CareerPath* path = findPath(m_bench.document.plan(), m_bench.view.path());
    if (!path || path->stages.empty())
        return {};
    return "paths/" + path->id.text() + "/stages/" + std::to_string(path->stages.size() - 1) + "/package/base";
}

void AnswerSlide::showLever()
{
    const std::string name = leverField();
    const auto field = name.empty() ? Result<Field>() : fieldAt(m_bench.document.plan(), name);
    const Inspector::Sources sources = inspectorSources(m_bench);
    const auto source = name.empty() ? std::nullopt : sources.source(m_bench.document.plan(), name);
    const double* own = field ? std::get_if<double>(&field->value) : nullptr;
    const bool isShown = !name.empty() && field && (own || source);
    m_lever->setVisible(isShown);
    if (!isShown)
        return;
    m_base = own ? *own : *source;
    m_step = field->info.step;
    const SliderRange range = sliderRange(field->info, source, m_base);
    m_lever->setLever(tr("Base offer"), {.least = range.least, .most = range.most, .step = m_step}, source);
    m_lever->setAmount(m_base);
}

void AnswerSlide::setBase(double dollars)
{
    const std::string name = leverField();
    if (name.empty())
        return;
    // Everything tried in one show is one step. A value out of range is refused, and the lever stays where it is.
    m_bench.document.setField(name, dollars, QStringLiteral("present:%1").arg(QString::fromStdString(name)));
    showLever();
}

void AnswerSlide::moveLever(int steps)
{
    if (m_lever->isVisibleTo(this))
        setBase(m_base + steps * m_step);
}

void AnswerSlide::setScale(double scale)
{
    setPoints(m_chart, present::ChartPoints * scale);
    setPoints(m_chance, present::TextPoints * scale);
    setPoints(m_people, present::TextPoints * scale);
    m_lever->setScale(scale);
    m_side->setFixedWidth(static_cast<int>(sideWidth * scale));
}

} // namespace pathwise
