// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/switchplan/switchpaths.h"

#include "core/calendar/month.h"
#include "core/compensation/skillgaps.h"
#include "core/compensation/stagesources.h"

#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

constexpr auto residentRole = "research_resident";
constexpr auto scientistRole = "research_scientist";
constexpr auto foundingRole = "founding_engineer";
constexpr auto productRole = "ai_product_manager";
constexpr auto operationsRole = "mlops_lead";
constexpr auto startupSegment = "genai_startup";

StageId stageId(std::size_t index)
{
    return StageId("s" + std::to_string(index));
}

int monthsOf(double years)
{
    return static_cast<int>(std::lround(monthsPerYear * years));
}

/// The stage comes after those that are there.
void append(CareerPath& path, Stage stage)
{
    stage.id = stageId(path.stages.size());
    path.stages.push_back(std::move(stage));
}

Result<const Role*> roleOf(const Knowledge& knowledge, std::string_view id)
{
    if (const Role* role = knowledge.roles.find(id); role && !role->ladder.empty())
        return role;
    return failure({.code = ErrorCode::UnknownId, .field = "role", .text = std::string(id)});
}

/// The same level on another ladder; where that has none of it, the one for these years of experience.
std::string levelOn(const Ladder& ladder, const std::string& level, double years)
{
    return findLevel(ladder, level) ? level : suggestLevel(ladder, years)->id;
}

} // namespace

Stage stageOf(const JobAnswer& job, Month start)
{
    Stage stage;
    stage.id = stageId(0);
    stage.role = job.role;
    stage.level = job.level;
    stage.segment = job.segment;
    stage.place = job.place;
    stage.payPolicy = job.isRemote ? PayPolicy::RemoteDiscount : PayPolicy::LocationBands;
    stage.start = start;
    return stage;
}

SwitchPaths::SwitchPaths(const SwitchAnswers& answers, const Plan& plan, const Knowledge& knowledge)
    : m_answers(answers), m_plan(plan), m_knowledge(knowledge)
{
}

Stage SwitchPaths::today() const
{
    const double tenure = m_knowledge.figures.number("tenure.median_years").value_or(0);
    const int months = std::max(1, monthsOf(std::min(tenure, m_plan.person.experienceYears)));
    Stage stage = stageOf(m_answers.today, m_plan.assumptions.start + -months);
    stage.package.base = m_answers.base;
    const double base =
        StageSources::valueOr(m_answers.base, StageSources(m_plan, m_knowledge, stage).base(m_answers.today.level));
    if (m_answers.bonus && base > 0)
        stage.package.bonusTarget = *m_answers.bonus / base;
    if (m_answers.equity && base > 0)
        stage.package.equityPerYear = *m_answers.equity / base;
    return stage;
}

CareerPath SwitchPaths::stay() const
{
    CareerPath path;
    path.stages = {today()};
    return path;
}

/// Today's job, and learning what is missing beside it.
CareerPath SwitchPaths::learning() const
{
    CareerPath path = stay();
    path.learning.hoursPerWeek =
        StageSources::valueOr(m_answers.hoursPerWeek, figureSource(m_knowledge, "default.skill.hours_per_week"));
    for (const Skill& skill : m_plan.person.skills) {
        if (skill.now < skill.needed)
            path.learning.goals.push_back({.skill = skill.skill});
    }
    return path;
}

/// From the plan's start to the day on which the new job begins or the search for it does.
int SwitchPaths::monthsToJob(const CareerPath& path) const
{
    return m_answers.offer == OfferAnswer::InHand ? m_answers.offerMonths
                                                  : learningTotal(m_plan, m_knowledge, path).doneMonth;
}

Stage SwitchPaths::wanted(const CareerPath& path) const
{
    Stage stage = stageOf(m_answers.wanted, m_plan.assumptions.start + monthsToJob(path));
    if (m_answers.offer != OfferAnswer::InHand)
        stage.search.mode = m_answers.offer == OfferAnswer::Interviews ? SearchMode::Funnel : SearchMode::Published;
    return stage;
}

CareerPath SwitchPaths::change() const
{
    CareerPath path = learning();
    append(path, wanted(path));
    return path;
}

Result<CareerPath> SwitchPaths::third() const
{
    switch (m_answers.third) {
    case ThirdChoice::FoundingEngineer: return founding();
    case ThirdChoice::AiProductManager: return lateral(productRole);
    case ThirdChoice::MlopsLead: return lateral(operationsRole);
    case ThirdChoice::ResearchResidency: return residency();
    case ThirdChoice::Later: return later();
    case ThirdChoice::Remote: break;
    }
    return otherPlace();
}

CareerPath SwitchPaths::otherPlace() const
{
    CareerPath path = change();
    path.stages.back().payPolicy = m_answers.wanted.isRemote ? PayPolicy::LocationBands : PayPolicy::RemoteDiscount;
    return path;
}

CareerPath SwitchPaths::later() const
{
    CareerPath path = learning();
    path.learning.start = m_plan.assumptions.start + monthsPerYear;
    append(path, wanted(path));
    if (m_answers.offer == OfferAnswer::InHand)
        path.stages.back().start = path.stages.back().start + monthsPerYear;
    return path;
}

/// The switch, and the role's own move after the years that it usually takes.
Result<CareerPath> SwitchPaths::lateral(std::string_view id) const
{
    const auto role = roleOf(m_knowledge, id);
    if (!role)
        return failure(role.error());
    const auto years = m_knowledge.figures.number((*role)->spec.afterYears);
    if (!years)
        return failure(years.error());
    CareerPath path = change();
    Stage move = stageOf(m_answers.wanted, path.stages.back().start + monthsOf(*years));
    move.role = id;
    move.level = levelOn((*role)->ladder, move.level, m_plan.person.experienceYears + *years);
    append(path, std::move(move));
    return path;
}

/// Residents start at the foot of the ladder and leave it with more years than they spent.
Result<CareerPath> SwitchPaths::residency() const
{
    const auto resident = roleOf(m_knowledge, residentRole);
    const auto scientist = roleOf(m_knowledge, scientistRole);
    const auto months = m_knowledge.figures.number("default.residency.months");
    const auto credited = m_knowledge.figures.number("default.residency.years_credited");
    if (!resident || !scientist)
        return failure(!resident ? resident.error() : scientist.error());
    if (!months || !credited)
        return failure(!months ? months.error() : credited.error());
    CareerPath path = learning();
    Stage first = wanted(path);
    first.role = residentRole;
    first.level = (*resident)->ladder.front().id;
    first.promotions = Promotions::None;
    Stage next = stageOf(m_answers.wanted, first.start + static_cast<int>(std::lround(*months)));
    next.role = scientistRole;
    next.level = suggestLevel((*scientist)->ladder, m_plan.person.experienceYears + *credited)->id;
    append(path, std::move(first));
    append(path, std::move(next));
    return path;
}

/// Cash below the usual and a stake as the guide has it. What it is worth hangs on the offer: its valuation stays unknown.
Result<CareerPath> SwitchPaths::founding() const
{
    const auto role = roleOf(m_knowledge, foundingRole);
    if (!role)
        return failure(role.error());
    const auto figures = [&](std::string_view id) { return m_knowledge.figures.number(id); };
    const auto stake = figures((*role)->spec.stake);
    const auto years = figures("default.vesting.years");
    const auto cliff = figures("default.vesting.cliff_months");
    const auto interval = figures("default.vesting.interval_months.private");
    for (const auto* figure : {&stake, &years, &cliff, &interval}) {
        if (!*figure)
            return failure(figure->error());
    }
    CareerPath path = learning();
    Stage job = wanted(path);
    job.role = foundingRole;
    job.level = levelOn((*role)->ladder, job.level, m_plan.person.experienceYears);
    job.segment = startupSegment;
    job.package.company.stage = FundingStage::Seed;
    Grant grant;
    grant.id = GrantId("g0");
    grant.kind = GrantKind::Iso;
    grant.basis = GrantBasis::Shares;
    grant.ownership = *stake;
    grant.vesting.durationMonths = monthsOf(*years);
    grant.vesting.cliffMonths = static_cast<int>(std::lround(*cliff));
    grant.vesting.everyMonths = static_cast<int>(std::lround(*interval));
    job.package.grants = {grant};
    append(path, std::move(job));
    return path;
}

} // namespace pathwise
