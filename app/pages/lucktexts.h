// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/luck.h"

#include <QLocale>
#include <QString>

namespace pathwise {

/// What the Path page says of one future of a tenth. Texts are in the application's language. Pure.

/// "Unlucky tenth".
[[nodiscard]] QString luckName(Luck luck);
/// "In the unlucky tenth, take-home adds up to $1.2M–$1.9M. The future in its middle, shown here: laid off in Mar 2029,
/// 5 months without a job." As rich text; `futures` is how many were computed.
[[nodiscard]] QString luckSentence(const LuckStory& story, Luck luck, MeasureColumn column, const QLocale& locale);
/// Under the chart's title: "gross, 2027 dollars, one future of the unlucky tenth".
[[nodiscard]] QString luckSubtitle(const LuckStory& story, Luck luck, Money money);

} // namespace pathwise
