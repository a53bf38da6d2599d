// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/statistics.h"

#include "core/simulation/stockpoints.h"

#include <array>
#include <cassert>

namespace pathwise {

namespace {

double deviationAround(double mean, std::size_t count, auto&& value)
{
    if (count < 2)
        return 0;
    const double squares = blockedSum(count, [&](std::size_t i) {
        const double distance = value(i) - mean;
        return distance * distance;
    });
    return std::sqrt(squares / static_cast<double>(count - 1));
}

/// Of the replicates' means.
double replicateDeviation(std::span<const double> values, double mean)
{
    std::array<CompensatedSum, StockPoints::replicates> sums;
    for (std::size_t i = 0; i < values.size(); ++i)
        sums[i % sums.size()].add(values[i]);
    const double each = static_cast<double>(values.size()) / static_cast<double>(sums.size());
    return deviationAround(mean, sums.size(), [&](std::size_t replicate) { return sums[replicate].value() / each; });
}

} // namespace

SampleMean sampleMean(std::span<const double> values, Pairing pairing)
{
    if (values.empty())
        return {};
    const auto single = [&](std::size_t i) { return values[i]; };
    const auto pair = [&](std::size_t i) { return (values[2 * i] + values[2 * i + 1]) / 2; };
    const std::size_t samples = sampleCount(values.size(), pairing);
    SampleMean result;
    result.mean = blockedSum(values.size(), single) / static_cast<double>(values.size());
    result.deviation = deviationAround(result.mean, values.size(), single);
    double sampleDeviation = result.deviation;
    if (pairing == Pairing::Antithetic)
        sampleDeviation = deviationAround(result.mean, samples, pair);
    if (pairing == Pairing::Replicates)
        sampleDeviation = replicateDeviation(values, result.mean);
    result.standardError = samples > 1 ? sampleDeviation / std::sqrt(static_cast<double>(samples)) : 0;
    return result;
}

std::size_t sampleCount(std::size_t count, Pairing pairing)
{
    switch (pairing) {
    case Pairing::Antithetic: return count / 2;
    case Pairing::Replicates: return std::min(count, StockPoints::replicates);
    case Pairing::Independent: break;
    }
    return count;
}

double percentile(std::span<const double> sorted, double p)
{
    assert(!sorted.empty());
    const double position = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (position - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

double percentileStandardError(std::size_t count, double p, double density)
{
    return probabilityStandardError(p, count) / density;
}

double probabilityStandardError(double probability, std::size_t count)
{
    return count == 0 ? 0 : std::sqrt(probability * (1 - probability) / static_cast<double>(count));
}

} // namespace pathwise
