// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tax/filingstatus.h"
#include "core/tax/rules.h"

#include <optional>

namespace pathwise {

/// One worker's pay of a calendar year and what is taken from it before tax. Dollars a year.
struct Earner {
    double wages = 0;             ///< gross pay, supplemental pay included
    double supplementalWages = 0; ///< the part of `wages` paid as bonus, RSU vests or option spreads
    double traditional401k = 0;   ///< leaves income tax, not Social Security and Medicare
    double hsa = 0;               ///< by payroll: leaves income tax, Social Security and Medicare
    double section125 = 0;        ///< cafeteria-plan premiums: as `hsa`
    double healthFsa = 0;         ///< as `hsa`
    int age = 40;                 ///< at the end of the year
};

enum class HsaCoverage : unsigned char { SelfOnly, Family };

/// What a household tells the tax engine about one calendar year. Dollars of that year, nominal.
struct Household {
    FilingStatus status = FilingStatus::Single;
    int year = 2026;
    Earner filer;
    Earner spouse;             ///< joint returns only
    double shortTermGains = 0; ///< net; a loss is negative
    double longTermGains = 0;  ///< net; a loss is negative
    double qualifiedDividends = 0;
    double interest = 0;
    double isoSpread = 0; ///< at exercise, of shares kept beyond the year: an AMT item
    int children = 0;     ///< dependants under 17 (federal) and under 13 (state child credits)
    HsaCoverage hsaCoverage = HsaCoverage::SelfOnly;
    double mortgageInterest = 0;       ///< the deductible part
    double charity = 0;                ///< cash gifts
    double minimumTaxCredit = 0;       ///< AMT credit carried in from earlier years, s.53
    TaxPlace place;                    ///< residence
    std::optional<TaxPlace> workPlace; ///< where the filer's and spouse's wages are earned, if another state
};

/// What is wrong with a household's figures; empty when it can be computed.
/// OutOfRange for negative amounts, NotFinite, more pre-tax than pay (`max` = the pay), spouse's pay on a return that
/// is not joint (`max` 0), a year other than the rules'. `field` is the name of the member, e.g. "spouse/wages".
[[nodiscard]] Problems problemsOf(const Household& household, const TaxRules& rules);

} // namespace pathwise
