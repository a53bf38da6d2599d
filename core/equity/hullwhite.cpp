// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/hullwhite.h"

#include "core/base/normal.h"
#include "core/base/quadrature.h"
#include "core/equity/blackscholes.h"
#include "core/equity/checks.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <type_traits>
#include <vector>

namespace pathwise {

namespace {

/// Beyond so many standard deviations nothing is left to integrate.
constexpr double farBarrier = 10;
/// Volatility over the whole term below which the path counts as certain.
constexpr double certainBelow = 1e-7;

/// Value and remaining life seen from the vesting date.
struct Stage {
    double value = 0;
    double life = 0;

    Stage operator+(const Stage& other) const { return {value + other.value, life + other.life}; }
    Stage operator*(double factor) const { return {value * factor, life * factor}; }
};

double drift(const EmployeeOption& o)
{
    return o.rate - o.dividendYield - o.volatility * o.volatility / 2;
}

double target(const EmployeeOption& o)
{
    return o.exerciseMultiple * o.strike;
}

/// Years of life of somebody who leaves at `exitRate` and at the latest after `years`.
double survivedYears(double exitRate, double years)
{
    return exitRate > 0 ? -std::expm1(-exitRate * years) / exitRate : years;
}

/// Normal probability of low..high, exact in both tails.
double normalBetween(double low, double high)
{
    return low > 0 ? normalCdf(-low) - normalCdf(-high) : normalCdf(high) - normalCdf(low);
}

/// cdf(-y) / pdf(y) for large y.
double millsRatio(double y)
{
    const double inverseSquare = 1 / (y * y);
    return (1 - inverseSquare * (1 - 3 * inverseSquare * (1 - 5 * inverseSquare))) / y;
}

/// E[exp(-killing * first time at the target); reached within `years`] from `price` below the target.
double firstPassage(const EmployeeOption& o, double price, double killing, double years)
{
    constexpr double asymptoticFrom = 30;
    const double variance = o.volatility * o.volatility;
    const double m = drift(o);
    const double distance = std::log(target(o) / price);
    const double g = std::sqrt(m * m + 2 * killing * variance);
    const double spread = o.volatility * std::sqrt(years);
    // (m - g) / variance without cancellation when the volatility is small.
    const double slow = m > 0 ? -2 * killing / (m + g) : (m - g) / variance;
    const double direct = std::exp(slow * distance) * normalCdf((g * years - distance) / spread);
    const double y = (distance + g * years) / spread;
    if (y < asymptoticFrom)
        return direct + std::exp((m + g) * distance / variance + std::log(normalCdf(-y)));
    const double standardised = (distance - m * years) / spread;
    return direct + normalPdf(standardised) * std::exp(-killing * years) * millsRatio(y);
}

/// e^(-rate s) E[(X_s - strike) between strike and target] for a share at `price` now.
double windowValue(const EmployeeOption& o, double price, double s)
{
    const double spread = o.volatility * std::sqrt(s);
    const double atStrike = (std::log(price / o.strike) + drift(o) * s) / spread;
    const double atTarget = (std::log(price / target(o)) + drift(o) * s) / spread;
    const double share = price * std::exp(-o.dividendYield * s) * normalBetween(atTarget + spread, atStrike + spread);
    return std::max(0.0, share - o.strike * std::exp(-o.rate * s) * normalBetween(atTarget, atStrike));
}

/// A call that dies without payment at the target, by reflection.
double upAndOutCall(const EmployeeOption& o, double price, double s)
{
    const double barrier = target(o);
    const double direct = windowValue(o, price, s);
    const double mirrored = windowValue(o, barrier * barrier / price, s);
    if (mirrored <= 0)
        return direct;
    const double power = 2 * drift(o) / (o.volatility * o.volatility) * std::log(barrier / price);
    return std::max(0.0, direct - std::exp(power + std::log(mirrored)));
}

/// Times in 0..years at which the most likely path meets the strike or the target: with little volatility what happens
/// there is sudden, and an integral over time needs a panel of its own before and after.
std::vector<double> suddenTimes(const EmployeeOption& o, double price, double years)
{
    constexpr double deviations = 8;
    constexpr double suddenPart = 0.1;
    std::vector<double> times;
    for (const double level : {o.strike, target(o)}) {
        const double at = std::log(level / price) / drift(o);
        if (!(at > 0 && at < 2 * years))
            continue;
        const double width = deviations * o.volatility * std::sqrt(at) / std::abs(drift(o));
        if (width < suddenPart * years)
            times.insert(times.end(), {at - width, at, at + width});
    }
    return times;
}

/// Integral over 0..years of a function that behaves like a power series in the square root of time near 0, with panels
/// that also end at `cuts`.
template <class Function>
auto integrateOverTime(Function&& f, double years, std::vector<double> cuts = {})
{
    constexpr int halvings = 5; // in the root of time
    for (int i = 0; i <= halvings; ++i)
        cuts.push_back(std::ldexp(years, -2 * i));
    std::sort(cuts.begin(), cuts.end());
    const auto inRoot = [&](double root) { return f(root * root) * (2 * root); };
    double from = 0;
    std::invoke_result_t<Function&, double> sum{};
    for (const double cut : cuts) {
        const double to = std::sqrt(std::clamp(cut, 0.0, years));
        if (to > from)
            sum = sum + integrate(inRoot, from, to);
        from = std::max(from, to);
    }
    return sum;
}

/// From the vesting date on, `years` before expiry, the share at `price` below the target.
Stage afterVesting(const EmployeeOption& o, double price, double years)
{
    if (price >= target(o))
        return {price - o.strike, 0};
    const auto leaving = [&](double s) {
        const double stays = std::exp(-o.exitRate * s);
        const double paid = o.exitRate > 0 ? o.exitRate * stays * upAndOutCall(o, price, s) : 0;
        return Stage{paid, stays * (1 - firstPassage(o, price, 0, s))};
    };
    Stage stage = integrateOverTime(leaving, years, suddenTimes(o, price, years));
    stage.value += (target(o) - o.strike) * firstPassage(o, price, o.rate + o.exitRate, years);
    stage.value += std::exp(-o.exitRate * years) * upAndOutCall(o, price, years);
    return stage;
}

/// Expectation over the share price at vesting where it is below the target; `reached` standardised.
Stage expectBelowTarget(const EmployeeOption& o, double reached)
{
    constexpr double widestPanel = 3;
    const double spread = o.volatility * std::sqrt(o.vestYears);
    const double years = o.years - o.vestYears;
    const auto at = [&](double z) {
        const double price = o.price * std::exp(drift(o) * o.vestYears + spread * z);
        return afterVesting(o, price, years) * normalPdf(z);
    };
    const double end = std::min(reached, farBarrier);
    // Around the strike the value bends most: a panel ends there.
    const double strike = std::clamp(reached - std::log(o.exerciseMultiple) / spread, -farBarrier, end);
    const auto panels = [](double from, double to) {
        return std::max(1, static_cast<int>(std::ceil((to - from) / widestPanel)));
    };
    return integrate(at, -farBarrier, strike, panels(-farBarrier, strike))
        + integrate(at, strike, end, panels(strike, end));
}

EmployeeOptionValue beforeVesting(const EmployeeOption& o)
{
    const double spread = o.volatility * std::sqrt(o.vestYears);
    const double reached = (std::log(target(o) / o.price) - drift(o) * o.vestYears) / spread;
    const double survives = std::exp(-o.exitRate * o.vestYears);
    const double shares = o.price * std::exp(-o.dividendYield * o.vestYears) * normalCdf(spread - reached);
    const double cash = o.strike * std::exp(-o.rate * o.vestYears) * normalCdf(-reached);
    EmployeeOptionValue result{.value = survives * (shares - cash), .expectedLife = o.vestYears};
    if (reached > -farBarrier) {
        const Stage below = expectBelowTarget(o, reached);
        result.value += survives * std::exp(-o.rate * o.vestYears) * below.value;
        result.expectedLife += below.life;
    }
    return result;
}

OptionTerms plain(const EmployeeOption& o, double years)
{
    return {.price = o.price,
            .strike = o.strike,
            .rate = o.rate,
            .dividendYield = o.dividendYield,
            .volatility = o.volatility,
            .years = years};
}

/// No voluntary exercise, no chance of any: leaving and expiry are all that end the option.
EmployeeOptionValue withoutTarget(const EmployeeOption& o)
{
    const double left = o.years - o.vestYears;
    const auto leaving = [&](double s) {
        return o.exitRate * std::exp(-o.exitRate * s) * blackScholesPrice(plain(o, o.vestYears + s));
    };
    double value = std::exp(-o.exitRate * left) * blackScholesPrice(plain(o, o.years));
    if (o.exitRate > 0 && left > 0)
        value += integrateOverTime(leaving, left);
    return {.value = std::exp(-o.exitRate * o.vestYears) * value,
            .expectedLife = o.vestYears + survivedYears(o.exitRate, left)};
}

/// Discounted payoff to the leavers between `from` and `to` on a certain path that is in the money all the time.
double certainLeavers(const EmployeeOption& o, double price, double from, double to)
{
    if (from >= to)
        return 0;
    const auto flow = [&](double s) {
        const double paid = price * std::exp((o.rate - o.dividendYield) * s) - o.strike;
        return o.exitRate * std::exp(-(o.rate + o.exitRate) * s) * std::max(paid, 0.0);
    };
    return integrate(flow, from, to, 4);
}

/// The share grows at rate - dividendYield for certain.
EmployeeOptionValue onCertainPath(const EmployeeOption& o)
{
    const double growth = o.rate - o.dividendYield;
    const double left = o.years - o.vestYears;
    const double price = o.price * std::exp(growth * o.vestYears);
    const double discount = std::exp(-(o.rate + o.exitRate) * o.vestYears);
    if (price >= target(o))
        return {.value = discount * (price - o.strike), .expectedLife = o.vestYears};
    const double hit = growth > 0 ? std::log(target(o) / price) / growth : left;
    const double end = std::min(hit, left);
    const double crossing = growth != 0 ? std::clamp(std::log(o.strike / price) / growth, 0.0, end) : 0;
    const double payoff = std::max(price * std::exp(growth * end) - o.strike, 0.0);
    const double leavers = certainLeavers(o, price, 0, crossing) + certainLeavers(o, price, crossing, end);
    return {.value = discount * (leavers + std::exp(-(o.rate + o.exitRate) * end) * payoff),
            .expectedLife = o.vestYears + survivedYears(o.exitRate, end)};
}

EmployeeOptionValue valueOf(const EmployeeOption& o)
{
    if (std::isinf(o.exerciseMultiple) || o.price <= 0 || o.vestYears >= o.years)
        return withoutTarget(o);
    if (o.strike <= 0) // exercised at vesting for certain
        return {.value = o.price * std::exp(-(o.dividendYield + o.exitRate) * o.vestYears),
                .expectedLife = o.vestYears};
    if (o.volatility * std::sqrt(o.years) < certainBelow)
        return onCertainPath(o);
    if (o.vestYears > 0)
        return beforeVesting(o);
    const Stage now = afterVesting(o, o.price, o.years);
    return {.value = now.value, .expectedLife = now.life};
}

std::optional<Error> checkMultiple(double multiple)
{
    if (std::isnan(multiple))
        return Error{.code = ErrorCode::NotFinite, .field = "exerciseMultiple"};
    if (multiple <= 1)
        return Error{.code = ErrorCode::OutOfRange, .field = "exerciseMultiple", .value = multiple, .min = 1};
    return {};
}

} // namespace

Result<EmployeeOptionValue> hullWhite(const EmployeeOption& option)
{
    if (const auto problem = firstProblem({{"price", option.price, nonNegative},
                                           {"strike", option.strike, nonNegative},
                                           {"years", option.years, nonNegative},
                                           {"vestYears", option.vestYears, nonNegative, option.years},
                                           {"rate", option.rate},
                                           {"dividendYield", option.dividendYield, nonNegative},
                                           {"volatility", option.volatility, nonNegative},
                                           {"exitRate", option.exitRate, nonNegative}}))
        return failure(*problem);
    if (const auto problem = checkMultiple(option.exerciseMultiple))
        return failure(*problem);
    EmployeeOptionValue result = valueOf(option);
    result.plainValue = blackScholesPrice(plain(option, option.years));
    return result;
}

} // namespace pathwise
