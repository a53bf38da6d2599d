// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/skillplan.h"

#include "core/calendar/month.h"
#include "core/compensation/stagesources.h"

#include <algorithm>

namespace pathwise {

namespace {

constexpr std::size_t searchedMonths = 6;

/// Chance of an offer within that many months of search.
double chanceIn(const JobSearch& search, std::size_t searched)
{
    const std::size_t months = searched + static_cast<std::size_t>(search.waitMonths);
    return search.laterThan.size() > months ? 1 - search.laterThan[months] : 1;
}

CareerPath withoutLearning(CareerPath path)
{
    path.learning.goals.clear();
    return path;
}

/// Position of the first whole calendar year in which the stage pays, or of the last year there is.
std::size_t firstWholeYear(const Evaluation& evaluation, Month start, int delay)
{
    const Month from = start + delay;
    const int year = from.month() == 1 ? from.year() : from.year() + 1;
    const int last = static_cast<int>(evaluation.years()) - 1;
    return static_cast<std::size_t>(std::clamp(year - evaluation.firstYear, 0, std::max(0, last)));
}

double upliftAMonth(const Evaluation& evaluation, std::size_t path, std::size_t year)
{
    const auto& own = evaluation.paths[path].years;
    const auto& other = evaluation.paths[evaluation.baseline].years;
    if (year >= own.size() || year >= other.size())
        return 0;
    return std::max(0.0, (own[year].takeHome - other[year].takeHome) / monthsPerYear);
}

std::optional<double> halfLifeYears(const Knowledge& knowledge, const CareerPath& path, std::size_t stage)
{
    if (!closesGap(path, productionLlm) || path.stages.empty())
        return std::nullopt;
    return StageSources::valueOr(path.stages[stage].package.premiumHalfLife,
                                 figureSource(knowledge, "model.shelf_life_months"))
        / monthsPerYear;
}

/// Middle months from the planned start to the job, and those of them that pass before the search starts.
struct Delay {
    int months = 0;
    int waiting = 0;
};

/// Levels reached against levels asked of the skills that `counts` picks; empty when nothing is asked.
template <class Counts>
std::optional<double> reachedOf(const std::vector<SkillGap>& rows, Counts counts)
{
    double reached = 0;
    double asked = 0;
    for (const SkillGap& row : rows) {
        reached += counts(row) ? std::min(row.now, row.needed) : 0;
        asked += counts(row) ? row.needed : 0;
    }
    return asked > 0 ? std::optional(reached / asked) : std::nullopt;
}

void addReadiness(SkillPlan& result, const std::array<double, reviewGoals>& weights)
{
    double reached = 0;
    double counted = 0;
    for (std::size_t goal = 0; goal < reviewGoals; ++goal) {
        GoalReadiness& readiness = result.goals.at(goal);
        readiness.weight = weights.at(goal);
        readiness.reached =
            reachedOf(result.rows, [&](const SkillGap& row) { return row.goal == static_cast<ReviewGoal>(goal); });
        reached += readiness.weight * readiness.reached.value_or(0);
        counted += readiness.reached ? readiness.weight : 0;
    }
    const auto alike = reachedOf(result.rows, [](const SkillGap&) { return true; });
    result.readiness = counted > 0 ? reached / counted : alike.value_or(1);
}

/// What the learning changes of the search.
Delay addSearch(SkillPlan& result, const Plan& plan, const Knowledge& knowledge, const CareerPath& path, int months)
{
    result.stage = searchedStage(plan, knowledge, path);
    if (!result.stage)
        return {};
    const JobSearch with = jobSearch(plan, knowledge, path, *result.stage, months);
    const JobSearch without = jobSearch(plan, knowledge, withoutLearning(path), *result.stage, months);
    result.offerWith = chanceIn(with, searchedMonths);
    result.offerWithout = chanceIn(without, searchedMonths);
    return {searchQuantile(with, 0.5).value_or(months), with.waitMonths};
}

} // namespace

std::optional<std::size_t> searchedStage(const Plan& plan, const Knowledge& knowledge, const CareerPath& path)
{
    for (std::size_t stage = 0; stage < path.stages.size(); ++stage) {
        if (jobSearch(plan, knowledge, path, stage, 0).searches)
            return stage;
    }
    return std::nullopt;
}

Result<SkillPlan> skillPlan(const Evaluation& evaluation, const World& world, std::size_t path)
{
    const Plan& plan = evaluation.plan;
    const Knowledge& knowledge = world.knowledge;
    const CareerPath& career = plan.paths[path];
    const int months = monthsPerYear * plan.assumptions.horizonYears;
    SkillPlan result{.rows = skillGaps(plan, knowledge, career),
                     .total = learningTotal(plan, knowledge, career),
                     .goals = {},
                     .readiness = 1,
                     .stage = {},
                     .decision = {},
                     .value = {}};
    const Delay delay = addSearch(result, plan, knowledge, career, months);
    const std::size_t stage = result.stage.value_or(career.stages.empty() ? 0 : career.stages.size() - 1);
    addReadiness(result,
                 goalWeights(career.stages.empty() ? Review{} : career.stages[stage].package.review, knowledge));
    const Month start = career.stages.empty() ? plan.assumptions.start : career.stages[stage].start;
    result.decision = {.courseCost = result.total.cost - result.total.employer,
                       .studyMonths = result.total.months,
                       .forgonePay = career.learning.forgonePayPerMonth,
                       .offerProbability = result.stage ? std::max(0.0, result.offerWith - result.offerWithout) : 1,
                       .uplift = upliftAMonth(evaluation, path, firstWholeYear(evaluation, start, delay.months)),
                       .searchMonths = delay.months - delay.waiting,
                       .upliftHalfLifeYears = halfLifeYears(knowledge, career, stage),
                       .horizonMonths = months,
                       .discountRate = StageSources::valueOr(plan.assumptions.discountRate,
                                                             figureSource(knowledge, "default.discount_rate"))};
    auto value = upskillingValue(result.decision);
    if (!value)
        return failure(value.error());
    result.value = *value;
    return result;
}

} // namespace pathwise
