// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/election83b.h"

#include "core/equity/checks.h"

#include <algorithm>
#include <optional>

namespace pathwise {

namespace {

constexpr double shareSlack = 1e-9;

double spread(const EarlyExercise& exercise, double fmv)
{
    return std::max(0.0, fmv - exercise.strike);
}

double vestedShares(const EarlyExercise& exercise)
{
    double sum = 0;
    for (const VestingEvent& event : exercise.vesting)
        sum += event.shares;
    return sum;
}

std::optional<Error> check(const EarlyExercise& exercise)
{
    if (auto problem = firstProblem({{"shares", exercise.shares, nonNegative},
                                     {"strike", exercise.strike, nonNegative},
                                     {"fmvAtExercise", exercise.fmvAtExercise, nonNegative},
                                     {"forfeitedShares", exercise.forfeitedShares, nonNegative},
                                     {"salePrice", exercise.salePrice, nonNegative},
                                     {"ordinaryRate", exercise.ordinaryRate, nonNegative, whole},
                                     {"gainsRate", exercise.gainsRate, nonNegative, whole}}))
        return problem;
    for (const VestingEvent& event : exercise.vesting)
        if (auto problem =
                firstProblem({{"vesting/shares", event.shares, nonNegative}, {"vesting/fmv", event.fmv, nonNegative}}))
            return problem;
    const double placed = vestedShares(exercise) + exercise.forfeitedShares;
    if (placed > exercise.shares * (1 + shareSlack))
        return Error{.code = ErrorCode::BadSum, .field = "vesting", .value = placed, .max = exercise.shares};
    return {};
}

} // namespace

Result<EarlyExerciseTax> earlyExerciseTax(const EarlyExercise& exercise)
{
    if (const auto problem = check(exercise))
        return failure(*problem);
    const bool elected = exercise.election == Election::Section83b;
    const double spreadAtExercise = spread(exercise, exercise.fmvAtExercise);
    EarlyExerciseTax result;
    if (elected)
        result.incomeAtExercise = exercise.shares * spreadAtExercise;
    for (const VestingEvent& event : exercise.vesting) {
        const double taxed = elected ? spreadAtExercise : spread(exercise, event.fmv);
        if (!elected)
            result.incomeAtVesting += event.shares * taxed;
        result.capitalGain += event.shares * (exercise.salePrice - exercise.strike - taxed);
    }
    result.tax = exercise.ordinaryRate * (result.incomeAtExercise + result.incomeAtVesting)
        + exercise.gainsRate * result.capitalGain;
    return result;
}

} // namespace pathwise
