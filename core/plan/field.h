// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/calendar/month.h"

#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace pathwise {

/// What a number of a plan measures; editors, texts and exports follow from it.
enum class Unit {
    None, ///< text, choices, flags
    Usd,  ///< US dollars, a stock or a one-off amount
    UsdPerYear,
    UsdPerShare,
    Fraction, ///< 0.07 = 7 %
    FractionPerYear,
    Shares,
    Months, ///< a duration
    Years,  ///< a duration
    Hours,
    HoursPerWeek,
    CalendarYear,  ///< 1994
    CalendarMonth, ///< 1..12
    Count,
    Coefficient ///< a pure number
};

/// Which heading of the inspector a field stands under.
enum class FieldGroup {
    General,
    When,
    Place,
    Pay,
    Equity,
    OneOff,
    Benefits,
    Career,
    Risk,
    Learning,
    Search,
    Visa,
    Market
};

/// The one description of a field: serves JSON, validation, editors, `--set`, sensitivity, goal seek and the JSON
/// Schema. `min`, `max` are inclusive and in the field's unit.
struct FieldInfo {
    Unit unit = Unit::None;
    FieldGroup group = FieldGroup::General;
    double min = -std::numeric_limits<double>::infinity();
    double max = std::numeric_limits<double>::infinity();
    double step = 1;
    /// Figure an empty field takes its value from, or "" for none; `{level}` stands for the stage's level.
    std::string_view source = "";
    /// Likely range for sensitivity, as fractions of the value (0.1 = 10 % either way); 0 = not varied.
    double likely = 0;
    bool required = false; ///< must be present in a file
    bool multiline = false;
};

/// Fields of a newer or foreign program, kept through a load and a save: name -> JSON text.
struct Unknown {
    std::map<std::string, std::string> members;
    bool operator==(const Unknown&) const = default;
};

/// Stable names of an enumeration's values, in order. Specialised beside each enumeration that a plan holds.
template <class Enum>
struct Choices; // static constexpr std::array<std::string_view, N> names

template <class T>
concept Choice = std::is_enum_v<T> && requires
{
    Choices<T>::names.size();
};

struct AnyVisitor {
    template <class T>
    void operator()(std::string_view, T&, const FieldInfo&) const
    {
    }
};

/// A struct with a `describe(struct, visitor)` beside it.
template <class T>
concept Described = std::is_class_v<T> && requires(T& value)
{
    describe(value, AnyVisitor{});
};

template <class T>
struct IsOptional : std::false_type {
};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {
};

template <class T>
struct IsId : std::false_type {
};
template <class Tag>
struct IsId<StrongId<Tag>> : std::true_type {
};

template <class T>
struct IsDescribedList : std::false_type {
};
template <class T>
struct IsDescribedList<std::vector<T>> : std::bool_constant<Described<T>> {
};

/// The value of a choice by its stable name; empty when there is none.
template <Choice Enum>
[[nodiscard]] std::optional<Enum> choiceByName(std::string_view name)
{
    for (std::size_t index = 0; index < Choices<Enum>::names.size(); ++index) {
        if (Choices<Enum>::names[index] == name)
            return static_cast<Enum>(index);
    }
    return std::nullopt;
}

template <Choice Enum>
[[nodiscard]] constexpr std::string_view choiceName(Enum value)
{
    return Choices<Enum>::names.at(static_cast<std::size_t>(value));
}

} // namespace pathwise
