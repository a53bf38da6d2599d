// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>

namespace pathwise {

/// What decides the price: today's share price and the purchase day's, or the purchase day's alone.
enum class EsppPrice { LookBack, PurchaseDay };

/// One offering of an employee stock purchase plan. Rates continuous per year.
struct EsppOffering {
    EsppPrice rule = EsppPrice::LookBack;
    double price = 0;    ///< of the share at the start
    double discount = 0; ///< 0..1, below 1
    double rate = 0;
    double dividendYield = 0;
    double volatility = 0;
    double years = 0; ///< to the purchase
};

/// Value in US dollars of the right to buy one share, the number of shares being fixed at the start.
/// Errors: NotFinite, OutOfRange. Source: FASB Technical Bulletin 97-1. Pure; any thread.
[[nodiscard]] Result<double> esppValuePerShare(const EsppOffering& offering);

/// Value of putting in `contribution` dollars, the number of shares following from the price. Contributions count as
/// paid at the purchase, which is slightly optimistic: pay cheques give them up earlier. Errors: NotFinite, OutOfRange,
/// also for a worthless share with look-back. Any thread.
[[nodiscard]] Result<double> esppValueOfContribution(const EsppOffering& offering, double contribution);

/// Shares bought and later sold under a section 423 plan; amounts in US dollars per share.
struct EsppSale {
    EsppPrice rule = EsppPrice::LookBack;
    double fmvAtGrant = 0;
    double fmvAtPurchase = 0;
    double discount = 0;
    double shares = 0;
    double salePrice = 0;
    bool qualifying = false; ///< sold more than two years from the grant and more than one from the purchase
};

/// How the sale is taxed; all but the first are totals in US dollars.
struct EsppTax {
    double purchasePrice = 0; ///< per share
    double ordinaryIncome = 0;
    double capitalGain = 0; ///< a loss is negative
    double basis = 0;       ///< what was paid plus the ordinary income
};

/// A disqualifying sale makes the whole discount at purchase income, even at a loss; a qualifying one at most the
/// discount at the grant and at most what was gained.
/// Errors: NotFinite, OutOfRange. Source: IRC 423(c), 26 CFR 1.423-2(k). Pure; any thread.
[[nodiscard]] Result<EsppTax> esppTax(const EsppSale& sale);

/// IRC 423(b)(8): stock worth so many dollars at the grant may be bought per calendar year the option is outstanding.
struct EsppLimit {
    double perCalendarYear = 25'000;
};

/// Whole shares that may be bought now. `calendarYears` counts the years so far in which the option was outstanding,
/// `alreadyBought` is in dollars at the grant-date price.
/// Errors: NotFinite, OutOfRange (a worthless share too). Source: 26 CFR 1.423-2(i). Any thread.
[[nodiscard]] Result<std::int64_t> esppSharesAllowed(double fmvAtGrant, int calendarYears, double alreadyBought,
                                                     const EsppLimit& limit = {});

} // namespace pathwise
