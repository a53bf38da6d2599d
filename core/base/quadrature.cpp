// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/quadrature.h"

#include <cmath>
#include <numbers>

namespace pathwise {

namespace {

struct Legendre {
    double value;
    double slope;
};

Legendre legendre(int degree, double x)
{
    double before = 1;
    double value = x;
    for (int k = 2; k <= degree; ++k) {
        const double next = ((2 * k - 1) * x * value - (k - 1) * before) / k;
        before = value;
        value = next;
    }
    return {value, degree * (before - x * value) / (1 - x * x)};
}

GaussLegendre computeRule()
{
    constexpr int degree = 2 * static_cast<int>(GaussLegendre::half);
    constexpr int newtonSteps = 8; // quadratic from a start good to three digits: five are enough
    GaussLegendre rule;
    for (std::size_t i = 0; i < GaussLegendre::half; ++i) {
        double x = std::cos(std::numbers::pi * (static_cast<double>(i) + 0.75) / (degree + 0.5));
        for (int step = 0; step < newtonSteps; ++step) {
            const Legendre at = legendre(degree, x);
            x -= at.value / at.slope;
        }
        const double slope = legendre(degree, x).slope;
        rule.node[i] = x;
        rule.weight[i] = 2 / ((1 - x * x) * slope * slope);
    }
    return rule;
}

} // namespace

const GaussLegendre& gaussLegendre()
{
    static const GaussLegendre rule = computeRule();
    return rule;
}

} // namespace pathwise
