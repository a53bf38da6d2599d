// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <type_traits>

namespace pathwise {

/// The positive half of a Gauss-Legendre rule on -1..1; the other half mirrors it. Even numbers of nodes only.
struct GaussLegendre {
    static constexpr std::size_t half = 12;
    std::array<double, half> node{};
    std::array<double, half> weight{};
};

/// The 24-point rule: exact for polynomials up to degree 47. Computed once, by Newton's method on the Legendre
/// polynomial. Source: Abramowitz & Stegun, section 25.4.29. Any thread.
[[nodiscard]] const GaussLegendre& gaussLegendre();

/// Integral of the smooth function `f` from `a` to `b` by one 24-point panel. `f` is called at 24 inner points, never
/// at the ends; it returns a double, or anything that starts at zero and can be added and multiplied by a double.
template <class Function>
[[nodiscard]] auto integrate(Function&& f, double a, double b)
{
    const GaussLegendre& rule = gaussLegendre();
    const double middle = (a + b) / 2;
    const double reach = (b - a) / 2;
    std::invoke_result_t<Function&, double> sum{};
    for (std::size_t i = 0; i < GaussLegendre::half; ++i)
        sum = sum + (f(middle - reach * rule.node[i]) + f(middle + reach * rule.node[i])) * (reach * rule.weight[i]);
    return sum;
}

/// The same over `panels` (> 0) panels of equal width, for functions that one panel does not follow.
template <class Function>
[[nodiscard]] auto integrate(Function&& f, double a, double b, int panels)
{
    const double width = (b - a) / panels;
    std::invoke_result_t<Function&, double> sum{};
    for (int i = 0; i < panels; ++i)
        sum = sum + integrate(f, a + i * width, i + 1 == panels ? b : a + (i + 1) * width);
    return sum;
}

} // namespace pathwise
