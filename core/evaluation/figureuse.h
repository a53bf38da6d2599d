// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

#include <map>

namespace pathwise {

/// Paths of the plan's empty fields by the figure that they take their value from, directly or through a ladder, a place or
/// a segment ("paths/ai/stages/0/package/base" for "ladder.senior.base"). Figures that no field of the plan stands on are
/// not there. `knowledge` is the plan's own (`worldOf`).
[[nodiscard]] std::map<std::string, std::vector<std::string>> figureUses(const Plan& plan, const Knowledge& knowledge);

/// The plan when a contradiction of the sources is read in one of its ways.
struct ReadingEffect {
    std::string way;
    bool isChosen = false;
    std::vector<double> totals; ///< by path: the measure over the horizon, in the plan without chance
    std::size_t best = 0;       ///< the path with the most
};

/// All ways of one contradiction, in their order; none where there is nothing to choose. `world` is the published one.
/// Errors: those of `evaluate`; `LeaveOut` makes pay that the plan does not enter itself an error, and such a way has no totals.
[[nodiscard]] Result<std::vector<ReadingEffect>> readingEffects(const Plan& plan, const World& world,
                                                                std::string_view contradiction, MeasureColumn column,
                                                                std::stop_token stop = {});

} // namespace pathwise
