// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pathpage.h"

#include "app/charts/paybarchart.h"
#include "app/document/planedits.h"
#include "app/models/pathlooks.h"
#include "app/models/yearstablemodel.h"
#include "app/pages/entrytexts.h"
#include "app/pages/pagecontent.h"
#include "app/pages/pathchart.h"
#include "app/pages/pathedit.h"
#include "app/pages/pathsentence.h"
#include "app/pages/pathtimeline.h"
#include "app/pages/resultnotice.h"
#include "app/pages/verdictlabel.h"
#include "app/pages/yearstable.h"
#include "app/presentation/nametexts.h"
#include "app/theme/fonts.h"
#include "app/theme/icons.h"
#include "app/timeline/stagetimeline.h"
#include "app/widgets/card.h"
#include "app/widgets/linesample.h"
#include "core/evaluation/planworld.h"

#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace pathwise {

namespace {

/// The design's label column.
constexpr int LabelColumn = 112;
/// Below this a year has no room for its figure; the columns scroll then.
constexpr int LeastColumn = 46;
constexpr int LabelsRight = 76;
constexpr QSize SampleSize{28, 16};

QIcon sampleIcon(const PathLook& look, const QPalette& palette, double ratio)
{
    QPixmap picture(SampleSize * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette);
    paintLineSample(painter, pathStyle(look, tokens), QRectF(QPointF(), QSizeF(SampleSize)), tokens.surface);
    return picture;
}

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
    , m_paths(new QComboBox)
    , m_others(new QComboBox)
    , m_luck(new QComboBox)
    , m_add(new QPushButton(icon(QStringLiteral("add")), tr("Add stage")))
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
    buildChoices();
    buildCard();
    layOut();
    connectWorkbench();
    showPlan();
    showEvaluation();
}

void PathPage::buildChoices()
{
    m_paths->setObjectName(QStringLiteral("pathChoice"));
    m_paths->setIconSize(SampleSize);
    m_paths->setAccessibleName(tr("Path"));
    m_paths->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_others->setObjectName(QStringLiteral("comparedChoice"));
    m_others->setAccessibleName(tr("Compared with"));
    m_others->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QFont strong = fontFor(TextRole::Name, font());
    m_paths->setFont(strong);
    connect(m_paths, &QComboBox::activated, this,
            [this](int index) { m_bench.view.selectPath(PathId(m_paths->itemData(index).toString().toStdString())); });
    connect(m_others, &QComboBox::activated, this, [this](int index) {
        m_compared = PathId(m_others->itemData(index).toString().toStdString());
        showEvaluation();
    });
    connect(m_add, &QPushButton::clicked, this, &PathPage::addStage);
    buildLuck();
}

void PathPage::buildCard()
{
    auto* legend = new QLabel(tr("Take-home"));
    legend->setFont(fontFor(TextRole::Name, font()));
    m_card->addTool(m_sample);
    m_card->addTool(legend);
    m_card->setContentPadding({0, 0, 0, 1});

    m_chart->setObjectName(QStringLiteral("mainChart"));
    m_chart->setNumberLocale(m_bench.locale);
    m_chart->setLabelColumn(LabelColumn);
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

QWidget* PathPage::buildHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    auto* compared = new QLabel(tr("Compared with"));
    compared->setForegroundRole(QPalette::Text);
    compared->setBuddy(m_others);
    row->addWidget(m_paths);
    row->addWidget(compared);
    row->addWidget(m_others);
    row->addWidget(m_luck);
    row->addStretch(1);
    row->addWidget(m_add);
    return head;
}

void PathPage::layOut()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(28, 20, 28, 16);
    column->setSpacing(14);
    column->addWidget(m_notice);
    column->addWidget(buildHead());
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

void PathPage::fillChoices()
{
    const Plan& plan = m_bench.document.plan();
    m_paths->clear();
    m_others->clear();
    for (const CareerPath& path : plan.paths) {
        const QString name = QString::fromStdString(path.name);
        const QString id = QString::fromStdString(path.id.text());
        m_paths->addItem(sampleIcon(lookOf(plan, path), palette(), devicePixelRatioF()), name, id);
        if (path.id != m_bench.view.path())
            m_others->addItem(name, id);
    }
    const auto choose = [](QComboBox* box, const PathId& id) {
        box->setCurrentIndex(box->findData(QString::fromStdString(id.text())));
    };
    choose(m_paths, m_bench.view.path());
    choose(m_others, m_compared.isEmpty() || !findPath(plan, m_compared) ? plan.baseline : m_compared);
}

void PathPage::showPlan()
{
    const CareerPath* path = findPath(m_bench.document.plan(), m_bench.view.path());
    fillChoices();
    m_card->setVisible(path);
    m_add->setEnabled(path && !path->stages.empty());
    if (!path) {
        m_sentence = tr("Add a path to see it here.");
        m_verdict->showSentence(m_sentence, m_sentence, true);
    }
    emit sectionsChanged();
}

std::size_t PathPage::comparedPath(const Evaluation& evaluation) const
{
    const std::size_t chosen = pathIndex(evaluation.plan, m_compared);
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
    m_timeline->setAttribute(Qt::WA_TransparentForMouseEvents, chosenLuck().has_value());
    m_timeline->setFocusPolicy(chosenLuck() ? Qt::NoFocus : Qt::StrongFocus);
    if (chosenLuck())
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
    keepColumnsWide(pay.years.size());
    m_card->setHeading(pay.title, pay.subtitle);
    m_sample->setLook(pay.look);
    m_chart->setData(pay);
    m_timeline->setData(timelineOf(*evaluation, path));
    m_model->setEvaluation(evaluation, m_bench.view.path(), columnOnShow(*evaluation, m_bench.view.options().column));
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
    m_columns->setMinimumWidth(LabelColumn + LabelsRight + static_cast<int>(years) * LeastColumn);
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
