// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/knowledge.h"
#include "core/plan/plan.h"

#include <string>
#include <vector>

namespace pathwise {

/// The guide's skill that earns a premium (career guide, `skill.llm_premium`).
inline constexpr std::string_view productionLlm = "production_llm";
/// A certificate: it widens reach (career guide, `certification.postings_share`) and earns no premium. No row of the matrix
/// until it is entered or learned.
inline constexpr std::string_view certification = "certification";

/// One row of the skill matrix.
struct SkillGap {
    std::string skill;
    std::string name; ///< of the user's own skills; empty for the guide's
    double now = 0;
    double needed = 1;
    double hours = 0; ///< to close this gap
    double cost = 0;  ///< USD, likewise
    std::string evidence;
    std::optional<ReviewGoal> goal = {}; ///< of the review, that it serves
    bool isEntered = false;              ///< the user said something about it
    bool isClosed = false;               ///< the path's learning closes it

    [[nodiscard]] double gap() const { return needed > now ? needed - now : 0; }
};

/// The guide's skills (`skills.core`, `skills.product`, production LLM work) in its order, then the user's own. Hours and costs
/// are in proportion to the gap.
[[nodiscard]] std::vector<SkillGap> skillGaps(const Plan& plan, const Knowledge& knowledge, const CareerPath& path);

/// What a path's learning takes all in all: its own hours and cost and those of the gaps it closes.
struct LearningTotal {
    double hours = 0;
    double cost = 0;     ///< USD
    double employer = 0; ///< USD of that which the learning budget of the job held meanwhile pays
    int months = 0;      ///< of study at the hours a week; 0 when there is nothing to learn
    int doneMonth = 0;   ///< month index at which it is finished
};

[[nodiscard]] LearningTotal learningTotal(const Plan& plan, const Knowledge& knowledge, const CareerPath& path);

/// Whether the path's learning closes the gap of a skill.
[[nodiscard]] bool closesGap(const CareerPath& path, std::string_view skill);

} // namespace pathwise
