// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/timelinedata.h"

#include <QLocale>
#include <QStringList>

namespace pathwise {

/// What a timeline says in words, in the application's language.

/// "Senior AI engineer, Apr 2027 to Dec 2031".
[[nodiscard]] QString spokenBlock(const TimelineBlock& block, const QLocale& locale);
/// Learning, then the searches: what is on show besides roles and cannot be moved.
[[nodiscard]] std::vector<TimelineStretch> otherLanes(const TimelineData& data);
/// A line for each role, then one for each of the other lanes.
[[nodiscard]] QStringList spokenLines(const TimelineData& data, const QLocale& locale);

} // namespace pathwise
