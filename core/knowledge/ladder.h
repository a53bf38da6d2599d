// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/derived.h"
#include "core/knowledge/figure.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pathwise {

/// What to do where a ladder's published total is not the sum of its parts.
enum class LadderTotals {
    KeepParts,    ///< the parts as published; the total follows from them
    ScaleToTotal, ///< base is scaled so that the mix is kept and the published total is met
    ShrinkEquity, ///< base and bonus as published; equity is what is left of the published total
    LeaveOut      ///< the ladder gives no pay; a path that uses it asks for the user's own figure
};

/// Which of the guide's two statements of the bonus to use: the table's, or the prose's for the levels it names.
enum class BonusTiers { Table, Prose };

/// How a published ladder is to be read where it disagrees with itself.
struct LadderReading {
    LadderTotals totals = LadderTotals::KeepParts;
    BonusTiers bonus = BonusTiers::Table;

    bool operator==(const LadderReading&) const = default;
};

/// A year's pay at one level.
struct LevelPay {
    Derived base;                          ///< USD a year
    Derived equity;                        ///< granted a year, as a fraction of base
    Derived bonus;                         ///< target, as a fraction of base
    Derived total;                         ///< USD a year: base × (1 + equity + bonus)
    std::optional<Derived> published = {}; ///< USD a year: the total that the source prints, where it prints one
};

/// Time to promotion: a Weibull hazard in months since reaching the level (model specification, section 2.2).
struct TimeInLevel {
    double medianMonths = 0;
    double shape = 1;
    double minMonths = 0;
};

/// One rung.
struct LadderLevel {
    std::string id;                            ///< "associate", "engineer", "senior", "staff", "principal"
    Range years;                               ///< of experience, from low up to but not including high
    LevelPay parts;                            ///< as published, or as it follows from what is published
    std::optional<LevelPay> pay;               ///< in use: `parts` after the choice of LadderTotals; none when left out
    std::optional<TimeInLevel> promotion = {}; ///< none at the top
};

using Ladder = std::vector<LadderLevel>;

/// The level with that id, or null.
[[nodiscard]] const LadderLevel* findLevel(const Ladder& ladder, std::string_view id);

/// The level whose band holds `years` of experience: the highest that starts at or below it. Null for an empty ladder.
[[nodiscard]] const LadderLevel* suggestLevel(const Ladder& ladder, double years);

/// The ladder whose figures are "<prefix>.<level>.years|base|equity|bonus|total"; derived values are named
/// "<name>.<level>...". Times in level are "default.promotion.<level>.median_months|shape|min_months". Errors:
/// UnknownId, WrongType, OutOfRange (a base that is not positive, a negative share).
[[nodiscard]] Result<Ladder> publishedLadder(const Figures& figures, std::string_view prefix, std::string_view name,
                                             const std::vector<std::string>& levels, LadderReading reading);

/// The figure that gives the bonus of a level of the ladder "<prefix>", e.g. "ladder.staff.bonus" or
/// "bonus.prose.staff".
[[nodiscard]] std::string bonusFigure(const Figures& figures, std::string_view prefix, std::string_view level,
                                      BonusTiers tiers);

/// Pay at a level after the choice. None for LeaveOut. A pay without a published total stays as it is.
[[nodiscard]] std::optional<LevelPay> resolved(const LevelPay& parts, LadderTotals totals, std::string_view name);

/// base × (1 + equity + bonus), named `id`.
[[nodiscard]] Derived composedTotal(std::string id, const Derived& base, const Derived& equity, const Derived& bonus);

} // namespace pathwise
