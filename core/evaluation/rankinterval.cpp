// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/rankinterval.h"

#include "core/equity/checks.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>
#include <vector>

namespace pathwise {

namespace {

/// ln n! minus Stirling's approximation of it. DLMF 5.11.1; exact below the point where the series is good to 1e-16.
double stirlingError(double n)
{
    constexpr double seriesFrom = 16;
    if (n < seriesFrom)
        return std::lgamma(n + 1) - (n + 0.5) * std::log(n) + n - 0.5 * std::log(2 * std::numbers::pi);
    const double square = 1 / (n * n);
    return (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square * (1.0 / 1680 - square / 1188)))) / n;
}

/// x ln(x / expected) + expected - x without cancellation where the two are close.
double deviance(double x, double expected)
{
    const double v = (x - expected) / (x + expected);
    if (std::abs(v) > 0.1)
        return x * std::log(x / expected) + expected - x;
    double sum = (x - expected) * v;
    double power = 2 * x * v;
    for (int k = 3;; k += 2) {
        power *= v * v;
        const double next = sum + power / k;
        if (next == sum)
            return sum;
        sum = next;
    }
}

/// The binomial probability of `k`, to about 1e-15 relative. Source: C. Loader, "Fast and accurate computation of binomial
/// probabilities" (2000).
double binomialProbability(double k, double n, double p)
{
    if (k == 0)
        return std::exp(n * std::log1p(-p));
    if (k == n)
        return std::exp(n * std::log(p));
    const double exponent =
        stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p) - deviance(n - k, n * (1 - p));
    return std::exp(exponent) * std::sqrt(n / (2 * std::numbers::pi * k * (n - k)));
}

/// The part of a binomial distribution that matters: probabilities of `first`, `first + 1`, ... around the mode.
class BinomialWindow {
public:
    BinomialWindow(std::int64_t count, double p);

    /// P(X <= k).
    [[nodiscard]] double cumulative(std::int64_t k) const;
    /// The smallest k with P(X <= k) >= probability.
    [[nodiscard]] std::int64_t quantile(double probability) const;

private:
    std::int64_t m_count;
    std::int64_t m_first = 0;
    std::vector<double> m_cumulative;
};

BinomialWindow::BinomialWindow(std::int64_t count, double p) : m_count(count)
{
    constexpr double negligible = 1e-25;
    const auto n = static_cast<double>(count);
    const double odds = p / (1 - p);
    const auto mode = std::min(static_cast<std::int64_t>((n + 1) * p), count);
    const double peak = binomialProbability(static_cast<double>(mode), n, p);
    double probability = peak;
    m_first = mode;
    while (m_first > 0 && probability > negligible) {
        probability *= static_cast<double>(m_first) / (n - static_cast<double>(m_first) + 1) / odds;
        --m_first;
    }
    double sum = 0;
    for (std::int64_t k = m_first; k <= count && (k <= mode || probability > negligible); ++k) {
        sum += probability;
        m_cumulative.push_back(sum);
        probability *= (n - static_cast<double>(k)) / (static_cast<double>(k) + 1) * odds;
    }
}

double BinomialWindow::cumulative(std::int64_t k) const
{
    if (k < m_first)
        return 0;
    const auto index = static_cast<std::size_t>(k - m_first);
    return k >= m_count || index >= m_cumulative.size() ? 1 : m_cumulative[index];
}

std::int64_t BinomialWindow::quantile(double probability) const
{
    const auto found = std::lower_bound(m_cumulative.begin(), m_cumulative.end(), probability);
    return std::min(m_first + (found - m_cumulative.begin()), m_count);
}

} // namespace

Result<RankInterval> percentileRankInterval(std::int64_t count, double p, double confidence)
{
    constexpr double largestCount = 1e9;
    constexpr double positive = std::numeric_limits<double>::min();
    constexpr double belowOne = 1 - std::numeric_limits<double>::epsilon();
    if (auto problem = firstProblem({{"count", static_cast<double>(count), 1, largestCount},
                                     {"p", p, positive, belowOne},
                                     {"confidence", confidence, positive, belowOne}}))
        return failure(*std::move(problem));
    const double tail = (1 - confidence) / 2;
    const BinomialWindow binomial(count, p);
    const std::int64_t lower = binomial.quantile(tail);
    const std::int64_t upper = binomial.quantile(1 - tail) + 1;
    return RankInterval{lower, upper, binomial.cumulative(upper - 1) - binomial.cumulative(lower - 1)};
}

} // namespace pathwise
