// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace pathwise {

using PhiloxCounter = std::array<std::uint32_t, 4>;
using PhiloxKey = std::array<std::uint32_t, 2>;
using PhiloxWords = std::array<std::uint32_t, 4>;

/// Philox4x32-10: four random words that depend on nothing but counter and key.
/// Source: Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11, section 3.3.
[[nodiscard]] PhiloxWords philox(PhiloxCounter counter, PhiloxKey key);

/// The 53 leading bits of two words as a number in the open interval (0, 1), at the middle of its cell.
[[nodiscard]] double openUnit(std::uint32_t high, std::uint32_t low);

/// What a random number is for. Purposes never share numbers; the values are part of the address and never change.
enum class Stream : std::uint32_t {
    Stock = 0,
    Layoff = 1,
    Promotion = 2,
    Spell = 3,
    ExitLottery = 4,
    OfferArrival = 5,
    QmcShift = 6,
    Bonus = 7
};

/// Where a future's random numbers of one purpose lie. `entity` 0 is the market or the person, k is firm k.
struct StreamAddress {
    std::uint64_t seed = 0;
    std::uint64_t path = 0;
    Stream stream = Stream::Stock;
    std::uint32_t entity = 0;
};

/// The four words that two neighbouring dimensions, 2 * block and 2 * block + 1, are made from: two each.
[[nodiscard]] PhiloxWords wordsAt(const StreamAddress& address, std::uint32_t block);

/// Two neighbouring dimensions, 2 * block and 2 * block + 1, uniform in (0, 1).
[[nodiscard]] std::array<double, 2> uniformPair(const StreamAddress& address, std::uint32_t block);

/// The number of one dimension (usually one month), uniform in (0, 1). It depends on the address and the dimension
/// alone: the same for any number of threads, batch size and set of other paths. Pure; callable from any thread.
[[nodiscard]] double uniform(const StreamAddress& address, std::uint32_t dimension);

/// As `uniform`, with futures in antithetic pairs: path 2j + 1 meets 1 - u of path 2j in the streams Stock and Layoff.
/// A pair is then one sample: standard errors count pairs.
[[nodiscard]] double antitheticUniform(const StreamAddress& address, std::uint32_t dimension);

} // namespace pathwise
