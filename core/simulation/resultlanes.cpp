// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/resultlanes.h"

#include <algorithm>
#include <cstddef>

// The functions below are compiled once for each instruction set.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/simulation/resultlanes.cpp"
#include <hwy/foreach_target.h>

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace pathwise {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

void laneRange(const double* values, std::size_t count, double& low, double& high)
{
    const hn::ScalableTag<double> d;
    const std::size_t step = hn::Lanes(d);
    low = values[0];
    high = values[0];
    std::size_t i = 0;
    if (count >= step) {
        auto least = hn::LoadU(d, values);
        auto most = least;
        for (i = step; i + step <= count; i += step) {
            const auto next = hn::LoadU(d, values + i);
            least = hn::Min(least, next);
            most = hn::Max(most, next);
        }
        low = hn::GetLane(hn::MinOfLanes(d, least));
        high = hn::GetLane(hn::MaxOfLanes(d, most));
    }
    for (; i < count; ++i) {
        low = std::min(low, values[i]);
        high = std::max(high, values[i]);
    }
}

void laneBins(const double* values, std::size_t count, const BinScale& scale, std::int32_t* bins)
{
    const hn::ScalableTag<double> d;
    const hn::Rebind<std::int32_t, decltype(d)> di;
    const std::size_t step = hn::Lanes(d);
    std::size_t i = 0;
    for (; i + step <= count; i += step) {
        const auto offset = hn::Sub(hn::LoadU(d, values + i), hn::Set(d, scale.low));
        const auto bin = hn::Min(hn::Mul(offset, hn::Set(d, scale.scale)), hn::Set(d, scale.top));
        hn::StoreU(hn::DemoteTo(di, bin), di, bins + i);
    }
    for (; i < count; ++i)
        bins[i] = static_cast<std::int32_t>(std::min((values[i] - scale.low) * scale.scale, scale.top));
}

/// Hardly any bin is marked: a vector of them is looked up at once and seldom looked at one by one.
std::size_t laneMarked(const std::int32_t* bins, std::size_t count, const std::int32_t* marks, std::uint32_t* positions)
{
    const hn::ScalableTag<std::int32_t> d;
    const std::size_t step = hn::Lanes(d);
    std::size_t found = 0;
    const auto look = [&](std::size_t from, std::size_t end) {
        for (std::size_t i = from; i < end; ++i)
            if (marks[bins[i]] != 0)
                positions[found++] = static_cast<std::uint32_t>(i);
    };
    std::size_t i = 0;
    for (; i + step <= count; i += step) {
        const auto mark = hn::GatherIndex(d, marks, hn::LoadU(d, bins + i));
        if (HWY_UNLIKELY(!hn::AllTrue(d, hn::Eq(mark, hn::Zero(d)))))
            look(i, i + step);
    }
    look(i, count);
    return found;
}

void laneDifferences(const double* left, const double* right, double* into, std::size_t count)
{
    const hn::ScalableTag<double> d;
    const std::size_t step = hn::Lanes(d);
    std::size_t i = 0;
    for (; i + step <= count; i += step)
        hn::StoreU(hn::Sub(hn::LoadU(d, left + i), hn::LoadU(d, right + i)), d, into + i);
    for (; i < count; ++i)
        into[i] = left[i] - right[i];
}

void lanePairMeans(const double* values, std::size_t pairs, double* into)
{
    const hn::ScalableTag<double> d;
    const std::size_t step = hn::Lanes(d);
    std::size_t i = 0;
    for (; i + step <= pairs; i += step) {
        auto even = hn::Undefined(d);
        auto odd = hn::Undefined(d);
        hn::LoadInterleaved2(d, values + 2 * i, even, odd);
        hn::StoreU(hn::Mul(hn::Add(even, odd), hn::Set(d, 0.5)), d, into + i);
    }
    for (; i < pairs; ++i)
        into[i] = (values[2 * i] + values[2 * i + 1]) * 0.5;
}

/// Sums that do not depend on the width of a vector: number i goes to partial sum i % 32.
constexpr std::size_t partialSums = 32;
using PartialTag = hn::CappedTag<double, 8>;

double joined(const double* partial)
{
    double total = 0;
    for (std::size_t i = 0; i < partialSums; ++i)
        total += partial[i];
    return total;
}

double laneSum(const double* values, std::size_t count)
{
    const PartialTag d;
    alignas(64) double sums[partialSums] = {};
    alignas(64) double lost[partialSums] = {};
    std::size_t i = 0;
    for (; i + partialSums <= count; i += partialSums) {
        HWY_UNROLL(4)
        for (std::size_t lane = 0; lane < partialSums; lane += hn::Lanes(d)) {
            const auto sum = hn::Load(d, sums + lane);
            const auto value = hn::Sub(hn::LoadU(d, values + i + lane), hn::Load(d, lost + lane));
            const auto next = hn::Add(sum, value);
            hn::Store(hn::Sub(hn::Sub(next, sum), value), d, lost + lane);
            hn::Store(next, d, sums + lane);
        }
    }
    double total = 0;
    for (; i < count; ++i)
        total += values[i];
    return total + (joined(sums) - joined(lost));
}

double laneSquares(const double* values, std::size_t count, double mean)
{
    const PartialTag d;
    alignas(64) double sums[partialSums] = {};
    std::size_t i = 0;
    for (; i + partialSums <= count; i += partialSums) {
        HWY_UNROLL(4)
        for (std::size_t lane = 0; lane < partialSums; lane += hn::Lanes(d)) {
            const auto away = hn::Sub(hn::LoadU(d, values + i + lane), hn::Set(d, mean));
            hn::Store(hn::Add(hn::Load(d, sums + lane), hn::Mul(away, away)), d, sums + lane);
        }
    }
    double total = 0;
    for (; i < count; ++i)
        total += (values[i] - mean) * (values[i] - mean);
    return total + joined(sums);
}

// NOLINTNEXTLINE(google-readability-namespace-comments)
} // namespace HWY_NAMESPACE
} // namespace pathwise
HWY_AFTER_NAMESPACE();

#if HWY_ONCE

namespace pathwise {

HWY_EXPORT(laneRange);
HWY_EXPORT(laneBins);
HWY_EXPORT(laneMarked);
HWY_EXPORT(laneDifferences);
HWY_EXPORT(lanePairMeans);
HWY_EXPORT(laneSum);
HWY_EXPORT(laneSquares);

ValueRange rangeOf(std::span<const double> values)
{
    ValueRange range;
    HWY_DYNAMIC_DISPATCH(laneRange)(values.data(), values.size(), range.low, range.high);
    return range;
}

void findBins(std::span<const double> values, const BinScale& scale, std::span<std::int32_t> bins)
{
    HWY_DYNAMIC_DISPATCH(laneBins)(values.data(), values.size(), scale, bins.data());
}

std::size_t markedPositions(std::span<const std::int32_t> bins, std::span<const std::int32_t> marks,
                            std::span<std::uint32_t> positions)
{
    return HWY_DYNAMIC_DISPATCH(laneMarked)(bins.data(), bins.size(), marks.data(), positions.data());
}

void differences(std::span<const double> left, std::span<const double> right, std::span<double> into)
{
    HWY_DYNAMIC_DISPATCH(laneDifferences)(left.data(), right.data(), into.data(), into.size());
}

void pairMeans(std::span<const double> values, std::span<double> into)
{
    HWY_DYNAMIC_DISPATCH(lanePairMeans)(values.data(), into.size(), into.data());
}

double compensatedSum(std::span<const double> values)
{
    return HWY_DYNAMIC_DISPATCH(laneSum)(values.data(), values.size());
}

double squaredDeviations(std::span<const double> values, double mean)
{
    return HWY_DYNAMIC_DISPATCH(laneSquares)(values.data(), values.size(), mean);
}

} // namespace pathwise

#endif
