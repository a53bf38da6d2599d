// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pathtimeline.h"

#include "app/models/pathlooks.h"
#include "app/pages/pathtexts.h"
#include "app/presentation/money.h"
#include "app/presentation/months.h"
#include "app/presentation/nametexts.h"
#include "app/presentation/rates.h"
#include "app/presentation/valuekind.h"
#include "core/calendar/month.h"
#include "core/compensation/jobsearch.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

constexpr std::string_view visaStartFigure = "default.visa.start_month";
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

std::optional<TimelineStretch> learning(const Evaluation& evaluation, const CareerPath& path,
                                        const Knowledge& knowledge, const QLocale& locale)
{
    const Plan& plan = evaluation.plan;
    const LearningTotal total = learningTotal(plan, knowledge, path);
    if (total.months == 0)
        return {};
    const Month end = plan.assumptions.start + total.doneMonth;
    return TimelineStretch{end - total.months, end,
                           PathTexts::tr("%1 · %2", "hours and cost of learning")
                               .arg(valueText(total.hours, ValueKind::Hours, locale), moneyText(total.cost, locale))};
}

/// How long it takes, and when most futures start.
QString searchText(const JobSearch& search, const TimelineSearch& shown, std::optional<int> middle,
                   const QLocale& locale)
{
    QString text = middle
        ? PathTexts::tr("%1 to an offer", "7 months").arg(monthsText(*middle - search.waitMonths, locale))
        : PathTexts::tr("fewer than half find an offer");
    const QString early = monthText(shown.early, locale);
    text += QStringLiteral(" · ")
        + (shown.late ? PathTexts::tr("8 in 10 start %1 to %2").arg(early, monthText(*shown.late, locale))
                      : PathTexts::tr("9 in 10 start after %1").arg(early));
    if (!search.needsVisa || shown.visas.empty())
        return text;
    return text + QStringLiteral(" · ")
        + PathTexts::tr("H-1B: %1 each %2", "a chance, a month of the year")
              .arg(percentText(search.visaAcceptance, locale, 0),
                   locale.standaloneMonthName(shown.visas.front().month()));
}

/// Starts that the lottery allows, from the stage's date to the last that is shown.
std::vector<Month> visaStarts(Month from, Month to, int startMonth)
{
    std::vector<Month> starts;
    for (Month month = from; month <= to; month = month + 1) {
        if (month.month() == startMonth)
            starts.push_back(month);
    }
    return starts;
}

std::vector<TimelineSearch> searches(const Evaluation& evaluation, const CareerPath& path, const Knowledge& knowledge,
                                     const QLocale& locale)
{
    const Plan& plan = evaluation.plan;
    const int months = monthsPerYear * plan.assumptions.horizonYears;
    const Month end = plan.assumptions.start + months;
    const int visaMonth = static_cast<int>(std::lround(knowledge.figures.number(visaStartFigure).value_or(1)));
    std::vector<TimelineSearch> found;
    for (std::size_t index = 0; index < path.stages.size(); ++index) {
        const Stage& stage = path.stages[index];
        const JobSearch search = jobSearch(plan, knowledge, path, index, months);
        if (!search.searches || stage.start < plan.assumptions.start)
            continue;
        const auto middle = searchQuantile(search, 0.5);
        TimelineSearch shown;
        shown.early = stage.start + searchQuantile(search, percentileLevels[P10]).value_or(months);
        if (const auto late = searchQuantile(search, percentileLevels[P90]))
            shown.late = stage.start + *late;
        if (search.needsVisa)
            shown.visas = visaStarts(stage.start, shown.late.value_or(end), visaMonth);
        shown.stretch = {stage.start + search.waitMonths, stage.start + middle.value_or(months), {}};
        shown.stretch.text = searchText(search, shown, middle, locale);
        found.push_back(std::move(shown));
    }
    return found;
}

} // namespace

TimelineData pathTimeline(const Evaluation& evaluation, std::size_t index, const Knowledge& knowledge,
                          const PlaceName& placeName, const QLocale& locale)
{
    const CareerPath& path = evaluation.plan.paths.at(index);
    TimelineData data;
    data.look = lookOf(evaluation.plan, path);
    data.window.start = evaluation.plan.assumptions.start;
    data.window.end = data.window.start + static_cast<int>(evaluation.paths[index].projection.months.size());
    data.roles = roleBlocks(evaluation, index);
    data.places = places(path, data.roles, placeName);
    data.learning = learning(evaluation, path, knowledge, locale);
    data.searches = searches(evaluation, path, knowledge, locale);
    return data;
}

} // namespace pathwise
