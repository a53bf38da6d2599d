// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/readings.h"

namespace pathwise {

/// One statement of the guide against what other statements imply.
struct Disagreement {
    std::string subject; ///< a level, a place, or a figure id: which of several like statements
    Input stated;
    Derived implied;
    bool conflicts = false; ///< false: they agree within the source's own rounding, and are listed for the picture

    /// Stated less implied, in the unit of the figures.
    [[nodiscard]] double difference() const { return stated.value - implied.value; }
};

/// A place where the guide does not fit together. Nothing is corrected silently: the app shows these where the figures
/// are used, with the ways to read them.
struct Contradiction {
    /// "ladder_totals", "bonus_tiers", "equity_share", "remote_pay", "median_base", "rounding" or "ai_premium".
    std::string id;
    std::vector<Disagreement> rows; ///< all like statements; at least one conflicts
    std::vector<std::string>
        ways;           ///< how it can be resolved, the default first; empty where there is nothing to choose
    std::string chosen; ///< the way in use; empty where there is none

    /// Ids of all figures involved, each once.
    [[nodiscard]] std::vector<std::string> figures() const;
};

/// What does not fit, computed from the figures as they are now: with the user's own values a contradiction may go
/// away. Errors: UnknownId, WrongType for a figure that a check needs.
[[nodiscard]] Result<std::vector<Contradiction>> findContradictions(const Figures& figures, const Readings& readings);

} // namespace pathwise
