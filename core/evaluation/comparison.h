// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/statistics.h"
#include "core/simulation/result.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace pathwise {

/// What may be said about two paths. Too close to call: the probability is within two standard errors of one half.
enum class PairVerdict { AAhead, BAhead, TooCloseToCall };

/// Two paths over the same futures: future i of A met the same luck as future i of B. Amounts in USD.
struct PairedComparison {
    std::size_t futures = 0;
    double probabilityABeatsB = 0.5; ///< ties count one half
    double probabilityError = 0;     ///< standard error
    PairVerdict verdict = PairVerdict::TooCloseToCall;
    SampleMean lead = {};                                          ///< of A over B
    std::array<double, percentileLevels.size()> leadPercentiles{}; ///< of A over B, at `percentileLevels`
    double regretChoosingA = 0;                                    ///< mean of max(B - A, 0)
    double regretChoosingB = 0;                                    ///< mean of max(A - B, 0)
};

/// Compares the paths' values future by future. Pre: same sizes. With no futures: too close to call.
[[nodiscard]] PairedComparison compare(std::span<const double> a, std::span<const double> b,
                                       Pairing pairing = Pairing::Independent);

/// The verdict on a probability with its standard error.
[[nodiscard]] PairVerdict verdictOn(double probabilityABeatsB, double standardError);

/// When one path overtakes the other for good, over futures: the month by which that share of all futures has, empty where
/// fewer ever do.
struct BreakEvenDistribution {
    std::size_t futures = 0;
    double probability = 0; ///< that it ever does
    std::optional<int> p10 = {};
    std::optional<int> p50 = {};
    std::optional<int> p90 = {};
    std::vector<std::size_t> counts = {}; ///< futures by month of breaking even; index = month
};

/// `months`: one entry for each future, empty where it never breaks even (never the horizon). Pre: months are not negative.
[[nodiscard]] BreakEvenDistribution breakEvenDistribution(std::span<const std::optional<int>> months);

} // namespace pathwise
