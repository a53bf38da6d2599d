// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <span>
#include <vector>

namespace pathwise {

/// Builds a Brownian path from independent normals so that the first number decides most of the path: it sets the last
/// value; each following one bisects the leftmost open gap, the scan going from left to right and around.
/// Source: Glasserman, "Monte Carlo Methods in Financial Engineering", section 3.1. Immutable; callable from any
/// thread.
class BrownianBridge {
public:
    /// One point given its neighbours: value = leftWeight * left + rightWeight * right + deviation * z.
    struct Step {
        std::size_t point = 0;
        std::size_t left = 0;  ///< index + 1 of the known point to the left; 0 is the origin
        std::size_t right = 0; ///< index of the known point to the right
        double leftWeight = 0;
        double rightWeight = 0;
        double deviation = 0;
    };

    /// `times` in years, positive and increasing. Errors: Empty, NotFinite, OutOfRange, NotSorted.
    [[nodiscard]] static Result<BrownianBridge> over(std::vector<double> times);

    [[nodiscard]] std::size_t size() const { return m_times.size(); }

    /// In the order in which numbers are used up. The first one sets the last point from the origin alone.
    [[nodiscard]] const std::vector<Step>& steps() const { return m_steps; }

    /// Which point (0-based) each number sets, in turn.
    [[nodiscard]] std::vector<std::size_t> order() const;

    /// The path's values at the times. Pre: `normals.size() == size()`.
    [[nodiscard]] std::vector<double> path(std::span<const double> normals) const;

private:
    explicit BrownianBridge(std::vector<double> times);
    [[nodiscard]] Step bisection(std::size_t gapBegin, std::size_t gapEnd) const;

    std::vector<double> m_times;
    std::vector<Step> m_steps;
};

} // namespace pathwise
