// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/skillform.h"

#include "app/pages/skillstable.h"
#include "app/presentation/fieldtexts.h"
#include "app/theme/textcolor.h"
#include "app/theme/tokens.h"
#include "app/widgets/unitspinbox.h"
#include "core/plan/review.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pathwise {

namespace {

constexpr int formSpinWidth = 92;
constexpr int nameWidth = 150;
constexpr double usualNeed = 4;
constexpr double usualHours = 100;
constexpr double usualCost = 500;

struct Limits {
    ValueKind kind = ValueKind::Count;
    double most = 0;
    double step = 1;
};

QWidget* labelled(const QString& text, QWidget* field)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* label = new QLabel(text);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    return box;
}

void setUp(UnitSpinBox& spin, const Limits& limits, const QLocale& locale, const QString& name)
{
    spin.setKind(limits.kind, locale);
    spin.setRange(0, limits.most);
    spin.setStep(limits.step);
    spin.setFixedWidth(formSpinWidth);
    spin.setAccessibleName(name);
}

} // namespace

SkillForm::SkillForm(const QLocale& locale, QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_now(new UnitSpinBox)
    , m_needed(new UnitSpinBox)
    , m_hours(new UnitSpinBox)
    , m_cost(new UnitSpinBox)
    , m_measured(new QComboBox)
    , m_problem(new QLabel)
{
    m_name->setObjectName(QStringLiteral("skillName"));
    m_name->setAccessibleName(tr("Name of the skill"));
    m_name->setMinimumWidth(nameWidth);
    m_problem->setObjectName(QStringLiteral("skillProblem"));
    constexpr double mostHours = 20'000;
    constexpr double mostCost = 1e6;
    setUp(*m_now, {ValueKind::Count, skillSteps}, locale, tr("Level now, 0 to 5"));
    setUp(*m_needed, {ValueKind::Count, skillSteps}, locale, tr("Level needed, 0 to 5"));
    setUp(*m_hours, {ValueKind::Hours, mostHours, 10}, locale, tr("Hours to learn all of it"));
    setUp(*m_cost, {ValueKind::Money, mostCost, 100}, locale, tr("Cost of learning all of it"));
    m_measured->setObjectName(QStringLiteral("skillMeasured"));
    m_measured->setAccessibleName(fieldLabel("person/skills/measured_as"));
    for (std::size_t goal = 0; goal < reviewGoals; ++goal)
        m_measured->addItem(choiceText(Choices<MeasuredAs>::names.at(goal + 1)));
    layOut();
    connect(m_name, &QLineEdit::returnPressed, this, &SkillForm::submit);
    connect(m_name, &QLineEdit::textChanged, m_problem, &QLabel::clear);
}

void SkillForm::layOut()
{
    auto* add = new QPushButton(tr("Add"));
    add->setObjectName(QStringLiteral("skillAdd"));
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* row = new QHBoxLayout;
    row->addWidget(labelled(tr("&Name"), m_name), 1);
    row->addWidget(labelled(tr("Now, 0–5"), m_now));
    row->addWidget(labelled(tr("Needed"), m_needed));
    row->addWidget(labelled(tr("Hours"), m_hours));
    row->addWidget(labelled(tr("Cost"), m_cost));
    row->addWidget(labelled(fieldLabel("person/skills/measured_as"), m_measured));
    row->addWidget(add, 0, Qt::AlignBottom);
    row->addWidget(cancel, 0, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 10);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(add, &QPushButton::clicked, this, &SkillForm::submit);
    connect(cancel, &QPushButton::clicked, this, &SkillForm::leave);
}

void SkillForm::open()
{
    m_name->clear();
    m_problem->clear();
    m_now->setValue(0);
    m_needed->setValue(usualNeed);
    m_hours->setValue(usualHours);
    m_cost->setValue(usualCost);
    show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void SkillForm::submit()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        setTextColor(*m_problem, tokensFor(palette()).error.text);
        m_problem->setText(tr("Name of the skill must not be empty."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    Skill skill;
    skill.name = name.toStdString();
    skill.now = m_now->value() / skillSteps;
    skill.needed = m_needed->value() / skillSteps;
    skill.hours = m_hours->value();
    skill.cost = m_cost->value();
    skill.measuredAs = static_cast<MeasuredAs>(m_measured->currentIndex() + 1);
    leave();
    emit skillWanted(skill);
}

void SkillForm::leave()
{
    hide();
    emit closed();
}

void SkillForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pathwise
