// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/labellayout.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace pathwise {
namespace {

/// Labels that touch one another move as one block, centred on the mean of what its members want.
struct Block {
    double sum;
    int size;
    [[nodiscard]] double mean() const { return sum / size; }
};

/// Pool adjacent violators: the closest non-decreasing sequence.
std::vector<double> nonDecreasing(const std::vector<double>& values)
{
    std::vector<Block> blocks;
    for (const double value : values) {
        blocks.push_back({value, 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.back().mean()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().size += last.size;
        }
    }
    std::vector<double> result;
    for (const Block& block : blocks)
        result.insert(result.end(), static_cast<std::size_t>(block.size), block.mean());
    return result;
}

} // namespace

std::vector<double> pushedApart(std::span<const double> wanted, const LabelColumn& column)
{
    const std::size_t count = wanted.size();
    if (count == 0)
        return {};
    const double room = std::max(0.0, column.bottom - column.top);
    const double distance = count > 1 ? std::min(column.distance, room / static_cast<double>(count - 1)) : 0;
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });
    // Without the distances that must stay, "at least so far apart" is "not decreasing".
    std::vector<double> free(count);
    for (std::size_t i = 0; i < count; ++i)
        free[i] = wanted[order[i]] - distance * static_cast<double>(i);
    free = nonDecreasing(free);
    std::vector<double> result(count);
    const double lowest = column.top + room - distance * static_cast<double>(count - 1);
    for (std::size_t i = 0; i < count; ++i)
        result[order[i]] =
            std::clamp(free[i], column.top, std::max(column.top, lowest)) + distance * static_cast<double>(i);
    return result;
}

} // namespace pathwise
