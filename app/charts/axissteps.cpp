// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/axissteps.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace pathwise {
namespace {

/// Room for rounding when a value lies on a multiple.
constexpr double Slack = 1e-9;

/// Smallest of 1, 2, 2.5, 5, 10 x 10^n that is not below `raw`.
double roundStep(double raw)
{
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : std::array{1.0, 2.0, 2.5, 5.0}) {
        if (raw <= factor * power * (1 + Slack))
            return factor * power;
    }
    return 10 * power;
}

AxisSteps stepsWith(double low, double high, double step)
{
    return {std::floor(low / step + Slack) * step, std::ceil(high / step - Slack) * step, step};
}

} // namespace

std::vector<double> AxisSteps::ticks() const
{
    std::vector<double> result;
    const auto count = static_cast<int>(std::lround((high - low) / step));
    for (int i = 0; i <= count; ++i)
        result.push_back(low + i * step);
    return result;
}

AxisSteps niceSteps(double low, double high, int wanted)
{
    assert(wanted >= 2);
    if (!std::isfinite(low) || !std::isfinite(high) || high <= low) {
        const double at = std::isfinite(low) ? low : 0;
        return {at, at + 1, 1};
    }
    return stepsWith(low, high, roundStep((high - low) / wanted));
}

AxisSteps moneySteps(double low, double high, int wanted)
{
    return niceSteps(std::min(0.0, low), std::max(0.0, high), wanted);
}

AxisSteps differenceSteps(double low, double high)
{
    constexpr int EachSide = 3;
    const double reach = std::max(std::abs(low), std::abs(high));
    if (!std::isfinite(reach) || reach <= 0)
        return {-1, 1, 1};
    const AxisSteps above = niceSteps(0, reach, EachSide);
    return {-above.high, above.high, above.step};
}

std::vector<int> labelledYears(int count, double step, double needed)
{
    std::vector<int> result;
    const int fitting = step > 0 ? static_cast<int>(std::ceil(needed / step - Slack)) : count;
    const int every = fitting <= 1 ? 1 : std::max(3, fitting);
    for (int i = 0; i < count - 1; i += every) {
        // The last year is always shown; what would touch it is not.
        if (i == 0 || (count - 1 - i) >= fitting)
            result.push_back(i);
    }
    if (count > 0)
        result.push_back(count - 1);
    return result;
}

} // namespace pathwise
