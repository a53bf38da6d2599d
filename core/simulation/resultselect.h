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
    /// A bin that a percentile lies in; its values, sorted, are `m_values[begin .. end]`.
    struct WantedBin {
        std::size_t bin = 0;
        std::size_t begin = 0;
        std::size_t end = 0;
        std::size_t next = 0; ///< where the next value goes
    };

    void countBins(std::span<const double> values, const BinScale& scale);
    /// Pre: the rank is not below any earlier one, or was asked for before.
    void want(std::size_t rank);
    void collect(std::span<const double> values);
    [[nodiscard]] double ranked(std::size_t rank) const;

    std::vector<std::int32_t> m_binOf;
    std::vector<std::uint32_t> m_before; ///< values in lower bins, by bin; one more at the end
    std::vector<std::int32_t> m_mark;    ///< by bin: which of the wanted it is, from 1; 0 = none
    std::vector<WantedBin> m_wanted;     ///< in ascending order
    std::vector<std::uint32_t> m_positions;
    std::vector<double> m_values;
};

} // namespace pathwise
