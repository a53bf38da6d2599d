// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/switchplan/switchplan.h"

#include <QLocale>
#include <QString>

namespace pathwise {

/// The third choices in words, each with its mnemonic: "&Remotely: the same job from home".
[[nodiscard]] QString thirdChoiceText(ThirdChoice choice, const JobAnswer& wanted);

/// What the plan and its paths are called: "Senior software engineer to AI engineer", "Stay as Senior software engineer".
[[nodiscard]] SwitchNames switchNames(const SwitchAnswers& answers);

/// The paths in one line each: name, and when its new job begins or is searched for.
[[nodiscard]] QString pathsSummary(const Plan& plan, const QLocale& locale);

} // namespace pathwise
