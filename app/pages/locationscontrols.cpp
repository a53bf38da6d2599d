// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/locationscontrols.h"

#include "app/pages/fieldlabel.h"
#include "app/theme/fonts.h"
#include "app/theme/icons.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/segmentedchoice.h"
#include "app/widgets/unitspinbox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pathwise {

namespace {

constexpr double mostDiscount = 0.9;
constexpr double discountStep = 0.005;
constexpr double mostTarget = 100e6;
constexpr double targetStep = 5'000;
constexpr int controlSpacing = 12;

QString policyText(PayPolicy policy)
{
    switch (policy) {
    case PayPolicy::GlobalBand: return LocationsControls::tr("The employer pays one band everywhere.");
    case PayPolicy::RemoteDiscount: return LocationsControls::tr("Head-office pay less the discount.");
    case PayPolicy::LocationBands: break;
    }
    return LocationsControls::tr("Each employer pays the local band.");
}

} // namespace

LocationsControls::LocationsControls(const QLocale& locale, QWidget* parent)
    : QWidget(parent)
    , m_job(new QComboBox)
    , m_match(new QComboBox)
    , m_target(new UnitSpinBox)
    , m_sameAsHome(new QPushButton(tr("As at home")))
    , m_basis(new ElidedLabel)
    , m_policy(new SegmentedChoice)
    , m_discount(new UnitSpinBox)
    , m_policyText(new ElidedLabel)
    , m_search(new QLineEdit)
    , m_add(new QPushButton(icon(QStringLiteral("add")), tr("Add location")))
{
    m_target->setKind(ValueKind::Money, locale);
    m_discount->setKind(ValueKind::Rate, locale);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(controlSpacing);
    rows->addLayout(jobRow());
    rows->addLayout(policyRow());
    connect(m_job, &QComboBox::activated, this, &LocationsControls::jobChosen);
    connectMatch();
    connectPolicy();
    connectSearch();
}

QHBoxLayout* LocationsControls::jobRow()
{
    m_job->setObjectName(QStringLiteral("locationsJob"));
    m_job->setAccessibleName(tr("Job"));
    m_job->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_match->setObjectName(QStringLiteral("locationsMatch"));
    m_match->setAccessibleName(tr("What matching pay has to equal"));
    m_match->addItem(tr("What it buys"), static_cast<int>(LocationMeasure::BuyingPower));
    m_match->addItem(tr("Take-home pay"), static_cast<int>(LocationMeasure::TakeHome));
    m_match->addItem(tr("What is left after spending"), static_cast<int>(LocationMeasure::AfterLivingCosts));
    m_target->setObjectName(QStringLiteral("locationsTarget"));
    m_target->setAccessibleName(tr("What they would have to reach, a year"));
    m_target->setRange(0, mostTarget);
    m_target->setStep(targetStep);
    m_sameAsHome->setFlat(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(controlSpacing);
    row->addWidget(fieldLabelFor(tr("&Job"), m_job));
    row->addWidget(m_job);
    row->addWidget(fieldLabelFor(tr("&Match"), m_match));
    row->addWidget(m_match);
    row->addWidget(m_target);
    row->addWidget(m_sameAsHome);
    keepTextRole(*m_basis, TextRole::Small);
    m_basis->setForegroundRole(QPalette::PlaceholderText);
    m_basis->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(m_basis, 1);
    return row;
}

QHBoxLayout* LocationsControls::policyRow()
{
    m_policy->setObjectName(QStringLiteral("payPolicy"));
    m_policy->setAccessibleName(tr("Pay policy"));
    m_policy->setChoices({tr("Location bands"), tr("One global band"), tr("Remote discount")});
    m_discount->setAccessibleName(tr("Remote discount"));
    m_discount->setRange(0, mostDiscount);
    m_discount->setStep(discountStep);
    keepTextRole(*m_policyText, TextRole::Small);
    m_policyText->setForegroundRole(QPalette::PlaceholderText);
    m_search->setObjectName(QStringLiteral("findPlace"));
    m_search->setPlaceholderText(tr("Find a place"));
    m_search->setAccessibleName(tr("Find a place"));
    m_search->setClearButtonEnabled(true);
    m_search->hide();
    m_add->setObjectName(QStringLiteral("addLocation"));
    m_add->setCheckable(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(controlSpacing);
    row->addWidget(new QLabel(tr("Pay policy")));
    row->addWidget(m_policy);
    row->addWidget(m_discount);
    row->addWidget(m_policyText, 1);
    row->addWidget(m_search);
    row->addWidget(m_add);
    return row;
}

void LocationsControls::connectPolicy()
{
    connect(m_policy, &SegmentedChoice::chosen, this, [this](int index) {
        m_choices.policy = static_cast<PayPolicy>(index);
        emit choicesChanged();
    });
    connect(m_discount, &UnitSpinBox::edited, this, [this](double discount) {
        m_choices.discount = discount;
        emit choicesChanged();
    });
}

void LocationsControls::connectMatch()
{
    connect(m_match, &QComboBox::activated, this, [this] {
        m_choices.matched = static_cast<LocationMeasure>(m_match->currentData().toInt());
        m_choices.target.reset();
        emit choicesChanged();
    });
    connect(m_target, &UnitSpinBox::edited, this, [this](double target) {
        m_choices.target = target;
        emit choicesChanged();
    });
    connect(m_sameAsHome, &QPushButton::clicked, this, [this] {
        m_choices.target.reset();
        emit choicesChanged();
    });
}

void LocationsControls::connectSearch()
{
    connect(m_search, &QLineEdit::textChanged, this, &LocationsControls::searched);
    connect(m_add, &QPushButton::toggled, this, [this](bool choosing) {
        m_add->setText(choosing ? tr("Done") : tr("Add location"));
        m_search->setVisible(choosing);
        m_search->clear();
        emit choosingChanged(choosing);
        if (choosing)
            m_search->setFocus();
    });
}

void LocationsControls::setJobs(const QStringList& names, int current)
{
    m_job->clear();
    m_job->addItems(names);
    m_job->setCurrentIndex(current);
}

void LocationsControls::showQuestion(const LocationQuestion& question, double discount, double home)
{
    m_policy->setCurrent(static_cast<int>(question.job.policy));
    m_policyText->setText(policyText(question.job.policy));
    m_policyText->setToolTip(m_policyText->text());
    m_discount->setEnabled(question.job.policy == PayPolicy::RemoteDiscount);
    m_discount->setValue(discount);
    m_match->setCurrentIndex(m_match->findData(static_cast<int>(question.matched)));
    m_target->setValue(question.target.value_or(home));
    m_sameAsHome->setVisible(question.target.has_value());
}

void LocationsControls::setDiscount(std::optional<double> discount)
{
    m_choices.discount = discount;
    emit choicesChanged();
}

void LocationsControls::setBasis(const QString& text)
{
    m_basis->setText(text);
}

bool LocationsControls::isChoosing() const
{
    return m_add->isChecked();
}

} // namespace pathwise
