// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pathtimeline.h"

#include "app/models/pathlooks.h"
#include "app/presentation/money.h"
#include "app/presentation/nametexts.h"
#include "app/presentation/valuekind.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

struct PathTexts {
    Q_DECLARE_TR_FUNCTIONS(PathTexts)
};

constexpr double WeeksPerMonth = 365.25 / 7 / 12;
/// Positions of P10 and P90 in `percentileLevels`.
constexpr std::size_t P10 = 1;
constexpr std::size_t P90 = 5;
static_assert(percentileLevels[P10] == 0.10 && percentileLevels[P90] == 0.90);

QString blockName(const CareerPath& path, const StageSpan& span, bool isFirstOfStage)
{
    Stage stage = path.stages[span.stage];
    stage.level = span.level;
    if (!isFirstOfStage)
        stage.title.clear(); // the user's title names the level the stage began with
    return stageText(stage);
}

/// The position of a stage among those that have a job: what the simulation counts.
std::size_t jobOf(const CareerPath& path, const PathEvaluation& result, std::size_t stage)
{
    std::size_t job = 0;
    std::size_t seen = stage;
    for (const StageSpan& span : result.spans) {
        if (span.stage == stage)
            break;
        if (span.stage != seen && path.stages[span.stage].role != "none")
            ++job;
        seen = span.stage;
    }
    return job;
}

std::optional<TimelineStretch> promotionStretch(const Evaluation& evaluation, std::size_t index, std::size_t stage,
                                                std::size_t step, const QString& level)
{
    if (!evaluation.futures || step == 0)
        return {};
    const std::size_t job = jobOf(evaluation.plan.paths[index], evaluation.paths[index], stage);
    for (const PromotionResult& promotion : evaluation.futures->paths[index].promotions) {
        if (promotion.job != job || promotion.level != step || !promotion.month[P10])
            continue;
        const Month start = evaluation.plan.assumptions.start;
        const auto horizon = static_cast<int>(promotion.countByMonth.size()) - 1;
        const Month from = start + *promotion.month[P10];
        const Month to = start + promotion.month[P90].value_or(horizon);
        if (from < to)
            return TimelineStretch{from, to, PathTexts::tr("8 in 10 promotions to %1 fall here").arg(level)};
    }
    return {};
}

std::vector<TimelineBlock> roleBlocks(const Evaluation& evaluation, std::size_t index)
{
    const CareerPath& path = evaluation.plan.paths[index];
    std::vector<TimelineBlock> blocks;
    for (const StageSpan& span : evaluation.paths[index].spans) {
        const bool isFirst = blocks.empty() || blocks.back().span.stage != span.stage;
        TimelineBlock block;
        block.span = {span.stage, isFirst ? 0 : blocks.back().span.step + 1, span.start, span.end, span.level};
        block.name = blockName(path, span, isFirst);
        block.promotion = promotionStretch(evaluation, index, span.stage, block.span.step, levelText(span.level));
        blocks.push_back(std::move(block));
    }
    return blocks;
}

/// Stages in a row in the same place are one stretch; a gap is where the job before was.
std::vector<TimelineStretch> places(const CareerPath& path, const std::vector<TimelineBlock>& blocks,
                                    const PlaceName& placeName)
{
    std::vector<TimelineStretch> stretches;
    for (const TimelineBlock& block : blocks) {
        const QString name = placeName(path.stages[block.span.stage].place);
        if (!stretches.empty() && stretches.back().text == name)
            stretches.back().end = block.span.end;
        else
            stretches.push_back({block.span.start, block.span.end, name});
    }
    return stretches;
}

std::optional<TimelineStretch> learning(const Evaluation& evaluation, const CareerPath& path, const QLocale& locale)
{
    const Learning& learning = path.learning;
    if (learning.cost <= 0 && learning.hours <= 0)
        return {};
    const Month start = learning.start.value_or(evaluation.plan.assumptions.start);
    const double weeks = learning.hours / std::max(1.0, learning.hoursPerWeek);
    const int months = std::max(1, static_cast<int>(std::ceil(weeks / WeeksPerMonth)));
    return TimelineStretch{
        start, start + months,
        PathTexts::tr("%1 · %2", "hours and cost of learning")
            .arg(valueText(learning.hours, ValueKind::Hours, locale), moneyText(learning.cost, locale))};
}

} // namespace

TimelineData pathTimeline(const Evaluation& evaluation, std::size_t index, const PlaceName& placeName,
                          const QLocale& locale)
{
    const CareerPath& path = evaluation.plan.paths.at(index);
    TimelineData data;
    data.look = lookOf(evaluation.plan, path);
    data.window.start = evaluation.plan.assumptions.start;
    data.window.end = data.window.start + static_cast<int>(evaluation.paths[index].projection.months.size());
    data.roles = roleBlocks(evaluation, index);
    data.places = places(path, data.roles, placeName);
    data.learning = learning(evaluation, path, locale);
    return data;
}

} // namespace pathwise
