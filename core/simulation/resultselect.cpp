// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/resultselect.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace pathwise {

namespace {

constexpr std::size_t mostBins = 4096;
constexpr std::size_t valuesPerBin = 4;

/// Order statistics between which a percentile lies.
struct RankPair {
    std::size_t lower = 0;
    std::size_t upper = 0;
    double share = 0;
};

RankPair ranksOf(double level, std::size_t count)
{
    const double position = level * static_cast<double>(count - 1);
    const auto lower = static_cast<std::size_t>(position);
    return {lower, std::min(lower + 1, count - 1), position - static_cast<double>(lower)};
}

std::size_t binsFor(std::size_t count)
{
    return std::clamp<std::size_t>(count / valuesPerBin, 1, mostBins);
}

} // namespace

void PercentileSelector::countBins(std::span<const double> values, const BinScale& scale)
{
    m_binOf.resize(values.size());
    findBins(values, scale, m_binOf);
    for (const std::int32_t bin : m_binOf)
        ++m_before[static_cast<std::size_t>(bin) + 1];
    for (std::size_t bin = 1; bin < m_before.size(); ++bin)
        m_before[bin] += m_before[bin - 1];
}

void PercentileSelector::mark(std::size_t rank)
{
    const auto above = std::upper_bound(m_before.begin(), m_before.end(), rank);
    m_isWanted[static_cast<std::size_t>(above - m_before.begin()) - 1] = 1;
}

void PercentileSelector::markBins(std::size_t count)
{
    for (const double level : percentileLevels) {
        const RankPair ranks = ranksOf(level, count);
        mark(ranks.lower);
        mark(ranks.upper);
    }
}

void PercentileSelector::keep(double value, std::size_t bin)
{
    if (m_isWanted[bin] != 0)
        m_wanted[m_place[bin]++] = value;
}

void PercentileSelector::collect(std::span<const double> values)
{
    std::uint32_t place = 0;
    m_place.assign(m_isWanted.size(), 0);
    for (std::size_t bin = 0; bin < m_isWanted.size(); ++bin)
        if (m_isWanted[bin] != 0) {
            m_place[bin] = place;
            place += m_before[bin + 1] - m_before[bin];
        }
    m_wanted.resize(place);
    // Hardly any value is wanted: eight are passed over at once.
    std::size_t i = 0;
    for (; i + 8 <= values.size(); i += 8) {
        unsigned any = 0;
        for (std::size_t next = i; next < i + 8; ++next)
            any |= m_isWanted[static_cast<std::size_t>(m_binOf[next])];
        for (std::size_t next = i; any != 0 && next < i + 8; ++next)
            keep(values[next], static_cast<std::size_t>(m_binOf[next]));
    }
    for (; i < values.size(); ++i)
        keep(values[i], static_cast<std::size_t>(m_binOf[i]));
    for (std::size_t bin = 0; bin < m_isWanted.size(); ++bin)
        if (m_isWanted[bin] != 0) {
            const std::uint32_t size = m_before[bin + 1] - m_before[bin];
            m_place[bin] -= size;
            const auto begin = m_wanted.begin() + m_place[bin];
            std::sort(begin, begin + size);
        }
}

double PercentileSelector::ranked(std::size_t rank) const
{
    const auto above = std::upper_bound(m_before.begin(), m_before.end(), rank);
    const auto bin = static_cast<std::size_t>(above - m_before.begin()) - 1;
    return m_wanted[m_place[bin] + (rank - m_before[bin])];
}

std::array<double, percentileLevels.size()> PercentileSelector::operator()(std::span<const double> values)
{
    assert(!values.empty());
    std::array<double, percentileLevels.size()> answer{};
    const auto [low, high] = rangeOf(values);
    if (!(low < high)) {
        answer.fill(low);
        return answer;
    }
    const std::size_t bins = binsFor(values.size());
    m_before.assign(bins + 1, 0);
    m_isWanted.assign(bins, 0);
    countBins(values, {low, static_cast<double>(bins) / (high - low), static_cast<double>(bins - 1)});
    markBins(values.size());
    collect(values);
    for (std::size_t i = 0; i < percentileLevels.size(); ++i) {
        const RankPair ranks = ranksOf(percentileLevels[i], values.size());
        const double lower = ranked(ranks.lower);
        answer[i] = lower + ranks.share * (ranked(ranks.upper) - lower);
    }
    return answer;
}

} // namespace pathwise
