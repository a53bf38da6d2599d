// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace pathwise {

/// The JSON Schema (2020-12) of a plan file, generated from the described fields.
[[nodiscard]] std::string planSchema();

} // namespace pathwise
