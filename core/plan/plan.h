// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/assumptions.h"
#include "core/plan/careerpath.h"
#include "core/plan/person.h"

namespace pathwise {

/// The version of the file format that this program writes. A file of a newer version is refused.
inline constexpr int planFormatVersion = 1;

/// The document: a plain value. An edit makes a new plan; undo is the plan before.
struct Plan {
    std::string name = {};
    std::string note = {};
    Person person;
    Assumptions assumptions;
    PathId baseline; ///< the path the others are compared with; names one of `paths` unless there are none
    std::vector<CareerPath> paths = {};
    Unknown unknown = {};
    bool operator==(const Plan&) const = default;
};

template <class Self, class Visitor>
requires std::is_same_v<std::remove_const_t<Self>, Plan>
void describe(Self& plan, Visitor&& visit)
{
    visit("name", plan.name, FieldInfo{.required = true});
    visit("note", plan.note, FieldInfo{.multiline = true});
    visit("person", plan.person, FieldInfo{});
    visit("assumptions", plan.assumptions, FieldInfo{.group = FieldGroup::Market, .required = true});
    visit("baseline", plan.baseline, FieldInfo{});
    visit("paths", plan.paths, FieldInfo{.required = true});
}

/// The path of that id; null when there is none.
[[nodiscard]] const CareerPath* findPath(const Plan& plan, const PathId& id);
[[nodiscard]] CareerPath* findPath(Plan& plan, const PathId& id);
/// Position of the baseline in `plan.paths`; 0 when it names none.
[[nodiscard]] std::size_t baselineIndex(const Plan& plan);
/// An id derived from `name` ("AI engineer" -> "ai-engineer") that no path of the plan has yet.
[[nodiscard]] PathId freshPathId(const Plan& plan, const std::string& name);
[[nodiscard]] StageId freshStageId(const CareerPath& path);
[[nodiscard]] GrantId freshGrantId(const Package& package);

} // namespace pathwise
