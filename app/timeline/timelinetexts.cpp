// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/timelinetexts.h"

#include "app/presentation/months.h"
#include "app/timeline/stagetimeline.h"

#include <algorithm>

namespace pathwise {

namespace {

QString spokenStretch(const TimelineStretch& stretch, const QLocale& locale)
{
    return StageTimeline::tr("%1, %2 to %3", "a stage, its first and its last month")
        .arg(stretch.text, monthText(stretch.start, locale),
             monthText(std::max(stretch.start, stretch.end - 1), locale));
}

} // namespace

QString spokenBlock(const TimelineBlock& block, const QLocale& locale)
{
    return spokenStretch({block.span.start, block.span.end, block.name}, locale);
}

std::vector<TimelineStretch> otherLanes(const TimelineData& data)
{
    std::vector<TimelineStretch> lanes;
    if (data.learning)
        lanes.push_back(*data.learning);
    for (const TimelineSearch& search : data.searches)
        lanes.push_back(search.stretch);
    return lanes;
}

QStringList spokenLines(const TimelineData& data, const QLocale& locale)
{
    QStringList lines;
    for (const TimelineBlock& block : data.roles)
        lines << spokenBlock(block, locale);
    if (data.learning)
        lines << StageTimeline::tr("Learning: %1").arg(spokenStretch(*data.learning, locale));
    for (const TimelineSearch& search : data.searches)
        lines << StageTimeline::tr("Search: %1").arg(spokenStretch(search.stretch, locale));
    return lines;
}

} // namespace pathwise
