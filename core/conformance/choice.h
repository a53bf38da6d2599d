// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conformance/caserow.h"
#include "core/conformance/kind.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace pathwise {

/// The value that a cell's word stands for; another word is refused, and answers as the first would.
template <class T>
[[nodiscard]] T choiceIn(CaseRow& row, std::string_view column,
                         std::initializer_list<std::pair<std::string_view, T>> choices)
{
    Error error{.code = ErrorCode::UnknownChoice, .field = std::string(column), .text = std::string(row.text(column))};
    for (const auto& [word, value] : choices) {
        if (row.text(column) == word)
            return value;
        error.choices.emplace_back(word);
    }
    row.refuse(std::move(error));
    return choices.begin()->second;
}

/// A whole number that fits an int; anything else is refused as OutOfRange, and answers 0.
[[nodiscard]] inline int smallInteger(CaseRow& row, std::string_view column, double value)
{
    constexpr double most = 1e9;
    if (value >= -most && value <= most)
        return static_cast<int>(value);
    row.refuse(
        {.code = ErrorCode::OutOfRange, .field = std::string(column), .value = value, .min = -most, .max = most});
    return 0;
}

/// The same for a cell that must hold a whole number.
[[nodiscard]] inline int smallInteger(CaseRow& row, std::string_view column)
{
    return smallInteger(row, column, static_cast<double>(row.integer(column)));
}

/// A number, or nothing: the answer to a column that may be blank.
[[nodiscard]] CaseValue valueOf(const std::optional<double>& number);

/// A count as the number that it is compared as.
[[nodiscard]] inline double real(long long count)
{
    return static_cast<double>(count);
}

/// 1 or 0, as case files write a truth.
[[nodiscard]] inline double flagValue(bool truth)
{
    return truth ? 1 : 0;
}

} // namespace pathwise
