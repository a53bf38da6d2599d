// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/switchpage.h"

#include <QList>

namespace pathwise {

/// The plan that the answers make. Errors: of `switchPlan`.
[[nodiscard]] Result<Plan> draftPlan(const SwitchDraft& draft);

/// The eight questions of "Plan my switch" in their order, over `draft`, which outlives them.
[[nodiscard]] QList<SwitchPage*> switchQuestions(SwitchDraft& draft);

} // namespace pathwise
