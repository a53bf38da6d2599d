// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compensation/attainment.h"
#include "core/compensation/jobsearch.h"
#include "core/compensation/skillgaps.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/upskilling.h"

namespace pathwise {

/// How far the levels that a goal of the review asks for are reached.
struct GoalReadiness {
    double weight = 0;               ///< in the review of the job aimed at, as entered
    std::optional<double> reached{}; ///< 0..1; empty where no skill serves the goal
};

/// A path's learning as an investment, with the matrix it closes gaps of.
struct SkillPlan {
    std::vector<SkillGap> rows; ///< in the guide's order, then the user's own
    LearningTotal total;
    std::array<GoalReadiness, reviewGoals> goals{};
    /// How far the levels that the role asks for are reached today, 0..1: by goal their sum, each counted up to what is
    /// asked, and the goals by weight. Goals without a skill and skills without a goal do not count, unless no goal has any:
    /// then all skills count alike.
    double readiness = 1;
    std::optional<std::size_t> stage; ///< the job that is searched for; empty when there is no search
    double offerWith = 1;             ///< chance of its offer within six months of search, with what is learned
    double offerWithout = 1;          ///< the same when nothing is learned
    Upskilling decision;              ///< what goes into the value below
    UpskillingValue value;
};

/// The first stage of a path that a search comes before; empty when there is none.
[[nodiscard]] std::optional<std::size_t> searchedStage(const Plan& plan, const Knowledge& knowledge,
                                                       const CareerPath& path);

/// What the learning of a path costs, what it changes, and what that is worth (model specification, section 11):
/// - cost: all prices less what the employer pays; forgone pay for each month of study;
/// - chance: by how much the learning raises that of an offer within six months. Without a search, the learning decides
///   alone (1);
/// - uplift: take-home a month above the baseline's in the first whole calendar year in the new job (of the last stage,
///   without a search), in the plan without chance; never below 0;
/// - the uplift fades with the premium's half-life where the production LLM gap is closed, and else stays;
/// - search: the middle time of it, without what it waits for the learning: that is study already.
/// `world` is the plan's own (`worldOf`). Errors: those of `upskillingValue`. Pre: `path` < evaluation.paths.size().
[[nodiscard]] Result<SkillPlan> skillPlan(const Evaluation& evaluation, const World& world, std::size_t path);

} // namespace pathwise
