// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/checks.h"

#include <cmath>

namespace pathwise {

std::optional<Error> firstProblem(std::initializer_list<CheckedNumber> numbers)
{
    for (const CheckedNumber& number : numbers) {
        if (!std::isfinite(number.value))
            return Error{.code = ErrorCode::NotFinite, .field = number.field, .value = number.value};
        if (number.value < number.min || number.value > number.max)
            return Error{.code = ErrorCode::OutOfRange,
                         .field = number.field,
                         .value = number.value,
                         .min = number.min,
                         .max = number.max};
    }
    return {};
}

} // namespace pathwise
