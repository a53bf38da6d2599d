// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/reviewpanel.h"

#include "app/presentation/fieldtexts.h"
#include "app/presentation/rates.h"
#include "app/theme/fonts.h"
#include "app/theme/textwidth.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/unitspinbox.h"
#include "core/compensation/attainment.h"
#include "core/compensation/stagesources.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace pathwise {

namespace {

constexpr int spinWidth = 64;
constexpr double weightStep = 0.05;
constexpr double mostWeight = 1;
constexpr double mostAttained = 2;

struct GoalFields {
    const char* field; ///< of the attainment; its weight and spread are called after it
    const char* figure;
    std::optional<double> Review::*weight;
    double Review::*attained;
    std::optional<double> Review::*spread;
};

constexpr std::array goals{
    GoalFields{"model_accuracy", "kpi.model_accuracy", &Review::modelAccuracyWeight, &Review::modelAccuracy,
               &Review::modelAccuracySpread},
    GoalFields{"deployment", "kpi.deployment_frequency", &Review::deploymentWeight, &Review::deployment,
               &Review::deploymentSpread},
    GoalFields{"cost", "kpi.cost_efficiency", &Review::costWeight, &Review::cost, &Review::costSpread},
    GoalFields{"collaboration", "kpi.collaboration", &Review::collaborationWeight, &Review::collaboration,
               &Review::collaborationSpread},
};

QLabel* columnTitle(const QString& text)
{
    auto* label = new QLabel(text);
    keepTextRole(*label, TextRole::Small);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    return label;
}

} // namespace

ReviewPanel::ReviewPanel(const QLocale& locale, QWidget* parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_spreadTitle(columnTitle(tr("Swing")))
    , m_byGoal(new QCheckBox(tr("Each goal swings by itself")))
    , m_result(new QLabel)
{
    m_byGoal->setObjectName(QStringLiteral("swingByGoal"));
    m_result->setObjectName(QStringLiteral("attainment"));
    m_result->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(columnTitle(tr("Weight")), 0, 1);
    grid->addWidget(columnTitle(tr("Attained")), 0, 2);
    grid->addWidget(m_spreadTitle, 0, 3);
    for (std::size_t index = 0; index < goals.size(); ++index)
        addRow(*grid, index);
    column->addLayout(grid);
    column->addWidget(m_byGoal);
    column->addWidget(m_result);
    connect(m_byGoal, &QCheckBox::clicked, this, &ReviewPanel::swingByGoalToggled);
}

UnitSpinBox* ReviewPanel::spin(const QString& name, const QString& field, double most)
{
    auto* spin = new UnitSpinBox;
    spin->setObjectName(field);
    spin->setAccessibleName(name);
    spin->setKind(ValueKind::Rate, m_locale);
    spin->setRange(0, most);
    spin->setStep(weightStep);
    spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
    keepTextWidth(*spin, spinWidth);
    connect(spin, &UnitSpinBox::edited, this, [this, field](double value) { emit fieldEdited(field, value); });
    return spin;
}

void ReviewPanel::addRow(QGridLayout& grid, std::size_t index)
{
    const GoalFields& goal = goals.at(index);
    const QString name = fieldLabel(std::string("paths/stages/package/review/") + goal.field);
    const QString field = QString::fromLatin1(goal.field);
    Row& row = m_rows.at(index);
    row.weight = spin(tr("Weight of %1").arg(name), field + QStringLiteral("_weight"), mostWeight);
    row.attained = spin(tr("Attainment of %1").arg(name), field, mostAttained);
    row.spread = spin(tr("Swing of %1").arg(name), field + QStringLiteral("_spread"), mostAttained);
    const int line = static_cast<int>(index) + 1;
    grid.addWidget(new ElidedLabel(name), line, 0);
    grid.addWidget(row.weight, line, 1);
    grid.addWidget(row.attained, line, 2);
    grid.addWidget(row.spread, line, 3);
}

void ReviewPanel::showReview(const Package& package, const Knowledge& knowledge)
{
    const Review& review = package.review;
    const auto spread = attainmentSpread(review, knowledge);
    for (std::size_t index = 0; index < goals.size(); ++index) {
        const GoalFields& goal = goals.at(index);
        const Row& row = m_rows.at(index);
        m_weights.at(index) = StageSources::valueOr(review.*goal.weight, figureSource(knowledge, goal.figure));
        row.weight->setValue(m_weights.at(index));
        row.attained->setValue(review.*goal.attained);
        row.spread->setValue((review.*goal.spread).value_or(0));
        row.spread->setVisible(spread.has_value());
    }
    m_spreadTitle->setVisible(spread.has_value());
    m_byGoal->setChecked(spread.has_value());
    const QString attained = percentText(attainmentOf(review, knowledge), m_locale, 0);
    if (!spread)
        m_result->setText(tr("Attainment %1; the bonus swings as a whole.").arg(attained));
    else if (package.bonusSpread)
        m_result->setText(tr("Attainment %1. The bonus swings by the %2 that is entered as a whole.")
                              .arg(attained, percentText(*package.bonusSpread, m_locale, 0)));
    else
        m_result->setText(
            tr("Attainment %1, give or take %2 a year.").arg(attained, percentText(*spread, m_locale, 0)));
}

} // namespace pathwise
