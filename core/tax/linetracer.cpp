// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/linetracer.h"

#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

LineTracer::Values onLine(double x0, const LineTracer::Values& y0, double x1, const LineTracer::Values& y1, double x)
{
    LineTracer::Values result{};
    const double share = (x - x0) / (x1 - x0);
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = y0[i] + (y1[i] - y0[i]) * share;
    return result;
}

} // namespace

bool LineTracer::close(const Values& a, const Values& b) const
{
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (std::abs(a[i] - b[i]) > m_tolerance)
            return false;
    }
    return true;
}

bool LineTracer::isStraight(const Point& a, const Point& b) const
{
    for (const double share : {0.5, 0.27, 0.81}) {
        const double x = a.x + (b.x - a.x) * share;
        if (!close(m_function(x), onLine(a.x, a.y, b.x, b.y, x)))
            return false;
    }
    return true;
}

/// Where both ends run straight with one slope but at different heights, the jump is found by bisection to the last
/// bit.
bool LineTracer::splitAtJump(const Point& a, const Point& b)
{
    const double nearby = (b.x - a.x) / 64;
    const Point afterA = at(a.x + nearby);
    const Point beforeB = at(b.x - nearby);
    double left = afterA.x;
    double right = beforeB.x;
    while (std::nextafter(left, right) < right) {
        const double middle = left + (right - left) / 2;
        const Values y = m_function(middle);
        if (close(y, onLine(a.x, a.y, afterA.x, afterA.y, middle)))
            left = middle;
        else if (close(y, onLine(beforeB.x, beforeB.y, b.x, b.y, middle)))
            right = middle;
        else
            return false;
    }
    const Point before = at(left);
    const Point after = at(right);
    if (!isStraight(a, before) || !isStraight(after, b))
        return false;
    add(a, before);
    add(after, b);
    return true;
}

/// Where the lines through both ends meet, for the first measure that bends; the middle where they do not meet inside.
double LineTracer::likelyKink(const Point& a, const Point& b) const
{
    const double width = b.x - a.x;
    const Point afterA = at(a.x + width / 64);
    const Point beforeB = at(b.x - width / 64);
    for (std::size_t i = 0; i < a.y.size(); ++i) {
        const double left = (afterA.y[i] - a.y[i]) / (afterA.x - a.x);
        const double right = (b.y[i] - beforeB.y[i]) / (b.x - beforeB.x);
        if (std::abs(left - right) * width < m_tolerance)
            continue;
        const double x = a.x + (b.y[i] - a.y[i] - right * width) / (left - right);
        if (x > a.x + width / 1024 && x < b.x - width / 1024)
            return x;
    }
    return a.x + width / 2;
}

void LineTracer::piece(const Point& a, const Point& b)
{
    if (std::nextafter(a.x, b.x) >= b.x)
        return; // a jump between neighbouring numbers: the next piece starts behind it
    if (isStraight(a, b)) {
        add(a, b);
        return;
    }
    if (splitAtJump(a, b))
        return;
    const Point middle = at(likelyKink(a, b));
    if (middle.x <= a.x || middle.x >= b.x)
        return;
    piece(a, middle);
    piece(middle, b);
}

void LineTracer::add(const Point& a, const Point& b)
{
    if (!m_segments.empty() && m_segments.back().end == a.x && close(m_segments.back().atEnd, a.y)) {
        Segment& last = m_segments.back();
        // Joined only where the middle point lies on the long line to well below the tolerance.
        const Values expected = onLine(last.start, last.atStart, b.x, b.y, a.x);
        if (close(expected, a.y)) {
            last.end = b.x;
            last.atEnd = b.y;
            return;
        }
    }
    m_segments.push_back({a.x, b.x, a.y, b.y});
}

void LineTracer::trace(double start, double end, double grid)
{
    Point a = at(start);
    while (a.x < end) {
        const Point b = at(std::min(end, a.x + grid));
        piece(a, b);
        a = b;
    }
}

} // namespace pathwise
