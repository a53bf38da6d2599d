// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

namespace pathwise {

/// Which of a path's futures, ordered by the path's total over the horizon.
enum class Luck {
    UnluckyTenth, ///< the lowest tenth
    MiddleTenth,  ///< from the 45th to the 55th percentile
    LuckyTenth    ///< the highest tenth
};

/// A tenth of the futures, and one of them in full: the one in the middle of the tenth.
struct LuckStory {
    std::size_t path = 0;
    std::size_t futures = 0; ///< in the tenth
    double low = 0;          ///< least total of the tenth, USD in the column's money
    double high = 0;
    std::size_t future = 0; ///< the one that is told
    double total = 0;       ///< of it
    std::vector<Month> layoffs;
    std::vector<Month> promotions;
    int monthsWithoutJob = 0; ///< after a layoff, or searching for longer than planned
    /// As the evaluation that was asked, with that future in place of the plan without chance for `path`: what charts and
    /// tables of the path show.
    std::shared_ptr<const Evaluation> evaluation;
};

/// Tells what the futures of a tenth look like. Replays one future, in the same luck as all; the total that follows from
/// its years uses full tax bills and so may differ a little from `total`, which uses the simulation's tax tables.
/// Errors: Empty in "futures" where the evaluation has too few for a tenth, or not this column; those of `evaluate`.
/// Pre: `path` < paths.size(). Pure; callable from any thread.
[[nodiscard]] Result<LuckStory> luckStory(const Evaluation& evaluation, const World& world, std::size_t path,
                                          MeasureColumn column, Luck luck);

} // namespace pathwise
