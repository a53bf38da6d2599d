// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>

namespace pathwise {

/// Flat federal withholding on supplemental wages: one rate up to a threshold in the calendar year, a higher one above.
/// Source: IRS Publication 15 (2025), section 7; 26 CFR 31.3402(g)-1; the rates were made permanent by P.L. 119-21.
struct SupplementalWithholding {
    double rate = 0.22;
    double threshold = 1'000'000;
    double rateAbove = 0.37;
};

/// Units that settle in shares on one day.
struct RsuSettlement {
    std::int64_t units = 0;
    double price = 0;                 ///< US dollars per share on that day
    double supplementalYtd = 0;       ///< supplemental wages of the calendar year before this settlement
    double otherWithholdingRate = 0;  ///< payroll and state taxes withheld as well, as a fraction of the income
    double marginalIncomeTaxRate = 0; ///< what the income really costs in federal income tax
};

struct RsuOutcome {
    double taxableIncome = 0;
    double federalWithholding = 0;
    double totalWithholding = 0;
    std::int64_t sharesSold = 0; ///< to cover the withholding, whole shares
    std::int64_t netShares = 0;
    double cashRefund = 0;  ///< what the last sold share brought too much
    double aprilTrueUp = 0; ///< federal tax still owed with the return; negative: a refund
};

/// Settles units: income at the day's price, shares sold to cover what is withheld, and what April will ask for.
/// A price of 0 settles without income. Errors: NotFinite, OutOfRange; the rates together may not exceed 1.
/// Source: IRC 83(a), 26 CFR 31.3402(g)-1. Pure; any thread.
[[nodiscard]] Result<RsuOutcome> settleRsu(const RsuSettlement& settlement, const SupplementalWithholding& rules = {});

} // namespace pathwise
