// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/locationspage.h"

#include "app/charts/waterfallchart.h"
#include "app/models/locationsfilter.h"
#include "app/pages/locationstable.h"
#include "app/pages/verdictlabel.h"
#include "app/presentation/errortexts.h"
#include "app/presentation/money.h"
#include "app/presentation/months.h"
#include "app/presentation/nametexts.h"
#include "app/presentation/rates.h"
#include "app/theme/fonts.h"
#include "app/widgets/card.h"
#include "app/widgets/notice.h"
#include "app/widgets/segmentedchoice.h"
#include "app/widgets/unitspinbox.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pathwise {

namespace {

constexpr auto hub = "cbsa:41860"; // the Bay Area: where home is compared with first
constexpr auto austin = "cbsa:12420";
constexpr auto remotePlace = "remote-us";
constexpr std::size_t mostFound = 400; // more than there are

/// The metropolitan areas with the most jobs of this kind, which one is likely to compare, and remote work.
QSet<QString> firstPinned()
{
    return {QString::fromLatin1(hub),        QString::fromLatin1(austin),  QStringLiteral("cbsa:42660"),
            QStringLiteral("cbsa:35620"),    QStringLiteral("cbsa:14460"), QStringLiteral("cbsa:19740"),
            QString::fromLatin1(remotePlace)};
}

QString statusText(FilingStatus status)
{
    switch (status) {
    case FilingStatus::MarriedJoint: return LocationsPage::tr("Married, joint return");
    case FilingStatus::MarriedSeparate: return LocationsPage::tr("Married, separate returns");
    case FilingStatus::HeadOfHousehold: return LocationsPage::tr("Head of household");
    case FilingStatus::Single: break;
    }
    return LocationsPage::tr("Single filer");
}

QString policyText(PayPolicy policy)
{
    switch (policy) {
    case PayPolicy::GlobalBand: return LocationsPage::tr("The employer pays one band everywhere.");
    case PayPolicy::RemoteDiscount: return LocationsPage::tr("Head-office pay less the discount.");
    case PayPolicy::LocationBands: break;
    }
    return LocationsPage::tr("Each employer pays the local band.");
}

QString strong(const QString& text)
{
    return QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped());
}

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
    , m_other(QString::fromLatin1(hub))
    , m_verdict(new VerdictLabel)
    , m_basis(new QLabel)
    , m_notice(new Notice)
    , m_policy(new SegmentedChoice)
    , m_discount(new UnitSpinBox)
    , m_policyText(new QLabel)
    , m_search(new QLineEdit)
    , m_add(new QPushButton(tr("Add location")))
    , m_model(new LocationsModel(workbench.locale, this))
    , m_filter(new LocationsFilter(this))
    , m_table(new LocationsTable(workbench.locale))
    , m_tableCard(new Card)
    , m_waterfalls(new Card)
    , m_left(new WaterfallChart)
    , m_right(new WaterfallChart)
{
    buildPolicy();
    buildTable();
    layOut();
    connectWorkbench();
    showPlan();
}

void LocationsPage::buildPolicy()
{
    m_policy->setObjectName(QStringLiteral("payPolicy"));
    m_policy->setAccessibleName(tr("Pay policy"));
    m_policy->setChoices({tr("Location bands"), tr("One global band"), tr("Remote discount")});
    connect(m_policy, &SegmentedChoice::chosen, this, [this](int index) {
        m_chosenPolicy = static_cast<PayPolicy>(index);
        showLocations();
    });
    m_discount->setAccessibleName(tr("Remote discount"));
    m_discount->setKind(ValueKind::Rate, m_bench.locale);
    m_discount->setRange(0, 0.9);
    m_discount->setStep(0.005);
    connect(m_discount, &UnitSpinBox::edited, this, [this](double discount) {
        m_chosenDiscount = discount;
        showLocations();
    });
    m_policyText->setFont(fontFor(TextRole::Small, font()));
    m_policyText->setForegroundRole(QPalette::PlaceholderText);
}

void LocationsPage::buildTable()
{
    m_model->setPinned(firstPinned());
    m_filter->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("locationsTable"));
    m_table->setAccessibleName(tr("Pay by location"));
    m_table->setModel(m_filter);
    m_table->sortByColumn(LocationsModel::AfterCostsColumn, Qt::DescendingOrder);
    m_tableCard->setContentPadding({1, 1, 1, 1});
    m_tableCard->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LocationsPage::pairHomeWithRow);
    m_search->setPlaceholderText(tr("Find a place"));
    m_search->setAccessibleName(tr("Find a place"));
    m_search->setClearButtonEnabled(true);
    m_search->hide();
    m_add->setCheckable(true);
    connect(m_search, &QLineEdit::textChanged, this, &LocationsPage::search);
    connect(m_add, &QPushButton::toggled, this, [this](bool adding) {
        m_add->setText(adding ? tr("Done") : tr("Add location"));
        m_search->setVisible(adding);
        m_model->setChoosing(adding);
        m_search->clear();
        search({});
        if (adding)
            m_search->setFocus();
    });
}

void LocationsPage::layOut()
{
    auto* policyRow = new QHBoxLayout;
    policyRow->setSpacing(12);
    policyRow->addWidget(new QLabel(tr("Pay policy")));
    policyRow->addWidget(m_policy);
    policyRow->addWidget(m_discount);
    policyRow->addWidget(m_policyText, 1);
    policyRow->addWidget(m_search);
    policyRow->addWidget(m_add);

    auto* pair = new QWidget;
    auto* pairRow = new QHBoxLayout(pair);
    pairRow->setContentsMargins(0, 0, 0, 0);
    pairRow->setSpacing(28);
    pairRow->addWidget(m_left);
    pairRow->addWidget(m_right);
    m_waterfalls->setContentPadding({18, 14, 18, 10});
    m_waterfalls->addWidget(pair, 1);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(28, 22, 28, 20);
    column->setSpacing(12);
    column->addWidget(m_verdict);
    column->addWidget(m_basis);
    column->addLayout(policyRow);
    column->addWidget(m_notice);
    column->addWidget(m_tableCard, 3);
    auto* legend = new QLabel(tr("◆ After living costs    □ Take-home    ○ Gross"));
    legend->setAlignment(Qt::AlignTrailing);
    column->addWidget(legend);
    column->addWidget(m_waterfalls, 2);
    for (QLabel* label : {m_basis, legend}) {
        label->setFont(fontFor(TextRole::Small, font()));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_notice->hide();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
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
    result.job.policy = m_chosenPolicy.value_or(result.job.policy);
    result.job.remoteDiscount = m_chosenDiscount;
    return result;
}

void LocationsPage::showPlan()
{
    m_chosenPolicy.reset();
    showLocations();
    emit sectionsChanged();
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
        m_basis->clear();
        return;
    }
    const World& world = *m_bench.worlds.world();
    const auto locations = Locations::make(world, *asked);
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
    m_policy->setCurrent(static_cast<int>(asked->job.policy));
    m_policyText->setText(policyText(asked->job.policy));
    m_discount->setEnabled(asked->job.policy == PayPolicy::RemoteDiscount);
    m_discount->setValue(PlacePay(world.knowledge, asked->job).remoteDiscount());
    const CareerPath& path = *shownPath(m_bench.document.plan(), m_bench.view.path());
    m_basis->setText(tr("%1, %2 rules · %3, total pay a year")
                         .arg(statusText(asked->household.status), yearText(locations->question().household.year),
                              stageText(path.stages.back())));
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
    const bool usesMedians = m_chosenDiscount && *m_chosenDiscount == byMedians;
    auto* action = new QAction(usesMedians ? tr("Use the discount") : tr("Use the medians"));
    connect(action, &QAction::triggered, this, [this, usesMedians, byMedians] {
        m_chosenDiscount = usesMedians ? std::nullopt : std::optional(byMedians);
        showLocations();
    });
    m_notice->addNoticeAction(action);
    m_notice->show();
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
    if (m_other == homeId)
        m_other = QString::fromLatin1(m_home == hub ? austin : hub);
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
    showSentence(*home, *other);
}

void LocationsPage::showSentence(const LocationPay& home, const LocationPay& other)
{
    const QLocale& locale = m_bench.locale;
    const QString here = locationName(*home.place);
    const QString there = locationName(*other.place);
    if (!other.matchesAt) {
        m_sentence = tr("No pay in %1 buys as much as %2 in %3.").arg(there, compactMoney(home.gross, locale), here);
        m_verdict->showSentence(m_sentence.toHtmlEscaped(), m_sentence, false);
        return;
    }
    const QString pattern = tr("A %1 offer in %2 buys as much as %3 in %4.");
    const QString pay = compactMoney(home.gross, locale);
    const QString match = compactMoney(*other.matchesAt, locale);
    m_sentence = pattern.arg(pay, here, match, there);
    m_verdict->showSentence(pattern.arg(strong(pay), strong(here), strong(match), strong(there)), m_sentence, false);
}

WaterfallData LocationsPage::waterfallOf(const LocationPay& pay, double top) const
{
    using Kind = WaterfallStep::Kind;
    WaterfallData data{.title = locationName(*pay.place), .steps = {}, .top = top};
    data.steps = {{tr("Gross"), pay.gross, Kind::Gross}};
    if (pay.contributions > 0)
        data.steps.push_back({tr("Saved"), -pay.contributions, Kind::Change});
    data.steps.push_back({tr("Federal"), -pay.federalTax, Kind::Change});
    data.steps.push_back({tr("Payroll"), -pay.payrollTax, Kind::Change});
    data.steps.push_back({tr("State"), -pay.stateTax - pay.localTax, Kind::Change});
    data.steps.push_back({tr("Take-home"), pay.takeHome, Kind::TakeHome});
    data.steps.push_back({tr("Costs"), pay.buyingPower - pay.takeHome, Kind::Change});
    data.steps.push_back({tr("After costs"), pay.buyingPower, Kind::AfterCosts});
    return data;
}

void LocationsPage::search(const QString& text)
{
    if (!m_add->isChecked() || !m_bench.worlds.world()) {
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
