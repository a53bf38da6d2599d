// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/sensitivitycontrols.h"

#include "app/models/pathlooks.h"
#include "app/models/sensitivitytexts.h"
#include "app/pages/fieldlabel.h"
#include "app/widgets/linesample.h"
#include "app/widgets/segmentedchoice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>

namespace pathwise {

namespace {

constexpr int rowSpacing = 10;
constexpr int leastChoiceLetters = 12;
constexpr int leastChoiceWidth = 110;

void letShrink(QComboBox& choice)
{
    choice.setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice.setMinimumContentsLength(leastChoiceLetters);
    choice.setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    choice.setMinimumWidth(leastChoiceWidth);
}

/// Against whom and what: leads over each other path, the chance and the total.
std::vector<Question> resultsOf(const Plan& plan, const PathId& path)
{
    std::vector<Question> results;
    const PathId& baseline = plan.paths[baselineIndex(plan)].id;
    const auto add = [&](const PathId& other, Quantity quantity) {
        results.push_back({.path = path, .baseline = other, .quantity = quantity});
    };
    if (path != baseline)
        add(baseline, Quantity::Lead);
    for (const CareerPath& other : plan.paths) {
        if (other.id != path && other.id != baseline)
            add(other.id, Quantity::Lead);
    }
    if (path != baseline)
        add(baseline, Quantity::Ahead);
    add(baseline, Quantity::Total);
    return results;
}

bool isSame(const Question& a, const Question& b)
{
    return a.path == b.path && a.baseline == b.baseline && a.quantity == b.quantity;
}

} // namespace

SensitivityControls::SensitivityControls(QWidget* parent)
    : QWidget(parent)
    , m_sample(new LineSample)
    , m_pathChoice(new QComboBox)
    , m_resultChoice(new QComboBox)
    , m_vary(new SegmentedChoice)
{
    m_pathChoice->setObjectName(QStringLiteral("sensitivityPath"));
    m_resultChoice->setObjectName(QStringLiteral("sensitivityResult"));
    m_vary->setObjectName(QStringLiteral("sensitivityVary"));
    m_vary->setAccessibleName(tr("Vary each by"));
    m_vary->setChoices({tr("Likely range"), tr("±10%"), tr("My range")});
    m_vary->setChoiceToolTip(2, tr("Likely ranges, and ends of your own for the assumptions you choose"));
    letShrink(*m_pathChoice);
    letShrink(*m_resultChoice);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(rowSpacing);
    row->addWidget(fieldLabelFor(tr("&Path"), m_pathChoice));
    row->addWidget(m_sample);
    row->addWidget(m_pathChoice);
    row->addWidget(fieldLabelFor(tr("&Result"), m_resultChoice));
    row->addWidget(m_resultChoice);
    row->addStretch(1);
    row->addWidget(fieldLabelFor(tr("&Vary each by"), m_vary));
    row->addWidget(m_vary);
    connectChoices();
}

void SensitivityControls::connectChoices()
{
    connect(m_pathChoice, &QComboBox::activated, this,
            [this](int index) { emit pathChosen(m_paths.at(static_cast<std::size_t>(index))); });
    connect(m_resultChoice, &QComboBox::activated, this, [this](int index) {
        m_question = m_results.at(static_cast<std::size_t>(index));
        emit resultChosen();
    });
    connect(m_vary, &SegmentedChoice::chosen, this, &SensitivityControls::varyChosen);
}

void SensitivityControls::setPlan(const Plan& plan, const PathId& selected)
{
    listPaths(plan, selected);
    if (plan.paths.empty()) {
        m_results.clear();
        m_resultChoice->clear();
        m_question = {};
        return;
    }
    listResults(plan);
}

void SensitivityControls::listPaths(const Plan& plan, const PathId& selected)
{
    m_paths.clear();
    m_pathChoice->clear();
    m_path = {};
    for (const CareerPath& path : plan.paths) {
        if (path.stages.empty())
            continue;
        m_paths.push_back(path.id);
        m_pathChoice->addItem(QString::fromStdString(path.name));
    }
    const auto found = std::find(m_paths.begin(), m_paths.end(), selected);
    if (m_paths.empty())
        return;
    const auto index = found == m_paths.end() ? 0 : found - m_paths.begin();
    m_path = m_paths.at(static_cast<std::size_t>(index));
    m_pathChoice->setCurrentIndex(static_cast<int>(index));
    m_sample->setLook(lookOf(plan, *findPath(plan, m_path)));
}

void SensitivityControls::listResults(const Plan& plan)
{
    m_results = resultsOf(plan, m_path);
    m_resultChoice->clear();
    for (const Question& result : m_results)
        m_resultChoice->addItem(questionText(plan, result));
    const auto kept = std::find_if(m_results.begin(), m_results.end(),
                                   [this](const Question& result) { return isSame(result, m_question); });
    const auto index = kept == m_results.end() ? 0 : kept - m_results.begin();
    m_question = m_results.at(static_cast<std::size_t>(index));
    m_resultChoice->setCurrentIndex(static_cast<int>(index));
}

Question SensitivityControls::question() const
{
    Question question = m_question;
    question.path = m_path;
    return question;
}

VaryChoice SensitivityControls::vary() const
{
    return static_cast<VaryChoice>(m_vary->current());
}

} // namespace pathwise
