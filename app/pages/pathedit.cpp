// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pathedit.h"

#include "app/pages/pathtexts.h"
#include "app/presentation/months.h"
#include "app/presentation/nametexts.h"
#include "core/plan/plan.h"

#include <QCoreApplication>
#include <algorithm>

namespace pathwise {

QString dragText(const TimelineData& before, const std::vector<TimelineSpan>& after, const TimelineDrag& drag,
                 const QLocale& locale)
{
    std::size_t block = drag.block;
    const bool touchesNext =
        block + 1 < before.roles.size() && before.roles[block].span.end == before.roles[block + 1].span.start;
    const bool movesEnd = drag.handle == DragHandle::End && !touchesNext;
    if (drag.handle == DragHandle::End && touchesNext)
        ++block;
    const QString name = before.roles[block].name;
    if (movesEnd)
        return PathTexts::tr("End %1 in %2").arg(name, monthText(after[block].end - 1, locale));
    const QString month = monthText(after[block].start, locale);
    if (after[block].step > 0)
        return PathTexts::tr("Move %1 promotion to %2").arg(levelText(after[block].level), month);
    return PathTexts::tr("Move %1 to %2").arg(name, month);
}

std::size_t appendStage(CareerPath& path, const TimelineWindow& window)
{
    const Stage& last = path.stages.back();
    Stage stage = last;
    stage.id = freshStageId(path);
    stage.title.clear();
    const Month from = std::max(last.start, window.start);
    stage.start = last.end ? std::max(*last.end, from + 1) : from + std::max(1, (window.end - from) / 2);
    stage.end.reset();
    stage.monthsInLevel = 0;
    stage.raises.clear();
    stage.promotionDates.clear();
    stage.package.signOnDate.reset();
    for (Grant& grant : stage.package.grants)
        grant.date.reset();
    path.stages.push_back(std::move(stage));
    return path.stages.size() - 1;
}

} // namespace pathwise
