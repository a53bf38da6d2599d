// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/brownianbridge.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace pathwise {

namespace {

Result<void> checkTimes(const std::vector<double>& times)
{
    if (times.empty())
        return failure({.code = ErrorCode::Empty, .field = "times"});
    double before = 0;
    for (const double time : times) {
        if (!std::isfinite(time))
            return failure({.code = ErrorCode::NotFinite, .field = "times"});
        if (time <= 0)
            return failure({.code = ErrorCode::OutOfRange, .field = "times", .value = time, .min = 0});
        if (time <= before)
            return failure({.code = ErrorCode::NotSorted, .field = "times", .value = time, .min = before});
        before = time;
    }
    return {};
}

} // namespace

Result<BrownianBridge> BrownianBridge::over(std::vector<double> times)
{
    return checkTimes(times).map([&] { return BrownianBridge(std::move(times)); });
}

BrownianBridge::BrownianBridge(std::vector<double> times) : m_times(std::move(times))
{
    const std::size_t count = m_times.size();
    std::vector<bool> known(count, false);
    m_steps.reserve(count);
    m_steps.push_back({.point = count - 1, .deviation = std::sqrt(m_times.back())});
    known[count - 1] = true;
    std::size_t scan = 0;
    while (m_steps.size() < count) {
        const auto unknown = std::find(known.begin() + static_cast<std::ptrdiff_t>(scan), known.end(), false);
        if (unknown == known.end()) {
            scan = 0;
            continue;
        }
        const auto gapEnd = std::find(unknown, known.end(), true);
        const Step step = bisection(static_cast<std::size_t>(unknown - known.begin()),
                                    static_cast<std::size_t>(gapEnd - known.begin()));
        known[step.point] = true;
        m_steps.push_back(step);
        scan = static_cast<std::size_t>(gapEnd - known.begin()) + 1;
        if (scan >= count)
            scan = 0;
    }
}

BrownianBridge::Step BrownianBridge::bisection(std::size_t gapBegin, std::size_t gapEnd) const
{
    const std::size_t point = gapBegin + (gapEnd - 1 - gapBegin) / 2;
    const double leftTime = gapBegin == 0 ? 0 : m_times[gapBegin - 1];
    const double rightTime = m_times[gapEnd];
    const double time = m_times[point];
    const double width = rightTime - leftTime;
    return {.point = point,
            .left = gapBegin,
            .right = gapEnd,
            .leftWeight = (rightTime - time) / width,
            .rightWeight = (time - leftTime) / width,
            .deviation = std::sqrt((rightTime - time) * (time - leftTime) / width)};
}

std::vector<std::size_t> BrownianBridge::order() const
{
    std::vector<std::size_t> points;
    points.reserve(m_steps.size());
    for (const Step& step : m_steps)
        points.push_back(step.point);
    return points;
}

std::vector<double> BrownianBridge::path(std::span<const double> normals) const
{
    assert(normals.size() == size());
    std::vector<double> values(size());
    values[m_steps.front().point] = m_steps.front().deviation * normals[0];
    for (std::size_t i = 1; i < m_steps.size(); ++i) {
        const Step& step = m_steps[i];
        const double left = step.left == 0 ? 0 : values[step.left - 1];
        values[step.point] =
            step.leftWeight * left + step.rightWeight * values[step.right] + step.deviation * normals[i];
    }
    return values;
}

} // namespace pathwise
