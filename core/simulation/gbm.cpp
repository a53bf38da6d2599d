// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/gbm.h"

#include "core/base/normal.h"

#include <cmath>
#include <initializer_list>

namespace pathwise {

namespace {

struct NamedValue {
    const char* name;
    double value;
};

Result<void> checkFinite(std::initializer_list<NamedValue> values)
{
    for (const auto& [name, value] : values) {
        if (!std::isfinite(value))
            return failure({.code = ErrorCode::NotFinite, .field = name});
    }
    return {};
}

Result<void> checkNotNegative(std::initializer_list<NamedValue> values)
{
    for (const auto& [name, value] : values) {
        if (value < 0)
            return failure({.code = ErrorCode::OutOfRange, .field = name, .value = value, .min = 0});
    }
    return {};
}

Result<void> checkAt(const Gbm& stock, double years)
{
    return check(stock)
        .and_then([&] {
            return checkFinite({{"years", years}});
        })
        .and_then([&] {
            return checkNotNegative({{"years", years}});
        });
}

double logDrift(const Gbm& stock)
{
    return stock.drift - stock.yield - stock.volatility * stock.volatility / 2;
}

} // namespace

Result<void> check(const Gbm& stock)
{
    return checkFinite(
               {{"spot", stock.spot}, {"drift", stock.drift}, {"volatility", stock.volatility}, {"yield", stock.yield}})
        .and_then([&] {
            return checkNotNegative({{"spot", stock.spot}, {"volatility", stock.volatility}});
        });
}

double growthFactor(const Gbm& stock, double years, double z)
{
    return std::exp(logDrift(stock) * years + stock.volatility * std::sqrt(years) * z);
}

Result<double> priceAfter(const Gbm& stock, double years, double z)
{
    return checkAt(stock, years)
        .and_then([&] {
            return checkFinite({{"z", z}});
        })
        .map([&] { return stock.spot * growthFactor(stock, years, z); });
}

Result<PriceMoments> priceMoments(const Gbm& stock, double years)
{
    return checkAt(stock, years).map([&] {
        const double mean = stock.spot * std::exp((stock.drift - stock.yield) * years);
        const double variance = std::expm1(stock.volatility * stock.volatility * years);
        return PriceMoments{mean, stock.spot * growthFactor(stock, years, 0), mean * std::sqrt(variance)};
    });
}

Result<double> probabilityBelow(const Gbm& stock, double years, double level)
{
    const auto checked = checkAt(stock, years)
                             .and_then([&] {
                                 return checkFinite({{"level", level}});
                             })
                             .and_then([&] {
                                 return checkNotNegative({{"level", level}});
                             });
    if (!checked)
        return failure(checked.error());
    const double deviation = stock.volatility * std::sqrt(years);
    const double median = stock.spot * growthFactor(stock, years, 0);
    if (deviation == 0 || median == 0 || level == 0)
        return median < level ? 1.0 : 0.0;
    return normalCdf(std::log(level / median) / deviation);
}

} // namespace pathwise
