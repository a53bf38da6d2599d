// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pathpage.h"

#include "app/charts/paybarchart.h"
#include "app/document/planedits.h"
#include "app/models/yearstablemodel.h"
#include "app/pages/entrytexts.h"
#include "app/pages/pagecontent.h"
#include "app/pages/pathchart.h"
#include "app/pages/pathedit.h"
#include "app/pages/pathsentence.h"
#include "app/pages/pathtimeline.h"
#include "app/pages/pathtools.h"
#include "app/pages/resultnotice.h"
#include "app/pages/verdictlabel.h"
#include "app/pages/yearstable.h"
#include "app/presentation/nametexts.h"
#include "app/theme/fonts.h"
#include "app/theme/textwidth.h"
#include "app/timeline/stagetimeline.h"
#include "app/widgets/card.h"
#include "app/widgets/linesample.h"
#include "core/evaluation/planworld.h"

#include <QLabel>
#include <QScrollArea>
#include <QTextDocumentFragment>
#include <QVBoxLayout>
#include <algorithm>

namespace pathwise {

namespace {

/// The design's label column.
constexpr int LabelColumn = 112;
/// Below this a year has no room for its figure; the columns scroll then.
constexpr int LeastColumn = 46;
constexpr int LabelsRight = 76;

QFrame* separator()
{
    auto* line = new QFrame;
    line->setFixedHeight(1);
    line->setBackgroundRole(QPalette::Midlight);
    line->setAutoFillBackground(true);
    return line;
}

} // namespace

PathPage::PathPage(const Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_bench(workbench)
    , m_tools(new PathTools)
    , m_notice(new ResultNotice(workbench))
    , m_verdict(new VerdictLabel)
    , m_entry(new QLabel)
    , m_card(new Card)
    , m_scroll(new QScrollArea)
    , m_columns(new QWidget)
    , m_sample(new LineSample)
    , m_chart(new PayBarChart)
    , m_timeline(new StageTimeline(workbench.locale))
    , m_model(new YearsTableModel(workbench.locale, this))
    , m_table(new YearsTable)
{
    buildCard();
    layOut();
    connectWorkbench();
    showPlan();
    showEvaluation();
}

void PathPage::buildCard()
{
    auto* legend = new QLabel(tr("Take-home"));
    keepTextRole(*legend, TextRole::Name);
    m_card->addTool(m_sample);
    m_card->addTool(legend);
    m_card->setContentPadding({0, 0, 0, 1});

    m_chart->setObjectName(QStringLiteral("mainChart"));
    m_chart->setNumberLocale(m_bench.locale);
    m_table->setModel(m_model);
    m_table->setCorner(tr("$ thousand"));
    m_table->setAccessibleName(tr("Pay by year, in thousands of dollars"));
    auto* column = new QVBoxLayout(m_columns);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_chart, 1);
    column->addWidget(separator());
    column->addWidget(m_timeline);
    column->addWidget(m_table);
    connect(m_chart, &ChartView::yearGridChanged, m_timeline, &StageTimeline::setGrid);
    connect(m_chart, &ChartView::yearGridChanged, m_table, &YearsTable::setGrid);

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_columns);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_columns->setBackgroundRole(QPalette::Base);
    m_card->addWidget(m_scroll, 1);
}

void PathPage::layOut()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(28, 20, 28, 16);
    column->setSpacing(14);
    column->addWidget(m_notice);
    column->addWidget(m_tools);
    column->addWidget(m_verdict);
    column->addWidget(m_entry);
    column->addWidget(m_card, 1);
    m_entry->setObjectName(QStringLiteral("entryNote"));
    m_entry->setWordWrap(true);
    m_entry->setTextFormat(Qt::PlainText);
    m_entry->setForegroundRole(QPalette::PlaceholderText);
    m_entry->hide();

    QScrollArea* scroll = scrollingPage(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void PathPage::connectWorkbench()
{
    connect(m_tools, &PathTools::pathChosen, &m_bench.view, &ViewState::selectPath);
    connect(m_tools, &PathTools::choicesChanged, this, &PathPage::showEvaluation);
    connect(m_tools, &PathTools::stageWanted, this, &PathPage::addStage);
    connect(&m_bench.document, &PlanDocument::planChanged, this, &PathPage::showPlan);
    connect(&m_bench.evaluations, &EvaluationController::evaluationChanged, this, &PathPage::showEvaluation);
    connect(m_notice, &ResultNotice::staleChanged, this, &PathPage::showEvaluation);
    connect(&m_bench.view, &ViewState::optionsChanged, this, &PathPage::showEvaluation);
    connect(&m_bench.view, &ViewState::pathSelected, this, [this] {
        m_timeline->selectBlock(-1);
        showPlan();
        showEvaluation();
    });
    connect(m_timeline, &StageTimeline::blockSelected, this, &PathPage::onBlockSelected);
    connect(m_timeline, &StageTimeline::dragged, this, &PathPage::onDragged);
    connect(m_timeline, &StageTimeline::dragEnded, this, &PathPage::onDragEnded);
    connect(m_timeline, &StageTimeline::nudged, this, &PathPage::onNudged);
}

ChartView* PathPage::currentChart()
{
    return m_bench.evaluations.evaluation() ? m_chart : nullptr;
}

std::size_t PathPage::selectedStage() const
{
    const CareerPath* path = findPath(m_bench.document.plan(), m_bench.view.path());
    if (!path || path->stages.empty())
        return 0;
    const int block = m_timeline->selectedBlock();
    if (block < 0)
        return path->stages.size() - 1;
    const auto& blocks = m_timeline->data().roles;
    return std::min(blocks[static_cast<std::size_t>(block)].span.stage, path->stages.size() - 1);
}

std::vector<InspectorSection> PathPage::inspectorSections() const
{
    const CareerPath* path = findPath(m_bench.document.plan(), m_bench.view.path());
    if (!path || path->stages.empty())
        return {};
    return stageSections(m_bench.document.plan(), path->id, selectedStage());
}

QString PathPage::inspectorTitle() const
{
    const CareerPath* path = findPath(m_bench.document.plan(), m_bench.view.path());
    return path && !path->stages.empty() ? stageText(path->stages[selectedStage()]) : QString();
}

void PathPage::showPlan()
{
    const CareerPath* path = findPath(m_bench.document.plan(), m_bench.view.path());
    m_tools->setPlan(m_bench.document.plan(), m_bench.view.path());
    m_card->setVisible(path);
    if (!path) {
        m_sentence = tr("Add a path to see it here.");
        m_verdict->showSentence(m_sentence, m_sentence, true);
    }
    emit sectionsChanged();
}

std::size_t PathPage::comparedPath(const Evaluation& evaluation) const
{
    const std::size_t chosen = pathIndex(evaluation.plan, m_tools->compared());
    return chosen < evaluation.paths.size() ? chosen : evaluation.baseline;
}

void PathPage::showEvaluation()
{
    const SharedEvaluation& evaluation = m_bench.evaluations.evaluation();
    if (!evaluation)
        return;
    const std::size_t index = pathIndex(evaluation->plan, m_bench.view.path());
    if (index >= evaluation->paths.size())
        return;
    // What turned out one way or another cannot be dragged.
    m_timeline->setAttribute(Qt::WA_TransparentForMouseEvents, m_tools->luck().has_value());
    m_timeline->setFocusPolicy(m_tools->luck() ? Qt::NoFocus : Qt::StrongFocus);
    if (m_tools->luck())
        askLuck(index);
    else
        showCertain(evaluation, index);
}

void PathPage::showCertain(const SharedEvaluation& evaluation, std::size_t path)
{
    m_luckTask.cancel();
    showSentence(*evaluation, path);
    showEntry();
    showCharts(evaluation, payChart(*evaluation, path, columnOnShow(*evaluation, m_bench.view.options().column).money),
               path);
}

void PathPage::showCharts(const SharedEvaluation& evaluation, PayChartData pay, std::size_t path)
{
    pay.description = m_sentence;
    pay.stale = m_notice->isStale();
    m_card->setHeading(pay.title, pay.subtitle);
    m_sample->setLook(pay.look);
    m_model->setEvaluation(evaluation, m_bench.view.path(), columnOnShow(*evaluation, m_bench.view.options().column));
    keepColumnsWide(pay.years.size());
    m_chart->setData(pay);
    m_timeline->setData(timelineOf(*evaluation, path));
}

/// Without learning and search until the knowledge is there.
TimelineData PathPage::timelineOf(const Evaluation& evaluation, std::size_t path) const
{
    const auto name = [this](const std::string& place) { return m_bench.placeName(place); };
    const SharedWorld& published = m_bench.worlds.world();
    const auto own = published ? worldOf(evaluation.plan, *published) : Result<World>(World{});
    return pathTimeline(evaluation, path, own ? own->knowledge : published->knowledge, name, m_bench.locale);
}

void PathPage::keepColumnsWide(std::size_t years)
{
    const int labels = std::max(roomFor(LabelColumn, font()), m_table->labelWidth());
    m_chart->setLabelColumn(labels);
    m_columns->setMinimumWidth(labels + roomFor(LabelsRight, font())
                               + static_cast<int>(years) * roomFor(LeastColumn, font()));
}

void PathPage::showEntry()
{
    const auto& world = m_bench.worlds.world();
    const auto notices = world ? entryNotices(m_bench.document.plan(), world->knowledge) : std::vector<EntryNotice>();
    m_entry->setText(entryText(notices, m_bench.view.path(), m_bench.locale));
    m_entry->setVisible(!m_entry->text().isEmpty());
}

void PathPage::showSentence(const Evaluation& evaluation, std::size_t path)
{
    const MeasureColumn column = columnOnShow(evaluation, m_bench.view.options().column);
    const QString rich = pathSentence(evaluation, path, comparedPath(evaluation), column, m_bench.locale);
    m_sentence = QTextDocumentFragment::fromHtml(rich).toPlainText();
    m_verdict->showSentence(rich, m_sentence, false);
}

void PathPage::onBlockSelected()
{
    emit sectionsChanged();
}

void PathPage::onDragged(const TimelineDrag& drag)
{
    if (!m_dragPlan) {
        m_dragPlan = m_bench.document.sharedPlan();
        m_dragBlocks = timelineOf(*m_bench.evaluations.evaluation(), pathIndex(*m_dragPlan, m_bench.view.path()));
        ++m_dragNumber;
    }
    applyDrag(m_dragBlocks, *m_dragPlan, drag, QStringLiteral("timeline-drag-%1").arg(m_dragNumber));
}

void PathPage::onDragEnded()
{
    m_dragPlan.reset();
    if (m_bench.evaluations.isCurrent())
        showEvaluation();
}

void PathPage::onNudged(const TimelineDrag& drag)
{
    if (m_bench.evaluations.isCurrent()) // the blocks on show are the plan's
        applyDrag(m_timeline->data(), m_bench.document.plan(), drag,
                  QStringLiteral("timeline-key-%1-%2").arg(drag.block).arg(static_cast<int>(drag.handle)));
}

void PathPage::applyDrag(const TimelineData& before, const Plan& base, const TimelineDrag& drag,
                         const QString& mergeKey)
{
    const auto spans = spansOf(before);
    const auto after = draggedSpans(spans, drag, before.window);
    const CareerPath* path = findPath(base, m_bench.view.path());
    if (!path)
        return;
    CareerPath moved = *path;
    applySpans(moved, spans, after, before.window);
    m_bench.document.edit({dragText(before, after, drag, m_bench.locale), mergeKey},
                          [&](Plan& plan) { *findPath(plan, moved.id) = moved; });
}

void PathPage::addStage()
{
    const PathId id = m_bench.view.path();
    const Plan& plan = m_bench.document.plan();
    const CareerPath* path = findPath(plan, id);
    if (!path || path->stages.empty())
        return;
    const Month start = plan.assumptions.start;
    const TimelineWindow window{start, start + 12 * plan.assumptions.horizonYears};
    m_bench.document.edit({tr("Add a stage to %1").arg(QString::fromStdString(path->name))},
                          [&](Plan& edited) { appendStage(*findPath(edited, id), window); });
}

} // namespace pathwise
