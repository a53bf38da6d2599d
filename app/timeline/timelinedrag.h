// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/careerpath.h"

#include <vector>

namespace pathwise {

/// One level held in one stage of a path: what the role lane of the timeline shows as a block. In order of time, never
/// overlapping.
struct TimelineSpan {
    std::size_t stage = 0; ///< position in the path
    std::size_t step = 0;  ///< 0: the stage begins; n: its nth promotion
    Month start;
    Month end; ///< first month no longer held
    std::string level;
    bool operator==(const TimelineSpan&) const = default;
};

/// The months that the timeline shows; `end` is the first month after them.
struct TimelineWindow {
    Month start;
    Month end;
    bool operator==(const TimelineWindow&) const = default;
};

/// What is dragged: a block moves, or the grip at its end changes where it ends.
enum class DragHandle { Block, End };
/// Whether later blocks keep their dates or their distance.
enum class Later { Stay, Attached };

struct TimelineDrag {
    std::size_t block = 0;
    DragHandle handle = DragHandle::Block;
    int months = 0; ///< how far, to the right
    Later later = Later::Stay;
    bool operator==(const TimelineDrag&) const = default;
};

/// Where the blocks are after a drag. Neighbours never overlap: the earlier one ends where the later begins, and each
/// keeps one month. A block that begins a stage takes the stage's promotions along; the end of a block that touches the
/// next one is the beginning of that. Pre: `drag.block` < spans.size().
[[nodiscard]] std::vector<TimelineSpan> draggedSpans(std::vector<TimelineSpan> spans, const TimelineDrag& drag,
                                                     const TimelineWindow& window);

/// Writes moved blocks into the path they were made from: dates of stages and of what is dated inside them. A promotion
/// that was moved by itself turns a ladder's promotions into promotions on dates. Pre: both lists have the same stages
/// and steps, `before` as the path is now.
void applySpans(CareerPath& path, const std::vector<TimelineSpan>& before, const std::vector<TimelineSpan>& after,
                const TimelineWindow& window);

} // namespace pathwise
