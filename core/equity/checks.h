// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <initializer_list>
#include <limits>
#include <optional>

namespace pathwise {

/// A number somebody gave us, by the name of its field, and the closed range it must lie in.
struct CheckedNumber {
    const char* field;
    double value;
    double min = -std::numeric_limits<double>::max();
    double max = std::numeric_limits<double>::max();
};

/// The bounds of amounts, counts, volatilities and times.
constexpr double nonNegative = 0;
/// The bounds of a rate that is lost from a whole, such as a tax rate: all of it at most.
constexpr double whole = 1;

/// The first number that is NaN or infinite (NotFinite) or outside its range (OutOfRange), if any. Any thread.
[[nodiscard]] std::optional<Error> firstProblem(std::initializer_list<CheckedNumber> numbers);

} // namespace pathwise
