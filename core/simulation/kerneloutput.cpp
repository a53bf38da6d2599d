// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/kernel.h"

#include <algorithm>

namespace pathwise {

namespace {

/// Keeps years of one path from sharing cache sets when futures are a power of two.
constexpr std::size_t strideAlignment = 16;

std::size_t strideOf(std::size_t futures)
{
    return (futures / strideAlignment + 1) * strideAlignment + strideAlignment / 2;
}

} // namespace

Draws draws(std::uint64_t seed, bool antithetic)
{
    // Weyl sequence of the key (Salmon et al., SC11).
    constexpr std::uint32_t increaseA = 0x9E3779B9U;
    constexpr std::uint32_t increaseB = 0xBB67AE85U;
    Draws draws{.seed = seed, .antithetic = antithetic};
    auto a = static_cast<std::uint32_t>(seed & 0xFFFFFFFFU);
    auto b = static_cast<std::uint32_t>(seed >> 32U);
    for (std::size_t round = 0; round < draws.roundKeys.size(); round += 2) {
        draws.roundKeys[round] = a;
        draws.roundKeys[round + 1] = b;
        a += increaseA;
        b += increaseB;
    }
    return draws;
}

Cells::Cells(const Shape& shape, Precision precision)
    : m_shape(shape), m_precision(precision), m_stride(strideOf(shape.futures))
{
    const std::size_t count = shape.paths * shape.columns * shape.years * m_stride;
    if (precision == Precision::Double)
        m_doubles = std::make_unique_for_overwrite<double[]>(count);
    else
        m_floats = std::make_unique_for_overwrite<float[]>(count);
}

std::size_t Cells::bytes(const Shape& shape, Precision precision)
{
    const std::size_t each = precision == Precision::Double ? sizeof(double) : sizeof(float);
    return shape.paths * shape.columns * shape.years * strideOf(shape.futures) * each;
}

void Cells::write(std::size_t offset, std::span<const double> values)
{
    if (isDouble())
        std::copy(values.begin(), values.end(), m_doubles.get() + offset);
    else
        std::transform(values.begin(), values.end(), m_floats.get() + offset,
                       [](double value) { return static_cast<float>(value); });
}

std::span<const double> Cells::view(std::size_t offset, std::size_t count, std::span<double> buffer) const
{
    if (isDouble())
        return {m_doubles.get() + offset, count};
    std::copy_n(m_floats.get() + offset, count, buffer.begin());
    return buffer.first(count);
}

EventCounts::EventCounts(const KernelPlan& plan) : m_months(static_cast<std::size_t>(plan.months) + 1)
{
    for (const PathPlan& path : plan.paths) {
        m_jobs = std::max(m_jobs, path.jobs.size());
        for (const JobPlan& job : path.jobs)
            m_levels = std::max(m_levels, job.levels.size());
    }
    m_promotions.assign(plan.paths.size() * m_jobs * m_levels * m_months, 0);
    m_layoffs.assign(plan.paths.size() * m_months, 0);
}

std::uint32_t& EventCounts::promotion(std::size_t path, std::size_t job, std::size_t level, int month)
{
    return m_promotions[((path * m_jobs + job) * m_levels + level) * m_months + static_cast<std::size_t>(month)];
}

std::uint32_t& EventCounts::layoff(std::size_t path, int month)
{
    return m_layoffs[path * m_months + static_cast<std::size_t>(month)];
}

void EventCounts::add(const EventCounts& other)
{
    for (std::size_t i = 0; i < m_promotions.size(); ++i)
        m_promotions[i] += other.m_promotions[i];
    for (std::size_t i = 0; i < m_layoffs.size(); ++i)
        m_layoffs[i] += other.m_layoffs[i];
}

} // namespace pathwise
