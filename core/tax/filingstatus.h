// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/filingstatus.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace pathwise {

inline constexpr std::array<FilingStatus, 4> filingStatuses = {
    FilingStatus::Single, FilingStatus::MarriedJoint, FilingStatus::MarriedSeparate, FilingStatus::HeadOfHousehold};

/// One value per filing status.
template <class T>
struct ByStatus {
    std::array<T, 4> values{};

    [[nodiscard]] const T& operator[](FilingStatus status) const { return values[static_cast<std::size_t>(status)]; }
    [[nodiscard]] T& operator[](FilingStatus status) { return values[static_cast<std::size_t>(status)]; }
};

/// The key in data files and on the command line.
[[nodiscard]] std::string_view key(FilingStatus status);
[[nodiscard]] std::optional<FilingStatus> filingStatusFromKey(std::string_view key);

} // namespace pathwise
