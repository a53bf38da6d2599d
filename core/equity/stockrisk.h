// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/equity/riskadjust.h"

namespace pathwise {

enum class AwardKind { Stock, Option };

/// Shares or options held to a horizon together with a sure amount. The share follows geometric Brownian motion with
/// its real-world drift. US dollars; rates continuous per year.
struct StockAward {
    AwardKind kind = AwardKind::Stock;
    double price = 0;
    double strike = 0; ///< of an option
    double drift = 0;
    double volatility = 0;
    double years = 0;
    double units = 0;
    double cash = 0; ///< paid (negative) or received at the horizon for sure
};

/// The sure amount at the horizon that is as good as the award, to better than 1e-6; not discounted.
/// Errors: NotFinite, OutOfRange. Source: expected utility by Gauss-Legendre quadrature, the mean in closed form.
/// Pure; any thread.
[[nodiscard]] Result<CertaintyEquivalent> certaintyEquivalent(const StockAward& award,
                                                              const RiskPreference& preference);

/// A grant to somebody who already holds the employer's shares. Rates annual effective.
struct ExecutiveGrant {
    AwardKind kind = AwardKind::Option;
    double wealth = 0;          ///< US dollars, all of it
    double fractionInStock = 0; ///< of that, in the employer's shares; the rest earns the risk-free rate
    double aversion = 2;        ///< CRRA
    double price = 0;
    double strike = 0;
    double volatility = 0;
    double years = 0;
    double riskFree = 0;
    double beta = 1;
    double marketPremium = 0;
    double units = 0;
};

/// Per unit of the grant, US dollars of today.
struct ExecutiveValue {
    double value = 0;       ///< cash today that the holder would take instead
    double companyCost = 0; ///< Black-Scholes, or the share price
    double ratio = 0; ///< value / cost; may exceed 1 for a small stock grant to an all-cash holder, because the model
                      ///< lets outside wealth earn the risk-free rate only (Cai & Vijh 2004): cap it when shown
};

/// Errors: NotFinite, OutOfRange. Source: Hall & Murphy, Journal of Accounting and Economics 33, 2002. Pure; any
/// thread.
[[nodiscard]] Result<ExecutiveValue> executiveValue(const ExecutiveGrant& grant);

} // namespace pathwise
