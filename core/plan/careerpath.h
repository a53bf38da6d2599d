// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/skill.h"
#include "core/plan/stage.h"

namespace pathwise {

/// What it takes to get there: paid out of pocket, before any employer's learning budget.
struct Learning {
    double cost = 0;                 ///< USD
    std::optional<Month> start = {}; ///< empty = the plan's start
    double hours = 0;
    double hoursPerWeek = 8;
    double forgonePayPerMonth = 0;        ///< USD after tax while learning
    std::vector<LearningGoal> goals = {}; ///< skills whose gaps it closes; their hours and costs come on top
    bool employerPays = false;            ///< the employer's learning budget is used first
    Unknown unknown = {};
    bool operator==(const Learning&) const = default;
};

template <class Self, class Visitor>
requires std::is_same_v<std::remove_const_t<Self>, Learning>
void describe(Self& learning, Visitor&& visit)
{
    constexpr auto group = FieldGroup::Learning;
    visit("cost", learning.cost,
          FieldInfo{.unit = Unit::Usd, .group = group, .min = 0, .max = 1e6, .step = 100, .likely = 0.5});
    visit("start", learning.start, FieldInfo{.group = group});
    visit("hours", learning.hours,
          FieldInfo{.unit = Unit::Hours, .group = group, .min = 0, .max = 20'000, .step = 10, .likely = 0.3});
    visit("hours_per_week", learning.hoursPerWeek,
          FieldInfo{.unit = Unit::HoursPerWeek, .group = group, .min = 1, .max = 80, .likely = 0.3});
    visit("forgone_pay_per_month", learning.forgonePayPerMonth,
          FieldInfo{.unit = Unit::Usd, .group = group, .min = 0, .max = 1e6, .step = 100, .likely = 0.5});
    visit("goals", learning.goals, FieldInfo{.group = group});
    visit("employer_pays", learning.employerPays, FieldInfo{.group = group});
}

/// One way the career may go: stages in the order of their dates.
struct CareerPath {
    PathId id;
    std::string name = {};
    std::string note = {};
    bool visible = true;
    int style = 0; ///< which of the path styles draws it, 0-based; the baseline is always slate
    Learning learning;
    std::vector<Stage> stages = {};
    Unknown unknown = {};
    bool operator==(const CareerPath&) const = default;
};

template <class Self, class Visitor>
requires std::is_same_v<std::remove_const_t<Self>, CareerPath>
void describe(Self& path, Visitor&& visit)
{
    visit("id", path.id, FieldInfo{.required = true});
    visit("name", path.name, FieldInfo{.required = true});
    visit("note", path.note, FieldInfo{.multiline = true});
    visit("visible", path.visible, FieldInfo{});
    visit("style", path.style, FieldInfo{.unit = Unit::Count, .min = 0, .max = 63});
    visit("learning", path.learning, FieldInfo{.group = FieldGroup::Learning});
    visit("stages", path.stages, FieldInfo{.group = FieldGroup::Career, .required = true});
}

} // namespace pathwise
