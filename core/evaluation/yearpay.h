// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compensation/program.h"
#include "core/evaluation/evaluation.h"

namespace pathwise {

/// What a path's years need besides the timeline.
struct YearPayContext {
    const Plan& plan;
    const World& world;
    const CareerPath& path;
    int firstYear = 0;
    double inflation = 0;
};

/// Where the path is in most months of the year; the plan's first place where it is nowhere.
[[nodiscard]] const Place* placeOfYear(const YearPayContext& context, int year);

/// The household of one year with the filer's wages left at 0; empty when the place is taxed by no state known.
[[nodiscard]] std::optional<Household> householdOfYear(const YearPayContext& context, int year, double pretax);

/// The years of a timeline, with a full tax bill each.
[[nodiscard]] std::vector<YearPay> yearPay(const YearPayContext& context, const Timeline& timeline);

/// The bill of one year of a timeline; empty without tax rules.
[[nodiscard]] std::optional<Bill> billOfYear(const YearPayContext& context, const YearRecord& record, int year);

} // namespace pathwise
