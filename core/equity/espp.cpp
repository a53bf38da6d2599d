// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/espp.h"

#include "core/equity/blackscholes.h"
#include "core/equity/checks.h"
#include "core/equity/wholeshares.h"

#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

double atTheMoneyCall(const EsppOffering& o)
{
    return blackScholesPrice({.price = o.price,
                              .strike = o.price,
                              .rate = o.rate,
                              .dividendYield = o.dividendYield,
                              .volatility = o.volatility,
                              .years = o.years});
}

std::optional<Error> check(const EsppOffering& o)
{
    return firstProblem({{"price", o.price, nonNegative},
                         {"discount", o.discount, nonNegative, whole},
                         {"rate", o.rate},
                         {"dividendYield", o.dividendYield},
                         {"volatility", o.volatility, nonNegative},
                         {"years", o.years, nonNegative}});
}

} // namespace

Result<double> esppValuePerShare(const EsppOffering& offering)
{
    if (const auto problem = check(offering))
        return failure(*problem);
    const double discounted = offering.discount * offering.price * std::exp(-offering.dividendYield * offering.years);
    if (offering.rule == EsppPrice::PurchaseDay)
        return discounted;
    return discounted + (1 - offering.discount) * atTheMoneyCall(offering);
}

Result<double> esppValueOfContribution(const EsppOffering& offering, double contribution)
{
    if (const auto problem = check(offering))
        return failure(*problem);
    if (const auto problem = firstProblem({{"contribution", contribution, nonNegative}}))
        return failure(*problem);
    if (offering.discount == whole)
        return failure({.code = ErrorCode::OutOfRange, .field = "discount", .value = whole, .min = 0, .max = whole});
    const double paid = std::exp(-offering.rate * offering.years);
    if (offering.rule == EsppPrice::PurchaseDay)
        return contribution * paid * offering.discount / (1 - offering.discount);
    if (offering.price <= 0)
        return failure({.code = ErrorCode::OutOfRange, .field = "price", .value = offering.price, .min = 0});
    const double received = (paid + atTheMoneyCall(offering) / offering.price) / (1 - offering.discount);
    return contribution * (received - paid);
}

Result<EsppTax> esppTax(const EsppSale& sale)
{
    if (const auto problem = firstProblem({{"fmvAtGrant", sale.fmvAtGrant, nonNegative},
                                           {"fmvAtPurchase", sale.fmvAtPurchase, nonNegative},
                                           {"discount", sale.discount, nonNegative, whole},
                                           {"shares", sale.shares, nonNegative},
                                           {"salePrice", sale.salePrice, nonNegative}}))
        return failure(*problem);
    const bool lookBack = sale.rule == EsppPrice::LookBack;
    const double reference = lookBack ? std::min(sale.fmvAtGrant, sale.fmvAtPurchase) : sale.fmvAtPurchase;
    const double paid = (1 - sale.discount) * reference;
    const double income = sale.qualifying
        ? std::max(0.0, std::min(sale.discount * sale.fmvAtGrant, sale.salePrice - paid))
        : sale.fmvAtPurchase - paid;
    return EsppTax{.purchasePrice = paid,
                   .ordinaryIncome = sale.shares * income,
                   .capitalGain = sale.shares * (sale.salePrice - paid - income),
                   .basis = sale.shares * (paid + income)};
}

Result<std::int64_t> esppSharesAllowed(double fmvAtGrant, int calendarYears, double alreadyBought,
                                       const EsppLimit& limit)
{
    constexpr double atLeastOneYear = 1;
    constexpr double cent = 0.01;
    if (const auto problem = firstProblem({{"fmvAtGrant", fmvAtGrant, nonNegative},
                                           {"calendarYears", static_cast<double>(calendarYears), atLeastOneYear},
                                           {"alreadyBought", alreadyBought, nonNegative}}))
        return failure(*problem);
    if (fmvAtGrant <= 0)
        return failure({.code = ErrorCode::OutOfRange, .field = "fmvAtGrant", .value = fmvAtGrant, .min = cent});
    const double room = limit.perCalendarYear * calendarYears - alreadyBought;
    return wholeSharesFor(std::max(room, 0.0), fmvAtGrant);
}

} // namespace pathwise
