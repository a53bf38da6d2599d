// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace pathwise {

/// Calls `work(index)` once for each index below `count`, on `threads` threads (0 = one per processor), and waits for
/// all. Which thread does what is open: `work` writes to places of its own and does not throw.
template <class Work>
void eachOnThreads(std::size_t count, unsigned threads, const Work& work)
{
    const std::size_t wanted = threads == 0 ? std::max(1U, std::thread::hardware_concurrency()) : threads;
    std::atomic<std::size_t> next{0};
    const auto run = [&] {
        for (std::size_t index = next++; index < count; index = next++)
            work(index);
    };
    std::vector<std::jthread> helpers;
    for (std::size_t helper = 1; helper < std::min(wanted, count); ++helper)
        helpers.emplace_back(run);
    run();
}

} // namespace pathwise
