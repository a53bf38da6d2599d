// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learningvalue.h"

#include "app/pages/leadbars.h"
#include "app/presentation/money.h"
#include "app/presentation/rates.h"
#include "app/theme/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <array>

namespace pathwise {

namespace {

constexpr int valueGap = 24;

/// Two facts in a row; the second may be empty.
QString line(const std::array<std::pair<QString, QString>, 2>& facts)
{
    QString cells;
    for (const auto& [name, value] : facts)
        cells += QStringLiteral("<td>%1</td><td width=12></td><td align=right><b>%2</b></td><td width=24></td>")
                     .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    return QStringLiteral("<tr>%1</tr>").arg(cells);
}

} // namespace

LearningValue::LearningValue(const QLocale& locale, QWidget* parent)
    : Card(parent), m_locale(locale), m_facts(new QLabel), m_lead(new QWidget), m_bars(new LeadBars(locale))
{
    setHeading(tr("Cost against gain"));
    setContentPadding({18, 12, 18, 12});
    m_facts->setObjectName(QStringLiteral("learningValue"));
    m_bars->setObjectName(QStringLiteral("leadBars"));
    auto* title = new QLabel(tr("Running lead over staying"));
    keepTextRole(*title, TextRole::Name);
    auto* column = new QVBoxLayout(m_lead);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(title);
    column->addWidget(m_bars, 1);
    auto* sides = new QWidget;
    auto* row = new QHBoxLayout(sides);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(valueGap);
    row->addWidget(m_facts, 0, Qt::AlignTop);
    row->addWidget(m_lead, 1);
    addWidget(sides);
}

void LearningValue::showPlan(const SkillPlan& plan)
{
    const auto& chance = plan.value.breakEvenProbability;
    const auto& uplift = plan.value.breakEvenUplift;
    QString rows = line({{{tr("Learning"), moneyText(plan.total.cost, m_locale)},
                          {tr("Offer in six months, with it"), percentText(plan.offerWith, m_locale, 0)}}});
    rows += line({{{tr("Employer pays"), moneyText(plan.total.employer, m_locale)},
                   {tr("Offer in six months, without"), percentText(plan.offerWithout, m_locale, 0)}}});
    rows += line(
        {{{tr("Months of study"), m_locale.toString(plan.total.months)},
          {tr("Pays back from a gain in chance of"), chance ? percentText(*chance, m_locale, 0) : missingText()}}});
    rows += line({{{tr("More take-home a month"), moneyText(plan.decision.uplift, m_locale)},
                   {tr("Pays back from a month's gain of"), uplift ? moneyText(*uplift, m_locale) : missingText()}}});
    rows += line({{{tr("Worth today"), signedMoney(plan.value.netValue, m_locale)}, {}}});
    m_facts->setText(QStringLiteral("<table>%1</table>").arg(rows));
}

void LearningValue::showLeads(int firstYear, const std::vector<double>& leads)
{
    m_hasLeads = !leads.empty();
    m_bars->setLeads(firstYear, leads);
    updateBars();
}

void LearningValue::setComplete(bool complete)
{
    m_isComplete = complete;
    updateBars();
}

void LearningValue::updateBars()
{
    m_lead->setVisible(m_isComplete && m_hasLeads);
}

} // namespace pathwise
