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

/// Finding the offer of a stage: from the start of the search to the middle start of the job.
struct TimelineSearch {
    TimelineStretch stretch;
    Month early;               ///< 8 in 10 futures start between these
    std::optional<Month> late; ///< empty: beyond what is computed
    std::vector<Month> visas;  ///< starts that a visa allows; empty without one
    bool operator==(const TimelineSearch&) const = default;
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
    std::vector<TimelineSearch> searches;
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
