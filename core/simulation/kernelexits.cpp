// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/kernelexits.h"

#include "core/simulation/philox.h"

#include <array>
#include <cmath>

namespace pathwise {

namespace {

/// Their square roots are irrational and independent of one another; plans have fewer companies.
constexpr std::array<double, 16> primes = {5, 2, 3, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53};

double fraction(double value)
{
    return value - std::floor(value);
}

} // namespace

double exitDraw(std::uint64_t seed, int company, std::uint64_t future)
{
    const auto entity = static_cast<std::uint32_t>(company);
    const double start = uniform({seed, 0, Stream::ExitLottery, entity}, 0);
    const double step = fraction(std::sqrt(primes.at(static_cast<std::size_t>(company) % primes.size())));
    return fraction(start + fraction(static_cast<double>(future) * step));
}

std::size_t outcomeAt(const std::vector<ExitTerms>& exits, double u)
{
    double sum = 0;
    for (std::size_t index = 0; index + 1 < exits.size(); ++index) {
        sum += exits[index].probability;
        if (u < sum)
            return index;
    }
    return exits.size() - 1;
}

} // namespace pathwise
