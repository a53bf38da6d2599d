// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/sliderrange.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pathwise {

namespace {

/// The next of 1, 2, 3, 4, 5, 6, 8 times a power of ten that is not below `value`.
double roundUp(double value)
{
    constexpr std::array steps{1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0};
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    const auto reaches = [&](double step) { return step * power >= value * (1 - 1e-9); };
    return *std::find_if(steps.begin(), steps.end() - 1, reaches) * power;
}

/// What is usual where neither a source nor a value says how much.
double usualMost(Unit unit)
{
    switch (unit) {
    case Unit::Usd:
    case Unit::UsdPerYear: return 50'000;
    case Unit::UsdPerShare: return 200;
    case Unit::Fraction:
    case Unit::FractionPerYear: return 0.5;
    case Unit::Months: return 24;
    case Unit::Hours:
    case Unit::Shares: return 1'000;
    default: return 10;
    }
}

} // namespace

SliderRange sliderRange(const FieldInfo& info, std::optional<double> source, double value)
{
    const double size = std::max(std::abs(source.value_or(0)), source ? 0.0 : std::abs(value));
    double most = size > 0 ? roundUp(2 * size) : usualMost(info.unit);
    if (value > most)
        most = roundUp(value);
    double least = std::max(info.min, 0.0);
    if (info.min < 0)
        least = std::max(info.min, -most / 2);
    least = std::min(least, value);
    return {std::max(least, info.min), std::max(std::min(most, info.max), least + info.step)};
}

} // namespace pathwise
