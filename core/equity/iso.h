// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <string_view>
#include <vector>

namespace pathwise {

/// One exact day; holding periods are counted in days, everything else in months.
using Day = std::chrono::year_month_day;

/// Reads an ISO 8601 day, "2027-02-28". Error: WrongType with `text` "date".
[[nodiscard]] Result<Day> parseDay(std::string_view text);

/// Shares from an incentive stock option that were exercised and sold; amounts in US dollars per share.
struct IsoSale {
    double strike = 0;
    double fmvAtExercise = 0;
    double salePrice = 0;
    Day granted = {};
    Day exercised = {};
    Day sold = {};
    double shares = 0;
    bool lossDisallowed = false; ///< a wash sale or a sale to a related person
};

/// How the sale is taxed; totals in US dollars.
struct IsoTax {
    bool qualifying = false;
    double ordinaryIncome = 0;
    double capitalGain = 0;   ///< a loss is negative
    bool longTerm = false;    ///< held for more than a year from the exercise
    double amtAdjustment = 0; ///< of the year of exercise; none when a disqualifying sale fell in the same year
};

/// A sale qualifies when it is later than two years from the grant and later than one from the exercise, by calendar
/// anniversaries (29 February's is the last day of February). Otherwise the spread at exercise is income, limited to
/// the actual gain where a loss would be recognised. Errors: NotFinite, OutOfRange, WrongType (no such day), NotSorted
/// (grant, exercise and sale must follow one another). Source: IRC 421, 422, 56(b)(3); 26 CFR 1.422-1(b). Pure; any
/// thread.
[[nodiscard]] Result<IsoTax> isoDisposition(const IsoSale& sale);

/// Shares of a grant that become exercisable in a calendar year.
struct ExercisableShares {
    int year = 0;
    std::int64_t shares = 0;
};

struct IsoGrant {
    double fmvAtGrant = 0; ///< US dollars per share
    std::vector<ExercisableShares> years = {};
};

/// What of a year's shares keeps the treatment of an incentive stock option.
struct IsoSplit {
    int year = 0;
    std::int64_t iso = 0;
    std::int64_t nso = 0;

    bool operator==(const IsoSplit&) const = default;
};

/// IRC 422(d): stock worth so many dollars at the grant may first become exercisable in a calendar year.
struct IsoLimit {
    double perYear = 100'000;
};

/// Splits grants, in the order they were made, into ISOs and NSOs by the year they first become exercisable; the years
/// come back in ascending order. Whole shares: the one that would pass the limit is an NSO.
/// Errors: NotFinite, OutOfRange with a path such as "grants/1/fmvAtGrant". Source: IRC 422(d), 26 CFR 1.422-4. Any
/// thread.
[[nodiscard]] Result<std::vector<IsoSplit>> splitByIsoLimit(const std::vector<IsoGrant>& grants,
                                                            const IsoLimit& limit = {});

} // namespace pathwise
