// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/timelinedrag.h"

#include <algorithm>

namespace pathwise {

namespace {

/// The blocks `first` up to `last` that move as one.
struct Group {
    std::size_t first = 0;
    std::size_t last = 0;
};

Group groupOf(const std::vector<TimelineSpan>& spans, std::size_t block)
{
    Group group{block, block};
    if (spans[block].step > 0)
        return group;
    while (group.last + 1 < spans.size() && spans[group.last + 1].stage == spans[block].stage)
        ++group.last;
    return group;
}

bool touchesNext(const std::vector<TimelineSpan>& spans, std::size_t block)
{
    return block + 1 < spans.size() && spans[block].end == spans[block + 1].start;
}

/// How far a group can go: the block before it, and the last of its own, keep a month.
int allowed(const std::vector<TimelineSpan>& spans, const Group& group, const TimelineDrag& drag,
            const TimelineWindow& window)
{
    const TimelineSpan& first = spans[group.first];
    const Month earliest = group.first > 0 ? spans[group.first - 1].start + 1 : std::min(window.start, first.start);
    const bool isBounded = drag.later == Later::Stay && group.last + 1 < spans.size();
    const Month bound = isBounded ? spans[group.last + 1].start : window.end;
    const Month last = isBounded ? spans[group.last].start : first.start;
    return std::clamp(drag.months, std::min(0, earliest - first.start), std::max(0, bound - 1 - last));
}

/// Ends at the edge of the window stay there: they are open.
void shift(TimelineSpan& span, int months, const TimelineWindow& window)
{
    span.start += months;
    if (span.end != window.end)
        span.end += months;
}

void moveGroup(std::vector<TimelineSpan>& spans, const Group& group, int months, const TimelineDrag& drag,
               const TimelineWindow& window)
{
    const bool touchedBefore = group.first > 0 && touchesNext(spans, group.first - 1);
    const bool touchedAfter = touchesNext(spans, group.last);
    const Month end = spans[group.last].end;
    const std::size_t until = drag.later == Later::Attached ? spans.size() : group.last + 1;
    for (std::size_t index = group.first; index < until; ++index)
        shift(spans[index], months, window);
    if (group.first > 0) {
        Month& endBefore = spans[group.first - 1].end;
        endBefore = touchedBefore ? spans[group.first].start : std::min(endBefore, spans[group.first].start);
    }
    if (drag.later == Later::Stay && group.last + 1 < spans.size())
        spans[group.last].end = touchedAfter ? end : std::min(spans[group.last].end, spans[group.last + 1].start);
}

void moveEnd(std::vector<TimelineSpan>& spans, const TimelineDrag& drag, const TimelineWindow& window)
{
    TimelineSpan& span = spans[drag.block];
    const bool isLast = drag.block + 1 == spans.size();
    const bool isBounded = drag.later == Later::Stay && !isLast;
    const Month latest = isBounded ? spans[drag.block + 1].start : window.end;
    const Month before = span.end;
    span.end = std::clamp(before + drag.months, span.start + 1, std::max(latest, span.start + 1));
    if (drag.later == Later::Stay)
        return;
    for (std::size_t index = drag.block + 1; index < spans.size(); ++index)
        shift(spans[index], span.end - before, window);
}

/// Blocks that were pushed out of the window by the ones before them are as short as can be.
void keepOrder(std::vector<TimelineSpan>& spans)
{
    for (TimelineSpan& span : spans)
        span.end = std::max(span.end, span.start + 1);
}

/// The blocks of one stage.
std::vector<TimelineSpan> ofStage(const std::vector<TimelineSpan>& spans, std::size_t stage)
{
    std::vector<TimelineSpan> found;
    std::copy_if(spans.begin(), spans.end(), std::back_inserter(found),
                 [stage](const TimelineSpan& span) { return span.stage == stage; });
    return found;
}

void shiftDates(Stage& stage, int months)
{
    stage.start += months;
    if (stage.package.signOnDate)
        *stage.package.signOnDate += months;
    for (Grant& grant : stage.package.grants) {
        if (grant.date)
            *grant.date += months;
    }
    for (DatedRaise& raise : stage.raises)
        raise.date += months;
    for (Promotion& promotion : stage.promotionDates)
        promotion.date += months;
}

/// Where a stage begins in the window; empty when it does not.
std::optional<Month> startOf(const std::vector<TimelineSpan>& spans, std::size_t stage)
{
    const auto found =
        std::find_if(spans.begin(), spans.end(), [stage](const TimelineSpan& span) { return span.stage == stage; });
    return found == spans.end() ? std::nullopt : std::optional(found->start);
}

/// An end that is open stays open where the next stage, or the end of the window, says the same.
void setEnd(Stage& stage, Month end, std::optional<Month> next, const TimelineWindow& window)
{
    const bool isOpen = end == window.end || (!stage.end && next == end);
    stage.end = isOpen ? std::nullopt : std::optional(end);
}

void useDates(Stage& stage, const std::vector<TimelineSpan>& spans)
{
    stage.promotions = Promotions::Dates;
    stage.promotionDates.clear();
    for (std::size_t step = 1; step < spans.size(); ++step)
        stage.promotionDates.push_back({.date = spans[step].start, .level = spans[step].level, .unknown = {}});
}

void moveDate(Stage& stage, Month from, Month to)
{
    const auto promotion = std::find_if(stage.promotionDates.begin(), stage.promotionDates.end(),
                                        [from](const Promotion& candidate) { return candidate.date == from; });
    if (promotion != stage.promotionDates.end())
        promotion->date = to;
}

/// Promotions after the horizon that the moved ones have overtaken cannot be kept.
void dropOvertaken(Stage& stage)
{
    auto& dates = stage.promotionDates;
    for (std::size_t index = 1; index < dates.size();) {
        if (dates[index].date > dates[index - 1].date)
            ++index;
        else
            dates.erase(dates.begin() + static_cast<std::ptrdiff_t>(index));
    }
}

void applyPromotions(Stage& stage, const std::vector<TimelineSpan>& before, const std::vector<TimelineSpan>& after)
{
    const int shifted = after.front().start - before.front().start;
    const auto isMoved = [shifted](const TimelineSpan& was, const TimelineSpan& is) {
        return is.start != was.start + shifted;
    };
    if (std::equal(before.begin(), before.end(), after.begin(),
                   [&](const auto& was, const auto& is) { return !isMoved(was, is); }))
        return;
    if (stage.promotions != Promotions::Dates)
        return useDates(stage, after);
    for (std::size_t step = before.size(); step > 1; --step)
        moveDate(stage, before[step - 1].start + shifted, after[step - 1].start);
    dropOvertaken(stage);
}

} // namespace

std::vector<TimelineSpan> draggedSpans(std::vector<TimelineSpan> spans, const TimelineDrag& drag,
                                       const TimelineWindow& window)
{
    TimelineDrag effective = drag;
    if (drag.handle == DragHandle::End && touchesNext(spans, drag.block))
        effective = {drag.block + 1, DragHandle::Block, drag.months, drag.later};
    if (effective.handle == DragHandle::End) {
        moveEnd(spans, effective, window);
    } else {
        const Group group = groupOf(spans, effective.block);
        moveGroup(spans, group, allowed(spans, group, effective, window), effective, window);
    }
    keepOrder(spans);
    return spans;
}

void applySpans(CareerPath& path, const std::vector<TimelineSpan>& before, const std::vector<TimelineSpan>& after,
                const TimelineWindow& window)
{
    for (std::size_t index = 0; index < path.stages.size(); ++index) {
        const auto was = ofStage(before, index);
        const auto is = ofStage(after, index);
        if (was.empty() || was == is)
            continue;
        Stage& stage = path.stages[index];
        if (was.front().start != is.front().start) {
            shiftDates(stage, is.front().start - was.front().start);
            // One that began before the window is shown from the window's edge; moved, it begins where it is shown.
            stage.start = is.front().start;
        }
        if (was.back().end != is.back().end)
            setEnd(stage, is.back().end, startOf(after, index + 1), window);
        applyPromotions(stage, was, is);
    }
}

} // namespace pathwise
