// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/figure.h"

#include <filesystem>

namespace pathwise {

/// The figures of one JSON file: `figures` is a list of entries; `source` tells where all of them are from, or
/// `sources` names several and each entry says which. An entry's value is a number, a flag, a list of texts, or a pair
/// [low, high] whose high may be null. Errors name the file and the JSON path.
[[nodiscard]] Result<std::vector<Figure>> readFigureFile(const std::filesystem::path& file);

} // namespace pathwise
