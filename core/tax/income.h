// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tax/bill.h"
#include "core/tax/household.h"

#include <array>

namespace pathwise {

/// A household's year as the rules see it: contributions capped, gains netted. Dollars.
struct YearIncome {
    struct Worker {
        double ficaWages = 0;    ///< Social Security and Medicare wages: after HSA and cafeteria plan
        double taxableWages = 0; ///< federal wages: also after 401(k)
    };

    std::array<Worker, 2> workers; ///< filer, spouse
    double hsa = 0;
    double deferrals = 0;
    double wages = 0;      ///< taxable wages together
    double ficaWages = 0;  ///< together
    double longGains = 0;  ///< net long-term gain, never below 0
    double otherGains = 0; ///< net short-term gain, or the deductible loss as a negative figure
    double qualifiedDividends = 0;
    double interest = 0;
    double agi = 0;
    int filers = 1;
    int dependents = 0;

    [[nodiscard]] double investmentIncome() const { return longGains + otherGains + qualifiedDividends + interest; }
    [[nodiscard]] double preferential() const { return longGains + qualifiedDividends; }
};

/// Caps contributions at their limits (noted in `bill`), nets gains and losses (s.1211, s.1222), adds up AGI.
[[nodiscard]] YearIncome yearIncome(const Household& household, const FederalRules& rules, Bill& bill);

} // namespace pathwise
