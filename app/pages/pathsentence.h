// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/view.h"

#include <QLocale>
#include <QString>
#include <optional>

namespace pathwise {

/// What the path page says of a path in the plan without chance, as rich text with bold key words: where its lowest year
/// is or how it starts, when it passes the path it is compared with, and what it reaches. `compared` empty, or the path
/// itself: no comparison. Pre: both < evaluation.paths.size(). Pure.
[[nodiscard]] QString pathSentence(const Evaluation& evaluation, std::size_t path, std::optional<std::size_t> compared,
                                   const MeasureColumn& column, const QLocale& locale);

/// First year from which `values` stay above `others` to the end; empty when they are not above at the end. Pre: same
/// sizes.
[[nodiscard]] std::optional<std::size_t> aheadFrom(const std::vector<double>& values,
                                                   const std::vector<double>& others);

} // namespace pathwise
