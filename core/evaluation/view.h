// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

namespace pathwise {

/// Ways to look at one evaluation: what charts and tables show. Pure functions over an immutable evaluation.

enum class Horizon { PerYear, RunningTotal, Lead };

/// Which figures: a measure, in money of the day or of the first year.
struct View {
    MeasureColumn column;
    Horizon horizon = Horizon::PerYear;
};

/// One path's line: the middle by year and, when futures were computed, 8 in 10 of them (P10 to P90).
struct Series {
    std::vector<double> middle;
    std::vector<double> low;  ///< empty without futures
    std::vector<double> high; ///< empty without futures
};

/// Pre: `view.column` is among `evaluation.columns` when there are futures; `path` < paths.size().
[[nodiscard]] Series seriesOf(const Evaluation& evaluation, std::size_t path, const View& view);

/// A measure by year in the plan without chance.
[[nodiscard]] std::vector<double> projected(const Evaluation& evaluation, std::size_t path, MeasureColumn column);

/// A path over the whole horizon, against the baseline.
struct Summary {
    double total = 0;
    std::optional<double> low; ///< 8 in 10 futures
    std::optional<double> high;
    bool isBaseline = false;
    double lead = 0;                     ///< middle of the differences inside each future
    std::optional<double> ahead;         ///< chance that the path's total is above the baseline's
    std::optional<double> aheadError;    ///< its standard error
    std::optional<int> breakEvenYear;    ///< first year whose middle running lead is above zero and stays so
    std::optional<Month> breakEvenMonth; ///< in the plan without chance: from here on the running lead stays positive
};

[[nodiscard]] Summary summaryOf(const Evaluation& evaluation, std::size_t path, MeasureColumn column);

/// What may honestly be said of a path against the baseline (design, verdict sentence).
enum class VerdictKind { NoPaths, OnePath, Even, Leads, LeadsWithoutBreakEven, Behind };

struct Verdict {
    VerdictKind kind = VerdictKind::NoPaths;
    std::size_t path = 0; ///< the path compared: the selected one, or the best visible one when that is the baseline
    Summary summary;
};

[[nodiscard]] Verdict verdictOf(const Evaluation& evaluation, std::size_t selected, MeasureColumn column);

} // namespace pathwise
