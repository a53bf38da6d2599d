// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/filingstatus.h"

namespace pathwise {

namespace {
constexpr std::array<std::string_view, 4> keys = {"single", "married_joint", "married_separate", "head_of_household"};
}

std::string_view key(FilingStatus status)
{
    return keys[static_cast<std::size_t>(status)];
}

std::optional<FilingStatus> filingStatusFromKey(std::string_view text)
{
    for (const FilingStatus status : filingStatuses) {
        if (key(status) == text)
            return status;
    }
    return std::nullopt;
}

} // namespace pathwise
