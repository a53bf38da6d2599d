// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/stockrisk.h"

#include "core/base/normal.h"
#include "core/base/quadrature.h"
#include "core/equity/blackscholes.h"
#include "core/equity/checks.h"
#include "core/equity/powermean.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace pathwise {

namespace {

/// Beyond so many standard deviations nothing is left.
constexpr double farAway = 12;
/// How far the integration follows a power of the share price that moves the weight into a tail.
constexpr double farthestTilt = 24;
constexpr double panelWidth = 0.5;

/// A share price at the horizon: exp(logMedian + spread z) with z standard normal.
struct LognormalPrice {
    double logMedian = 0;
    double spread = 0;

    [[nodiscard]] double at(double z) const { return std::exp(logMedian + spread * z); }
    /// The z at which the price is `level` (> 0). Pre: spread > 0.
    [[nodiscard]] double reaching(double level) const { return (std::log(level) - logMedian) / spread; }
};

/// Adds the nodes of a Gauss-Legendre rule on from..to: the share price and its probability.
void addNodes(std::vector<Weighted>& nodes, const LognormalPrice& price, double from, double to)
{
    const int panels = std::max(1, static_cast<int>(std::ceil((to - from) / panelWidth)));
    const double reach = (to - from) / panels / 2;
    const GaussLegendre& rule = gaussLegendre();
    for (int panel = 0; panel < panels; ++panel) {
        const double middle = from + (2 * panel + 1) * reach;
        for (std::size_t i = 0; i < GaussLegendre::half; ++i)
            for (const double z : {middle - reach * rule.node[i], middle + reach * rule.node[i]})
                nodes.push_back({price.at(z), reach * rule.weight[i] * normalPdf(z)});
    }
}

/// The distribution of the price as weighted points, with a panel that ends at `kink`. `power` is the exponent of the
/// price that will be averaged.
std::vector<Weighted> priceNodes(const LognormalPrice& price, double kink, double power)
{
    if (price.spread <= 0)
        return {{price.at(0), 1}};
    const double tilt = std::clamp(power * price.spread, -farthestTilt, farthestTilt);
    const double low = -farAway + std::min(0.0, tilt);
    const double high = farAway + std::max(0.0, tilt);
    const double cut = kink > 0 ? std::clamp(price.reaching(kink), low, high) : low;
    std::vector<Weighted> nodes;
    if (cut > low)
        addNodes(nodes, price, low, cut);
    if (high > cut)
        addNodes(nodes, price, cut, high);
    return nodes;
}

double payoff(AwardKind kind, double strike, double price)
{
    return kind == AwardKind::Stock ? price : std::max(price - strike, 0.0);
}

double meanOf(const StockAward& a)
{
    const double growth = std::exp(a.drift * a.years);
    if (a.kind == AwardKind::Stock)
        return a.cash + a.units * a.price * growth;
    const double discounted = blackScholesPrice(
        {.price = a.price, .strike = a.strike, .rate = a.drift, .volatility = a.volatility, .years = a.years});
    return a.cash + a.units * growth * discounted;
}

bool onlyStock(const StockAward& a, const RiskPreference& preference)
{
    const bool stock = a.kind == AwardKind::Stock || a.strike == 0;
    return stock && preference.utility == Utility::Crra && preference.wealth + a.cash == 0 && a.units * a.price > 0;
}

/// Nothing but shares: a power of a lognormal variable is lognormal.
CertaintyEquivalent lognormalEquivalent(const StockAward& a, const RiskPreference& preference)
{
    const double variance = a.volatility * a.volatility * a.years;
    const double log = a.drift * a.years - preference.aversion * variance / 2;
    return {.value = a.units * a.price * std::exp(log) + a.cash, .mean = meanOf(a)};
}

/// The share can fall as low as it likes, though no node of the quadrature is at zero.
bool canRuin(const StockAward& a, const RiskPreference& preference)
{
    return preference.utility == Utility::Crra && preference.aversion >= 1 && a.volatility * a.years > 0
        && preference.wealth + a.cash < 0;
}

std::optional<Error> check(const StockAward& a)
{
    return firstProblem({{"price", a.price, nonNegative},
                         {"strike", a.strike, nonNegative},
                         {"drift", a.drift},
                         {"volatility", a.volatility, nonNegative},
                         {"years", a.years, nonNegative},
                         {"units", a.units, nonNegative},
                         {"cash", a.cash}});
}

/// Final wealth of a holder in logs: what the outside wealth becomes, the shares held before, and the grant.
class Holder {
public:
    explicit Holder(const ExecutiveGrant& grant)
        : m_grant(grant)
        , m_growth(std::pow(1 + grant.riskFree, grant.years))
        , m_nodes(priceNodes(priceOf(grant), grant.kind == AwardKind::Option ? grant.strike : 0, 1 - grant.aversion))
    {
    }

    [[nodiscard]] double withGrant() const
    {
        return logEquivalent([&](double price) { return m_grant.units * payoff(m_grant.kind, m_grant.strike, price); });
    }
    [[nodiscard]] double withCash(double perUnit) const
    {
        return logEquivalent([&](double) { return m_grant.units * perUnit * m_growth; });
    }

private:
    static LognormalPrice priceOf(const ExecutiveGrant& g)
    {
        const double drift = std::log1p(g.riskFree + g.beta * g.marketPremium) - g.volatility * g.volatility / 2;
        return {.logMedian = std::log(g.price) + drift * g.years, .spread = g.volatility * std::sqrt(g.years)};
    }
    template <class Extra>
    double logEquivalent(Extra&& extra) const
    {
        const double sure = (1 - m_grant.fractionInStock) * m_grant.wealth * m_growth;
        const double shares = m_grant.fractionInStock * m_grant.wealth / m_grant.price;
        std::vector<Weighted> logs = m_nodes;
        for (Weighted& node : logs)
            node.value = std::log(sure + shares * node.value + extra(node.value));
        return exponentialMean(logs, 1 - m_grant.aversion);
    }

    const ExecutiveGrant& m_grant;
    double m_growth;
    std::vector<Weighted> m_nodes;
};

/// The cash per unit that makes the holder as happy as the grant, by the Illinois variant of false position.
double cashInstead(const Holder& holder, double guess)
{
    constexpr double precision = 1e-13;
    constexpr int maxSteps = 200;
    const double wanted = holder.withGrant();
    double low = 0;
    double atLow = holder.withCash(low) - wanted;
    if (!(atLow < 0)) // the grant adds nothing
        return 0;
    double high = guess;
    double atHigh = holder.withCash(high) - wanted;
    while (atHigh < 0) {
        high *= 2;
        atHigh = holder.withCash(high) - wanted;
    }
    int side = 0;
    for (int step = 0; step < maxSteps && high - low > precision * high; ++step) {
        const bool usable = std::isfinite(atLow) && atHigh > atLow;
        const double next = usable ? (low * atHigh - high * atLow) / (atHigh - atLow) : (low + high) / 2;
        const double at = holder.withCash(next) - wanted;
        if (at == 0)
            return next;
        const int hit = at < 0 ? -1 : 1;
        (hit < 0 ? low : high) = next;
        (hit < 0 ? atLow : atHigh) = at;
        if (hit == side)
            (hit < 0 ? atHigh : atLow) /= 2;
        side = hit;
    }
    return (low + high) / 2;
}

double companyCost(const ExecutiveGrant& g)
{
    if (g.kind == AwardKind::Stock)
        return g.price;
    return blackScholesPrice({.price = g.price,
                              .strike = g.strike,
                              .rate = std::log1p(g.riskFree),
                              .volatility = g.volatility,
                              .years = g.years});
}

std::optional<Error> check(const ExecutiveGrant& g)
{
    constexpr double notEverything = -0.99; // a rate that leaves something
    constexpr double something = 1e-12;
    if (auto problem = firstProblem({{"wealth", g.wealth, nonNegative},
                                     {"fractionInStock", g.fractionInStock, nonNegative, whole},
                                     {"aversion", g.aversion, nonNegative},
                                     {"price", g.price, something},
                                     {"strike", g.strike, nonNegative},
                                     {"volatility", g.volatility, nonNegative},
                                     {"years", g.years, nonNegative},
                                     {"riskFree", g.riskFree, notEverything},
                                     {"beta", g.beta},
                                     {"marketPremium", g.marketPremium},
                                     {"units", g.units, nonNegative}}))
        return problem;
    return firstProblem({{"marketPremium", g.riskFree + g.beta * g.marketPremium, notEverything}});
}

} // namespace

Result<CertaintyEquivalent> certaintyEquivalent(const StockAward& award, const RiskPreference& preference)
{
    if (const auto problem = check(award))
        return failure(*problem);
    if (const auto problem = checkPreference(preference))
        return failure(*problem);
    if (onlyStock(award, preference))
        return lognormalEquivalent(award, preference);
    if (canRuin(award, preference))
        return CertaintyEquivalent{.value = -preference.wealth, .mean = meanOf(award), .ruin = true};
    const LognormalPrice price{.logMedian = std::log(award.price)
                                   + (award.drift - award.volatility * award.volatility / 2) * award.years,
                               .spread = award.volatility * std::sqrt(award.years)};
    const double kink = award.kind == AwardKind::Option ? award.strike : 0;
    std::vector<Weighted> amounts = priceNodes(price, award.price > 0 ? kink : 0, 1 - preference.aversion);
    for (Weighted& node : amounts)
        node.value = award.cash + award.units * payoff(award.kind, award.strike, node.value);
    return equivalentOf(std::move(amounts), meanOf(award), preference);
}

Result<ExecutiveValue> executiveValue(const ExecutiveGrant& grant)
{
    if (const auto problem = check(grant))
        return failure(*problem);
    ExecutiveValue result{.companyCost = companyCost(grant)};
    if (grant.units > 0 && result.companyCost > 0)
        result.value = cashInstead(Holder(grant), result.companyCost);
    if (result.companyCost > 0)
        result.ratio = result.value / result.companyCost;
    return result;
}

} // namespace pathwise
