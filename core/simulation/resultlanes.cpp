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

// NOLINTNEXTLINE(google-readability-namespace-comments)
} // namespace HWY_NAMESPACE
} // namespace pathwise
HWY_AFTER_NAMESPACE();

#if HWY_ONCE

namespace pathwise {

HWY_EXPORT(laneRange);
HWY_EXPORT(laneBins);

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

} // namespace pathwise

#endif
