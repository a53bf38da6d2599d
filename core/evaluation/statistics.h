// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>

namespace pathwise {

/// A sum that keeps what rounding drops (Neumaier's variant of Kahan's summation, ZAMM 54, 1974).
class CompensatedSum {
public:
    void add(double value)
    {
        const double sum = m_sum + value;
        m_lost += std::abs(m_sum) >= std::abs(value) ? (m_sum - sum) + value : (value - sum) + m_sum;
        m_sum = sum;
    }
    void add(const CompensatedSum& other)
    {
        add(other.m_sum);
        add(other.m_lost);
    }
    [[nodiscard]] double value() const { return m_sum + m_lost; }

private:
    double m_sum = 0;
    double m_lost = 0;
};

/// Sums over futures run in blocks of this many, which are then added in the order of their index: the same bits, whoever
/// computed which block.
inline constexpr std::size_t sumBlock = 1024;

/// One block's part of the sum of f(0) + ... + f(count - 1). Pre: `block * sumBlock < count`.
template <class Function>
[[nodiscard]] CompensatedSum blockPart(std::size_t count, std::size_t block, Function&& f)
{
    CompensatedSum part;
    const std::size_t end = std::min(count, (block + 1) * sumBlock);
    for (std::size_t i = block * sumBlock; i < end; ++i)
        part.add(f(i));
    return part;
}

/// f(0) + ... + f(count - 1), in blocks.
template <class Function>
[[nodiscard]] double blockedSum(std::size_t count, Function&& f)
{
    CompensatedSum sum;
    for (std::size_t block = 0; block * sumBlock < count; ++block)
        sum.add(blockPart(count, block, f));
    return sum.value();
}

/// Mean over futures with its standard error, and the values' standard deviation (n - 1 in the denominator).
struct SampleMean {
    double mean = 0;
    double deviation = 0;
    double standardError = 0;
};

/// What counts as one sample for standard errors.
enum class Pairing {
    Independent,
    Antithetic, ///< neighbouring futures 2j, 2j + 1 are antithetic: the pair
    Replicates  ///< Sobol sampling: the mean of a replicate (`StockPoints`)
};

/// All zero for no values; no spread for one.
[[nodiscard]] SampleMean sampleMean(std::span<const double> values, Pairing pairing = Pairing::Independent);

/// How many independent samples there are among `count` futures.
[[nodiscard]] std::size_t sampleCount(std::size_t count, Pairing pairing);

/// The `p` percentile (a fraction, 0..1) of sorted values: linear between the two nearest, at position (n - 1) p. That is type 7
/// of Hyndman and Fan, American Statistician 50 (1996), as in all distributions shown. Pre: `!sorted.empty()`.
[[nodiscard]] double percentile(std::span<const double> sorted, double p);

/// The asymptotic standard error of a percentile where the density of the values is `density` (> 0):
/// sqrt(p (1 - p) / n) / f(q). Source: Glasserman (2003), section 9.1.
[[nodiscard]] double percentileStandardError(std::size_t count, double p, double density);

/// sqrt(p (1 - p) / n).
[[nodiscard]] double probabilityStandardError(double probability, std::size_t count);

} // namespace pathwise
