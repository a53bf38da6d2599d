// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/blackscholes.h"

#include "core/base/normal.h"
#include "core/equity/checks.h"

#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

/// The quantities that price and Greeks share. `side` is 1 for a call and -1 for a put.
struct Pieces {
    double side;
    double rootTime;
    double d1;
    double d2;
    double shareDiscount;
    double cashDiscount;
};

double sideOf(OptionKind kind)
{
    return kind == OptionKind::Call ? 1 : -1;
}

Pieces piecesOf(const OptionTerms& t)
{
    const double rootTime = std::sqrt(t.years);
    const double drift = t.rate - t.dividendYield + t.volatility * t.volatility / 2;
    const double d1 = (std::log(t.price / t.strike) + drift * t.years) / (t.volatility * rootTime);
    return {.side = sideOf(t.kind),
            .rootTime = rootTime,
            .d1 = d1,
            .d2 = d1 - t.volatility * rootTime,
            .shareDiscount = std::exp(-t.dividendYield * t.years),
            .cashDiscount = std::exp(-t.rate * t.years)};
}

bool isLimit(const OptionTerms& t)
{
    return t.years <= 0 || t.volatility <= 0 || t.price <= 0 || t.strike <= 0;
}

double limitPrice(const OptionTerms& t)
{
    const double years = std::max(t.years, 0.0);
    const double forward = t.price * std::exp(-t.dividendYield * years) - t.strike * std::exp(-t.rate * years);
    return std::max(sideOf(t.kind) * forward, 0.0);
}

double priceOf(const OptionTerms& t, const Pieces& p)
{
    const double share = t.price * p.shareDiscount * normalCdf(p.side * p.d1);
    const double cash = t.strike * p.cashDiscount * normalCdf(p.side * p.d2);
    return std::max(p.side * (share - cash), 0.0);
}

Greeks greeksOf(const OptionTerms& t, const Pieces& p)
{
    const double density = p.shareDiscount * normalPdf(p.d1);
    const double shareWeight = p.side * p.shareDiscount * normalCdf(p.side * p.d1);
    const double cashWeight = p.side * t.strike * p.cashDiscount * normalCdf(p.side * p.d2);
    const double decay = t.price * density * t.volatility / (2 * p.rootTime);
    return {.delta = shareWeight,
            .gamma = density / (t.price * t.volatility * p.rootTime),
            .vega = t.price * density * p.rootTime,
            .theta = -decay - t.rate * cashWeight + t.dividendYield * t.price * shareWeight,
            .rho = t.years * cashWeight};
}

} // namespace

Result<OptionValue> blackScholes(const OptionTerms& terms)
{
    if (const auto problem = firstProblem({{"price", terms.price, nonNegative},
                                           {"strike", terms.strike, nonNegative},
                                           {"rate", terms.rate},
                                           {"dividendYield", terms.dividendYield},
                                           {"volatility", terms.volatility, nonNegative},
                                           {"years", terms.years, nonNegative}}))
        return failure(*problem);
    if (isLimit(terms))
        return OptionValue{.price = limitPrice(terms)};
    const Pieces pieces = piecesOf(terms);
    return OptionValue{.price = priceOf(terms, pieces), .greeks = greeksOf(terms, pieces)};
}

double blackScholesPrice(const OptionTerms& terms)
{
    return isLimit(terms) ? limitPrice(terms) : priceOf(terms, piecesOf(terms));
}

} // namespace pathwise
