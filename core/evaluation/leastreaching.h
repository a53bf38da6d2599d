// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>

namespace pathwise {

struct LeastReachingOptions {
    double guess = 0;        ///< where to begin, 0..max
    double max = 1e9;        ///< the search ends here
    double tolerance = 0.01; ///< of the function's value above 0
};

/// Two points around a crossing from below: f(low) < 0 <= f(high).
struct Bracket {
    double low = 0;
    double atLow = 0;
    double high = 0;
    double atHigh = 0;
};

/// Steps away from the guess until the crossing is bracketed. `low == high` where f(0) >= 0; empty where f(max) < 0.
template <class Function>
[[nodiscard]] std::optional<Bracket> bracketFrom(const Function& f, const LeastReachingOptions& options)
{
    constexpr double overshoot = 2; // a dollar of pay leaves more than half of itself, so the first step brackets
    constexpr double leastStep = 1;
    const double start = std::clamp(options.guess, 0.0, options.max);
    const double atStart = f(start);
    Bracket bracket{start, atStart, start, atStart};
    for (double step = std::max(leastStep, -overshoot * atStart); bracket.atHigh < 0; step *= 2) {
        if (bracket.high >= options.max)
            return std::nullopt;
        bracket.low = bracket.high;
        bracket.atLow = bracket.atHigh;
        bracket.high = std::min(options.max, bracket.high + step);
        bracket.atHigh = f(bracket.high);
    }
    for (double step = std::max(leastStep, overshoot * atStart); bracket.atLow >= 0 && bracket.low > 0; step *= 2) {
        bracket.high = bracket.low;
        bracket.atHigh = bracket.atLow;
        bracket.low = std::max(0.0, bracket.low - step);
        bracket.atLow = f(bracket.low);
    }
    if (bracket.atLow >= 0)
        return Bracket{0, bracket.atLow, 0, bracket.atLow};
    return bracket;
}

/// The least x in 0..max with f(x) >= 0 for an f that grows; 0 where f(0) does already, empty where none does. At a jump,
/// the first x above it; where f falls for a while (a tax cliff), one of the crossings from below.
/// The Illinois variant of regula falsi (Dowell and Jarratt, BIT 11, 1971): few calls for functions that are nearly
/// linear, with a bisection now and then so that it ends at jumps too.
template <class Function>
[[nodiscard]] std::optional<double> leastReaching(const Function& f, const LeastReachingOptions& options)
{
    constexpr int mostSteps = 200;
    constexpr int bisectEvery = 8;
    constexpr double closest = 1e-6;
    const double margin = options.tolerance / 2; // aims a little above 0, to end there
    auto found = bracketFrom([&](double x) { return f(x) - margin; }, options);
    if (!found)
        return std::nullopt;
    auto [low, atLow, high, atHigh] = *found;
    double lowWeight = atLow;
    double highWeight = atHigh;
    int side = 0; // which end moved last
    for (int step = 1; step <= mostSteps && atHigh > margin && high - low > closest; ++step) {
        const double x =
            step % bisectEvery == 0 ? (low + high) / 2 : high - highWeight * (high - low) / (highWeight - lowWeight);
        const double value = f(x) - margin;
        if (value >= -margin && value <= margin)
            return x;
        if (value > 0) {
            high = x;
            atHigh = highWeight = value;
            lowWeight /= side > 0 ? 2 : 1;
            side = 1;
        } else {
            low = x;
            lowWeight = value;
            highWeight /= side < 0 ? 2 : 1;
            side = -1;
        }
    }
    return high;
}

} // namespace pathwise
