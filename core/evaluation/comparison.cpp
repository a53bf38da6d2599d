// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/comparison.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace pathwise {

namespace {

double win(double lead)
{
    if (lead == 0)
        return 0.5;
    return lead > 0 ? 1 : 0;
}

std::optional<int> monthAt(const BreakEvenDistribution& distribution, double p)
{
    // 0.1 * 30 is a little above 3; the fourth future is not meant.
    constexpr double roundingSlack = 1e-9;
    const double wanted = p * static_cast<double>(distribution.futures) - roundingSlack;
    std::size_t reached = 0;
    for (std::size_t month = 0; month < distribution.counts.size(); ++month) {
        reached += distribution.counts[month];
        if (static_cast<double>(reached) >= wanted)
            return static_cast<int>(month);
    }
    return std::nullopt;
}

} // namespace

PairedComparison compare(std::span<const double> a, std::span<const double> b, Pairing pairing)
{
    assert(a.size() == b.size());
    PairedComparison result{.futures = a.size()};
    if (a.empty())
        return result;
    std::vector<double> leads(a.size());
    std::transform(a.begin(), a.end(), b.begin(), leads.begin(), std::minus<>());
    const auto meanOf = [&](auto&& f) {
        return blockedSum(leads.size(), [&](std::size_t i) { return f(leads[i]); }) / static_cast<double>(leads.size());
    };
    result.probabilityABeatsB = meanOf(win);
    result.probabilityError = probabilityStandardError(result.probabilityABeatsB, sampleCount(a.size(), pairing));
    result.verdict = verdictOn(result.probabilityABeatsB, result.probabilityError);
    result.lead = sampleMean(leads, pairing);
    result.regretChoosingA = meanOf([](double lead) { return std::max(-lead, 0.0); });
    result.regretChoosingB = meanOf([](double lead) { return std::max(lead, 0.0); });
    std::sort(leads.begin(), leads.end());
    std::ranges::transform(percentileLevels, result.leadPercentiles.begin(),
                           [&](double p) { return percentile(leads, p); });
    return result;
}

PairVerdict verdictOn(double probabilityABeatsB, double standardError)
{
    constexpr double closeCall = 2;
    const double distance = probabilityABeatsB - 0.5;
    if (distance == 0 || std::abs(distance) < closeCall * standardError)
        return PairVerdict::TooCloseToCall;
    return distance > 0 ? PairVerdict::AAhead : PairVerdict::BAhead;
}

BreakEvenDistribution breakEvenDistribution(std::span<const std::optional<int>> months)
{
    BreakEvenDistribution result{.futures = months.size()};
    std::size_t everDoes = 0;
    for (const std::optional<int>& month : months) {
        if (!month)
            continue;
        const auto index = static_cast<std::size_t>(*month);
        if (index >= result.counts.size())
            result.counts.resize(index + 1, 0);
        ++result.counts[index];
        ++everDoes;
    }
    if (everDoes == 0)
        return result;
    result.probability = static_cast<double>(everDoes) / static_cast<double>(months.size());
    result.p10 = monthAt(result, 0.10);
    result.p50 = monthAt(result, 0.50);
    result.p90 = monthAt(result, 0.90);
    return result;
}

} // namespace pathwise
