// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/locationspage.h"

#include "app/charts/waterfallchart.h"
#include "app/models/locationsfilter.h"
#include "app/models/locationtexts.h"
#include "app/pages/locationscontrols.h"
#include "app/pages/locationstable.h"
#include "app/pages/pagecontent.h"
#include "app/pages/verdictlabel.h"
#include "app/presentation/errortexts.h"
#include "app/presentation/money.h"
#include "app/presentation/months.h"
#include "app/presentation/nametexts.h"
#include "app/presentation/rates.h"
#include "app/theme/fonts.h"
#include "app/widgets/card.h"
#include "app/widgets/notice.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pathwise {

namespace {

constexpr auto remotePlace = "remote-us";
constexpr std::size_t mostFound = 400; // more than there are

const CareerPath* shownPath(const Plan& plan, const PathId& selected)
{
    if (const CareerPath* path = findPath(plan, selected); path && !path->stages.empty())
        return path;
    for (const auto& path : plan.paths) {
        if (!path.stages.empty())
            return &path;
    }
    return nullptr;
}

} // namespace

LocationsPage::LocationsPage(const Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_bench(workbench)
    , m_verdict(new VerdictLabel)
    , m_notice(new Notice)
    , m_controls(new LocationsControls(workbench.locale))
    , m_model(new LocationsModel(workbench.locale, this))
    , m_filter(new LocationsFilter(this))
    , m_table(new LocationsTable(workbench.locale))
    , m_tableCard(new Card)
    , m_waterfalls(new Card)
    , m_left(new WaterfallChart)
    , m_right(new WaterfallChart)
{
    connectControls();
    buildTable();
    layOut();
    connectWorkbench();
    showPlan();
}

void LocationsPage::connectControls()
{
    connect(m_controls, &LocationsControls::jobChosen, this, [this](int index) {
        const auto& paths = m_bench.document.plan().paths;
        std::vector<PathId> jobs;
        for (const auto& path : paths) {
            if (!path.stages.empty())
                jobs.push_back(path.id);
        }
        m_bench.view.selectPath(jobs.at(static_cast<std::size_t>(index)));
    });
    connect(m_controls, &LocationsControls::choicesChanged, this, &LocationsPage::showLocations);
    connect(m_controls, &LocationsControls::searched, this, &LocationsPage::search);
    connect(m_controls, &LocationsControls::choosingChanged, this, [this](bool choosing) {
        m_model->setChoosing(choosing);
        search({});
    });
}

void LocationsPage::buildTable()
{
    const QStringList first = firstLocations();
    m_model->setPinned(QSet<QString>(first.begin(), first.end()));
    m_filter->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("locationsTable"));
    m_table->setAccessibleName(tr("Pay by location"));
    m_table->setModel(m_filter);
    m_table->sortByColumn(LocationsModel::AfterCostsColumn, Qt::DescendingOrder);
    m_tableCard->setContentPadding({1, 1, 1, 1});
    m_tableCard->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LocationsPage::pairHomeWithRow);
}

void LocationsPage::layOut()
{
    for (WaterfallChart* chart : {m_left, m_right})
        chart->setNumberLocale(m_bench.locale);
    auto* pair = new QWidget;
    auto* pairRow = new QHBoxLayout(pair);
    pairRow->setContentsMargins(0, 0, 0, 0);
    pairRow->setSpacing(28);
    pairRow->addWidget(m_left);
    pairRow->addWidget(m_right);
    m_waterfalls->setContentPadding({18, 14, 18, 10});
    m_waterfalls->addWidget(pair, 1);

    auto* content = new PageContent;
    QVBoxLayout* column = pageColumn(*content);
    column->addWidget(m_verdict);
    column->addWidget(m_controls);
    column->addWidget(m_notice);
    column->addWidget(m_tableCard);
    auto* legend = new QLabel(tr("◆ After living costs    □ Take-home    ○ Gross"));
    legend->setAlignment(Qt::AlignTrailing);
    column->addWidget(legend);
    column->addWidget(m_waterfalls, 1);
    keepTextRole(*legend, TextRole::Small);
    legend->setForegroundRole(QPalette::PlaceholderText);
    m_notice->hide();
    QScrollArea* scroll = scrollingPage(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void LocationsPage::connectWorkbench()
{
    connect(&m_bench.document, &PlanDocument::planChanged, this, &LocationsPage::showPlan);
    connect(&m_bench.view, &ViewState::pathSelected, this, &LocationsPage::showPlan);
    connect(&m_bench.worlds, &WorldStore::loaded, this, &LocationsPage::showPlan);
    connect(m_model, &LocationsModel::pinnedChanged, this, &LocationsPage::showComparison);
    connect(m_model, &LocationsModel::payEdited, this, &LocationsPage::setOwnPay);
}

std::vector<InspectorSection> LocationsPage::inspectorSections() const
{
    const Plan& plan = m_bench.document.plan();
    const CareerPath* path = shownPath(plan, m_bench.view.path());
    std::vector<InspectorSection> sections{
        {"locations.tax", tr("Tax"), {"person/filing_status", "person/children", "person/retirement_contribution"}},
        {"locations.costs", tr("Living costs"), {"person/living_costs", "person/rent_share"}}};
    if (path) {
        const std::string stage =
            "paths/" + path->id.text() + "/stages/" + std::to_string(path->stages.size() - 1) + '/';
        sections.push_back(
            {"locations.pay", tr("Pay"), {stage + "place", stage + "pay_policy", stage + "package/base"}});
    }
    return sections;
}

std::optional<LocationQuestion> LocationsPage::question() const
{
    const Plan& plan = m_bench.document.plan();
    const CareerPath* path = shownPath(plan, m_bench.view.path());
    const SharedWorld& world = m_bench.worlds.world();
    if (!path || !world || !world->taxes)
        return std::nullopt;
    const auto index = static_cast<std::size_t>(path - plan.paths.data());
    LocationQuestion result = locationQuestion(plan, *world, index, path->stages.size() - 1);
    const LocationChoices& choices = m_controls->choices();
    result.job.policy = choices.policy.value_or(result.job.policy);
    result.job.remoteDiscount = choices.discount;
    result.matched = choices.matched;
    result.target = choices.target;
    return result;
}

void LocationsPage::showPlan()
{
    m_controls->forgetPolicy();
    showJobs();
    showLocations();
    emit sectionsChanged();
}

void LocationsPage::showJobs()
{
    const Plan& plan = m_bench.document.plan();
    const CareerPath* shown = shownPath(plan, m_bench.view.path());
    QStringList names;
    int current = -1;
    for (const auto& path : plan.paths) {
        if (path.stages.empty())
            continue;
        if (&path == shown)
            current = static_cast<int>(names.size());
        names << QString::fromStdString(path.name);
    }
    m_controls->setJobs(names, current);
}

void LocationsPage::showLocations()
{
    const auto asked = question();
    const bool isShown = asked.has_value();
    m_tableCard->setVisible(isShown);
    m_waterfalls->setVisible(isShown);
    if (!isShown) {
        m_sentence = tr("Add a path to see what its pay buys elsewhere.");
        m_verdict->showSentence(m_sentence, m_sentence, true);
        m_controls->setBasis({});
        return;
    }
    const World& world = *m_bench.worlds.world();
    m_locations = Locations::make(world, *asked);
    const auto& locations = m_locations;
    if (!locations) {
        m_notice->showNotice(Notice::Tone::Warning, tr("Places cannot be compared as the plan is"),
                             errorText(locations.error(), m_bench.locale));
        m_notice->show();
        return;
    }
    m_notice->hide();
    auto rows = locations->metros();
    const Place* remote = world.knowledge.places->find(remotePlace);
    if (auto pay = remote ? locations->at(*remote) : std::nullopt)
        rows.push_back(*std::move(pay));
    const Place& home = *locations->home().place;
    if (home.kind != PlaceKind::Metro && home.kind != PlaceKind::Remote)
        rows.push_back(locations->home());
    m_home = home.id;
    QSet<QString> pinned = m_model->pinned();
    pinned.insert(QString::fromStdString(m_home));
    m_model->setLocations(std::move(rows), m_home);
    m_model->setPinned(pinned);
    m_controls->showQuestion(locations->question(), PlacePay(world.knowledge, asked->job).remoteDiscount(),
                             locations->home().value(asked->matched).value_or(0));
    const CareerPath& path = *shownPath(m_bench.document.plan(), m_bench.view.path());
    m_controls->setBasis(tr("%1 · %2, total pay a year")
                             .arg(householdText(locations->question().household), stageText(path.stages.back())));
    showRemoteNotice();
    showComparison();
}

/// The guide's discount and its medians disagree; shown where remote work is among the places.
void LocationsPage::showRemoteNotice()
{
    const Figures& figures = m_bench.worlds.world()->knowledge.figures;
    const auto discount = figures.range("remote.discount");
    const auto remote = figures.number("location.remote.median_total");
    const auto bay = figures.number("location.san_francisco.median_total");
    const auto inAustin = figures.number("location.austin.median_total");
    const bool matters = m_model->pinned().contains(QString::fromLatin1(remotePlace));
    if (!matters || !discount || !remote || !bay || !inAustin || *bay <= 0 || *inAustin <= 0)
        return;
    const double byMedians = 1 - *remote / *bay;
    if (byMedians >= discount->low && byMedians <= discount->high.value_or(1))
        return;
    const QLocale& locale = m_bench.locale;
    m_notice->showNotice(Notice::Tone::Warning, tr("The guide contradicts itself about remote pay"),
                         tr("It quotes a discount of %1 to %2, but its remote median (%3) is %4 below San Francisco "
                            "and %5 below Austin.")
                             .arg(percentText(discount->low, locale),
                                  percentText(discount->high.value_or(discount->low), locale),
                                  compactMoney(*remote, locale), percentText(byMedians, locale, 0),
                                  percentText(1 - *remote / *inAustin, locale, 0)));
    const bool usesMedians = m_controls->choices().discount == byMedians;
    auto* action = new QAction(usesMedians ? tr("Use the discount") : tr("Use the medians"));
    connect(action, &QAction::triggered, this, [this, usesMedians, byMedians] {
        m_controls->setDiscount(usesMedians ? std::nullopt : std::optional(byMedians));
    });
    m_notice->addNoticeAction(action);
    m_notice->show();
}

void LocationsPage::setOwnPay(const QString& place, double gross)
{
    const std::string figure = std::string(ownPayPrefix) + place.toStdString();
    m_bench.document.edit({tr("Set pay in %1").arg(m_bench.placeName(place.toStdString()))}, [&](Plan& plan) {
        auto& figures = plan.assumptions.figures;
        std::erase_if(figures, [&](const FigureOverride& own) { return own.figure == figure; });
        if (gross <= 0)
            return;
        FigureOverride own;
        own.figure = figure;
        own.value = gross;
        figures.push_back(std::move(own));
    });
}

void LocationsPage::pairHomeWithRow()
{
    const QString place = m_table->currentIndex().data(LocationsModel::PlaceIdRole).toString();
    if (place.isEmpty() || place == QString::fromStdString(m_home))
        return;
    m_other = place;
    showComparison();
}

void LocationsPage::showComparison()
{
    const QString homeId = QString::fromStdString(m_home);
    const LocationPay* home = m_model->locationOf(homeId);
    if (!home)
        return;
    if (m_other.isEmpty() || m_other == homeId)
        m_other = firstOther(m_home);
    const LocationPay* other = m_model->locationOf(m_other);
    m_table->setCompared({homeId, m_other});
    m_right->setVisible(other != nullptr);
    const double top = std::max(home->gross, other ? other->gross : 0);
    WaterfallData left = waterfallOf(*home, top);
    left.title = tr("%1, from gross to after living costs").arg(left.title);
    m_left->setData(left);
    if (!other)
        return;
    m_right->setData(waterfallOf(*other, top));
    showSentence(*other);
}

void LocationsPage::showSentence(const LocationPay& other)
{
    m_sentence = locationSentence(*m_locations, other, m_bench.locale, Emphasis::None);
    m_verdict->showSentence(locationSentence(*m_locations, other, m_bench.locale, Emphasis::Bold), m_sentence, false);
}

WaterfallData LocationsPage::waterfallOf(const LocationPay& pay, double top) const
{
    using Kind = WaterfallStep::Kind;
    WaterfallData chart{.title = locationName(*pay.place), .steps = {}, .top = top};
    chart.steps = {{tr("Gross"), pay.gross, Kind::Gross}};
    if (pay.contributions > 0)
        chart.steps.push_back({tr("Saved"), -pay.contributions, Kind::Change});
    chart.steps.push_back({tr("Federal"), -pay.federalTax, Kind::Change});
    chart.steps.push_back({tr("Payroll"), -pay.payrollTax, Kind::Change});
    chart.steps.push_back({tr("State"), -pay.stateTax - pay.localTax, Kind::Change});
    chart.steps.push_back({tr("Take-home"), pay.takeHome, Kind::TakeHome});
    chart.steps.push_back({tr("Costs"), pay.buyingPower - pay.takeHome, Kind::Change});
    chart.steps.push_back({tr("After costs"), pay.buyingPower, Kind::AfterCosts});
    return chart;
}

void LocationsPage::search(const QString& text)
{
    if (!m_controls->isChoosing() || !m_bench.worlds.world()) {
        m_filter->setFound(std::nullopt);
        return;
    }
    QSet<QString> found;
    const Places& places = *m_bench.worlds.world()->knowledge.places;
    if (text.trimmed().isEmpty()) {
        for (const auto& place : places.all())
            found.insert(QString::fromStdString(place.id));
    } else {
        for (const auto& match : places.search(text.toStdString(), mostFound))
            found.insert(QString::fromStdString(match.place->id));
    }
    m_filter->setFound(found);
}

} // namespace pathwise
