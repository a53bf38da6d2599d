// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/field.h"

namespace pathwise {

/// The user's own value of a figure of the knowledge, e.g. "ladder.senior.base".
struct FigureOverride {
    std::string figure = {};
    double value = 0; ///< in the figure's unit
    Unknown unknown = {};
    bool operator==(const FigureOverride&) const = default;
};

template <class Self, class Visitor>
requires std::is_same_v<std::remove_const_t<Self>, FigureOverride>
void describe(Self& override, Visitor&& visit)
{
    visit("figure", override.figure, FieldInfo{.group = FieldGroup::Market, .required = true});
    visit(
        "value", override.value,
        FieldInfo{.unit = Unit::Coefficient, .group = FieldGroup::Market, .min = -1e15, .max = 1e15, .required = true});
}

/// How a contradiction of the sources is read: its id and one of its ways (core/knowledge/readings.h).
struct ReadingChoice {
    std::string contradiction = {};
    std::string way = {};
    Unknown unknown = {};
    bool operator==(const ReadingChoice&) const = default;
};

template <class Self, class Visitor>
requires std::is_same_v<std::remove_const_t<Self>, ReadingChoice>
void describe(Self& choice, Visitor&& visit)
{
    visit("contradiction", choice.contradiction, FieldInfo{.group = FieldGroup::Market, .required = true});
    visit("way", choice.way, FieldInfo{.group = FieldGroup::Market, .required = true});
}

} // namespace pathwise
