// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/request.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace pathwise {

/// Stable names of the measures of futures, in the order of `Measure`.
inline constexpr std::array<std::string_view, 6> measureNames{"base",  "bonus",     "equity",
                                                              "gross", "take_home", "after_living_costs"};

[[nodiscard]] constexpr std::string_view measureName(Measure measure)
{
    return measureNames.at(static_cast<std::size_t>(measure));
}

/// For a check of options.
[[nodiscard]] inline std::vector<std::string> measureChoices()
{
    return {measureNames.begin(), measureNames.end()};
}

/// Pre: `name` is one of `measureNames`.
[[nodiscard]] constexpr Measure measureNamed(std::string_view name)
{
    std::size_t index = 0;
    while (index + 1 < measureNames.size() && measureNames.at(index) != name)
        ++index;
    return static_cast<Measure>(index);
}

} // namespace pathwise
