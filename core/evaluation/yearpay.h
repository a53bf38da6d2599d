// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compensation/program.h"
#include "core/evaluation/evaluation.h"
#include "core/tax/residence.h"

namespace pathwise {

/// What a path's years need besides the timeline.
struct YearPayContext {
    const Plan& plan;
    const World& world;
    const CareerPath& path;
    int firstYear = 0;
    double inflation = 0;
};

/// Where the household is taxed in one calendar year: the share of months lived in each place, each tax place once. One
/// lives where the stage's job is; before the first, where that will be; in gaps, where the last was. Pre: the world has
/// taxes.
[[nodiscard]] std::vector<TaxClaim> claimsOfYear(const YearPayContext& context, int year);

/// The household of one year with the filer's wages left at 0, living all year where it lives longest; empty without tax
/// rules.
[[nodiscard]] std::optional<Household> householdOfYear(const YearPayContext& context, int year, double pretax);

/// The years of a timeline, with a full tax bill each; the minimum tax credit of a year is carried into the next.
[[nodiscard]] std::vector<YearPay> yearPay(const YearPayContext& context, const Timeline& timeline);

/// The bill of one year of a timeline, over all places lived in and, for stock that was partly earned before a move, worked
/// in between its grant and its vest (core/tax/residence.h); empty without tax rules.
/// `creditIn` is the minimum tax credit that earlier years left, USD.
[[nodiscard]] std::optional<Bill> billOfYear(const YearPayContext& context, const YearRecord& record, int year,
                                             double creditIn);

} // namespace pathwise
