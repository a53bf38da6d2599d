// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace pathwise {

/// How a household files. Order and keys are those of the data files (`single`, `married_joint`, ...).
enum class FilingStatus : std::uint8_t { Single, MarriedJoint, MarriedSeparate, HeadOfHousehold };

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
