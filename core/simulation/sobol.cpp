// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/sobol.h"

#include "core/simulation/philox.h"
#include "core/simulation/soboldirections.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace pathwise {

namespace {

constexpr std::size_t bits = 32;
using DirectionNumbers = std::array<std::uint32_t, bits>;

DirectionNumbers firstDimension()
{
    DirectionNumbers numbers{};
    for (std::size_t i = 0; i < bits; ++i)
        numbers[i] = std::uint32_t{1} << (bits - 1 - i);
    return numbers;
}

/// Bratley and Fox's recurrence, on numbers that already stand at the top of their 32 bits.
DirectionNumbers furtherDimension(const SobolDirection& direction)
{
    DirectionNumbers numbers{};
    const std::size_t degree = direction.degree;
    for (std::size_t i = 0; i < degree; ++i)
        numbers[i] = direction.initial[i] << (bits - 1 - i);
    for (std::size_t i = degree; i < bits; ++i) {
        numbers[i] = numbers[i - degree] ^ (numbers[i - degree] >> degree);
        for (std::size_t k = 1; k < degree; ++k) {
            if ((direction.coefficients >> (degree - 1 - k)) & 1U)
                numbers[i] ^= numbers[i - k];
        }
    }
    return numbers;
}

} // namespace

Result<SobolSequence> SobolSequence::over(std::size_t dimensions)
{
    if (dimensions < 1 || dimensions > maxDimensions) {
        return failure({.code = ErrorCode::OutOfRange,
                        .field = "dimensions",
                        .value = static_cast<double>(dimensions),
                        .min = 1,
                        .max = static_cast<double>(maxDimensions)});
    }
    SobolSequence sequence;
    sequence.m_directions.reserve(dimensions);
    sequence.m_directions.push_back(firstDimension());
    for (std::size_t i = 1; i < dimensions; ++i)
        sequence.m_directions.push_back(furtherDimension(sobolDirections[i - 1]));
    return sequence;
}

std::uint32_t SobolSequence::word(std::uint32_t index, std::size_t dimension) const
{
    assert(dimension < dimensions());
    const DirectionNumbers& numbers = m_directions[dimension];
    std::uint32_t value = 0;
    for (std::uint32_t gray = index ^ (index >> 1U); gray != 0; gray &= gray - 1)
        value ^= numbers[static_cast<std::size_t>(std::countr_zero(gray))];
    return value;
}

double SobolSequence::coordinate(std::uint32_t index, std::size_t dimension) const
{
    return static_cast<double>(word(index, dimension)) * 0x1p-32;
}

std::vector<double> SobolSequence::point(std::uint32_t index) const
{
    std::vector<double> coordinates(dimensions());
    for (std::size_t i = 0; i < coordinates.size(); ++i)
        coordinates[i] = coordinate(index, i);
    return coordinates;
}

double shifted(double coordinate, std::uint64_t seed, std::uint64_t replicate, std::uint32_t dimension)
{
    const double shift = uniform({.seed = seed, .path = replicate, .stream = Stream::QmcShift}, dimension);
    const double sum = coordinate + shift;
    const double moved = sum >= 1 ? sum - 1 : sum;
    return std::clamp(moved, 0x1p-53, 1 - 0x1p-53);
}

} // namespace pathwise
