// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spelling.h"

#include <algorithm>
#include <numeric>

namespace pathwise {

namespace {

/// Levenshtein distance.
std::size_t lettersToChange(std::string_view from, std::string_view to)
{
    std::vector<std::size_t> row(to.size());
    std::iota(row.begin(), row.end(), std::size_t{1});
    std::size_t last = to.size();
    for (std::size_t i = 0; i < from.size(); ++i) {
        std::size_t diagonal = i;
        last = i + 1;
        for (std::size_t j = 0; j < to.size(); ++j) {
            const std::size_t replaced = diagonal + (from[i] == to[j] ? 0 : 1);
            diagonal = row[j];
            last = std::min({replaced, row[j] + 1, last + 1});
            row[j] = last;
        }
    }
    return last;
}

} // namespace

std::string_view nearestName(std::string_view given, const std::vector<std::string_view>& names)
{
    if (given.size() > 100)
        return {};
    std::string_view best;
    std::size_t fewest = std::max<std::size_t>(1, given.size() / 3) + 1;
    for (const auto name : names) {
        const std::size_t distance = lettersToChange(given, name);
        if (distance < fewest) {
            fewest = distance;
            best = name;
        }
    }
    return best;
}

} // namespace pathwise
