// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace pathwise {

/// The name most like `given` (fewest letters to change, at most a third of them); empty when none is close.
[[nodiscard]] std::string_view nearestName(std::string_view given, const std::vector<std::string_view>& names);

} // namespace pathwise
