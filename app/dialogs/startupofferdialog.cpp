// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/startupofferdialog.h"

#include "app/presentation/fieldtexts.h"
#include "app/theme/style.h"
#include "app/widgets/unitspinbox.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pathwise {

namespace {

constexpr double mostMoney = 1e12;
constexpr double mostPay = 10e6;
constexpr double mostShares = 1e10;
constexpr double mostStrike = 1e6;

enum Basis { PercentBasis, SharesBasis };

std::optional<double> known(double value)
{
    return value > 0 ? std::optional(value) : std::nullopt;
}

template <class Choice>
void addChoice(QComboBox& box, Choice choice)
{
    box.addItem(choiceText(Choices<Choice>::names.at(static_cast<std::size_t>(choice))), static_cast<int>(choice));
}

} // namespace

StartupOfferDialog::StartupOfferDialog(const QString& title, const StartupOffer& offer, const QLocale& locale,
                                       QWidget* parent)
    : QDialog(parent)
    , m_before(offer)
    , m_locale(locale)
    , m_name(new QLineEdit(QString::fromStdString(offer.name)))
    , m_kind(new QComboBox)
    , m_basis(new QComboBox)
    , m_stage(new QComboBox)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("startupOffer"));
    setWindowTitle(title);
    buildFields(offer);
    layOut();
    showBasis();
    m_buttons->button(QDialogButtonBox::Ok)->setText(offer.name.empty() ? tr("&Add offer") : tr("&Save offer"));
    m_buttons->button(QDialogButtonBox::Ok)->setProperty(styleproperty::Primary, true);
    const auto allow = [this] {
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_name->text().trimmed().isEmpty());
    };
    allow();
    connect(m_name, &QLineEdit::textChanged, this, allow);
    connect(m_basis, &QComboBox::currentIndexChanged, this, &StartupOfferDialog::showBasis);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

UnitSpinBox* StartupOfferDialog::money(const char* name, double value, double step)
{
    auto* spin = new UnitSpinBox;
    spin->setObjectName(QString::fromLatin1(name));
    spin->setKind(ValueKind::Money, m_locale);
    spin->setRange(0, mostMoney);
    spin->setStep(step);
    spin->setValue(value);
    return spin;
}

void StartupOfferDialog::buildFields(const StartupOffer& offer)
{
    m_name->setObjectName(QStringLiteral("offerName"));
    m_name->setPlaceholderText(tr("Company or job"));
    m_base = money("offerBase", offer.base, 5'000);
    m_base->setRange(0, mostPay);
    for (const GrantKind kind :
         {GrantKind::Iso, GrantKind::Nso, GrantKind::EarlyExercise, GrantKind::PrivateRsu, GrantKind::FounderStock})
        addChoice(*m_kind, kind);
    m_kind->setObjectName(QStringLiteral("offerKind"));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(offer.kind)));
    m_basis->setObjectName(QStringLiteral("offerBasis"));
    m_basis->addItems({tr("Percent of the company"), tr("Number of shares")});
    m_basis->setCurrentIndex(offer.ownership || offer.shares == 0 ? PercentBasis : SharesBasis);
    m_percent = money("offerPercent", offer.ownership.value_or(0), 0.0005);
    m_percent->setKind(ValueKind::Rate, m_locale);
    m_percent->setRange(0, 1);
    m_shares = money("offerShares", offer.shares, 1'000);
    m_shares->setKind(ValueKind::Count, m_locale);
    m_shares->setRange(0, mostShares);
    m_strike = money("offerStrike", offer.strike, 0.01);
    m_strike->setKind(ValueKind::Number, m_locale);
    m_strike->setRange(0, mostStrike);
    m_stage->setObjectName(QStringLiteral("offerStage"));
    for (const FundingStage stage : {FundingStage::Seed, FundingStage::SeriesA, FundingStage::SeriesB,
                                     FundingStage::SeriesC, FundingStage::SeriesD})
        m_stage->addItem(stage == FundingStage::Seed ? tr("Seed")
                                                     : tr("Series %1")
                                                           .arg(QChar(u'A' + static_cast<char16_t>(stage)
                                                                      - static_cast<char16_t>(FundingStage::SeriesA))),
                         static_cast<int>(stage));
    m_stage->setCurrentIndex(std::max(0, m_stage->findData(static_cast<int>(offer.stage))));
    m_fullyDiluted = money("offerFullyDiluted", offer.fullyDiluted.value_or(0), 100'000);
    m_fullyDiluted->setKind(ValueKind::Count, m_locale);
    m_postMoney = money("offerPostMoney", offer.postMoney.value_or(0), 1e6);
}

void StartupOfferDialog::layOut()
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Base pay a year"), m_base);
    form->addRow(tr("&What is granted"), m_kind);
    form->addRow(tr("G&iven as"), m_basis);
    form->addRow(tr("&Percent"), m_percent);
    form->addRow(tr("S&hares"), m_shares);
    form->addRow(tr("St&rike, dollars a share"), m_strike);
    form->addRow(tr("Last &round"), m_stage);
    form->addRow(tr("&Fully diluted shares"), m_fullyDiluted);
    form->addRow(tr("&Valued at, last round"), m_postMoney);
    auto* hint =
        new QLabel(tr("Leave at zero what the offer does not say. Usual figures of the funding stage stand for "
                      "it where there are any, and the page says what cannot be known."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(14);
    column->addLayout(form);
    column->addWidget(hint);
    column->addWidget(m_buttons);
    m_name->setFocus();
}

void StartupOfferDialog::showBasis()
{
    const bool isPercent = m_basis->currentIndex() == PercentBasis;
    m_percent->setEnabled(isPercent);
    m_shares->setEnabled(!isPercent);
}

StartupOffer StartupOfferDialog::offer() const
{
    StartupOffer offer = m_before;
    offer.name = m_name->text().trimmed().toStdString();
    offer.base = m_base->value();
    offer.kind = static_cast<GrantKind>(m_kind->currentData().toInt());
    offer.ownership = m_basis->currentIndex() == PercentBasis ? known(m_percent->value()) : std::nullopt;
    offer.shares = m_basis->currentIndex() == SharesBasis ? m_shares->value() : 0;
    offer.strike = m_strike->value();
    offer.stage = static_cast<FundingStage>(m_stage->currentData().toInt());
    offer.fullyDiluted = known(m_fullyDiluted->value());
    offer.postMoney = known(m_postMoney->value());
    return offer;
}

} // namespace pathwise
