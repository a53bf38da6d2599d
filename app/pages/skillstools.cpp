// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/skillstools.h"

#include "app/pages/fieldlabel.h"
#include "app/theme/textwidth.h"
#include "app/widgets/unitspinbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace pathwise {

namespace {

constexpr int hoursWidth = 96;
constexpr double leastHours = 1;
constexpr double mostHours = 80;

QStringList textsOf(const QComboBox& choice)
{
    QStringList texts;
    for (int index = 0; index < choice.count(); ++index)
        texts << choice.itemText(index);
    return texts;
}

} // namespace

SkillsTools::SkillsTools(const QLocale& locale, QWidget* parent)
    : QWidget(parent)
    , m_path(new QComboBox)
    , m_hours(new UnitSpinBox)
    , m_gapsFirst(new QCheckBox(tr("Show gaps first")))
    , m_add(new QPushButton(tr("Add skill")))
{
    m_path->setObjectName(QStringLiteral("skillsPath"));
    m_path->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_hours->setObjectName(QStringLiteral("hoursPerWeek"));
    m_hours->setKind(ValueKind::Hours, locale);
    m_hours->setRange(leastHours, mostHours);
    keepTextWidth(*m_hours, hoursWidth);
    m_gapsFirst->setObjectName(QStringLiteral("gapsFirst"));
    m_gapsFirst->setChecked(true);
    m_add->setObjectName(QStringLiteral("addSkill"));
    const QString key = QKeySequence(Qt::Key_Insert).toString(QKeySequence::NativeText);
    m_add->setToolTip(QStringLiteral("%1 (%2)").arg(m_add->text(), key));
    layOut();
    connect(m_path, &QComboBox::activated, this,
            [this](int index) { emit pathChosen(m_paths.at(static_cast<std::size_t>(index))); });
    connect(m_hours, &UnitSpinBox::edited, this, &SkillsTools::hoursEdited);
    connect(m_gapsFirst, &QCheckBox::toggled, this, &SkillsTools::orderChosen);
    connect(m_add, &QPushButton::clicked, this, &SkillsTools::addAsked);
}

void SkillsTools::layOut()
{
    constexpr int spacing = 10;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    row->addWidget(fieldLabelFor(tr("&Target"), m_path));
    row->addWidget(m_path);
    row->addWidget(fieldLabelFor(tr("&Hours a week"), m_hours));
    row->addWidget(m_hours);
    row->addStretch(1);
    row->addWidget(m_gapsFirst);
    row->addWidget(m_add);
}

bool SkillsTools::gapsFirst() const
{
    return m_gapsFirst->isChecked();
}

void SkillsTools::showPath(const Plan& plan, const CareerPath& path)
{
    QStringList names;
    m_paths.clear();
    for (const CareerPath& one : plan.paths) {
        if (one.stages.empty())
            continue;
        m_paths.push_back(one.id);
        names << QString::fromStdString(one.name);
    }
    if (names != textsOf(*m_path)) {
        m_path->clear();
        m_path->addItems(names);
    }
    const auto found = std::find(m_paths.begin(), m_paths.end(), path.id);
    m_path->setCurrentIndex(static_cast<int>(found - m_paths.begin()));
    m_hours->setValue(path.learning.hoursPerWeek);
}

} // namespace pathwise
