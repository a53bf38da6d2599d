// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace pathwise {

/// The table behind fieldtexts.h: sources of translation in the context "FieldTexts".
struct FieldWords {
    std::string_view key;
    const char* label;
    const char* help;
};

[[nodiscard]] std::span<const FieldWords> fieldWords();

} // namespace pathwise
