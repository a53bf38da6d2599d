// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/posttermination.h"

#include "core/equity/checks.h"

#include <algorithm>

namespace pathwise {

namespace {

constexpr double isoMonths = 3; // IRC 422(a)(2)

ExerciseStatus statusOf(const DepartedOptions& options)
{
    if (options.monthsSinceDeparture > options.windowMonths)
        return ExerciseStatus::Expired;
    const bool iso = options.type == OptionGrantType::Iso && options.monthsSinceDeparture <= isoMonths;
    return iso ? ExerciseStatus::Iso : ExerciseStatus::Nso;
}

} // namespace

Result<DepartedExercise> exerciseAfterDeparture(const DepartedOptions& options)
{
    if (const auto problem = firstProblem({{"vestedOptions", options.vestedOptions, nonNegative},
                                           {"strike", options.strike, nonNegative},
                                           {"fmv", options.fmv, nonNegative},
                                           {"monthsSinceDeparture", options.monthsSinceDeparture, nonNegative},
                                           {"windowMonths", options.windowMonths, nonNegative},
                                           {"ordinaryRate", options.ordinaryRate, nonNegative, whole}}))
        return failure(*problem);
    DepartedExercise exercise{.status = statusOf(options)};
    if (!exercise.exercisable())
        return exercise;
    const double spread = options.vestedOptions * std::max(0.0, options.fmv - options.strike);
    exercise.cost = options.vestedOptions * options.strike;
    (exercise.status == ExerciseStatus::Nso ? exercise.ordinaryIncome : exercise.amtAdjustment) = spread;
    exercise.cashNeeded = exercise.cost + options.ordinaryRate * exercise.ordinaryIncome;
    return exercise;
}

} // namespace pathwise
