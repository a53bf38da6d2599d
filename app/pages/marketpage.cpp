// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/marketpage.h"

#include "app/evaluation/marketcontroller.h"
#include "app/models/figuresmodel.h"
#include "app/pages/figuredetails.h"
#include "app/pages/marketcontents.h"
#include "app/pages/pagecontent.h"
#include "app/pages/readingways.h"
#include "app/pages/sidepanel.h"
#include "app/pages/verdictlabel.h"
#include "app/presentation/verdicttexts.h"
#include "app/theme/fonts.h"
#include "app/theme/textwidth.h"
#include "core/evaluation/planworld.h"
#include "core/evaluation/view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTextDocumentFragment>
#include <QVBoxLayout>
#include <algorithm>

namespace pathwise {

namespace {

constexpr int marketPanelWidth = 300;
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
    , m_tables(new MarketTables(workbench.locale))
    , m_contents(new MarketContents(workbench.locale))
    , m_panel(new SidePanel)
    , m_choice(new QWidget)
    , m_ways(new ReadingWays(workbench.locale))
    , m_effect(new QLabel)
    , m_details(new FigureDetails(workbench.locale))
{
    m_effect->setWordWrap(true);
    m_effect->setObjectName(QStringLiteral("readingEffect"));
    layOut();
    connectWorkbench();
    connectParts();
    connectAnswers();
    showKnowledge();
}

QWidget* MarketPage::buildColumn()
{
    auto* content = new PageContent;
    QVBoxLayout* column = pageColumn(*content);
    column->addWidget(m_verdict);
    column->addWidget(m_tables, 1);
    column->addWidget(m_contents, 1);
    return content;
}

void MarketPage::layOut()
{
    auto* choice = new QVBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("When they disagree"));
    keepTextRole(*title, TextRole::Name);
    choice->addWidget(title);
    choice->addWidget(m_ways);
    choice->addWidget(m_effect);
    keepTextWidth(*m_panel, marketPanelWidth);
    m_panel->addWidget(m_choice);
    m_panel->addHeading(tr("Where it comes from"));
    m_panel->addWidget(m_details, 1);
    QScrollArea* scroll = scrollingPage(buildColumn());
    auto* split = new QHBoxLayout(this);
    split->setContentsMargins(0, 0, 0, 0);
    split->setSpacing(0);
    split->addWidget(scroll, 1);
    split->addWidget(m_panel);
}

void MarketPage::connectWorkbench()
{
    connect(&m_bench.document, &PlanDocument::planChanged, this, &MarketPage::showKnowledge);
    connect(&m_bench.worlds, &WorldStore::loaded, this, &MarketPage::showKnowledge);
    connect(&m_bench.evaluations, &EvaluationController::evaluationChanged, this, &MarketPage::showEffect);
    connect(&m_bench.view, &ViewState::pathSelected, this, [this] {
        showEffect();
        showEffects();
    });
    connect(&m_bench.view, &ViewState::optionsChanged, this, &MarketPage::askEffects);
}

void MarketPage::connectParts()
{
    connect(m_tables, &MarketTables::tableChosen, this, [this] {
        showTable();
        askEffects();
    });
    connect(m_tables, &MarketTables::searched, this, &MarketPage::showTable);
    connect(&m_contents->figures(), &MarketFigures::valueEdited, this, &MarketPage::setOwn);
    connect(m_contents, &MarketContents::figureChosen, this, &MarketPage::showDetails);
    connect(m_contents, &MarketContents::contradictionChosen, this, [this] {
        showContradiction();
        askEffects();
    });
    connect(m_ways, &ReadingWays::chosen, this, &MarketPage::choose);
    connect(m_details, &FigureDetails::restoreAsked, this, &MarketPage::restorePublished);
}

void MarketPage::connectAnswers()
{
    connect(m_controller, &MarketController::usesChanged, this, [this] {
        m_contents->figures().setUses(countsOf(*m_controller->uses()));
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
    m_tables->setComplete(width() >= allColumnsFrom);
    m_contents->setComplete(width() >= allColumnsFrom);
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
    const Contradiction* contradiction = m_contents->contradiction();
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
    showSentence();
    m_tables->setKnowledge(m_world->knowledge, m_bench.document.plan().assumptions.start);
    showTable();
    showEffect();
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

void MarketPage::showTable()
{
    if (!m_world)
        return;
    m_contents->showTable(m_tables->current(), m_tables->search(), m_world->knowledge);
    showContradiction();
    showDetails();
}

void MarketPage::showContradiction()
{
    const Contradiction* contradiction = m_contents->contradiction();
    m_choice->setVisible(contradiction != nullptr);
    if (!contradiction)
        return;
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
    m_details->showFigure(m_contents->current(), m_bench.document.plan(), m_controller->uses().get());
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
