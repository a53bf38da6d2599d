// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/month.h"
#include "core/tax/bill.h"

#include <span>
#include <vector>

namespace pathwise {

/// What one place may tax of a year's income.
struct TaxClaim {
    enum class Basis : unsigned char {
        Residence, ///< the household lived there: for that share of the year everything it has is taxable there
        Source     ///< it only worked there: a share of its income is sourced there; home gives a credit for that tax
    };

    TaxPlace place;
    double share = 1; ///< 0..1 of the year's income
    Basis basis = Basis::Residence;
};

/// The bill of a year in several places. Each state and locality computes its tax on the whole year's income and takes
/// its share of it, as part-year and non-resident returns do (e.g. Cal. R&TC 17041(b); N.Y. Tax Law 601(e)). Tax paid
/// to a state of source is credited by the states of residence, up to their own tax on the same income. Reciprocity
/// agreements, Arizona-style reverse credits and New York's convenience rule are not known: the notice OtherStateTax
/// says so. Contributions to state funds follow the work: the states of source for their share, those of residence for
/// the rest. Pre: as bill(); the residence shares add up to 1. `household.place` and `workPlace` are not used.
[[nodiscard]] Bill billOverClaims(const Household& household, std::span<const TaxClaim> claims, const TaxRules& rules,
                                  const BillOptions& options = {});

/// From `month` on the household lives (or works) in `place`.
struct Move {
    Month month;
    TaxPlace place;
};

/// The residence claims of one calendar year, by months lived in each place; places that come twice are added up.
/// `moves` ascend; the first is where the household was before everything else. Pre: at least one move.
[[nodiscard]] std::vector<TaxClaim> residenceClaims(std::span<const Move> moves, int year);

/// Monday to Friday, from the first day of `from` to the last day before `until`. Public holidays are not known.
[[nodiscard]] int workdays(Month from, Month until);

/// Where an award was earned: the share of workdays between grant and vest worked in each place, as claims of source.
/// The common rule of the states for options and RSUs (e.g. 20 NYCRR 132.24; FTB Pub. 1004). Shares add up to 1.
/// Pre: grant < vest, `moves` as above.
[[nodiscard]] std::vector<TaxClaim> equityClaims(std::span<const Move> moves, Month grant, Month vest);

/// A part of the year's income and where it was earned.
struct SourcedIncome {
    double amount = 0;
    std::vector<TaxClaim> claims;
};

/// The source claims of a year on all income together: what each place, other than the places of residence, may tax.
/// `totalIncome` is what the shares are of. Places in `residence` are left out: they tax it anyway.
[[nodiscard]] std::vector<TaxClaim> sourceClaims(std::span<const SourcedIncome> parts, double totalIncome,
                                                 std::span<const TaxClaim> residence);

} // namespace pathwise
