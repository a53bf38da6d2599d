// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/luck.h"

#include "core/evaluation/exercisetaxes.h"
#include "core/evaluation/pathevents.h"
#include "core/evaluation/privateholdings.h"
#include "core/evaluation/taxedprogram.h"
#include "core/simulation/run.h"

#include <algorithm>
#include <cassert>

namespace pathwise {

namespace {

/// Percentiles of a tenth.
struct Tenth {
    double from = 0;
    double to = 0;
};

Tenth tenthOf(Luck luck)
{
    switch (luck) {
    case Luck::UnluckyTenth: return {0, 0.1};
    case Luck::LuckyTenth: return {0.9, 1};
    case Luck::MiddleTenth: break;
    }
    return {0.45, 0.55};
}

std::optional<std::size_t> columnAt(const Evaluation& evaluation, MeasureColumn column)
{
    const auto found = std::find(evaluation.columns.begin(), evaluation.columns.end(), column);
    if (!evaluation.futures || found == evaluation.columns.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - evaluation.columns.begin());
}

/// The program that the evaluation's futures were run with.
Result<Program> simulatedProgram(const Evaluation& evaluation, const World& world)
{
    auto program = programOf(evaluation.plan, world);
    if (!program)
        return failure(program.error());
    Evaluation certain;
    certain.plan = evaluation.plan;
    certain.firstYear = evaluation.firstYear;
    for (auto& timeline : project(*program))
        certain.paths.push_back({.id = {}, .years = {}, .projection = std::move(timeline), .spans = {}, .events = {}});
    addTaxTables(*program, certain, world);
    addHoldings(*program, certain, world);
    addExerciseTaxes(*program, certain, world);
    return program;
}

Timeline replayed(const Evaluation& evaluation, const Program& program, std::size_t future, std::size_t path)
{
    const SimulationResult& futures = *evaluation.futures;
    return replay(program,
                  {.futures = futures.futures,
                   .seed = futures.seed,
                   .antithetic = futures.antithetic,
                   .columns = futures.columns,
                   .baseline = futures.baseline},
                  future, path);
}

void tellMonths(LuckStory& story, const Plan& plan, const Timeline& timeline)
{
    for (std::size_t month = 0; month < timeline.months.size(); ++month) {
        const MonthRecord& record = timeline.months[month];
        const Month after = plan.assumptions.start + static_cast<int>(month) + 1;
        if (record.laidOff)
            story.layoffs.push_back(after);
        if (record.promoted)
            story.promotions.push_back(after);
        if (!record.employed)
            ++story.monthsWithoutJob;
    }
}

/// The tenth's futures and the one in its middle. Pre: `members` is not empty.
void choose(LuckStory& story, const std::vector<double>& totals, const std::vector<std::size_t>& members)
{
    story.futures = members.size();
    story.future = members[members.size() / 2];
    story.total = totals[story.future];
    story.low = totals[members.front()];
    story.high = totals[members.back()];
}

} // namespace

Result<LuckStory> luckStory(const Evaluation& evaluation, const World& world, std::size_t path, MeasureColumn column,
                            Luck luck)
{
    assert(path < evaluation.paths.size());
    const auto at = columnAt(evaluation, column);
    const std::vector<double> none;
    const auto& totals = at ? evaluation.futures->paths[path].columns[*at].totals : none;
    const Tenth tenth = tenthOf(luck);
    const auto members = futuresBetween(totals, tenth.from, tenth.to);
    if (members.empty())
        return failure({.code = ErrorCode::Empty, .field = "futures"});
    auto program = simulatedProgram(evaluation, world);
    if (!program)
        return failure(program.error());
    LuckStory story;
    story.path = path;
    choose(story, totals, members);
    Timeline timeline = replayed(evaluation, *program, story.future, path);
    tellMonths(story, evaluation.plan, timeline);
    auto shown = std::make_shared<Evaluation>(evaluation);
    PathEvaluation& told = shown->paths[path];
    const CareerPath& career = shown->plan.paths[path];
    auto events = storyOf(shown->plan, world.knowledge, career, *program, program->paths[path], timeline);
    told.years = yearPay(yearPayContext(shown->plan, world, career), timeline);
    told.spans = std::move(events.spans);
    told.events = std::move(events.events);
    told.projection = std::move(timeline);
    story.evaluation = std::move(shown);
    return story;
}

} // namespace pathwise
