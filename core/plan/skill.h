// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/field.h"

namespace pathwise {

/// Which goal of the review a skill serves. Usual: the one that the data name (`default.skill.{skill}.goal`); a skill of the
/// user's own then serves none.
enum class MeasuredAs { Usual, ModelAccuracy, Deployment, Cost, Collaboration };

template <>
struct Choices<MeasuredAs> {
    static constexpr std::array<std::string_view, 5> names{"usual", "model_accuracy", "deployment", "cost",
                                                           "collaboration"};
};

/// How well the person masters a skill, and what getting there takes. Empty optional fields of the guide's skills take the
/// usual figure.
struct Skill {
    std::string skill = {};           ///< id of one of the guide's ("production_llm"), or the user's own
    std::string name = {};            ///< of the user's own skills
    double now = 0;                   ///< 0 nothing .. 1 all that the role needs
    double needed = 1;                ///< by the role that is aimed at
    std::optional<double> hours = {}; ///< to close the whole gap from 0 to 1
    std::optional<double> cost = {};  ///< USD, likewise
    std::string evidence = {};        ///< what shows it: a project, a paper, a course
    MeasuredAs measuredAs = MeasuredAs::Usual;
    Unknown unknown = {};
    bool operator==(const Skill&) const = default;
};

template <class Self, class Visitor>
requires std::is_same_v<std::remove_const_t<Self>, Skill>
void describe(Self& skill, Visitor&& visit)
{
    constexpr auto group = FieldGroup::Learning;
    visit("skill", skill.skill, FieldInfo{.group = group, .required = true});
    visit("name", skill.name, FieldInfo{.group = group});
    visit("now", skill.now, FieldInfo{.unit = Unit::Fraction, .group = group, .min = 0, .max = 1, .step = 0.05});
    visit("needed", skill.needed, FieldInfo{.unit = Unit::Fraction, .group = group, .min = 0, .max = 1, .step = 0.05});
    visit("hours", skill.hours,
          FieldInfo{.unit = Unit::Hours,
                    .group = group,
                    .min = 0,
                    .max = 20'000,
                    .step = 10,
                    .source = "default.skill.{skill}.hours",
                    .likely = 0.3});
    visit("cost", skill.cost,
          FieldInfo{.unit = Unit::Usd,
                    .group = group,
                    .min = 0,
                    .max = 1e6,
                    .step = 100,
                    .source = "default.skill.{skill}.cost",
                    .likely = 0.5});
    visit("evidence", skill.evidence, FieldInfo{.group = group});
    visit("measured_as", skill.measuredAs, FieldInfo{.group = group});
}

/// A skill that a path's learning closes the gap of.
struct LearningGoal {
    std::string skill = {};
    Unknown unknown = {};
    bool operator==(const LearningGoal&) const = default;
};

template <class Self, class Visitor>
requires std::is_same_v<std::remove_const_t<Self>, LearningGoal>
void describe(Self& goal, Visitor&& visit)
{
    visit("skill", goal.skill, FieldInfo{.group = FieldGroup::Learning, .required = true});
}

} // namespace pathwise
