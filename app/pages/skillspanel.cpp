// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/skillspanel.h"

#include "app/charts/curvechart.h"
#include "app/pages/offerfunnel.h"
#include "app/pages/readinessbars.h"
#include "app/pages/reviewpanel.h"
#include "app/presentation/fieldtexts.h"
#include "app/presentation/months.h"
#include "app/presentation/nametexts.h"
#include "app/presentation/numbers.h"
#include "app/presentation/rates.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

namespace pathwise {

namespace {

constexpr int shownMonths = 18;
constexpr int soughtMonths = 120; ///< a search that takes longer has no end that is told
constexpr int monthsPerTick = 6;
constexpr int publishedMonths = 6;
constexpr double eightInTenFrom = 0.1;
constexpr double eightInTenTo = 0.9;

QString stepText(const std::string& id)
{
    if (id == "application")
        return SkillsPanel::tr("Answered");
    if (id == "system_design")
        return SkillsPanel::tr("System design");
    if (id == "ml_depth")
        return SkillsPanel::tr("ML depth");
    if (id == "responsible_ai")
        return SkillsPanel::tr("Offers");
    return readableId(id);
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

SkillsPanel::SkillsPanel(const QLocale& locale, QWidget* parent)
    : SidePanel(parent)
    , m_locale(locale)
    , m_readiness(new ReadinessBars(locale))
    , m_review(new ReviewPanel(locale))
    , m_mode(new QComboBox)
    , m_afterLearning(new QCheckBox(fieldLabel("paths/stages/search/after_learning")))
    , m_visa(new QCheckBox)
    , m_funnel(new OfferFunnel)
    , m_search(new QLabel)
    , m_offers(new CurveChart(locale))
    , m_time(new QLabel)
{
    addWidget(m_readiness);
    buildSearch();
    addHeading(tr("Yearly review"));
    addWidget(m_review);
    addStretch();
    connectParts();
}

const std::array<double, reviewGoals>& SkillsPanel::weights() const
{
    return m_review->weights();
}

void SkillsPanel::buildSearch()
{
    m_mode->setObjectName(QStringLiteral("searchMode"));
    m_mode->setAccessibleName(fieldLabel("paths/stages/search/mode"));
    for (const auto& name : Choices<SearchMode>::names)
        m_mode->addItem(choiceText(name), QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    m_afterLearning->setObjectName(QStringLiteral("afterLearning"));
    m_afterLearning->setToolTip(fieldHelp("paths/stages/search/after_learning"));
    m_visa->setObjectName(QStringLiteral("needsVisa"));
    m_funnel->setObjectName(QStringLiteral("offerFunnel"));
    m_offers->setObjectName(QStringLiteral("timeToOffer"));
    m_time->setObjectName(QStringLiteral("searchTime"));
    m_search->setWordWrap(true);
    m_time->setWordWrap(true);
    addHeading(tr("Offer funnel"));
    addWidget(m_mode);
    addWidget(m_funnel);
    addWidget(m_search);
    addWidget(m_afterLearning);
    addWidget(m_visa);
    addHeading(tr("Time to an offer"));
    addWidget(m_offers, 1);
    addWidget(m_time);
}

void SkillsPanel::connectParts()
{
    connect(m_review, &ReviewPanel::fieldEdited, this, [this](const QString& field, double value) {
        emit fieldEdited(QStringLiteral("package/review/") + field, value);
    });
    connect(m_readiness, &ReadinessBars::scaleAsked, this, &SkillsPanel::scaleAsked);
    connect(m_review, &ReviewPanel::swingByGoalToggled, this, &SkillsPanel::swingByGoalToggled);
    connect(m_mode, &QComboBox::activated, this,
            [this](int index) { emit modeChosen(m_mode->itemData(index).toString()); });
    connect(m_afterLearning, &QCheckBox::clicked, this,
            [this](bool after) { emit fieldEdited(QStringLiteral("search/after_learning"), after); });
    connect(m_visa, &QCheckBox::clicked, this,
            [this](bool needed) { emit fieldEdited(QStringLiteral("needs_visa"), needed); });
}

void SkillsPanel::showStage(const Plan& plan, const Knowledge& knowledge, const CareerPath& path, std::size_t stage)
{
    const Stage& job = path.stages.at(stage);
    m_review->showReview(job.package, knowledge);
    m_readiness->showWeights(m_review->weights());
    const bool hasChance = job.search.mode == SearchMode::None && job.offerWithinSixMonths;
    m_mode->setCurrentIndex(static_cast<int>(hasChance ? SearchMode::Published : job.search.mode));
    m_afterLearning->setChecked(job.search.afterLearning);
    m_visa->setChecked(job.needsVisa);
    const double acceptance = job.visaAcceptance.value_or(knowledge.figures.number("visa.h1b_acceptance").value_or(0));
    m_visa->setText(tr("Needs a visa (H-1B: %1 accepted)").arg(percentText(acceptance, m_locale, 0)));
    const JobSearch search = jobSearch(plan, knowledge, path, stage, soughtMonths);
    m_afterLearning->setEnabled(search.searches);
    showFunnel(search, job);
    showOffers(search);
}

void SkillsPanel::showReadiness(const SkillPlan& plan)
{
    m_readiness->showReadiness(plan);
}

void SkillsPanel::showFunnel(const JobSearch& search, const Stage& stage)
{
    std::vector<OfferFunnel::Step> steps;
    if (!search.steps.empty()) {
        const FunnelStep& first = search.steps.front();
        const double applications = first.probability > 0 ? first.perMonth / first.probability : 0;
        steps.push_back({tr("Applications"), applications, numberText(applications, {0, 1}, m_locale), {}});
    }
    for (const FunnelStep& step : search.steps)
        steps.push_back({stepText(step.id), step.perMonth, numberText(step.perMonth, {0, 2}, m_locale),
                         percentText(step.probability, m_locale, 0)});
    m_funnel->setVisible(!steps.empty());
    m_funnel->setSteps(std::move(steps));
    const QString monthly = percentText(search.monthlyOffer, m_locale);
    const bool hasOffer = stage.search.mode == SearchMode::None && !stage.offerWithinSixMonths;
    if (!search.steps.empty())
        m_search->setText(tr("A month on average; %1 of months bring an offer.").arg(monthly));
    else if (hasOffer)
        m_search->setText(tr("The job starts on its date: no search is counted."));
    else
        m_search->setText(tr("By the published chance, %1 of months bring an offer.").arg(monthly));
}

void SkillsPanel::showOffers(const JobSearch& search)
{
    m_offers->setVisible(search.searches);
    const auto half = searchQuantile(search, 0.5);
    const auto early = searchQuantile(search, eightInTenFrom);
    const auto late = searchQuantile(search, eightInTenTo);
    QString text = half ? tr("Half of all searches end within %n month(s).", nullptr, *half)
                        : tr("Fewer than half of all searches end in ten years.");
    if (early && late)
        text += QLatin1Char(' ')
            + tr("8 in 10 end between month %1 and month %2.").arg(m_locale.toString(*early), m_locale.toString(*late));
    if (search.waitMonths > 0)
        text += QLatin1Char(' ') + tr("Learning comes first: %1.").arg(monthsText(search.waitMonths, m_locale));
    m_time->setText(search.searches ? text : tr("No search, no wait."));
    if (!search.searches)
        return;
    CurveData curve;
    curve.title = tr("Time to an offer");
    curve.valueTitle = tr("Months");
    curve.description = text;
    CurveLine chance;
    chance.name = tr("Started");
    chance.points = offerPoints(search);
    curve.lines = {chance};
    curve.isChance = true;
    curve.labels = CurveLabels::AtCursor;
    for (int month = 0; month <= shownMonths; month += monthsPerTick)
        curve.valueTicks.push_back({double(month), month == 0 ? tr("now") : tr("%1 mo").arg(month)});
    for (const double share : {0.0, 0.5, 1.0})
        curve.resultTicks.push_back({share, percentText(share, m_locale, 0)});
    m_offers->setData(curve);
    m_offers->setCursorValue(publishedMonths);
    m_offers->setAccessibleDescription(text);
}

} // namespace pathwise
