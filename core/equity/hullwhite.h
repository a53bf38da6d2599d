// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace pathwise {

/// An employee call option whose holder follows a policy instead of an optimum: who leaves before vesting forfeits; who
/// leaves later, or sees the share at `exerciseMultiple` times the strike, exercises at once.
/// Amounts in US dollars per share; rates continuous per year; time in years.
struct EmployeeOption {
    double price = 0;
    double strike = 0;
    double years = 0;     ///< contractual term
    double vestYears = 0; ///< 0..years
    double rate = 0;
    double dividendYield = 0; ///< not negative
    double volatility = 0;
    double exerciseMultiple = 2; ///< above 1; infinity: never before expiry by choice
    double exitRate = 0; ///< hazard of leaving, before and after vesting; for a yearly probability p: -ln(1 - p)
};

struct EmployeeOptionValue {
    double value = 0;        ///< the company's cost of one option
    double expectedLife = 0; ///< years, risk-neutral, given that the holder does not leave before vesting
    double plainValue = 0;   ///< Black-Scholes to the full term, what the cost would be without early exercise
};

/// Value to better than 1e-6 relative by quadrature over closed forms (reflection principle), not by a tree.
/// Errors: NotFinite; OutOfRange for negative price, strike, term, volatility, yield or exit rate, for vesting after
/// the term, and for an exercise multiple of 1 or less. Source: Hull & White, Financial Analysts Journal 60(1), 2004,
/// in continuous time. Pure; any thread.
[[nodiscard]] Result<EmployeeOptionValue> hullWhite(const EmployeeOption& option);

} // namespace pathwise
