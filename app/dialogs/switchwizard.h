// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/switchpage.h"

#include <QWizard>
#include <memory>

namespace pathwise {

/// "Plan my switch": eight short questions, one to a page, by keyboard alone. Accepted, it has a whole plan of three paths.
class SwitchWizard : public QWizard {
    Q_OBJECT

public:
    /// `knowledge` is the published one; it is kept for as long as the wizard is open.
    SwitchWizard(std::shared_ptr<const Knowledge> knowledge, Month start, const QLocale& locale,
                 QWidget* parent = nullptr);
    ~SwitchWizard() override;

    [[nodiscard]] const SwitchAnswers& answers() const;
    /// What the answers make so far.
    [[nodiscard]] Result<Plan> plan() const;

    bool validateCurrentPage() override;

private:
    std::shared_ptr<const Knowledge> m_knowledge;
    std::unique_ptr<SwitchDraft> m_draft;
};

} // namespace pathwise
