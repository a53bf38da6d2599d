// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/skilledits.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pathwise {

namespace {

auto findSkill(Plan& plan, const std::string& skill)
{
    auto& skills = plan.person.skills;
    return std::find_if(skills.begin(), skills.end(), [&](const Skill& entry) { return entry.skill == skill; });
}

bool isPlain(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
}

/// "Rust and C++" -> "rust_and_c".
std::string idOf(const std::string& name)
{
    std::string id;
    for (const char letter : name) {
        const char lower = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
        if (isPlain(lower))
            id += lower;
        else if (!id.empty() && id.back() != '_')
            id += '_';
    }
    while (!id.empty() && id.back() == '_')
        id.pop_back();
    return id.empty() ? "skill" : id;
}

} // namespace

void setSkillLevel(Plan& plan, const std::string& skill, double now)
{
    const auto known = findSkill(plan, skill);
    if (known != plan.person.skills.end()) {
        known->now = now;
        return;
    }
    Skill entry;
    entry.skill = skill;
    entry.now = now;
    plan.person.skills.push_back(std::move(entry));
}

std::string addSkill(Plan& plan, Skill skill)
{
    const std::string stem = "own_" + idOf(skill.name);
    std::string id = stem;
    for (int number = 2; findSkill(plan, id) != plan.person.skills.end(); ++number)
        id = stem + '_' + std::to_string(number);
    skill.skill = id;
    plan.person.skills.push_back(std::move(skill));
    return id;
}

void setLearned(CareerPath& path, const std::string& skill, bool isLearned)
{
    auto& goals = path.learning.goals;
    std::erase_if(goals, [&](const LearningGoal& goal) { return goal.skill == skill; });
    if (!isLearned)
        return;
    LearningGoal goal;
    goal.skill = skill;
    goals.push_back(std::move(goal));
}

void setSwingByGoal(Package& package, double whole, const std::array<double, 4>& weights)
{
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    const double length = std::sqrt(std::inner_product(weights.begin(), weights.end(), weights.begin(), 0.0));
    constexpr double largest = 2;
    const double attained = package.bonusPayout > 0 ? whole / package.bonusPayout : 0;
    const double each = length > 0 ? std::min(largest, attained * total / length) : 0;
    Review& review = package.review;
    for (auto* spread :
         {&review.modelAccuracySpread, &review.deploymentSpread, &review.costSpread, &review.collaborationSpread})
        *spread = each;
    package.bonusSpread.reset();
}

void setSwingAsWhole(Package& package)
{
    Review& review = package.review;
    for (auto* spread :
         {&review.modelAccuracySpread, &review.deploymentSpread, &review.costSpread, &review.collaborationSpread})
        spread->reset();
}

void scaleWeights(Review& review, const std::array<double, 4>& weights)
{
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    review.modelAccuracyWeight = weights[0] / total;
    review.deploymentWeight = weights[1] / total;
    review.costWeight = weights[2] / total;
    review.collaborationWeight = weights[3] / total;
}

} // namespace pathwise
