// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/comparepage.h"

#include "app/charts/linechart.h"
#include "app/document/planedits.h"
#include "app/models/comparetablemodel.h"
#include "app/pages/comparechart.h"
#include "app/pages/comparetable.h"
#include "app/pages/pagecontent.h"
#include "app/pages/resultnotice.h"
#include "app/pages/startform.h"
#include "app/pages/verdictlabel.h"
#include "app/presentation/verdicttexts.h"
#include "app/theme/fonts.h"
#include "app/widgets/card.h"
#include "app/widgets/segmentedchoice.h"

#include <QLabel>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace pathwise {

ComparePage::ComparePage(const Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_bench(workbench)
    , m_verdict(new VerdictLabel)
    , m_notice(new ResultNotice(workbench))
    , m_tabs(new SegmentedChoice)
    , m_chartCard(new Card)
    , m_chart(new LineChart)
    , m_start(new StartForm(workbench.locale))
    , m_tableCard(new Card)
    , m_model(new CompareTableModel(workbench.locale, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new CompareTable)
    , m_note(new QLabel)
{
    buildChart();
    buildTable();
    layOut();
    connectWorkbench();
    showPlan();
}

void ComparePage::buildChart()
{
    m_tabs->setChoices({tr("Per year"), tr("Running total"), tr("Lead")});
    m_tabs->setObjectName(QStringLiteral("chartTabs"));
    m_tabs->setAccessibleName(tr("What the chart shows"));
    for (int tab = 0; tab < 3; ++tab)
        m_tabs->setChoiceToolTip(tab, QStringLiteral("Alt+%1").arg(tab + 1));
    m_tabs->setCurrent(static_cast<int>(m_bench.view.options().horizon));
    connect(m_tabs, &SegmentedChoice::chosen, this,
            [this](int tab) { m_bench.view.setHorizon(static_cast<Horizon>(tab)); });
    m_chart->setObjectName(QStringLiteral("mainChart"));
    m_chart->setNumberLocale(m_bench.locale);
    m_chartCard->setContentPadding({14, 6, 14, 10});
    m_chartCard->addTool(m_tabs);
    m_chartCard->addWidget(m_chart, 1);
    m_chartCard->addWidget(m_start, 1);
}

void ComparePage::buildTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(CompareTableModel::RawRole);
    m_table->setObjectName(QStringLiteral("figuresTable"));
    m_table->setAccessibleName(tr("Paths over the whole horizon"));
    m_table->setModel(m_sorted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ComparePage::onRowChosen);
    connect(m_table, &QTableView::doubleClicked, this, [this] { emit pathOpened(m_bench.view.path()); });
    m_tableCard->setContentPadding({1, 6, 1, 6});
    m_tableCard->addWidget(m_table);
}

void ComparePage::layOut()
{
    auto* content = new PageContent;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(28, 22, 28, 20);
    column->setSpacing(14);
    column->addWidget(m_notice);
    column->addWidget(m_verdict);
    column->addSpacing(2);
    column->addWidget(m_chartCard, 1);
    column->addWidget(m_tableCard);
    m_note->setText(
        tr("Lead is the middle of the year-by-year differences inside each future, so it need not equal the gap "
           "between two totals."));
    m_note->setWordWrap(true);
    keepTextRole(*m_note, TextRole::Small);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_note);

    QScrollArea* scroll = scrollingPage(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void ComparePage::connectWorkbench()
{
    connect(&m_bench.document, &PlanDocument::planChanged, this, &ComparePage::showPlan);
    connect(&m_bench.evaluations, &EvaluationController::evaluationChanged, this, &ComparePage::showEvaluation);
    connect(m_notice, &ResultNotice::staleChanged, this, &ComparePage::showEvaluation);
    connect(&m_bench.view, &ViewState::optionsChanged, this, &ComparePage::showEvaluation);
    connect(&m_bench.view, &ViewState::pathSelected, this, [this] {
        showEvaluation();
        emit sectionsChanged();
    });
    connect(m_start, &StartForm::pathWanted, this, [this](const CareerPath& path) {
        m_bench.document.edit({tr("Add %1").arg(QString::fromStdString(path.name))},
                              [&](Plan& plan) { addPath(plan, path); });
    });
    connect(m_start, &StartForm::sampleWanted, this, &ComparePage::sampleWanted);
}

ChartView* ComparePage::currentChart()
{
    return m_bench.evaluations.evaluation() ? m_chart : nullptr;
}

std::vector<InspectorSection> ComparePage::inspectorSections() const
{
    return compareSections(m_bench.document.plan(), m_bench.view.path());
}

void ComparePage::showPlan()
{
    const bool isEmpty = m_bench.document.plan().paths.empty();
    m_chart->setVisible(!isEmpty);
    m_start->setVisible(isEmpty);
    m_tabs->setVisible(!isEmpty);
    m_tableCard->setVisible(!isEmpty);
    m_note->setVisible(!isEmpty);
    if (isEmpty) {
        m_chartCard->setHeading(compareTitle(m_bench.view.options()));
        m_sentence = tr("Add two paths to see which one leads.");
        m_verdict->showSentence(m_sentence, m_sentence, true);
    }
    emit sectionsChanged();
}

void ComparePage::showEvaluation()
{
    m_tabs->setCurrent(static_cast<int>(m_bench.view.options().horizon));
    const SharedEvaluation& evaluation = m_bench.evaluations.evaluation();
    if (!evaluation || evaluation->paths.empty() || m_bench.document.plan().paths.empty())
        return;
    const ViewOptions& options = m_bench.view.options();
    m_model->setEvaluation(evaluation, columnOnShow(*evaluation, options.column));
    m_model->setSelectedPath(m_bench.view.path());
    showVerdict();
    LineChartData shown = compareChart(*evaluation, options, m_bench.view.path());
    shown.description = m_sentence;
    shown.stale = m_notice->isStale();
    m_chartCard->setHeading(shown.title, shown.subtitle);
    m_chart->setData(shown);
    selectRow();
}

void ComparePage::showVerdict()
{
    const Evaluation& evaluation = *m_bench.evaluations.evaluation();
    const std::size_t selected = pathIndex(evaluation.plan, m_bench.view.path());
    const Verdict verdict = verdictOf(evaluation, selected < evaluation.paths.size() ? selected : evaluation.baseline,
                                      columnOnShow(evaluation, m_bench.view.options().column));
    m_sentence = plainVerdict(evaluation, verdict, m_bench.locale);
    const bool asking = verdict.kind == VerdictKind::NoPaths || verdict.kind == VerdictKind::OnePath;
    m_verdict->showSentence(verdictText(evaluation, verdict, m_bench.locale), m_sentence, asking);
}

void ComparePage::selectRow()
{
    const int row = m_model->rowOf(m_bench.view.path());
    if (row < 0) {
        m_table->clearSelection();
        return;
    }
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
    if (m_table->currentIndex().row() != index.row())
        m_table->selectRow(index.row());
}

void ComparePage::onRowChosen()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        m_bench.view.selectPath(PathId(index.data(CompareTableModel::PathIdRole).toString().toStdString()));
}

} // namespace pathwise
