// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace pathwise {

/// One command. `text` is a source of translation in the context "Actions"; `keys` are alternatives separated by blanks.
struct ActionRow {
    const char* name;
    const char* menu; ///< name of its menu; an empty name starts a separator
    const char* text;
    const char* keys;
    const char* icon;
};

struct MenuRow {
    const char* name;
    const char* text;
};

/// In the order of the menus.
[[nodiscard]] std::span<const ActionRow> actionTable();
[[nodiscard]] std::span<const MenuRow> menuTable();

} // namespace pathwise
