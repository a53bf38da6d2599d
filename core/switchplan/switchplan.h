// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/knowledge.h"
#include "core/plan/plan.h"
#include "core/switchplan/switchanswers.h"

namespace pathwise {

/// The paths of a plan made from answers, in their order.
inline constexpr std::string_view stayPath = "stay";
inline constexpr std::string_view changePath = "switch";
inline constexpr std::string_view thirdPath = "third";

/// A whole plan: staying as the baseline, switching, and the third choice. It starts in `start`. What was answered stands
/// in the plan as entered, everything else stays empty and follows the figures. Who has worked for longer than people
/// usually stay in a job ("tenure.median_years") began today's job that long ago, anybody else with their first year.
///
/// The switch begins with learning: every skill of the guide that is not there yet, at the hours a week. The search begins
/// when that is done; a job in hand begins when it begins.
/// Errors: UnknownId for a role, level, segment or place, with the answer as `field` ("today/role"); OutOfRange and others
/// of `validate` with the plan's field; UnknownId for a figure that the knowledge lacks.
[[nodiscard]] Result<Plan> switchPlan(const SwitchAnswers& answers, const SwitchNames& names, Month start,
                                      const Knowledge& knowledge);

/// A year's pay in USD.
struct YearlyPay {
    double base = 0;
    double bonus = 0;
    double equity = 0;
};

/// What today's job usually pays: the answers about pay aside. Zero where the knowledge has none.
[[nodiscard]] YearlyPay usualPay(const SwitchAnswers& answers, Month start, const Knowledge& knowledge);

/// Years of experience: as answered, else the middle of those that go with today's level.
[[nodiscard]] double experienceOf(const SwitchAnswers& answers, const Knowledge& knowledge);

/// Answers that go together: a level that the role does not have becomes the one for the experience, a third choice that
/// the wanted job already is becomes the first that it is not.
[[nodiscard]] SwitchAnswers settled(SwitchAnswers answers, const Knowledge& knowledge);

/// Another answer about today's job. What was wanted the same stays the same.
void changeToday(SwitchAnswers& answers, std::string JobAnswer::*part, const std::string& value);

/// What can be chosen beside wanting that job, in the order of `ThirdChoice`.
[[nodiscard]] std::vector<ThirdChoice> thirdChoices(const JobAnswer& wanted);

/// Ids of the skills that can be there already, in the guide's order.
[[nodiscard]] std::vector<std::string> switchSkills(const Knowledge& knowledge);

} // namespace pathwise
