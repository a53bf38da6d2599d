// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/stockpoints.h"

#include "core/simulation/philox.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace pathwise {

namespace {

/// The market, if any firm follows it, then the firms' own luck; firms that share their luck are one.
std::vector<std::size_t> entitiesOf(const KernelPlan& plan)
{
    std::vector<std::size_t> entities;
    const auto add = [&entities](std::size_t entity) {
        if (std::find(entities.begin(), entities.end(), entity) == entities.end())
            entities.push_back(entity);
    };
    for (const FirmPlan& firm : plan.firms)
        if (firm.moves() && firm.marketWeight != 0)
            add(0);
    for (const FirmPlan& firm : plan.firms)
        if (firm.moves() && firm.ownWeight > 0)
            add(firm.luck);
    return entities;
}

BrownianBridge bridgeOver(int months)
{
    assert(months > 0);
    std::vector<double> times(static_cast<std::size_t>(months));
    std::iota(times.begin(), times.end(), 1.0);
    return *BrownianBridge::over(std::move(times));
}

} // namespace

StockPoints::StockPoints(const KernelPlan& plan, std::uint64_t seed)
    : m_entities(entitiesOf(plan))
    , m_bridge(bridgeOver(plan.months))
    , m_sequence(*SobolSequence::over(SobolSequence::maxDimensions))
{
    const std::size_t wanted = sources() * steps().size();
    for (std::size_t dimension = 0; dimension < std::min(wanted, SobolSequence::maxDimensions); ++dimension)
        m_shifts.push_back(shiftsOf(dimension, seed));
}

StockPoints::Shifts StockPoints::shiftsOf(std::size_t dimension, std::uint64_t seed)
{
    Shifts shifts;
    for (std::size_t replicate = 0; replicate < replicates; ++replicate) {
        const PhiloxWords words = wordsAt({.seed = seed, .path = replicate, .stream = Stream::QmcShift},
                                          static_cast<std::uint32_t>(dimension / 2));
        const std::size_t first = 2 * (dimension % 2);
        shifts[replicate] = {words[first], words[first + 1]};
    }
    return shifts;
}

std::size_t StockPoints::sourceOf(std::size_t entity) const
{
    const auto found = std::find(m_entities.begin(), m_entities.end(), entity);
    assert(found != m_entities.end());
    return static_cast<std::size_t>(found - m_entities.begin());
}

void StockPoints::words(std::size_t dimension, std::span<const std::uint64_t> futures, std::span<std::uint64_t> high,
                        std::span<std::uint64_t> low) const
{
    assert(dimension < dimensions());
    const Shifts& shifts = m_shifts[dimension];
    std::uint64_t index = futures[0] / replicates;
    std::uint32_t point = m_sequence.word(static_cast<std::uint32_t>(index), dimension);
    for (std::size_t i = 0; i < futures.size(); ++i) {
        if (futures[i] / replicates != index) {
            index = futures[i] / replicates;
            point = m_sequence.word(static_cast<std::uint32_t>(index), dimension);
        }
        const Shift& shift = shifts[futures[i] % replicates];
        high[i] = point ^ shift.high;
        low[i] = shift.low;
    }
}

} // namespace pathwise
