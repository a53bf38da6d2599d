// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compensation/skillgaps.h"

#include "core/calendar/month.h"
#include "core/compensation/stagesources.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pathwise {

namespace {

constexpr double weeksPerMonth = 365.2425 / 7 / 12;

/// In the guide's order.
constexpr std::array<const char*, 5> guideSkills{"distributed_training", "prompt_retrieval", "responsible_ai",
                                                 "production_llm", "product_sense"};

double figure(const Knowledge& knowledge, const std::string& id)
{
    return StageSources::valueOr({}, figureSource(knowledge, id));
}

const Skill* entered(const Plan& plan, std::string_view skill)
{
    const auto& skills = plan.person.skills;
    const auto found =
        std::find_if(skills.begin(), skills.end(), [&](const Skill& entry) { return entry.skill == skill; });
    return found == skills.end() ? nullptr : &*found;
}

/// The user's choice, else what the data say of the guide's skills.
std::optional<ReviewGoal> goalOf(const Skill& skill, const std::string& id, const Knowledge& knowledge)
{
    MeasuredAs measured = skill.measuredAs;
    const auto usual = knowledge.figures.list("default.skill." + id + ".goal");
    if (measured == MeasuredAs::Usual && usual && !usual->empty())
        measured = choiceByName<MeasuredAs>(usual->front()).value_or(MeasuredAs::Usual);
    if (measured == MeasuredAs::Usual)
        return std::nullopt;
    return static_cast<ReviewGoal>(static_cast<int>(measured) - 1);
}

SkillGap gapOf(const std::string& id, const Skill* skill, const Knowledge& knowledge, const CareerPath& path)
{
    SkillGap gap;
    gap.skill = id;
    gap.isEntered = skill != nullptr;
    gap.isClosed = closesGap(path, id);
    const Skill terms = skill ? *skill : Skill{};
    gap.name = terms.name;
    gap.now = terms.now;
    gap.needed = terms.needed;
    gap.evidence = terms.evidence;
    gap.goal = goalOf(terms, id, knowledge);
    gap.hours = gap.gap() * terms.hours.value_or(figure(knowledge, "default.skill." + id + ".hours"));
    gap.cost = gap.gap() * terms.cost.value_or(figure(knowledge, "default.skill." + id + ".cost"));
    return gap;
}

double budgetOf(const Plan& plan, const Knowledge& knowledge, const CareerPath& path)
{
    if (path.stages.empty() || path.stages.front().start > plan.assumptions.start)
        return 0; // nobody pays before the first job
    return StageSources::valueOr(path.stages.front().package.learningBudget,
                                 figureSource(knowledge, "benefit.learning_budget"));
}

} // namespace

bool closesGap(const CareerPath& path, std::string_view skill)
{
    const auto& goals = path.learning.goals;
    return std::any_of(goals.begin(), goals.end(), [&](const LearningGoal& goal) { return goal.skill == skill; });
}

std::vector<SkillGap> skillGaps(const Plan& plan, const Knowledge& knowledge, const CareerPath& path)
{
    std::vector<SkillGap> gaps;
    for (const char* id : guideSkills)
        gaps.push_back(gapOf(id, entered(plan, id), knowledge, path));
    for (const Skill& skill : plan.person.skills) {
        if (std::find(guideSkills.begin(), guideSkills.end(), skill.skill) == guideSkills.end())
            gaps.push_back(gapOf(skill.skill, &skill, knowledge, path));
    }
    if (closesGap(path, certification) && !entered(plan, certification))
        gaps.push_back(gapOf(std::string(certification), nullptr, knowledge, path));
    return gaps;
}

LearningTotal learningTotal(const Plan& plan, const Knowledge& knowledge, const CareerPath& path)
{
    const Learning& learning = path.learning;
    LearningTotal total{.hours = learning.hours, .cost = learning.cost};
    if (!learning.goals.empty()) {
        for (const SkillGap& gap : skillGaps(plan, knowledge, path)) {
            total.hours += gap.isClosed ? gap.hours : 0;
            total.cost += gap.isClosed ? gap.cost : 0;
        }
    }
    if (total.hours > 0)
        total.months = std::max(1, static_cast<int>(std::ceil(total.hours / (learning.hoursPerWeek * weeksPerMonth))));
    else
        total.months = total.cost > 0 ? 1 : 0;
    const int start = std::max(0, learning.start.value_or(plan.assumptions.start) - plan.assumptions.start);
    total.doneMonth = start + total.months;
    if (learning.employerPays) {
        const double years = std::ceil(total.months / static_cast<double>(monthsPerYear));
        total.employer = std::min(total.cost, years * budgetOf(plan, knowledge, path));
    }
    return total;
}

} // namespace pathwise
