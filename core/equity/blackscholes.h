// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>

namespace pathwise {

enum class OptionKind { Call, Put };

/// A European option on one share. Amounts in US dollars per share; rates continuous per year; time in years.
struct OptionTerms {
    OptionKind kind = OptionKind::Call;
    double price = 0; ///< of the share today
    double strike = 0;
    double rate = 0;          ///< risk-free; may be negative
    double dividendYield = 0; ///< may be negative
    double volatility = 0;    ///< per square root of a year
    double years = 0;         ///< to expiry
};

/// Sensitivities of one option: vega per 1.00 of volatility, theta per year of calendar time, rho per 1.00 of rate.
struct Greeks {
    double delta = 0;
    double gamma = 0;
    double vega = 0;
    double theta = 0;
    double rho = 0;
};

struct OptionValue {
    double price = 0;
    std::optional<Greeks> greeks = {}; ///< none in the limits, where they are not defined
};

/// What a diversified investor would pay: the company's cost of a plain option, never its worth to an employee.
/// Limits: nothing left to run gives the exercise value; no volatility, a worthless share or a free one the discounted
/// forward difference, never below 0. Errors: NotFinite, OutOfRange (negative price, strike, volatility or time).
/// Source: Black & Scholes 1973, Merton 1973. Pure; any thread.
[[nodiscard]] Result<OptionValue> blackScholes(const OptionTerms& terms);

/// The price alone. Pre: terms that `blackScholes` accepts.
[[nodiscard]] double blackScholesPrice(const OptionTerms& terms);

} // namespace pathwise
