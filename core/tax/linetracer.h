// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tax/compiled.h"

#include <array>
#include <functional>
#include <vector>

namespace pathwise {

/// Finds the straight pieces of a function that is made of them, jumps included.
class LineTracer {
public:
    using Values = std::array<double, taxMeasureCount>;
    using Function = std::function<Values(double)>;

    struct Segment {
        double start = 0;
        double end = 0; ///< inclusive: after a jump the next segment starts at the next double
        Values atStart{};
        Values atEnd{};
    };

    /// A piece may be off by `tolerance` dollars.
    LineTracer(Function function, double tolerance) : m_function(std::move(function)), m_tolerance(tolerance) {}

    /// Pieces of the function from `start` to `end`, looked at in steps no longer than `grid`: two edges that cancel
    /// each other within one step may be missed. Appends to what was traced before; neighbours in line are joined.
    void trace(double start, double end, double grid);
    [[nodiscard]] const std::vector<Segment>& segments() const { return m_segments; }

private:
    struct Point {
        double x = 0;
        Values y{};
    };

    [[nodiscard]] Point at(double x) const { return {x, m_function(x)}; }
    [[nodiscard]] bool close(const Values& a, const Values& b) const;
    [[nodiscard]] bool isStraight(const Point& a, const Point& b) const;
    [[nodiscard]] bool splitAtJump(const Point& a, const Point& b);
    [[nodiscard]] double likelyKink(const Point& a, const Point& b) const;
    void piece(const Point& a, const Point& b);
    void add(const Point& a, const Point& b);

    Function m_function;
    double m_tolerance = 0;
    std::vector<Segment> m_segments;
};

} // namespace pathwise
