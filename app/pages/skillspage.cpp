// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/skillspage.h"

#include "app/document/planedits.h"
#include "app/document/skilledits.h"
#include "app/models/skillsmodel.h"
#include "app/pages/learningvalue.h"
#include "app/pages/pagecontent.h"
#include "app/pages/skillform.h"
#include "app/pages/skillspanel.h"
#include "app/pages/skillstable.h"
#include "app/pages/skillstools.h"
#include "app/pages/skillstotal.h"
#include "app/pages/startform.h"
#include "app/pages/verdictlabel.h"
#include "app/presentation/money.h"
#include "app/presentation/nametexts.h"
#include "app/presentation/numbers.h"
#include "app/presentation/rates.h"
#include "app/theme/textwidth.h"
#include "app/widgets/card.h"
#include "core/compensation/stagesources.h"
#include "core/evaluation/planworld.h"
#include "core/evaluation/view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>
#include <algorithm>

namespace pathwise {

namespace {

constexpr int skillsPanelWidth = 324;
constexpr int leastTableHeight = 216;
constexpr int completeFrom = 1150; ///< a narrower page has no room for evidence and bars

/// "You are 40% ready for AI engineer. Learning takes 320 hours and $6,200. 1 skill gap stays open." `strong` marks what
/// stands out.
QString readySentence(const QString& name, const SkillPlan& plan, const QLocale& locale, const QString& strong)
{
    const auto gaps = static_cast<int>(std::count_if(
        plan.rows.begin(), plan.rows.end(), [](const SkillGap& gap) { return gap.gap() > 0 && !gap.isClosed; }));
    const QString ready = strong.arg(SkillsPage::tr("%1 ready").arg(percentText(plan.readiness, locale, 0)));
    const QString hours = strong.arg(SkillsPage::tr("%1 hours").arg(numberText(plan.total.hours, {0, 0}, locale)));
    const QString cost = strong.arg(moneyText(plan.total.cost, locale));
    QStringList sentences{SkillsPage::tr("You are %1 for %2.").arg(ready, name)};
    sentences << (plan.total.months == 0 ? SkillsPage::tr("The path plans no learning.")
                                         : SkillsPage::tr("Learning takes %1 and %2.").arg(hours, cost));
    if (gaps > 0)
        sentences << SkillsPage::tr("%n skill gap(s) stay open.", nullptr, gaps);
    return sentences.join(QLatin1Char(' '));
}

} // namespace

SkillsPage::SkillsPage(const Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_bench(workbench)
    , m_verdict(new VerdictLabel)
    , m_start(new StartForm(workbench.locale))
    , m_tools(new SkillsTools(workbench.locale))
    , m_hint(new QLabel(
          tr("Set where you stand: click on the scale, drag, or type 0 to 5. Tick what the path is to learn.")))
    , m_model(new SkillsModel(workbench.locale, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new SkillsTable)
    , m_total(new SkillsTotal(*m_table))
    , m_form(new SkillForm(workbench.locale))
    , m_tableCard(new Card)
    , m_value(new LearningValue(workbench.locale))
    , m_panel(new SkillsPanel(workbench.locale))
{
    buildTable();
    layOut();
    connectWorkbench();
    connectParts();
    showPlan();
}

void SkillsPage::buildTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SkillsModel::GapRole);
    m_sorted->setDynamicSortFilter(false); // rows stay where they are while a level is dragged
    m_table->setObjectName(QStringLiteral("skillsTable"));
    m_table->setAccessibleName(tr("Skills that the role needs"));
    m_table->setAccessibleDescription(m_hint->text());
    m_table->setModel(m_sorted);
    m_table->setMinimumHeight(leastTableHeight);
    m_form->setObjectName(QStringLiteral("skillForm"));
    m_form->hide();
}

QWidget* SkillsPage::buildColumn()
{
    m_hint->setObjectName(QStringLiteral("skillsHint"));
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_tableCard->setContentPadding({1, 1, 1, 1});
    m_tableCard->addWidget(m_form);
    m_tableCard->addWidget(m_table, 1);
    m_tableCard->addWidget(m_total);
    auto* content = new PageContent;
    QVBoxLayout* column = pageColumn(*content);
    column->addWidget(m_verdict);
    column->addWidget(m_start, 0, Qt::AlignTop);
    column->addWidget(m_tools);
    column->addWidget(m_hint);
    column->addWidget(m_tableCard, 1);
    column->addWidget(m_value);
    column->addStretch(0);
    return content;
}

void SkillsPage::layOut()
{
    keepTextWidth(*m_panel, skillsPanelWidth);
    QScrollArea* scroll = scrollingPage(buildColumn());
    auto* split = new QHBoxLayout(this);
    split->setContentsMargins(0, 0, 0, 0);
    split->setSpacing(0);
    split->addWidget(scroll, 1);
    split->addWidget(m_panel);
}

void SkillsPage::connectWorkbench()
{
    connect(&m_bench.document, &PlanDocument::planChanged, this, &SkillsPage::showPlan);
    connect(&m_bench.evaluations, &EvaluationController::evaluationChanged, this, &SkillsPage::showEvaluation);
    connect(&m_bench.view, &ViewState::pathSelected, this, [this] {
        showPlan();
        sortRows();
        showEvaluation();
    });
    connect(&m_bench.worlds, &WorldStore::loaded, this, [this] {
        showPlan();
        sortRows();
        showEvaluation();
    });
}

void SkillsPage::connectParts()
{
    connect(m_start, &StartForm::pathWanted, this, [this](const CareerPath& path) {
        m_bench.document.edit({tr("Add %1").arg(QString::fromStdString(path.name))},
                              [&](Plan& plan) { addPath(plan, path); });
    });
    connect(m_start, &StartForm::sampleWanted, this, &SkillsPage::sampleWanted);
    connect(m_tools, &SkillsTools::pathChosen, this, [this](const PathId& chosen) { m_bench.view.selectPath(chosen); });
    connect(m_tools, &SkillsTools::hoursEdited, this, [this](double hours) {
        if (const CareerPath* shown = path())
            (void)m_bench.document.setField("paths/" + shown->id.text() + "/learning/hours_per_week", hours,
                                            QStringLiteral("hours-per-week"));
    });
    connect(m_tools, &SkillsTools::orderChosen, this, &SkillsPage::sortRows);
    connect(m_tools, &SkillsTools::addAsked, m_form, &SkillForm::open);
    auto* insert = new QShortcut(QKeySequence(Qt::Key_Insert), this);
    insert->setContext(Qt::WidgetWithChildrenShortcut);
    connect(insert, &QShortcut::activated, this, [this] {
        if (path())
            m_form->open();
    });
    connect(m_form, &SkillForm::skillWanted, this, &SkillsPage::add);
    connect(m_form, &SkillForm::closed, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_model, &SkillsModel::levelEdited, this, &SkillsPage::setLevel);
    connect(m_model, &SkillsModel::learningToggled, this, &SkillsPage::setLearned);
    connect(m_panel, &SkillsPanel::fieldEdited, this, &SkillsPage::setStageField);
    connect(m_panel, &SkillsPanel::modeChosen, this,
            [this](const QString& mode) { setSearchMode(mode.toStdString()); });
    connect(m_panel, &SkillsPanel::swingByGoalToggled, this, &SkillsPage::setSwing);
    connect(m_panel, &SkillsPanel::scaleAsked, this, [this] {
        const auto known = world();
        if (!known || !path())
            return;
        editPath(tr("Scale the review's weights to 100%"), {}, [&](CareerPath& changed) {
            scaleWeights(changed.stages.at(target(known->knowledge)).package.review, m_panel->weights());
        });
    });
}

void SkillsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_table->setComplete(width() >= completeFrom);
    m_value->setComplete(width() >= completeFrom);
}

SharedWorld SkillsPage::world() const
{
    const SharedWorld& published = m_bench.worlds.world();
    const Plan& plan = m_bench.document.plan();
    if (!published || !changesFigures(plan))
        return published;
    auto own = worldOf(plan, *published);
    return own ? std::make_shared<const World>(*std::move(own)) : published;
}

const CareerPath* SkillsPage::path() const
{
    const auto& paths = m_bench.document.plan().paths;
    const CareerPath* selected = findPath(m_bench.document.plan(), m_bench.view.path());
    if (selected && !selected->stages.empty())
        return selected;
    const auto found = std::find_if(paths.begin(), paths.end(), [](const auto& one) { return !one.stages.empty(); });
    return found == paths.end() ? nullptr : &*found;
}

std::size_t SkillsPage::target(const Knowledge& knowledge) const
{
    const CareerPath& shown = *path();
    return searchedStage(m_bench.document.plan(), knowledge, shown).value_or(shown.stages.size() - 1);
}

void SkillsPage::showPlan()
{
    const CareerPath* shown = path();
    const SharedWorld known = world();
    m_start->setVisible(!shown);
    for (QWidget* part :
         {static_cast<QWidget*>(m_tools), static_cast<QWidget*>(m_tableCard), static_cast<QWidget*>(m_panel)})
        part->setVisible(shown != nullptr);
    if (!shown) {
        m_hint->hide();
        m_value->hide();
        m_sentence = tr("Add a path to see what its role asks for.");
        m_verdict->showSentence(m_sentence, m_sentence, true);
        return;
    }
    if (!known)
        return;
    const Plan& plan = m_bench.document.plan();
    m_tools->showPath(plan, *shown);
    m_hint->setVisible(plan.person.skills.empty() || shown->learning.goals.empty());
    const int rows = m_model->rowCount();
    std::vector<SkillGap> gaps = skillGaps(plan, known->knowledge, *shown);
    const GapTotal total = gapTotal(gaps);
    m_total->setTotal(numberText(total.hours, {0, 0}, m_bench.locale), moneyText(total.cost, m_bench.locale));
    m_model->setGaps(std::move(gaps));
    if (rows != m_model->rowCount())
        sortRows();
    m_panel->showStage(plan, known->knowledge, *shown, target(known->knowledge));
}

void SkillsPage::sortRows()
{
    m_sorted->sort(m_tools->gapsFirst() ? int(SkillsModel::GapColumn) : -1, Qt::DescendingOrder);
}

void SkillsPage::showEvaluation()
{
    const auto& evaluation = m_bench.evaluations.evaluation();
    const SharedWorld& published = m_bench.worlds.world();
    const CareerPath* shown = path();
    if (!evaluation || !published || !shown)
        return;
    const auto& paths = evaluation->plan.paths;
    const auto found =
        std::find_if(paths.begin(), paths.end(), [&](const CareerPath& one) { return one.id == shown->id; });
    const auto known = worldOf(evaluation->plan, *published);
    if (found == paths.end() || !known)
        return;
    const auto index = static_cast<std::size_t>(found - paths.begin());
    const auto plan = skillPlan(*evaluation, *known, index);
    m_value->setVisible(plan.has_value());
    if (!plan)
        return;
    showSentence(*found, *plan);
    m_panel->showReadiness(*plan);
    m_value->showPlan(*plan);
    showLead(*evaluation, index);
}

void SkillsPage::showSentence(const CareerPath& path, const SkillPlan& plan)
{
    const QString name = QString::fromStdString(path.name);
    m_sentence = readySentence(name, plan, m_bench.locale, QStringLiteral("%1"));
    const QString html = readySentence(name.toHtmlEscaped(), plan, m_bench.locale, QStringLiteral("<b>%1</b>"));
    m_verdict->showSentence(html, m_sentence, false);
}

void SkillsPage::showLead(const Evaluation& evaluation, std::size_t path)
{
    const MeasureColumn column = columnOnShow(evaluation, m_bench.view.options().column);
    const bool isBaseline = path == evaluation.baseline;
    m_value->showLeads(evaluation.firstYear,
                       isBaseline ? std::vector<double>() : seriesOf(evaluation, path, {column, Horizon::Lead}).middle);
}

void SkillsPage::editPath(const QString& text, const QString& mergeKey, const std::function<void(CareerPath&)>& change)
{
    m_bench.document.edit({text, mergeKey}, [&, id = path()->id](Plan& plan) {
        if (CareerPath* changed = findPath(plan, id))
            change(*changed);
    });
}

void SkillsPage::setLevel(const QString& skill, double now)
{
    m_bench.document.edit(
        {tr("Set level of %1").arg(readableId(skill.toStdString())), QStringLiteral("level-") + skill},
        [&](Plan& plan) { setSkillLevel(plan, skill.toStdString(), now); });
}

void SkillsPage::setLearned(const QString& skill, bool isLearned)
{
    const QString text = isLearned ? tr("Learn %1") : tr("Leave out learning %1");
    editPath(text.arg(readableId(skill.toStdString())), {},
             [&](CareerPath& changed) { pathwise::setLearned(changed, skill.toStdString(), isLearned); });
}

void SkillsPage::add(const Skill& skill)
{
    m_bench.document.edit({tr("Add skill %1").arg(QString::fromStdString(skill.name))},
                          [&](Plan& plan) { addSkill(plan, skill); });
}

void SkillsPage::setSwing(bool byGoal)
{
    const SharedWorld known = world();
    const CareerPath* shown = path();
    if (!known || !shown)
        return;
    const std::size_t stage = target(known->knowledge);
    const StageSources sources(m_bench.document.plan(), known->knowledge, shown->stages.at(stage));
    const double whole = StageSources::valueOr(shown->stages.at(stage).package.bonusSpread, sources.bonusSpread());
    editPath(byGoal ? tr("Let each goal swing by itself") : tr("Let the bonus swing as a whole"), {},
             [&](CareerPath& changed) {
                 Package& package = changed.stages.at(stage).package;
                 if (byGoal)
                     setSwingByGoal(package, whole, m_panel->weights());
                 else
                     setSwingAsWhole(package);
             });
}

void SkillsPage::setStageField(const QString& field, const FieldValue& value)
{
    const SharedWorld known = world();
    if (!known || !path())
        return;
    const std::string stage =
        "paths/" + path()->id.text() + "/stages/" + std::to_string(target(known->knowledge)) + '/';
    (void)m_bench.document.setField(stage + field.toStdString(), value, QStringLiteral("skills-") + field);
}

/// A published chance of the stage's own is a search too: it goes when the job is to start on its date.
void SkillsPage::setSearchMode(const std::string& mode)
{
    const SharedWorld known = world();
    const auto chosen = choiceByName<SearchMode>(mode);
    if (!known || !path() || !chosen)
        return;
    editPath(tr("Change how the offer is found"), {}, [&](CareerPath& changed) {
        Stage& stage = changed.stages.at(target(known->knowledge));
        stage.search.mode = *chosen;
        if (*chosen == SearchMode::None)
            stage.offerWithinSixMonths.reset();
    });
}

} // namespace pathwise
