// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/field.h"

namespace pathwise {

/// How a household files its taxes.
enum class FilingStatus : std::uint8_t { Single, MarriedJoint, MarriedSeparate, HeadOfHousehold };

template <>
struct Choices<FilingStatus> {
    static constexpr std::array<std::string_view, 4> names{"single", "married_joint", "married_separate",
                                                           "head_of_household"};
};

} // namespace pathwise
