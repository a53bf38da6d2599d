// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/variancereduction.h"

#include <cmath>

namespace pathwise {

VarianceReduction antitheticLognormal(double s)
{
    const double spread = std::expm1(s * s);
    const double single = std::exp(s * s) * spread;
    const double pair = (single - spread) / 2;
    return {.plain = single, .reduced = pair, .ratio = single > 0 ? 2 * pair / single : 0};
}

VarianceReduction commonLognormal(double mu1, double mu2, double s)
{
    const double spread = std::expm1(s * s);
    const double gap = std::exp(mu1) - std::exp(mu2);
    const double sum = std::exp(2 * mu1) + std::exp(2 * mu2);
    return {.plain = sum * spread, .reduced = gap * gap * spread, .ratio = gap * gap / sum};
}

} // namespace pathwise
