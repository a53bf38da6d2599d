// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/philox.h"

#include <algorithm>

namespace pathwise {

namespace {

// Multipliers and Weyl increments of Philox4x32, as published with the algorithm.
constexpr std::uint32_t multiplierA = 0xD2511F53U;
constexpr std::uint32_t multiplierB = 0xCD9E8D57U;
constexpr std::uint32_t increaseA = 0x9E3779B9U;
constexpr std::uint32_t increaseB = 0xBB67AE85U;
constexpr int rounds = 10;
constexpr std::uint32_t entityStride = 256;

std::uint32_t highWord(std::uint64_t value)
{
    return static_cast<std::uint32_t>(value >> 32U);
}

std::uint32_t lowWord(std::uint64_t value)
{
    return static_cast<std::uint32_t>(value & 0xFFFFFFFFU);
}

PhiloxCounter oneRound(const PhiloxCounter& counter, const PhiloxKey& key)
{
    const std::uint64_t a = std::uint64_t{multiplierA} * counter[0];
    const std::uint64_t b = std::uint64_t{multiplierB} * counter[2];
    return {highWord(b) ^ counter[1] ^ key[0], lowWord(b), highWord(a) ^ counter[3] ^ key[1], lowWord(a)};
}

bool isPaired(Stream stream)
{
    return stream == Stream::Stock || stream == Stream::Layoff;
}

} // namespace

PhiloxWords philox(PhiloxCounter counter, PhiloxKey key)
{
    for (int round = 0; round < rounds; ++round) {
        counter = oneRound(counter, key);
        key[0] += increaseA;
        key[1] += increaseB;
    }
    return counter;
}

double openUnit(std::uint32_t high, std::uint32_t low)
{
    constexpr double cell = 0x1p-53;
    const std::uint64_t bits = (std::uint64_t{high} << 21U) | (low >> 11U);
    // The middle of the very last cell would round up to 1.
    return std::min((static_cast<double>(bits) + 0.5) * cell, 1 - cell);
}

PhiloxWords wordsAt(const StreamAddress& address, std::uint32_t block)
{
    const PhiloxCounter counter{lowWord(address.path), highWord(address.path), block,
                                static_cast<std::uint32_t>(address.stream) + entityStride * address.entity};
    return philox(counter, {lowWord(address.seed), highWord(address.seed)});
}

std::array<double, 2> uniformPair(const StreamAddress& address, std::uint32_t block)
{
    const PhiloxWords words = wordsAt(address, block);
    return {openUnit(words[0], words[1]), openUnit(words[2], words[3])};
}

double uniform(const StreamAddress& address, std::uint32_t dimension)
{
    return uniformPair(address, dimension / 2)[dimension % 2];
}

double antitheticUniform(const StreamAddress& address, std::uint32_t dimension)
{
    if (address.path % 2 == 0 || !isPaired(address.stream))
        return uniform(address, dimension);
    StreamAddress partner = address;
    partner.path = address.path - 1;
    return 1 - uniform(partner, dimension);
}

} // namespace pathwise
