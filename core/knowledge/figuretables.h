// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/month.h"
#include "core/knowledge/contradictions.h"

namespace pathwise {

/// What is to be said of a table of figures; the first that holds.
enum class FigureState {
    Check,   ///< statements disagree, or weights do not add to 100 %
    Yours,   ///< a figure of the user's own is in use
    Dated,   ///< half of its figures or more are older than two years
    Assumed, ///< half of its figures or more are assumptions of ours
    Agrees
};

/// Figures that belong together. Every figure is in one table.
struct SourceTable {
    std::string id;                          ///< e.g. "ladder", "returns", "other"
    std::vector<std::string> figures;        ///< ids, in the order of the files; at least one
    std::vector<std::string> contradictions; ///< ids of those that its figures are part of first
    FigureState state = FigureState::Agrees;
    int disagreeing = 0; ///< statements of its contradictions that conflict
    int own = 0;         ///< figures that the user changed
    int dated = 0;
    int assumed = 0;
    std::optional<double> weights = {}; ///< what its weights add up to, where it is a table of weights
    std::string oldest;                 ///< date of its oldest and of its newest figure, as their sources write them
    std::string newest;
};

/// All tables that have figures. `today` is the month that the age of a figure is counted from.
[[nodiscard]] std::vector<SourceTable> figureTables(const Figures& figures,
                                                    const std::vector<Contradiction>& contradictions, Month today);

/// Position of the table that a figure is in. Pre: `figure` is in one.
[[nodiscard]] std::size_t tableOf(const std::vector<SourceTable>& tables, std::string_view figure);

} // namespace pathwise
