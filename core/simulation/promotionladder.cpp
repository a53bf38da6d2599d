// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/promotionladder.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <string>
#include <utility>

namespace pathwise {

namespace {

/// Probability by completed months on one level.
using ByMonths = std::vector<double>;

Result<void> checkLevel(const PromotionLevel& level, const std::string& field)
{
    if (level.isTerminal)
        return {};
    for (const auto& [name, value] : {std::pair("medianMonths", level.medianMonths), std::pair("shape", level.shape),
                                      std::pair("minimumMonths", level.minimumMonths)}) {
        if (!std::isfinite(value))
            return failure({.code = ErrorCode::NotFinite, .field = field + name});
    }
    if (level.shape <= 0)
        return failure({.code = ErrorCode::OutOfRange, .field = field + "shape", .value = level.shape, .min = 0});
    if (level.minimumMonths < 0)
        return failure(
            {.code = ErrorCode::OutOfRange, .field = field + "minimumMonths", .value = level.minimumMonths, .min = 0});
    if (level.medianMonths <= level.minimumMonths)
        return failure({.code = ErrorCode::OutOfRange,
                        .field = field + "medianMonths",
                        .value = level.medianMonths,
                        .min = level.minimumMonths});
    return {};
}

Result<void> checkStart(const PromotionLadder& ladder, LadderPosition start, int month)
{
    if (start.level >= ladder.levels.size())
        return failure({.code = ErrorCode::OutOfRange,
                        .field = "level",
                        .value = static_cast<double>(start.level),
                        .min = 0,
                        .max = static_cast<double>(ladder.levels.size()) - 1});
    for (const auto& [name, value] : {std::pair("monthsInLevel", start.monthsInLevel), std::pair("month", month)}) {
        if (value < 0 || value > maxLadderMonths)
            return failure(
                {.code = ErrorCode::OutOfRange, .field = name, .value = value, .min = 0, .max = maxLadderMonths});
    }
    return {};
}

/// Everybody has been on the level one month longer.
void grow(ByMonths& level)
{
    level.push_back(0.0);
    std::rotate(level.begin(), level.end() - 1, level.end());
}

/// Takes those promoted at a review off a level and says how many they are.
double promote(ByMonths& occupants, const PromotionLevel& level, int cycleMonths)
{
    double promoted = 0;
    for (std::size_t months = 0; months < occupants.size(); ++months) {
        if (occupants[months] == 0)
            continue;
        const double share = occupants[months] * promotionProbability(level, static_cast<double>(months), cycleMonths);
        occupants[months] -= share;
        promoted += share;
    }
    return promoted;
}

void review(std::vector<ByMonths>& occupants, const PromotionLadder& ladder)
{
    double arriving = 0;
    for (std::size_t level = 0; level < occupants.size(); ++level) {
        const bool isTop = level + 1 == occupants.size();
        const double leaving = isTop ? 0 : promote(occupants[level], ladder.levels[level], ladder.cycleMonths);
        occupants[level][0] += std::exchange(arriving, leaving);
    }
}

} // namespace

Result<void> check(const PromotionLadder& ladder)
{
    if (ladder.levels.empty())
        return failure({.code = ErrorCode::Empty, .field = "levels"});
    if (ladder.cycleMonths < 1)
        return failure({.code = ErrorCode::OutOfRange, .field = "cycleMonths", .value = ladder.cycleMonths, .min = 1});
    for (std::size_t i = 0; i < ladder.levels.size(); ++i) {
        const auto checked = checkLevel(ladder.levels[i], "levels/" + std::to_string(i) + "/");
        if (!checked)
            return checked;
    }
    return {};
}

double cumulativeHazard(const PromotionLevel& level, double months)
{
    if (level.isTerminal || months <= level.minimumMonths)
        return 0;
    const double scaled = (months - level.minimumMonths) / (level.medianMonths - level.minimumMonths);
    return std::numbers::ln2 * std::pow(scaled, level.shape);
}

double promotionProbability(const PromotionLevel& level, double months, int cycleMonths)
{
    const double before = std::max(months - cycleMonths, 0.0);
    return -std::expm1(cumulativeHazard(level, before) - cumulativeHazard(level, months));
}

Result<std::vector<double>> occupancy(const PromotionLadder& ladder, LadderPosition start, int month)
{
    const auto checked = check(ladder).and_then([&] { return checkStart(ladder, start, month); });
    if (!checked)
        return failure(checked.error());
    std::vector<ByMonths> occupants(ladder.levels.size(), ByMonths(1, 0.0));
    occupants[start.level].assign(static_cast<std::size_t>(start.monthsInLevel) + 1, 0.0);
    occupants[start.level].back() = 1;
    for (int m = 1; m <= month; ++m) {
        std::for_each(occupants.begin(), occupants.end(), grow);
        if (m % ladder.cycleMonths == 0)
            review(occupants, ladder);
    }
    std::vector<double> probabilities;
    for (const ByMonths& level : occupants)
        probabilities.push_back(std::accumulate(level.begin(), level.end(), 0.0));
    return probabilities;
}

} // namespace pathwise
