// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace pathwise {

enum class OptionGrantType { Iso, Nso };

/// Vested options of somebody who has left. Amounts per share in US dollars; months may be fractions.
struct DepartedOptions {
    OptionGrantType type = OptionGrantType::Nso;
    double vestedOptions = 0;
    double strike = 0;
    double fmv = 0;
    double monthsSinceDeparture = 0;
    double windowMonths = 3; ///< the contract's; its last day still counts
    double ordinaryRate = 0; ///< marginal, for the tax that is due with an NSO's exercise
};

enum class ExerciseStatus { Iso, Nso, Expired };

/// What exercising everything now takes; totals in US dollars, all 0 when expired.
struct DepartedExercise {
    ExerciseStatus status = ExerciseStatus::Expired;
    double cost = 0; ///< strike
    double ordinaryIncome = 0;
    double amtAdjustment = 0;
    double cashNeeded = 0; ///< strike and tax on ordinary income

    [[nodiscard]] bool exercisable() const { return status != ExerciseStatus::Expired; }
};

/// An ISO is treated as one only within three months of leaving; in a longer window it turns into an NSO.
/// Says what an exercise would be, not that it is wise: an underwater option costs its strike here as well.
/// Errors: NotFinite, OutOfRange. Source: IRC 422(a)(2), 26 CFR 1.421-1(h). Pure; any thread.
[[nodiscard]] Result<DepartedExercise> exerciseAfterDeparture(const DepartedOptions& options);

} // namespace pathwise
