// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace pathwise {

struct ValueRange {
    double low = 0;
    double high = 0;
};

/// Smallest and largest. Pre: not empty, no NaN. Vectorised; any thread.
[[nodiscard]] ValueRange rangeOf(std::span<const double> values);

/// Bins of equal width from `low` on: min((value - low) * scale, top), rounded down.
struct BinScale {
    double low = 0;
    double scale = 0;
    double top = 0;
};

/// The bin of each value. Pre: as many bins as values. Vectorised; any thread.
void findBins(std::span<const double> values, const BinScale& scale, std::span<std::int32_t> bins);

} // namespace pathwise
