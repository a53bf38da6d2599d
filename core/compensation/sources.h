// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/knowledge.h"
#include "core/plan/plan.h"

namespace pathwise {

/// The value an empty field stands for, opened down to its figures; empty when the field has no source.
/// `field` is a field path of the plan ("paths/ai/stages/0/package/base"). Pay of a stage that names an unknown role or
/// level has no source.
[[nodiscard]] std::optional<Derived> sourceOf(const Plan& plan, const Knowledge& knowledge, std::string_view field);

/// A number of the plan with where it came from.
struct Resolved {
    double value = 0;
    bool entered = false;          ///< the user gave it
    std::optional<Derived> source; ///< what it would be otherwise, when there is a source
};

} // namespace pathwise
