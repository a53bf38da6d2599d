// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/goalseek.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace pathwise {

namespace {

/// The first step outwards, as a part of the present value.
constexpr double firstStep = 0.1;

/// A value and how far the answer there is above the target.
struct Point {
    double value = 0;
    double excess = 0;
};

/// Whether the answer at `b` has reached the target or is beyond it, seen from `a`, which is not there.
bool differ(const Point& a, const Point& b)
{
    return a.excess > 0 ? b.excess <= 0 : b.excess >= 0;
}

class Seeker {
public:
    struct Aim {
        double target = 0;
        SeekAccuracy accuracy = {};
    };

    Seeker(const WhatIf& whatIf, const VariedField& field, const Aim& aim, const std::stop_token& stop)
        : m_whatIf(whatIf), m_field(field), m_target(aim.target), m_accuracy(aim.accuracy), m_stop(stop)
    {
    }

    Result<std::optional<Solution>> seek()
    {
        const auto now = m_whatIf.now(m_stop);
        if (!now)
            return failure(now.error());
        m_now = {.value = m_field.now, .excess = now->middle - m_target};
        m_enough = m_accuracy.answer * std::abs(m_now.excess);
        if (m_now.excess == 0)
            return Solution{.value = m_now.value, .reached = m_target, .above = true};
        return bracket();
    }

private:
    Result<Point> at(double value) const
    {
        return m_whatIf.with(m_field.fields, value, m_stop).map([&](const Answer& answer) {
            return Point{.value = value, .excess = answer.middle - m_target};
        });
    }

    double step() const
    {
        const double share = firstStep * std::abs(m_now.value);
        const double least = m_field.kind == FieldKind::Integer ? 1 : 0;
        return share > 0 ? std::max(share, least) : m_field.info.step;
    }

    /// One step further out; nothing where the end of the allowed range has been reached.
    Result<std::optional<Point>> further(const Point& from, double reach) const
    {
        const double value = allowedValue(m_field, m_now.value + reach);
        if (value == from.value)
            return std::nullopt;
        return at(value).map([](const Point& point) { return std::optional(point); });
    }

    /// Steps outwards on both sides in turn until the answer has crossed.
    Result<std::optional<Solution>> bracket()
    {
        std::array<std::optional<Point>, 2> outmost{m_now, m_now};
        for (double reach = step(); outmost[0] || outmost[1]; reach *= 2) {
            for (const std::size_t side : {std::size_t{0}, std::size_t{1}}) {
                if (!outmost[side])
                    continue;
                const auto next = further(*outmost[side], side == 0 ? -reach : reach);
                if (!next)
                    return failure(next.error());
                if (*next && differ(m_now, **next))
                    return narrow(*outmost[side], **next);
                outmost[side] = *next;
            }
        }
        return std::nullopt;
    }

    bool isNarrow(const Point& inner, const Point& outer) const
    {
        const double width = std::abs(outer.value - inner.value);
        if (m_field.kind == FieldKind::Integer)
            return width <= 1;
        return std::abs(outer.excess) <= m_enough
            || width <= m_accuracy.bracket * std::max(std::abs(inner.value), std::abs(outer.value));
    }

    /// Where the line through both ends meets the target, a little inside the bracket.
    static double secant(const Point& inner, const Point& outer)
    {
        constexpr double inside = 0.01;
        const double share = inner.excess / (inner.excess - outer.excess);
        return std::lerp(inner.value, outer.value, std::clamp(share, inside, 1 - inside));
    }

    /// `inner` is on the side of the present answer, `outer` beyond the target.
    Result<std::optional<Solution>> narrow(Point inner, Point outer) const
    {
        for (bool halve = false; !isNarrow(inner, outer); halve = !halve) {
            const double middle = std::midpoint(inner.value, outer.value);
            const auto next = at(allowedValue(m_field, halve ? middle : secant(inner, outer)));
            if (!next)
                return failure(next.error());
            if (std::abs(next->excess) <= m_enough && m_field.kind != FieldKind::Integer)
                return solution(*next);
            (differ(m_now, *next) ? outer : inner) = *next;
        }
        return solution(outer);
    }

    Solution solution(const Point& point) const
    {
        return {.value = point.value, .reached = point.excess + m_target, .above = point.value > m_now.value};
    }

    const WhatIf& m_whatIf;
    const VariedField& m_field;
    double m_target;
    SeekAccuracy m_accuracy;
    const std::stop_token& m_stop;
    Point m_now;
    double m_enough = 0;
};

} // namespace

Result<std::optional<Solution>> goalSeek(const WhatIf& whatIf, const VariedField& field, double target,
                                         const std::stop_token& stop, const SeekAccuracy& accuracy)
{
    return Seeker(whatIf, field, {target, accuracy}, stop).seek();
}

} // namespace pathwise
