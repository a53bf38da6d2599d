// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/field.h"

namespace pathwise {

/// A rung of a ladder of the user's own.
struct OwnLevel {
    std::string name = {};                   ///< what a stage's `level` says
    double base = 0;                         ///< USD a year, national
    double bonus = 0;                        ///< target, as a fraction of base
    double equity = 0;                       ///< granted a year, as a fraction of base
    std::optional<double> monthsToNext = {}; ///< median months until the next level; empty = nobody is promoted
    Unknown unknown = {};
    bool operator==(const OwnLevel&) const = default;
};

template <class Self, class Visitor>
requires std::is_same_v<std::remove_const_t<Self>, OwnLevel>
void describe(Self& level, Visitor&& visit)
{
    constexpr auto group = FieldGroup::Career;
    visit("name", level.name, FieldInfo{.group = group, .required = true});
    visit("base", level.base,
          FieldInfo{.unit = Unit::UsdPerYear, .group = group, .min = 1, .max = 1e8, .step = 1'000, .required = true});
    visit("bonus", level.bonus, FieldInfo{.unit = Unit::Fraction, .group = group, .min = 0, .max = 10, .step = 0.01});
    visit("equity", level.equity, FieldInfo{.unit = Unit::Fraction, .group = group, .min = 0, .max = 10, .step = 0.01});
    visit("months_to_next", level.monthsToNext, FieldInfo{.unit = Unit::Months, .group = group, .min = 1, .max = 600});
}

/// A role of the user's own: stages use it by its name, as they use the known ones by their id.
struct OwnRole {
    std::string name = {};
    std::vector<OwnLevel> levels = {}; ///< from the lowest
    Unknown unknown = {};
    bool operator==(const OwnRole&) const = default;
};

template <class Self, class Visitor>
requires std::is_same_v<std::remove_const_t<Self>, OwnRole>
void describe(Self& role, Visitor&& visit)
{
    visit("name", role.name, FieldInfo{.group = FieldGroup::Career, .required = true});
    visit("levels", role.levels, FieldInfo{.group = FieldGroup::Career, .required = true});
}

} // namespace pathwise
