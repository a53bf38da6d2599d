// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/result.h"
#include "core/simulation/resultlanes.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace pathwise {

/// Finds the percentiles of `percentileLevels` in unsorted values: a histogram narrows each down to one bin, and only
/// those few bins are sorted. Linear interpolation between order statistics (`Distribution`). Keeps its memory between
/// calls; one object per thread.
class PercentileSelector {
public:
    /// Pre: not empty, no NaN.
    [[nodiscard]] std::array<double, percentileLevels.size()> operator()(std::span<const double> values);

private:
    void countBins(std::span<const double> values, const BinScale& scale);
    void markBins(std::size_t count);
    void collect(std::span<const double> values);
    void mark(std::size_t rank);
    void keep(double value, std::size_t bin);
    [[nodiscard]] double ranked(std::size_t rank) const;

    std::vector<std::int32_t> m_binOf;
    std::vector<std::uint32_t> m_before; ///< values in lower bins, by bin; one more at the end
    std::vector<std::uint32_t> m_place;  ///< where a wanted bin's values begin in `m_wanted`
    std::vector<std::uint8_t> m_isWanted;
    std::vector<double> m_wanted;
};

} // namespace pathwise
