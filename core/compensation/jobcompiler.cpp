// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compensation/jobcompiler.h"

#include "core/compensation/attainment.h"
#include "core/compensation/jobsearch.h"
#include "core/compensation/skillgaps.h"
#include "core/compensation/stagesources.h"
#include "core/compensation/vestingplan.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pathwise {

namespace {

std::vector<std::string> idsOf(const std::vector<Role>& roles)
{
    std::vector<std::string> ids;
    for (const auto& role : roles)
        ids.push_back(role.spec.id);
    return ids;
}

Error unknown(const StageContext& context, const char* field, const std::string& text, std::vector<std::string> choices)
{
    return {.code = ErrorCode::UnknownId,
            .field = context.field() + '/' + field,
            .text = text,
            .choices = std::move(choices)};
}

/// The levels a stage passes through and when, before any pay is known.
struct Career {
    std::vector<const LadderLevel*> levels; ///< entry first
    std::vector<int> promotions;            ///< month indices, for promotions on dates
};

Result<const LadderLevel*> levelOf(const StageContext& context, const Ladder& ladder, const std::string& id,
                                   const char* field)
{
    if (const LadderLevel* level = findLevel(ladder, id))
        return level;
    std::vector<std::string> ids;
    for (const auto& level : ladder)
        ids.push_back(level.id);
    return failure(unknown(context, field, id, std::move(ids)));
}

Result<Career> datedCareer(const StageContext& context, const Ladder& ladder, const LadderLevel* entry)
{
    Career career{.levels = {entry}, .promotions = {}};
    for (const auto& promotion : context.stage().promotionDates) {
        const auto level = levelOf(context, ladder, promotion.level, "promotion_dates");
        if (!level)
            return failure(level.error());
        const int month = promotion.date - context.plan.assumptions.start;
        if (month <= context.firstPaid()) {
            career.levels = {*level};
        } else {
            career.levels.push_back(*level);
            career.promotions.push_back(month);
        }
    }
    return career;
}

Result<Career> careerOf(const StageContext& context)
{
    const Stage& stage = context.stage();
    const Role* role = context.knowledge.roles.find(stage.role);
    if (!role)
        return failure(unknown(context, "role", stage.role, idsOf(context.knowledge.roles.all())));
    const auto entry = levelOf(context, role->ladder, stage.level, "level");
    if (!entry)
        return failure(entry.error());
    if (stage.promotions == Promotions::Dates)
        return datedCareer(context, role->ladder, *entry);
    Career career{.levels = {*entry}, .promotions = {}};
    if (stage.promotions == Promotions::ByLadder) {
        const auto* end = role->ladder.data() + role->ladder.size();
        for (const LadderLevel* level = *entry + 1; level != end; ++level)
            career.levels.push_back(level);
    }
    return career;
}

/// What the stage's own figures are to the ladder's, so that higher levels can follow.
struct Scale {
    double base = 1;
    double bonus = 1;
    double equity = 1;
};

double ratio(const std::optional<double>& entered, const std::optional<Derived>& ladder)
{
    return entered && ladder && ladder->value > 0 ? *entered / ladder->value : 1;
}

LevelTerms termsOf(const StageContext& context, const LadderLevel& level, const Scale& scale, bool isEntry)
{
    const StageSources sources(context.plan, context.knowledge, context.stage());
    const Package& package = context.stage().package;
    const auto valueAt = [&](const std::optional<double>& entered, const std::optional<Derived>& ladder,
                             double factor) {
        if (isEntry || !ladder || ladder->value <= 0)
            return StageSources::valueOr(entered, ladder);
        return ladder->value * factor;
    };
    LevelTerms terms;
    terms.base = valueAt(package.base, sources.base(level.id), scale.base);
    terms.bonusTarget = valueAt(package.bonusTarget, sources.bonus(level.id), scale.bonus);
    terms.refresh = package.grants.empty()
        ? terms.base * valueAt(package.equityPerYear, sources.equity(level.id), scale.equity)
        : StageSources::valueOr(package.refreshPerYear, sources.refresh());
    if (package.grants.empty() && package.refreshPerYear)
        terms.refresh = *package.refreshPerYear;
    if (level.promotion) {
        terms.medianMonths = level.promotion->medianMonths / promotionSpeed(package.review, context.knowledge);
        terms.shape = level.promotion->shape;
        terms.minMonths = static_cast<int>(std::lround(level.promotion->minMonths));
    }
    return terms;
}

std::vector<LevelTerms> levelsOf(const StageContext& context, const Career& career)
{
    const StageSources sources(context.plan, context.knowledge, context.stage());
    const Package& package = context.stage().package;
    const std::string& entry = career.levels.front()->id;
    const Scale scale{.base = ratio(package.base, sources.base(entry)),
                      .bonus = ratio(package.bonusTarget, sources.bonus(entry)),
                      .equity = ratio(package.equityPerYear, sources.equity(entry))};
    std::vector<LevelTerms> levels;
    for (const LadderLevel* level : career.levels) {
        levels.push_back(termsOf(context, *level, scale, level == career.levels.front()));
        levels.back().terminal = level == career.levels.back() || !level->promotion;
    }
    return levels;
}

/// What production LLM experience adds to base in a month: the premium from the month in which its gap is closed, halved
/// each half-life (career guide, skill.llm_premium and model.shelf_life_months).
double premiumIn(const StageContext& context, int month)
{
    if (!closesGap(context.path, productionLlm))
        return 1;
    const int done = learningTotal(context.plan, context.knowledge, context.path).doneMonth;
    if (month < done || context.window.start < done)
        return 1;
    const Package& package = context.stage().package;
    const auto figure = [&](std::string_view id) { return figureSource(context.knowledge, id); };
    const double premium = StageSources::valueOr(package.skillPremium, figure("skill.llm_premium"));
    const double halfLife = StageSources::valueOr(package.premiumHalfLife, figure("model.shelf_life_months"));
    return 1 + premium * std::exp2(-(month - done) / std::max(1.0, halfLife));
}

/// Multipliers of base by paid month: the yearly raise on anniversaries or, prorated the first time, in one calendar
/// month; and the raises on dates.
std::vector<double> raisesOf(const StageContext& context)
{
    const Stage& stage = context.stage();
    const double yearly =
        StageSources::valueOr(stage.annualRaise, figureSource(context.knowledge, "default.annual_raise"));
    std::vector<double> raises;
    double factor = 1;
    bool first = true;
    for (int month = context.firstPaid(); month < context.window.end; ++month) {
        const Month now = context.plan.assumptions.start + month;
        const int served = month - context.window.start;
        const bool due =
            stage.raiseMonth ? now.month() == *stage.raiseMonth && served > 0 : served > 0 && served % 12 == 0;
        if (due && month > context.firstPaid())
            factor *= 1 + yearly * (first && stage.raiseMonth ? std::min(1.0, served / 12.0) : 1);
        first = first && !due;
        for (const auto& raise : stage.raises) {
            if (raise.date == now && month > 0)
                factor *= 1 + raise.fraction;
        }
        raises.push_back(factor * premiumIn(context, month));
    }
    return raises;
}

int vestingYears(const Knowledge& knowledge)
{
    return std::max(1, static_cast<int>(std::lround(knowledge.figures.number("default.vesting.years").value_or(4))));
}

int vestingInterval(const StageContext& context)
{
    const Segment* segment = findSegment(context.knowledge.segments, context.stage().segment);
    return segment ? std::max(1, static_cast<int>(std::lround(segment->vestingInterval.value))) : 3;
}

void addComposedEquity(const StageContext& context, Job& job)
{
    const auto composed = composedVesting(vestingYears(context.knowledge), vestingInterval(context));
    const double yearly = job.levels.front().refresh;
    job.refresh = {.firstMonth = 12, .everyMonths = 12, .vested = composed.refresher};
    if (yearly <= 0)
        return;
    job.awards.push_back({.month = context.window.start,
                          .dollars = yearly * composed.firstGrantYears,
                          .units = 0,
                          .firm = job.firm,
                          .vested = composed.firstGrant});
    for (int month = context.window.start + 12; month <= 0; month += 12)
        job.awards.push_back(
            {.month = month, .dollars = yearly, .units = 0, .firm = job.firm, .vested = composed.refresher});
}

bool isLiquid(const Grant& grant)
{
    return grant.kind == GrantKind::Rsu;
}

Result<void> addGrants(const StageContext& context, Job& job)
{
    const auto& grants = context.stage().package.grants;
    for (std::size_t index = 0; index < grants.size(); ++index) {
        const Grant& grant = grants[index];
        if (!isLiquid(grant))
            continue;
        const bool inShares = grant.basis == GrantBasis::Shares;
        const double units = inShares         ? std::floor(grant.shares)
            : grant.price && *grant.price > 0 ? std::floor(grant.value / *grant.price)
                                              : 0;
        auto vested = vestedFractions(grant.vesting, units);
        if (!vested) {
            Error error = vested.error();
            error.field = context.field() + "/package/grants/" + std::to_string(index) + "/vesting/" + error.field;
            return failure(std::move(error));
        }
        const bool byPrice = inShares || grant.price;
        job.awards.push_back({.month = grant.date.value_or(context.stage().start) - context.plan.assumptions.start,
                              .dollars = byPrice ? 0 : grant.value,
                              .units = byPrice ? units : 0,
                              .firm = job.firm,
                              .vested = std::move(*vested)});
    }
    const Segment* segment = findSegment(context.knowledge.segments, context.stage().segment);
    const double firstYear = segment ? segment->refreshFirstYear.value : 1;
    job.refresh = {.firstMonth = std::max(1, static_cast<int>(std::lround(12 * firstYear))),
                   .everyMonths = 12,
                   .vested = composedVesting(vestingYears(context.knowledge), vestingInterval(context)).refresher};
    return {};
}

void addRisks(const StageContext& context, Job& job)
{
    const Stage& stage = context.stage();
    const StageSources sources(context.plan, context.knowledge, stage);
    const double layoff = StageSources::valueOr(stage.layoffPerYear, sources.layoff());
    job.layoffMonthly = 1 - std::pow(1 - layoff, 1.0 / 12);
    job.bonusPayout = stage.package.bonusPayout * attainmentOf(stage.package.review, context.knowledge);
    job.bonusSpread = StageSources::valueOr(stage.package.bonusSpread, sources.bonusSpread());
    const JobSearch search = jobSearch(context.plan, context.knowledge, context.path, context.index,
                                       12 * context.plan.assumptions.horizonYears);
    if (search.searches && context.window.start >= 0)
        job.startLaterThan = search.laterThan;
}

void addBenefits(const StageContext& context, Job& job)
{
    const Package& package = context.stage().package;
    job.benefitsFraction =
        StageSources::valueOr(package.retirementMatch, figureSource(context.knowledge, "default.retirement_match"));
    job.benefitsYearly = package.otherBenefits
        + StageSources::valueOr(package.learningBudget, figureSource(context.knowledge, "benefit.learning_budget"));
}

} // namespace

Result<Job> compileJob(const StageContext& context, Firms& firms)
{
    const Stage& stage = context.stage();
    if (!findSegment(context.knowledge.segments, stage.segment)) {
        std::vector<std::string> ids;
        for (const auto& segment : context.knowledge.segments)
            ids.push_back(segment.id);
        return failure(unknown(context, "segment", stage.segment, std::move(ids)));
    }
    const auto career = careerOf(context);
    if (!career)
        return failure(career.error());
    Job job;
    job.start = context.window.start;
    job.end = context.window.end;
    job.firm = firms.indexOf(stage);
    job.levels = levelsOf(context, *career);
    job.monthsInLevel = stage.monthsInLevel + std::max(0, -context.window.start);
    job.promotionRule = stage.promotions == Promotions::None ? PromotionRule::None
        : stage.promotions == Promotions::Dates              ? PromotionRule::OnDates
                                                             : PromotionRule::ByLadder;
    job.promotionMonths = career->promotions;
    job.reviewEveryMonths = stage.reviewEveryMonths;
    job.raise = raisesOf(context);
    if (stage.package.grants.empty())
        addComposedEquity(context, job);
    else if (const auto added = addGrants(context, job); !added)
        return failure(added.error());
    addRisks(context, job);
    addBenefits(context, job);
    job.pretaxFraction = context.plan.person.retirementContribution;
    job.pretaxYearlyCap = std::numeric_limits<double>::infinity();
    return job;
}

} // namespace pathwise
