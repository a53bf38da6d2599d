// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/variedfield.h"
#include "core/evaluation/whatif.h"

#include <optional>

namespace pathwise {

/// A value of a field with which the answer reaches the target.
struct Solution {
    double value = 0;
    double reached = 0; ///< the answer there: the target, or just beyond it where the answer jumps
    bool above = false; ///< the value lies above the present one, so the answer has crossed from there on upwards
};

/// When a search is over.
struct SeekAccuracy {
    double answer = 1e-7;   ///< so near to the target, relative to the distance of the present answer
    double bracket = 1e-10; ///< or where values so near to each other, relative to themselves, lie on its two sides
};

/// The value of one field, nearest to the present one, with which the answer's middle reaches `target`: steps outwards that
/// double until the answer has crossed the target, up to the ends of the allowed range, then secants safeguarded by halving
/// the bracket (Dekker's idea; Numerical Recipes, "Root finding and nonlinear sets of equations"). All in the same futures.
/// None where the answer does not cross the target inside the allowed range; a crossing and its return between two steps are
/// not seen. A whole-number field gives the nearest whole number beyond the target.
/// Errors: those of `WhatIf::with`; Cancelled.
[[nodiscard]] Result<std::optional<Solution>> goalSeek(const WhatIf& whatIf, const VariedField& field, double target,
                                                       const std::stop_token& stop = {},
                                                       const SeekAccuracy& accuracy = {});

} // namespace pathwise
