// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace pathwise {

/// Sobol's low-discrepancy sequence in Gray-code order. Point 0 is the origin: start at index 1.
/// Points are addressed, not drawn: point(n) needs no other point. Immutable; callable from any thread.
class SobolSequence {
public:
    static constexpr std::size_t maxDimensions = 64;

    /// Error: OutOfRange when `dimensions` is outside 1..maxDimensions.
    [[nodiscard]] static Result<SobolSequence> over(std::size_t dimensions);

    [[nodiscard]] std::size_t dimensions() const { return m_directions.size(); }

    /// The 32 bits of one coordinate. Pre: `dimension < dimensions()`.
    [[nodiscard]] std::uint32_t word(std::uint32_t index, std::size_t dimension) const;

    /// One coordinate in [0, 1), a multiple of 2^-32. Pre: `dimension < dimensions()`.
    [[nodiscard]] double coordinate(std::uint32_t index, std::size_t dimension) const;

    [[nodiscard]] std::vector<double> point(std::uint32_t index) const;

private:
    using DirectionNumbers = std::array<std::uint32_t, 32>;

    SobolSequence() = default;

    std::vector<DirectionNumbers> m_directions;
};

/// Moves a coordinate around the unit circle by replicate `replicate`'s own random shift (modulo 1), so that replicates
/// are independent and each is unbiased. The result lies in (0, 1). Source: Cranley and Patterson, SIAM J. Numer. Anal.
/// 13 (1976).
[[nodiscard]] double shifted(double coordinate, std::uint64_t seed, std::uint64_t replicate, std::uint32_t dimension);

} // namespace pathwise
