// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/switchwizard.h"

#include "app/dialogs/switchquestions.h"
#include "app/theme/style.h"

#include <QAbstractButton>
#include <utility>

namespace pathwise {

SwitchWizard::SwitchWizard(std::shared_ptr<const Knowledge> knowledge, Month start, const QLocale& locale,
                           QWidget* parent)
    : QWizard(parent)
    , m_knowledge(std::move(knowledge))
    , m_draft(std::make_unique<SwitchDraft>(SwitchDraft{{}, *m_knowledge, start, locale}))
{
    setObjectName(QStringLiteral("switchWizard"));
    setWindowTitle(tr("Plan my switch"));
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::CancelButton, tr("&Cancel"));
    setButtonText(QWizard::FinishButton, tr("&Make the plan"));
    for (const WizardButton which : {QWizard::NextButton, QWizard::FinishButton})
        button(which)->setProperty(styleproperty::Primary, true);
    m_draft->answers = settled(m_draft->answers, *m_knowledge);
    for (SwitchPage* page : switchQuestions(*m_draft))
        addPage(page);
}

SwitchWizard::~SwitchWizard() = default;

const SwitchAnswers& SwitchWizard::answers() const
{
    return m_draft->answers;
}

Result<Plan> SwitchWizard::plan() const
{
    return draftPlan(*m_draft);
}

/// The last page says what is wrong with answers that make no plan.
bool SwitchWizard::validateCurrentPage()
{
    return QWizard::validateCurrentPage() && (nextId() >= 0 || plan().has_value());
}

} // namespace pathwise
