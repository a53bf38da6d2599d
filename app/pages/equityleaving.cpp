// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/equityleaving.h"

#include "app/presentation/fieldtexts.h"
#include "app/presentation/money.h"
#include "app/presentation/months.h"
#include "app/theme/fonts.h"
#include "app/widgets/monthfield.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace pathwise {

namespace {

enum Column { PackageColumn, GrantColumn, KeptColumn, LostColumn, CostColumn, TaxColumn, UntilColumn, ColumnCount };

constexpr int usualMonths = 24;
constexpr int latestYears = 15;
constexpr int rowHeight = 30;
constexpr int leastHeight = 120;

} // namespace

EquityLeaving::EquityLeaving(const QLocale& locale, QWidget* parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_field(new MonthField(locale))
    , m_owed(new QLabel)
    , m_table(new QTableWidget(0, ColumnCount))
{
    m_field->setObjectName(QStringLiteral("leavingDate"));
    m_field->setAccessibleName(tr("Date of leaving"));
    m_owed->setObjectName(QStringLiteral("leavingOwed"));
    m_owed->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("leavingTable"));
    m_table->setAccessibleName(tr("What leaving on this date means"));
    m_table->setHorizontalHeaderLabels(
        {tr("Package"), tr("Grant"), tr("Kept"), tr("Lost"), tr("To exercise"), tr("Tax then"), tr("Until")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(leastHeight);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto* row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("If you leave in")));
    row->addWidget(m_field);
    row->addWidget(m_owed, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    connect(m_field, &MonthField::edited, this, [this](Month month) {
        m_date = month;
        fill();
    });
}

void EquityLeaving::showOffers(const Plan& plan, std::shared_ptr<const World> world, const std::vector<OfferId>& offers)
{
    m_plan = plan;
    m_world = std::move(world);
    m_offers = offers;
    const Month start = plan.assumptions.start;
    m_field->setRange(start, start + latestYears * 12);
    fill();
}

void EquityLeaving::fill()
{
    const Month date = m_date.value_or(m_plan.assumptions.start + usualMonths);
    m_field->setValue(date);
    m_table->setRowCount(0);
    QStringList owed;
    for (const OfferId& offer : m_offers) {
        if (!m_world || offer.path >= m_plan.paths.size() || offer.stage >= m_plan.paths[offer.path].stages.size())
            continue;
        const Leaving leaving = leaveAt(m_plan, *m_world, offer, date);
        addRows(offer, leaving);
        if (leaving.clawback > 0)
            owed << tr("%1: %2 of sign-on and relocation is owed back.")
                        .arg(QString::fromStdString(m_plan.paths[offer.path].name),
                             moneyText(leaving.clawback, m_locale));
    }
    m_owed->setText(owed.join(QLatin1Char(' ')));
}

void EquityLeaving::addRows(const OfferId& offer, const Leaving& leaving)
{
    const auto& grants = m_plan.paths[offer.path].stages[offer.stage].package.grants;
    for (std::size_t index = 0; index < leaving.grants.size(); ++index) {
        const LeavingGrant& grant = leaving.grants[index];
        const bool inDollars = grant.kind == GrantKind::Rsu && grants[index].basis == GrantBasis::Dollars;
        const auto amount = [&](double units) {
            if (!grant.isKnown)
                return missingText();
            return inDollars ? compactMoney(units, m_locale) : tr("%1 shares").arg(m_locale.toString(units, 'f', 0));
        };
        const auto money = [&](double dollars) { return dollars > 0 ? moneyText(dollars, m_locale) : missingText(); };
        const QStringList cells{QString::fromStdString(m_plan.paths[offer.path].name),
                                choiceText(std::string(choiceName(grant.kind))),
                                amount(grant.vested),
                                amount(grant.forfeited),
                                money(grant.strikeCost),
                                money(grant.exerciseTax),
                                grant.deadline ? monthText(*grant.deadline, m_locale) : missingText()};
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        for (int cell = 0; cell < ColumnCount; ++cell) {
            auto* item = new QTableWidgetItem(cells[cell]);
            if (cell >= KeptColumn)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, cell, item);
        }
    }
}

} // namespace pathwise
