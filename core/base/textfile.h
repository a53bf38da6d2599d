// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <string>

namespace pathwise {

/// The whole of a regular file of at most `maxBytes`. Errors: CannotRead, Empty, TooLarge, with `file` set.
[[nodiscard]] Result<std::string> readTextFile(const std::filesystem::path& file, std::size_t maxBytes);

/// Replaces a file so that at every moment either the old or the new one is there, whole: a temporary file beside it is
/// written, synced and renamed over it, then the folder is synced. Keeps the mode of the old file; follows a symbolic
/// link. Error: CannotWrite with the system's reason; the old file is then untouched.
[[nodiscard]] Result<void> replaceFile(const std::filesystem::path& file, const std::string& bytes);

} // namespace pathwise
