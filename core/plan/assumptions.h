// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/figureoverride.h"
#include "core/plan/ownrole.h"

namespace pathwise {

/// What the plan assumes of the world. Empty optional fields take the figure named in their description.
struct Assumptions {
    Month start{2027, 1};
    int horizonYears = 10;
    std::optional<double> inflation = {};
    std::optional<double> discountRate = {};           ///< annual effective, model specification section 1
    std::optional<double> riskFree = {};               ///< annual effective
    std::optional<double> equityPremium = {};          ///< of the market over the risk-free rate
    std::optional<double> marketVolatility = {};       ///< a year
    std::optional<double> layoffStockCorrelation = {}; ///< rho of model specification 2.3
    std::optional<double> jobFinding = {};             ///< monthly probability after a layoff
    std::optional<double> displacementLoss = {};       ///< fraction of pay lost at re-employment
    std::optional<double> displacementHalfLife = {};   ///< years
    int seed = 2026;
    std::vector<FigureOverride> figures = {}; ///< the user's own, each figure once
    std::vector<ReadingChoice> readings = {}; ///< where the sources contradict themselves
    std::vector<OwnRole> roles = {};          ///< the user's own, beside those that are known
    Unknown unknown = {};
    bool operator==(const Assumptions&) const = default;
};

template <class Self, class Visitor>
requires std::is_same_v<std::remove_const_t<Self>, Assumptions>
void describe(Self& assumptions, Visitor&& visit)
{
    constexpr auto market = FieldGroup::Market;
    constexpr auto risk = FieldGroup::Risk;
    constexpr auto fraction = Unit::Fraction;
    constexpr auto yearly = Unit::FractionPerYear;
    visit("start", assumptions.start, FieldInfo{.group = FieldGroup::When, .required = true});
    visit("horizon_years", assumptions.horizonYears,
          FieldInfo{.unit = Unit::Years, .group = FieldGroup::When, .min = 1, .max = 40, .required = true});
    visit("inflation", assumptions.inflation,
          FieldInfo{.unit = yearly,
                    .group = market,
                    .min = -0.05,
                    .max = 0.2,
                    .step = 0.001,
                    .source = "default.inflation",
                    .likely = 0.4});
    visit("discount_rate", assumptions.discountRate,
          FieldInfo{.unit = yearly,
                    .group = market,
                    .min = -0.05,
                    .max = 0.3,
                    .step = 0.001,
                    .source = "default.discount_rate",
                    .likely = 0.4});
    visit("risk_free", assumptions.riskFree,
          FieldInfo{.unit = yearly,
                    .group = market,
                    .min = -0.05,
                    .max = 0.2,
                    .step = 0.001,
                    .source = "default.risk_free",
                    .likely = 0.3});
    visit("equity_premium", assumptions.equityPremium,
          FieldInfo{.unit = yearly,
                    .group = market,
                    .min = -0.1,
                    .max = 0.2,
                    .step = 0.001,
                    .source = "default.equity_premium",
                    .likely = 0.3});
    visit("market_volatility", assumptions.marketVolatility,
          FieldInfo{.unit = yearly,
                    .group = market,
                    .min = 0,
                    .max = 1,
                    .step = 0.01,
                    .source = "default.market_volatility",
                    .likely = 0.25});
    visit("layoff_stock_correlation", assumptions.layoffStockCorrelation,
          FieldInfo{.unit = Unit::Coefficient,
                    .group = risk,
                    .min = -1,
                    .max = 1,
                    .step = 0.05,
                    .source = "default.layoff_stock_correlation",
                    .likely = 0.5});
    visit("job_finding", assumptions.jobFinding,
          FieldInfo{.unit = fraction,
                    .group = risk,
                    .min = 0.01,
                    .max = 1,
                    .step = 0.01,
                    .source = "default.job_finding",
                    .likely = 0.4});
    visit("displacement_loss", assumptions.displacementLoss,
          FieldInfo{.unit = fraction,
                    .group = risk,
                    .min = 0,
                    .max = 0.9,
                    .step = 0.01,
                    .source = "default.displacement_loss",
                    .likely = 0.5});
    visit("displacement_half_life", assumptions.displacementHalfLife,
          FieldInfo{.unit = Unit::Years,
                    .group = risk,
                    .min = 0.5,
                    .max = 40,
                    .step = 0.5,
                    .source = "default.displacement_half_life",
                    .likely = 0.4});
    visit("seed", assumptions.seed, FieldInfo{.unit = Unit::None, .group = risk, .min = 0, .max = 2'000'000'000});
    visit("figures", assumptions.figures, FieldInfo{.group = market});
    visit("readings", assumptions.readings, FieldInfo{.group = market});
    visit("roles", assumptions.roles, FieldInfo{.group = FieldGroup::Career});
}

} // namespace pathwise
