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

void PercentileSelector::want(std::size_t rank)
{
    if (!m_wanted.empty() && rank < m_before[m_wanted.back().bin + 1])
        return;
    const auto above = std::upper_bound(m_before.begin(), m_before.end(), rank);
    const auto bin = static_cast<std::size_t>(above - m_before.begin()) - 1;
    const std::size_t begin = m_wanted.empty() ? 0 : m_wanted.back().end;
    m_wanted.push_back({bin, begin, begin + m_before[bin + 1] - m_before[bin]});
    m_mark[bin] = static_cast<std::int32_t>(m_wanted.size());
}

void PercentileSelector::collect(std::span<const double> values)
{
    m_positions.resize(values.size());
    const std::size_t found = markedPositions(m_binOf, m_mark, m_positions);
    m_values.resize(m_wanted.back().end);
    for (WantedBin& bin : m_wanted)
        bin.next = bin.begin;
    for (const std::uint32_t position : std::span(m_positions).first(found)) {
        const std::int32_t mark = m_mark[static_cast<std::size_t>(m_binOf[position])];
        m_values[m_wanted[static_cast<std::size_t>(mark) - 1].next++] = values[position];
    }
    // Bins lie in their order: sorted one by one, all are.
    for (const WantedBin& bin : m_wanted)
        std::sort(m_values.data() + bin.begin, m_values.data() + bin.end);
}

double PercentileSelector::ranked(std::size_t rank) const
{
    const auto isAbove = [&](const WantedBin& bin) { return rank < m_before[bin.bin + 1]; };
    const auto bin = std::find_if(m_wanted.begin(), m_wanted.end(), isAbove);
    return m_values[bin->begin + (rank - m_before[bin->bin])];
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
    m_mark.assign(bins, 0);
    m_wanted.clear();
    countBins(values, {low, static_cast<double>(bins) / (high - low), static_cast<double>(bins - 1)});
    for (const double level : percentileLevels) {
        want(ranksOf(level, values.size()).lower);
        want(ranksOf(level, values.size()).upper);
    }
    collect(values);
    for (std::size_t i = 0; i < percentileLevels.size(); ++i) {
        const RankPair ranks = ranksOf(percentileLevels[i], values.size());
        const double lower = ranked(ranks.lower);
        answer[i] = lower + ranks.share * (ranked(ranks.upper) - lower);
    }
    return answer;
}

} // namespace pathwise
