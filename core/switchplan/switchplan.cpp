// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/switchplan/switchplan.h"

#include "core/compensation/skillgaps.h"
#include "core/compensation/stagesources.h"
#include "core/plan/validate.h"
#include "core/switchplan/switchpaths.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pathwise {

namespace {

Error unknown(const char* answer, const char* field, const std::string& given)
{
    return {.code = ErrorCode::UnknownId, .field = std::string(answer) + '/' + field, .text = given};
}

/// The first of a job's names that the knowledge does not have.
std::optional<Error> nameProblem(const JobAnswer& job, const char* answer, const Knowledge& knowledge)
{
    const Role* role = knowledge.roles.find(job.role);
    if (!role)
        return unknown(answer, "role", job.role);
    if (!findLevel(role->ladder, job.level))
        return unknown(answer, "level", job.level);
    if (!findSegment(knowledge.segments, job.segment))
        return unknown(answer, "segment", job.segment);
    if (!knowledge.places->find(job.place))
        return unknown(answer, "place", job.place);
    return std::nullopt;
}

std::optional<double> aversionOf(Caution caution, double usual)
{
    switch (caution) {
    case Caution::Bold: return usual / 2;
    case Caution::Careful: return usual * 2;
    case Caution::Usual: break;
    }
    return std::nullopt;
}

Person personOf(const SwitchAnswers& answers, const Knowledge& knowledge)
{
    Person person;
    person.birthYear = answers.birthYear;
    person.filingStatus = answers.filingStatus;
    person.experienceYears = experienceOf(answers, knowledge);
    person.wealth = answers.savings;
    person.riskAversion =
        aversionOf(answers.caution, StageSources::valueOr({}, figureSource(knowledge, "default.risk_aversion")));
    for (const std::string& skill : switchSkills(knowledge)) {
        const bool isThere = std::find(answers.skills.begin(), answers.skills.end(), skill) != answers.skills.end();
        person.skills.push_back({.skill = skill, .now = isThere ? 1.0 : 0.0});
    }
    return person;
}

struct ThirdRole {
    ThirdChoice choice;
    std::string_view role; ///< that it leads to; empty = the wanted one
};

constexpr std::array thirdRoles{ThirdRole{ThirdChoice::Remote, ""},
                                ThirdRole{ThirdChoice::FoundingEngineer, "founding_engineer"},
                                ThirdRole{ThirdChoice::AiProductManager, "ai_product_manager"},
                                ThirdRole{ThirdChoice::MlopsLead, "mlops_lead"},
                                ThirdRole{ThirdChoice::ResearchResidency, "research_resident"},
                                ThirdRole{ThirdChoice::Later, ""}};

void settleLevel(JobAnswer& job, double years, const Knowledge& knowledge)
{
    const Role* role = knowledge.roles.find(job.role);
    if (!role || findLevel(role->ladder, job.level))
        return;
    if (const LadderLevel* level = suggestLevel(role->ladder, years))
        job.level = level->id;
}

CareerPath named(CareerPath path, std::string_view id, const std::string& name, int style)
{
    path.id = PathId(std::string(id));
    path.name = name;
    path.style = style;
    return path;
}

} // namespace

double experienceOf(const SwitchAnswers& answers, const Knowledge& knowledge)
{
    if (answers.experienceYears)
        return *answers.experienceYears;
    const Role* role = knowledge.roles.find(answers.today.role);
    const LadderLevel* level = role ? findLevel(role->ladder, answers.today.level) : nullptr;
    if (!level)
        return Person().experienceYears;
    return (level->years.low + level->years.high.value_or(level->years.low)) / 2;
}

SwitchAnswers settled(SwitchAnswers answers, const Knowledge& knowledge)
{
    settleLevel(answers.today, experienceOf(answers, knowledge), knowledge);
    settleLevel(answers.wanted, experienceOf(answers, knowledge), knowledge);
    const auto choices = thirdChoices(answers.wanted);
    if (std::find(choices.begin(), choices.end(), answers.third) == choices.end())
        answers.third = choices.front();
    return answers;
}

void changeToday(SwitchAnswers& answers, std::string JobAnswer::*part, const std::string& value)
{
    if (answers.wanted.*part == answers.today.*part)
        answers.wanted.*part = value;
    answers.today.*part = value;
}

std::vector<ThirdChoice> thirdChoices(const JobAnswer& wanted)
{
    std::vector<ThirdChoice> choices;
    for (const ThirdRole& third : thirdRoles) {
        if (third.role != wanted.role)
            choices.push_back(third.choice);
    }
    return choices;
}

std::vector<std::string> switchSkills(const Knowledge& knowledge)
{
    std::vector<std::string> skills;
    for (const SkillGap& gap : skillGaps(Plan(), knowledge, CareerPath()))
        skills.push_back(gap.skill);
    return skills;
}

Result<Plan> switchPlan(const SwitchAnswers& answers, const SwitchNames& names, Month start, const Knowledge& knowledge)
{
    for (const auto& problem :
         {nameProblem(answers.today, "today", knowledge), nameProblem(answers.wanted, "wanted", knowledge)}) {
        if (problem)
            return failure(*problem);
    }
    Plan plan;
    plan.name = names.plan;
    plan.person = personOf(answers, knowledge);
    plan.assumptions.start = start;
    if (const auto years = knowledge.figures.number("default.horizon_years"))
        plan.assumptions.horizonYears = static_cast<int>(std::lround(*years));
    plan.baseline = PathId(std::string(stayPath));
    const SwitchPaths paths(answers, plan, knowledge);
    const auto third = paths.third();
    if (!third)
        return failure(third.error());
    plan.paths = {named(paths.change(), changePath, names.change, 0), named(*third, thirdPath, names.third, 1),
                  named(paths.stay(), stayPath, names.stay, 2)};
    if (const auto problems = validate(plan); !problems.empty())
        return failure(problems.front());
    return plan;
}

YearlyPay usualPay(const SwitchAnswers& answers, Month start, const Knowledge& knowledge)
{
    Plan plan;
    plan.assumptions.start = start;
    const Stage stage = stageOf(answers.today, start);
    const StageSources sources(plan, knowledge, stage);
    const double base = StageSources::valueOr({}, sources.base(stage.level));
    return {.base = base,
            .bonus = base * StageSources::valueOr({}, sources.bonus(stage.level)),
            .equity = base * StageSources::valueOr({}, sources.equity(stage.level))};
}

} // namespace pathwise
