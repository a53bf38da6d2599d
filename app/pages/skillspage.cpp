// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/skillspage.h"

#include "app/charts/curvechart.h"
#include "app/models/skillsmodel.h"
#include "app/pages/verdictlabel.h"
#include "app/presentation/money.h"
#include "app/presentation/nametexts.h"
#include "app/presentation/numbers.h"
#include "app/presentation/rates.h"
#include "app/theme/tokens.h"
#include "app/widgets/card.h"
#include "core/evaluation/planworld.h"
#include "core/evaluation/skillplan.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace pathwise {

namespace {

constexpr int rowHeight = 34;
constexpr int dotsWidth = 190;
constexpr int leastTableHeight = 260;
constexpr int shownMonths = 18;
constexpr int monthsPerTick = 6;

/// The level now as a filled dot and the needed one as a ring on one scale from 0 to 100 %, the gap as a bar between.
class GapDots : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        constexpr int margin = 16;
        constexpr double dot = 5;
        QStyledItemDelegate::paint(painter, option, index);
        const Tokens tokens = tokensFor(option.palette);
        const double now = index.data(SkillsModel::LevelRole).toDouble();
        const double needed = index.data(SkillsModel::NeededRole).toDouble();
        const QRectF area = QRectF(option.rect).adjusted(margin, 0, -margin, 0);
        const auto at = [&](double level) { return QPointF(area.left() + level * area.width(), area.center().y()); };
        const QColor colour = needed > now ? tokens.accent : option.palette.color(QPalette::Dark);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(option.palette.color(QPalette::Mid), 1));
        painter->drawLine(at(0), at(1));
        painter->setPen(QPen(colour, 3));
        painter->drawLine(at(std::min(now, needed)), at(needed));
        painter->setPen(QPen(colour, 2));
        painter->setBrush(tokens.surface);
        painter->drawEllipse(at(needed), dot, dot);
        painter->setBrush(colour);
        painter->drawEllipse(at(now), dot - 1, dot - 1);
        painter->restore();
    }
};

QString stepText(const std::string& id)
{
    if (id == "application")
        return SkillsPage::tr("Applications answered");
    if (id == "ml_depth")
        return SkillsPage::tr("Machine-learning depth");
    if (id == "responsible_ai")
        return SkillsPage::tr("Responsible AI");
    return readableId(id);
}

QString line(const QString& name, const QString& value)
{
    return QStringLiteral("<tr><td>%1</td><td width=24></td><td align=right><b>%2</b></td></tr>")
        .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

/// P(an offer by month k), k = 0 .. the months on show.
std::vector<ResponsePoint> offerPoints(const JobSearch& search)
{
    std::vector<ResponsePoint> points;
    for (std::size_t month = 0; month < search.laterThan.size() && month <= shownMonths; ++month) {
        const double chance = 1 - search.laterThan[month];
        points.push_back({static_cast<double>(month), chance, chance, chance});
    }
    return points;
}

} // namespace

SkillsPage::SkillsPage(const Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_bench(workbench)
    , m_verdict(new VerdictLabel)
    , m_model(new SkillsModel(workbench.locale, this))
    , m_table(new QTableView)
    , m_tableCard(new Card)
    , m_valueCard(new Card)
    , m_value(new QLabel)
    , m_searchCard(new Card)
    , m_funnel(new QLabel)
    , m_offers(new CurveChart(workbench.locale))
{
    buildTable();
    layOut();
    connectWorkbench();
    showEvaluation();
}

void SkillsPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("skillsTable"));
    m_table->setAccessibleName(tr("Skills that the role needs"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(leastTableHeight);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(SkillsModel::SkillColumn, QHeaderView::Stretch);
    m_table->setItemDelegateForColumn(SkillsModel::LevelColumn, new GapDots(m_table));
    m_table->setColumnWidth(SkillsModel::LevelColumn, dotsWidth);
    m_table->setWordWrap(false);
    constexpr int figureWidth = 64;
    for (const int column :
         {SkillsModel::NowColumn, SkillsModel::GapColumn, SkillsModel::HoursColumn, SkillsModel::CostColumn})
        m_table->setColumnWidth(column, figureWidth);
    connect(m_model, &SkillsModel::levelEdited, this, &SkillsPage::setLevel);
    connect(m_model, &SkillsModel::learningToggled, this, &SkillsPage::setLearned);
}

void SkillsPage::layOut()
{
    m_value->setObjectName(QStringLiteral("learningValue"));
    m_funnel->setObjectName(QStringLiteral("offerFunnel"));
    m_offers->setObjectName(QStringLiteral("timeToOffer"));
    m_tableCard->setContentPadding({1, 1, 1, 1});
    m_tableCard->addWidget(m_table, 1);
    m_valueCard->setHeading(tr("Cost against gain"));
    m_valueCard->setContentPadding({18, 14, 18, 14});
    m_valueCard->addWidget(m_value);
    m_searchCard->setHeading(tr("Time to an offer"));
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_offers, 1);
    row->addWidget(m_funnel, 0, Qt::AlignTop);
    m_searchCard->setContentPadding({18, 14, 18, 14});
    m_searchCard->addWidget(pair, 1);

    auto* below = new QHBoxLayout;
    below->setSpacing(12);
    below->addWidget(m_valueCard);
    below->addWidget(m_searchCard, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 22, 28, 20);
    column->setSpacing(12);
    column->addWidget(m_verdict);
    column->addWidget(m_tableCard, 1);
    column->addLayout(below);
}

void SkillsPage::connectWorkbench()
{
    connect(&m_bench.evaluations, &EvaluationController::evaluationChanged, this, &SkillsPage::showEvaluation);
    connect(&m_bench.view, &ViewState::pathSelected, this, &SkillsPage::showEvaluation);
    connect(&m_bench.worlds, &WorldStore::loaded, this, &SkillsPage::showEvaluation);
}

void SkillsPage::showEvaluation()
{
    const auto& evaluation = m_bench.evaluations.evaluation();
    const SharedWorld& published = m_bench.worlds.world();
    if (!evaluation || !published)
        return;
    const auto& paths = evaluation->plan.paths;
    const auto found = std::find_if(paths.begin(), paths.end(),
                                    [&](const CareerPath& path) { return path.id == m_bench.view.path(); });
    const auto world = worldOf(evaluation->plan, *published);
    if (found == paths.end() || !world)
        return;
    const auto plan = skillPlan(*evaluation, *world, static_cast<std::size_t>(found - paths.begin()));
    m_valueCard->setVisible(plan.has_value());
    m_searchCard->setVisible(plan && plan->stage);
    m_model->setGaps(skillGaps(evaluation->plan, world->knowledge, *found));
    if (!plan)
        return;
    showSentence(*found, *plan);
    showValue(*plan);
    if (plan->stage)
        showSearch(jobSearch(evaluation->plan, world->knowledge, *found, *plan->stage, shownMonths));
}

void SkillsPage::showSentence(const CareerPath& path, const SkillPlan& plan)
{
    const QString name = QString::fromStdString(path.name);
    const auto gaps = static_cast<int>(std::count_if(
        plan.rows.begin(), plan.rows.end(), [](const SkillGap& gap) { return gap.gap() > 0 && !gap.isClosed; }));
    const QString hours = tr("%1 hours").arg(numberText(plan.total.hours, {0, 0}, m_bench.locale));
    const QString cost = moneyText(plan.total.cost, m_bench.locale);
    const QString open = tr("%n skill gap(s) stay open.", nullptr, gaps);
    if (plan.total.months == 0) {
        m_sentence = tr("%1 plans no learning. %2").arg(name, open);
        m_verdict->showSentence(m_sentence.toHtmlEscaped(), m_sentence, false);
        return;
    }
    const QString pattern = tr("Learning for %1 takes %2 and %3. %4");
    m_sentence = pattern.arg(name, hours, cost, open);
    m_verdict->showSentence(pattern.arg(name.toHtmlEscaped(), QStringLiteral("<b>%1</b>").arg(hours.toHtmlEscaped()),
                                        QStringLiteral("<b>%1</b>").arg(cost.toHtmlEscaped()), open.toHtmlEscaped()),
                            m_sentence, false);
}

void SkillsPage::showValue(const SkillPlan& plan)
{
    const QLocale& locale = m_bench.locale;
    QString rows = line(tr("Learning"), moneyText(plan.total.cost, locale));
    rows += line(tr("Employer pays"), moneyText(plan.total.employer, locale));
    rows += line(tr("Months of study"), locale.toString(plan.total.months));
    rows += line(tr("Offer in six months, with it"), percentText(plan.offerWith, locale, 0));
    rows += line(tr("Offer in six months, without"), percentText(plan.offerWithout, locale, 0));
    rows += line(tr("More take-home a month"), moneyText(plan.decision.uplift, locale));
    rows += line(tr("Worth today"), signedMoney(plan.value.netValue, locale));
    const auto& chance = plan.value.breakEvenProbability;
    const auto& uplift = plan.value.breakEvenUplift;
    rows += line(tr("Pays back from a gain in chance of"), chance ? percentText(*chance, locale, 0) : missingText());
    rows += line(tr("Pays back from a month's gain of"), uplift ? moneyText(*uplift, locale) : missingText());
    m_value->setText(QStringLiteral("<table>%1</table>").arg(rows));
}

void SkillsPage::showSearch(const JobSearch& search)
{
    const QLocale& locale = m_bench.locale;
    QString rows;
    for (const FunnelStep& step : search.steps)
        rows += line(stepText(step.id), percentText(step.probability, locale, 0));
    if (search.needsVisa)
        rows += line(tr("Visa accepted"), percentText(search.visaAcceptance, locale, 0));
    rows += line(tr("An offer in a month"), percentText(search.monthlyOffer, locale));
    m_funnel->setText(QStringLiteral("<table>%1</table>").arg(rows));

    CurveData curve;
    curve.title = tr("Time to an offer");
    curve.valueTitle = tr("Months");
    const auto half = searchQuantile(search, 0.5);
    curve.description = half ? tr("Half of all searches end within %n month(s).", nullptr, *half)
                             : tr("Fewer than half of all searches end in the months shown.");
    CurveLine chance;
    chance.name = tr("Started");
    chance.points = offerPoints(search);
    curve.lines = {chance};
    for (int month = 0; month <= shownMonths; month += monthsPerTick)
        curve.valueTicks.push_back({double(month), tr("%1 mo").arg(month)});
    for (const double share : {0.0, 0.5, 1.0})
        curve.resultTicks.push_back({share, percentText(share, locale, 0)});
    m_searchCard->setHeading(tr("Time to an offer"), curve.description);
    m_offers->setData(curve);
    m_offers->setAccessibleDescription(curve.description);
}

void SkillsPage::setLevel(const QString& skill, double now)
{
    const std::string id = skill.toStdString();
    m_bench.document.edit({tr("Set level of %1").arg(readableId(id))}, [&](Plan& plan) {
        const auto known = std::find_if(plan.person.skills.begin(), plan.person.skills.end(),
                                        [&](const Skill& entry) { return entry.skill == id; });
        if (known != plan.person.skills.end()) {
            known->now = now;
            return;
        }
        Skill entry;
        entry.skill = id;
        entry.now = now;
        plan.person.skills.push_back(std::move(entry));
    });
}

void SkillsPage::setLearned(const QString& skill, bool isLearned)
{
    const std::string id = skill.toStdString();
    const QString text = isLearned ? tr("Learn %1") : tr("Leave out learning %1");
    m_bench.document.edit({text.arg(readableId(id))}, [&](Plan& plan) {
        CareerPath* path = findPath(plan, m_bench.view.path());
        if (!path)
            return;
        auto& goals = path->learning.goals;
        std::erase_if(goals, [&](const LearningGoal& goal) { return goal.skill == id; });
        if (!isLearned)
            return;
        LearningGoal goal;
        goal.skill = id;
        goals.push_back(std::move(goal));
    });
}

} // namespace pathwise
