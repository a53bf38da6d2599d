// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/marketpage.h"

#include "app/evaluation/marketcontroller.h"
#include "app/models/contradictionmodel.h"
#include "app/models/figuresmodel.h"
#include "app/pages/figuredetails.h"
#include "app/pages/marketfigures.h"
#include "app/pages/pagecontent.h"
#include "app/pages/readingways.h"
#include "app/pages/sidepanel.h"
#include "app/pages/verdictlabel.h"
#include "app/presentation/verdicttexts.h"
#include "app/theme/textwidth.h"
#include "app/widgets/card.h"
#include "core/evaluation/planworld.h"
#include "core/evaluation/view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QTextDocumentFragment>
#include <QVBoxLayout>
#include <algorithm>

namespace pathwise {

namespace {

constexpr int leastRowsHeight = 150;
constexpr int panelWidth = 300;
/// A narrower page leaves out what the panel says of the chosen figure anyway.
constexpr int allColumnsFrom = 1200;
std::size_t conflictsOf(const Knowledge& knowledge)
{
    return static_cast<std::size_t>(
        std::count_if(knowledge.contradictions.begin(), knowledge.contradictions.end(),
                      [](const Contradiction& contradiction) { return !contradiction.ways.empty(); }));
}

std::map<std::string, int> countsOf(const FigureUses& uses)
{
    std::map<std::string, int> counts;
    for (const auto& [figure, fields] : uses)
        counts[figure] = static_cast<int>(fields.size());
    return counts;
}

} // namespace

MarketPage::MarketPage(const Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_bench(workbench)
    , m_controller(new MarketController(this))
    , m_verdict(new VerdictLabel)
    , m_figures(new MarketFigures(workbench.locale))
    , m_contradictions(new QComboBox)
    , m_rows(new ContradictionModel(workbench.locale, this))
    , m_contradictionCard(new Card)
    , m_panel(new SidePanel)
    , m_ways(new ReadingWays(workbench.locale))
    , m_effect(new QLabel)
    , m_details(new FigureDetails(workbench.locale))
{
    buildContradictions();
    layOut();
    connectWorkbench();
    connectAnswers();
    showKnowledge();
}

void MarketPage::buildContradictions()
{
    m_rowsTable = marketTable(m_rows);
    m_rowsTable->setObjectName(QStringLiteral("contradictionTable"));
    m_rowsTable->setAccessibleName(tr("Statements that disagree"));
    m_rowsTable->setMinimumHeight(leastRowsHeight);
    m_rowsTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_rowsTable->horizontalHeader()->setSectionResizeMode(ContradictionModel::SubjectColumn, QHeaderView::Stretch);
    m_contradictions->setObjectName(QStringLiteral("contradictions"));
    m_contradictions->setAccessibleName(tr("Contradiction"));
    m_contradictions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_effect->setWordWrap(true);
    m_effect->setObjectName(QStringLiteral("readingEffect"));
    connect(m_contradictions, &QComboBox::currentIndexChanged, this, [this] {
        showContradiction();
        askEffects();
    });
    connect(m_ways, &ReadingWays::chosen, this, &MarketPage::choose);
}

QWidget* MarketPage::buildColumn()
{
    auto* chooser = new QWidget;
    auto* row = new QHBoxLayout(chooser);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_contradictions);
    row->addStretch(1);
    m_contradictionCard->setContentPadding({18, 12, 18, 12});
    m_contradictionCard->addWidget(chooser);
    m_contradictionCard->addWidget(m_rowsTable, 1);

    auto* content = new PageContent;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(28, 22, 28, 20);
    column->setSpacing(12);
    column->addWidget(m_verdict);
    column->addWidget(m_figures, 3);
    column->addWidget(m_contradictionCard, 2);
    return content;
}

void MarketPage::layOut()
{
    keepTextWidth(*m_panel, panelWidth);
    m_panel->addHeading(tr("When they disagree"));
    m_panel->addWidget(m_ways);
    m_panel->addWidget(m_effect);
    m_panel->addHeading(tr("Where it comes from"));
    m_panel->addWidget(m_details, 1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(buildColumn());
    auto* split = new QHBoxLayout(this);
    split->setContentsMargins(0, 0, 0, 0);
    split->setSpacing(0);
    split->addWidget(scroll, 1);
    split->addWidget(m_panel);
}

void MarketPage::connectWorkbench()
{
    connect(m_figures, &MarketFigures::valueEdited, this, &MarketPage::setOwn);
    connect(m_figures, &MarketFigures::figureChosen, this, &MarketPage::showDetails);
    connect(m_details, &FigureDetails::restoreAsked, this, &MarketPage::restorePublished);
    connect(&m_bench.document, &PlanDocument::planChanged, this, &MarketPage::showKnowledge);
    connect(&m_bench.worlds, &WorldStore::loaded, this, &MarketPage::showKnowledge);
    connect(&m_bench.evaluations, &EvaluationController::evaluationChanged, this, &MarketPage::showEffect);
    connect(&m_bench.view, &ViewState::pathSelected, this, [this] {
        showEffect();
        showEffects();
    });
    connect(&m_bench.view, &ViewState::optionsChanged, this, &MarketPage::askEffects);
}

void MarketPage::connectAnswers()
{
    connect(m_controller, &MarketController::usesChanged, this, [this] {
        m_figures->setUses(countsOf(*m_controller->uses()));
        showDetails();
    });
    connect(m_controller, &MarketController::effectsChanged, this, &MarketPage::showEffects);
    const auto tellSettled = [this] {
        if (isSettled())
            emit settled();
    };
    connect(m_controller, &MarketController::usesChanged, this, tellSettled);
    connect(m_controller, &MarketController::effectsChanged, this, tellSettled);
}

bool MarketPage::isSettled() const
{
    return !m_bench.worlds.world() || (m_controller->uses() && !m_controller->isRunning());
}

void MarketPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!m_isDue)
        return;
    askUses();
    askEffects();
}

void MarketPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    if (!m_controller->isRunning())
        return;
    m_controller->cancel();
    m_isDue = true;
}

void MarketPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_figures->setComplete(width() >= allColumnsFrom);
}

void MarketPage::askUses()
{
    m_isDue = true;
    if (!isVisible() || !m_bench.worlds.world())
        return;
    m_isDue = false;
    m_controller->askUses(m_bench.document.sharedPlan(), m_bench.worlds.world());
}

void MarketPage::askEffects()
{
    const Contradiction* contradiction = shown();
    if (!contradiction || !isVisible()) {
        m_isDue = true;
        return;
    }
    m_controller->askEffects(m_bench.document.sharedPlan(), m_bench.worlds.world(), contradiction->id,
                             m_bench.view.options().column);
    showEffects();
}

void MarketPage::showKnowledge()
{
    const SharedWorld& published = m_bench.worlds.world();
    if (!published)
        return;
    m_world = published;
    if (changesFigures(m_bench.document.plan())) {
        if (auto own = worldOf(m_bench.document.plan(), *published))
            m_world = std::make_shared<const World>(*std::move(own));
    }
    m_figures->setKnowledge(m_world->knowledge);
    showSentence();
    listContradictions();
    showContradiction();
    showEffect();
    showDetails();
    askUses();
    askEffects();
}

void MarketPage::showSentence()
{
    const auto open = static_cast<int>(conflictsOf(m_world->knowledge));
    const QString many = tr("%n statement(s) of the sources", nullptr, open);
    const QString pattern = tr("%1 can be read in more than one way. Choose which figures to trust.");
    m_sentence = open == 0 ? tr("The sources agree with themselves.") : pattern.arg(many);
    m_verdict->showSentence(open == 0 ? m_sentence : pattern.arg(QStringLiteral("<b>%1</b>").arg(many.toHtmlEscaped())),
                            m_sentence, false);
}

void MarketPage::listContradictions()
{
    const int current = std::max(0, m_contradictions->currentIndex());
    QStringList names;
    for (const Contradiction& contradiction : m_world->knowledge.contradictions)
        names << contradictionText(contradiction.id);
    QStringList old;
    for (int index = 0; index < m_contradictions->count(); ++index)
        old << m_contradictions->itemText(index);
    if (names != old) {
        m_contradictions->clear();
        m_contradictions->addItems(names);
        m_contradictions->setCurrentIndex(std::min(current, static_cast<int>(names.size()) - 1));
    }
    m_contradictionCard->setVisible(!names.isEmpty());
}

const Contradiction* MarketPage::shown() const
{
    const auto index = static_cast<std::size_t>(std::max(0, m_contradictions->currentIndex()));
    if (!m_world || index >= m_world->knowledge.contradictions.size())
        return nullptr;
    return &m_world->knowledge.contradictions[index];
}

void MarketPage::showContradiction()
{
    const Contradiction* contradiction = shown();
    if (!contradiction)
        return;
    m_rows->setContradiction(*contradiction);
    m_ways->setContradiction(*contradiction);
    showEffects();
}

std::size_t MarketPage::comparedPath() const
{
    const Plan& plan = m_bench.document.plan();
    const std::size_t baseline = baselineIndex(plan);
    for (std::size_t index = 0; index < plan.paths.size(); ++index) {
        if (plan.paths[index].id == m_bench.view.path() && index != baseline)
            return index;
    }
    return baseline == 0 && plan.paths.size() > 1 ? 1 : 0;
}

/// What each reading would make of the lead, before it is chosen.
void MarketPage::showEffects()
{
    const Plan& plan = m_bench.document.plan();
    if (!plan.paths.empty())
        m_ways->showEffects(plan, m_controller->effects(), comparedPath(), baselineIndex(plan));
}

void MarketPage::showDetails()
{
    m_details->showFigure(m_figures->current(), m_bench.document.plan(), m_controller->uses().get());
}

/// What the plan's verdict is as the sources are read now.
void MarketPage::showEffect()
{
    const auto& evaluation = m_bench.evaluations.evaluation();
    if (!evaluation || evaluation->paths.empty()) {
        m_effect->clear();
        return;
    }
    const std::size_t path = std::min(comparedPath(), evaluation->paths.size() - 1);
    const Verdict verdict = verdictOf(*evaluation, path, evaluation->columns.front());
    const QString text =
        QTextDocumentFragment::fromHtml(verdictText(*evaluation, verdict, m_bench.locale)).toPlainText();
    m_effect->setText(tr("Read like this: %1").arg(text));
}

void MarketPage::setOwn(const QString& id, double value)
{
    const std::string figure = id.toStdString();
    m_bench.document.edit({tr("Set figure %1").arg(id)}, [&](Plan& plan) {
        auto& own = plan.assumptions.figures;
        const auto known =
            std::find_if(own.begin(), own.end(), [&](const FigureOverride& entry) { return entry.figure == figure; });
        if (known != own.end()) {
            known->value = value;
            return;
        }
        FigureOverride entry;
        entry.figure = figure;
        entry.value = value;
        own.push_back(std::move(entry));
    });
}

void MarketPage::restorePublished(const QString& id)
{
    m_bench.document.edit({tr("Use published figure %1").arg(id)}, [figure = id.toStdString()](Plan& plan) {
        std::erase_if(plan.assumptions.figures, [&](const FigureOverride& entry) { return entry.figure == figure; });
    });
}

void MarketPage::choose(const std::string& contradiction, const std::string& way)
{
    m_bench.document.edit(
        {tr("Read %1: %2").arg(contradictionText(contradiction), wayText(contradiction, way))}, [&](Plan& plan) {
            auto& readings = plan.assumptions.readings;
            std::erase_if(readings, [&](const ReadingChoice& choice) { return choice.contradiction == contradiction; });
            ReadingChoice choice;
            choice.contradiction = contradiction;
            choice.way = way;
            readings.push_back(std::move(choice));
        });
}

} // namespace pathwise
