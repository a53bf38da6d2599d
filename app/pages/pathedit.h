// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/timelinedata.h"

#include <QLocale>
#include <QString>

namespace pathwise {

/// The undo text of a drag: "Move Staff promotion to Oct 2031", "Move Senior AI engineer to Feb 2028", "End Senior AI
/// engineer in Oct 2031". `after` is where the blocks end up.
[[nodiscard]] QString dragText(const TimelineData& before, const std::vector<TimelineSpan>& after,
                               const TimelineDrag& drag, const QLocale& locale);

/// Adds a stage like the last one, half-way to the end of the window. Its position. Pre: the path has a stage.
std::size_t appendStage(CareerPath& path, const TimelineWindow& window);

} // namespace pathwise
