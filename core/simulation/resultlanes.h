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

/// Where the values lie whose bin is marked (mark not 0), in order, into `positions`; how many there are. Pre: room for
/// all of them. Vectorised; any thread.
[[nodiscard]] std::size_t markedPositions(std::span<const std::int32_t> bins, std::span<const std::int32_t> marks,
                                          std::span<std::uint32_t> positions);

/// into = left - right. Pre: all of one size; `into` may be one of them. Vectorised; any thread.
void differences(std::span<const double> left, std::span<const double> right, std::span<double> into);

/// Means of neighbours: of values 2i and 2i + 1 at [i]. Pre: twice as many values as means. Vectorised; any thread.
void pairMeans(std::span<const double> values, std::span<double> into);

/// Compensated in each of 32 interleaved sums (Kahan, CACM 8, 1965): the same bits at any vector width. Any thread.
[[nodiscard]] double compensatedSum(std::span<const double> values);

/// Sum of squared distances from `mean`, the same bits at any vector width. Vectorised; any thread.
[[nodiscard]] double squaredDeviations(std::span<const double> values, double mean);

} // namespace pathwise
