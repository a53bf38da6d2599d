// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/pathstyle.h"
#include "app/timeline/timelinedrag.h"

#include <QString>
#include <optional>

namespace pathwise {

/// A stretch of time with a text: a place, learning, the months in which a promotion falls.
struct TimelineStretch {
    Month start;
    Month end;
    QString text;
    bool operator==(const TimelineStretch&) const = default;
};

/// A block of the role lane with its words.
struct TimelineBlock {
    TimelineSpan span;
    QString name;
    std::optional<TimelineStretch> promotion; ///< when most futures reach this level
    bool operator==(const TimelineBlock&) const = default;
};

/// What the timeline is given: plain values, set whole.
struct TimelineData {
    PathLook look;
    TimelineWindow window;
    std::vector<TimelineBlock> roles;
    std::vector<TimelineStretch> places;
    std::optional<TimelineStretch> learning;
    bool operator==(const TimelineData&) const = default;
};

[[nodiscard]] inline std::vector<TimelineSpan> spansOf(const TimelineData& data)
{
    std::vector<TimelineSpan> spans;
    for (const TimelineBlock& block : data.roles)
        spans.push_back(block.span);
    return spans;
}

} // namespace pathwise
