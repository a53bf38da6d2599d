// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/kernel.h"

#include "core/simulation/philox.h"

#include <algorithm>
#include <cmath>
#include <iterator>

// The files below are compiled once for each instruction set. Processors with SSSE3 and no SSE4 are too rare and too slow
// to be worth their share of the time it takes to compile.
#define HWY_DISABLED_TARGETS HWY_SSSE3
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/simulation/kernel.cpp"
#include <hwy/foreach_target.h>

#include "core/simulation/kernelrun-inl.h"

#if HWY_ONCE

#include <hwy/aligned_allocator.h>

namespace pathwise {

HWY_EXPORT(runStrips);
HWY_EXPORT(runSingle);

struct KernelMemory::Buffer {
    hwy::AlignedFreeUniquePtr<double[]> doubles;
    std::size_t count = 0;
};

KernelMemory::KernelMemory() : m_buffer(std::make_unique<Buffer>()) {}

KernelMemory::~KernelMemory() = default;
KernelMemory::KernelMemory(KernelMemory&&) noexcept = default;
KernelMemory& KernelMemory::operator=(KernelMemory&&) noexcept = default;

double* KernelMemory::doubles(std::size_t count)
{
    if (count > m_buffer->count) {
        m_buffer->doubles = hwy::AllocateAligned<double>(count);
        m_buffer->count = count;
    }
    return m_buffer->doubles.get();
}

bool runBlock(const KernelPlan& plan, const Draws& draws, std::size_t first, std::size_t count,
              const BlockOutput& output, KernelMemory& memory, const std::stop_token& stop)
{
    return HWY_DYNAMIC_DISPATCH(runStrips)(plan, draws, first, first + count, output, memory, stop);
}

Timeline runFuture(const KernelPlan& plan, const Draws& draws, std::size_t future, std::size_t path)
{
    Timeline timeline;
    timeline.months.resize(static_cast<std::size_t>(plan.months));
    timeline.years.resize(static_cast<std::size_t>(plan.years));
    HWY_DYNAMIC_DISPATCH(runSingle)(plan, draws, future, path, timeline);
    return timeline;
}

} // namespace pathwise

#endif
