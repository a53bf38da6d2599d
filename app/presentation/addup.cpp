// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/addup.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>

namespace pathwise {
namespace {

struct Remainder {
    double size;
    std::size_t part;
};

} // namespace

std::vector<double> roundedToAddUp(std::span<const double> parts, double unit)
{
    assert(unit > 0);
    std::vector<double> units(parts.begin(), parts.end());
    std::vector<Remainder> remainders;
    double total = 0;
    double floors = 0;
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (!std::isfinite(units[i]))
            continue;
        const double exact = units[i] / unit;
        units[i] = std::floor(exact);
        total += exact;
        floors += units[i];
        remainders.push_back({exact - units[i], i});
    }
    std::stable_sort(remainders.begin(), remainders.end(),
                     [](const Remainder& a, const Remainder& b) { return a.size > b.size; });
    const auto missing = static_cast<std::size_t>(std::max(0.0, std::round(total) - floors));
    for (std::size_t i = 0; i < std::min(missing, remainders.size()); ++i)
        units[remainders[i].part] += 1;
    for (double& value : units)
        value *= unit;
    return units;
}

} // namespace pathwise
