// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

#include <QString>
#include <vector>

namespace pathwise {

/// One line of a path's table of years. Above `Gross` are its parts, between it and `TakeHome` what comes off. `TrueUp`
/// stands under the totals and is part of none: how much of the year's tax is still to be paid in April.
enum class YearsPart {
    Base,
    Bonus,
    Equity,
    Other,
    Gross,
    Tax,
    InKind,
    Learning,
    TakeHome,
    LivingCosts,
    AfterCosts,
    TrueUp
};

struct YearsRow {
    YearsPart part = YearsPart::Base;
    std::vector<double> dollars; ///< by year, of the day or of the first year
    std::vector<double> shown;   ///< the same in whole hundreds, so that parts add up to the totals shown
};

/// A path's pay by year in the plan without chance: what the table of years, the report and CSV files show.
struct YearsFigures {
    int firstYear = 0;
    Money money = Money::Real;
    std::vector<YearsRow> rows;

    [[nodiscard]] std::size_t years() const { return rows.empty() ? 0 : rows.front().dollars.size(); }
};

/// Lines that are zero in every year are left out, except base and the totals. Living costs are in it when `column` asks
/// for what is left after them. Pre: `path` < evaluation.paths.size(). Pure.
[[nodiscard]] YearsFigures yearsFigures(const Evaluation& evaluation, std::size_t path, const MeasureColumn& column);

/// "Base", "Equity vesting", "Tax and payroll".
[[nodiscard]] QString yearsPartText(YearsPart part);
/// Gross, take-home and what is left after living costs.
[[nodiscard]] bool isTotal(YearsPart part);

} // namespace pathwise
