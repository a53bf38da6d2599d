// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pathwise {

/// The shortest decimal text that reads back as the same double, with a dot, never in a locale's form.
[[nodiscard]] std::string numberText(double number);

/// Reads the whole of `text` as a decimal number ("230000", "-0.5", "1e6"); "nan" and "inf" are read as such.
/// Empty when anything is left over.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);

} // namespace pathwise
