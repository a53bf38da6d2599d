// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace pathwise {

/// Calls work(task, worker) for every task 0 .. tasks - 1, shared out among `workers` threads, the calling one
/// included. Who does which task is open; a task that writes only to its own place makes the outcome the same.
template <class Work>
void shareOut(std::size_t tasks, std::size_t workers, const Work& work)
{
    std::atomic<std::size_t> next{0};
    const auto take = [&](std::size_t worker) {
        for (std::size_t task = next.fetch_add(1); task < tasks; task = next.fetch_add(1))
            work(task, worker);
    };
    std::vector<std::jthread> team;
    for (std::size_t worker = 1; worker < std::min(workers, tasks); ++worker)
        team.emplace_back([&take, worker] { take(worker); });
    take(0);
}

} // namespace pathwise
