// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/gbm.h"

#include "core/base/normal.h"
#include "core/equity/checks.h"

#include <cmath>
#include <optional>
#include <utility>

namespace pathwise {

namespace {

std::optional<Error> problemIn(const Gbm& stock)
{
    return firstProblem({{"spot", stock.spot, nonNegative},
                         {"drift", stock.drift},
                         {"volatility", stock.volatility, nonNegative},
                         {"yield", stock.yield}});
}

std::optional<Error> problemAt(const Gbm& stock, double years)
{
    auto problem = problemIn(stock);
    return problem ? problem : firstProblem({{"years", years, nonNegative}});
}

double logDrift(const Gbm& stock)
{
    return stock.drift - stock.yield - stock.volatility * stock.volatility / 2;
}

} // namespace

Result<void> check(const Gbm& stock)
{
    if (auto problem = problemIn(stock))
        return failure(*std::move(problem));
    return {};
}

double growthFactor(const Gbm& stock, double years, double z)
{
    return std::exp(logDrift(stock) * years + stock.volatility * std::sqrt(years) * z);
}

Result<double> priceAfter(const Gbm& stock, double years, double z)
{
    if (auto problem = problemAt(stock, years))
        return failure(*std::move(problem));
    if (auto problem = firstProblem({{"z", z}}))
        return failure(*std::move(problem));
    return stock.spot * growthFactor(stock, years, z);
}

Result<PriceMoments> priceMoments(const Gbm& stock, double years)
{
    if (auto problem = problemAt(stock, years))
        return failure(*std::move(problem));
    const double mean = stock.spot * std::exp((stock.drift - stock.yield) * years);
    const double variance = std::expm1(stock.volatility * stock.volatility * years);
    return PriceMoments{mean, stock.spot * growthFactor(stock, years, 0), mean * std::sqrt(variance)};
}

Result<double> probabilityBelow(const Gbm& stock, double years, double level)
{
    if (auto problem = problemAt(stock, years))
        return failure(*std::move(problem));
    if (auto problem = firstProblem({{"level", level, nonNegative}}))
        return failure(*std::move(problem));
    const double deviation = stock.volatility * std::sqrt(years);
    const double median = stock.spot * growthFactor(stock, years, 0);
    if (deviation == 0 || median == 0 || level == 0)
        return median < level ? 1.0 : 0.0;
    return normalCdf(std::log(level / median) / deviation);
}

} // namespace pathwise
