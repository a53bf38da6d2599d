// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/resultmoments.h"

#include "core/simulation/resultlanes.h"
#include "core/simulation/stockpoints.h"

#include <array>
#include <cmath>

namespace pathwise {

namespace {

/// Count, mean and sum of squared deviations, joined pairwise (Chan, Golub, LeVeque, American Statistician 37, 1983).
struct Spread {
    double count = 0;
    double mean = 0;
    double squares = 0;

    void join(const Spread& next)
    {
        const double total = count + next.count;
        const double step = next.mean - mean;
        mean += step * next.count / total;
        squares += next.squares + step * step * count * next.count / total;
        count = total;
    }
};

Spread spreadOf(std::span<const double> samples)
{
    const double count = static_cast<double>(samples.size());
    const double mean = compensatedSum(samples) / count;
    return {count, mean, squaredDeviations(samples, mean)};
}

/// Means of neighbours; a last one without a neighbour stands alone.
std::span<const double> blockPairMeans(std::span<const double> values, std::array<double, blockFutures / 2>& memory)
{
    const std::size_t pairs = values.size() / 2;
    pairMeans(values, std::span(memory).first(pairs));
    if (values.size() % 2 != 0)
        memory[pairs] = values.back();
    return std::span(memory).first((values.size() + 1) / 2);
}

/// Of futures in turn: 0, 16, 32, ... and so on.
using ReplicateMeans = std::array<double, StockPoints::replicates>;

ReplicateMeans replicateMeans(std::span<const double> values)
{
    const double each = static_cast<double>(values.size()) / StockPoints::replicates;
    ReplicateMeans means{};
    ReplicateMeans lost{};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::size_t replicate = i % means.size();
        const double value = values[i] - lost[replicate];
        const double next = means[replicate] + value;
        lost[replicate] = (next - means[replicate]) - value;
        means[replicate] = next;
    }
    for (double& mean : means)
        mean /= each;
    return means;
}

Moments acrossReplicates(const ReplicateMeans& means)
{
    const Spread spread = spreadOf(means);
    return {spread.mean, std::sqrt(spread.squares / (spread.count - 1) / spread.count)};
}

/// 2 ahead, 1 tied, 0 behind.
std::uint64_t halves(double lead)
{
    return static_cast<std::uint64_t>(lead > 0) + static_cast<std::uint64_t>(lead >= 0);
}

Chance replicateChance(std::span<const double> leads)
{
    ReplicateMeans means{};
    for (std::size_t i = 0; i < leads.size(); ++i)
        means[i % means.size()] += static_cast<double>(halves(leads[i]));
    for (double& mean : means)
        mean /= 2.0 * static_cast<double>(leads.size()) / StockPoints::replicates;
    const Moments across = acrossReplicates(means);
    return {across.mean, across.standardError};
}

} // namespace

Moments moments(std::span<const double> values, Samples samples)
{
    if (samples == Samples::Replicates)
        return acrossReplicates(replicateMeans(values));
    Spread all;
    forBlocks(values.size(), [&](std::size_t first, std::size_t count) {
        std::array<double, blockFutures / 2> means;
        const std::span<const double> block = values.subspan(first, count);
        all.join(spreadOf(samples == Samples::Pairs ? blockPairMeans(block, means) : block));
    });
    // A last future without a neighbour counts as half a pair in the mean of all futures; as one sample here.
    const double variance = all.count > 1 ? all.squares / (all.count - 1) : 0;
    return {all.mean, std::sqrt(variance / std::max(all.count, 1.0))};
}

Chance chanceAhead(std::span<const double> leads, Samples samples)
{
    if (samples == Samples::Replicates)
        return replicateChance(leads);
    const std::size_t group = samples == Samples::Pairs ? 2 : 1;
    std::uint64_t sum = 0;
    std::uint64_t squares = 0;
    for (std::size_t i = 0; i < leads.size(); i += group) {
        std::uint64_t sample = halves(leads[i]);
        if (group == 2 && i + 1 < leads.size())
            sample += halves(leads[i + 1]);
        sum += sample;
        squares += sample * sample;
    }
    const double groups = static_cast<double>((leads.size() + group - 1) / group);
    const double perSample = 2.0 * static_cast<double>(group);
    const double mean = static_cast<double>(sum) / groups / perSample;
    const double square = static_cast<double>(squares) / groups / (perSample * perSample);
    const double variance = std::max(square - mean * mean, 0.0);
    return {static_cast<double>(sum) / (2.0 * static_cast<double>(leads.size())),
            std::sqrt(variance / std::max(groups - 1, 1.0))};
}

} // namespace pathwise
