// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/view.h"

#include <QLocale>
#include <QString>

namespace pathwise {

/// The sentence a page opens with, as rich text; key words are bold, names are escaped. `verdict` belongs to
/// `evaluation`. Without futures the chance is left out.
[[nodiscard]] QString verdictText(const Evaluation& evaluation, const Verdict& verdict, const QLocale& locale);
/// The same without mark-up: for screen readers, the clipboard and tests.
[[nodiscard]] QString plainVerdict(const Evaluation& evaluation, const Verdict& verdict, const QLocale& locale);

} // namespace pathwise
