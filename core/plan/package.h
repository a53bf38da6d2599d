// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/company.h"
#include "core/plan/grant.h"
#include "core/plan/review.h"

namespace pathwise {

/// The employer's stock as the plan sees it. Empty optional fields take the figure of the employer's segment.
struct Stock {
    double price = 100;                    ///< USD a share, today
    std::optional<double> growth = {};     ///< expected growth a year
    std::optional<double> volatility = {}; ///< a year
    Unknown unknown = {};
    bool operator==(const Stock&) const = default;
};

template <class Self, class Visitor>
requires std::is_same_v<std::remove_const_t<Self>, Stock>
void describe(Self& stock, Visitor&& visit)
{
    constexpr auto group = FieldGroup::Equity;
    visit("price", stock.price, FieldInfo{.unit = Unit::UsdPerShare, .group = group, .min = 0.0001, .max = 1e7});
    visit("growth", stock.growth,
          FieldInfo{.unit = Unit::FractionPerYear,
                    .group = group,
                    .min = -0.5,
                    .max = 1,
                    .step = 0.005,
                    .source = "segment.{segment}.stock_growth",
                    .likely = 0.5});
    visit("volatility", stock.volatility,
          FieldInfo{.unit = Unit::FractionPerYear,
                    .group = group,
                    .min = 0,
                    .max = 2,
                    .step = 0.01,
                    .source = "segment.{segment}.volatility",
                    .likely = 0.25});
}

/// What an employer pays in one stage. Empty optional fields come from the role's ladder, the segment and the place;
/// a value given here is what the offer says and is used as it stands.
struct Package {
    std::optional<double> base = {};        ///< USD a year at the stage's start
    std::optional<double> bonusTarget = {}; ///< fraction of base
    double bonusPayout = 1;                 ///< expected payout as a fraction of target
    std::optional<double> bonusSpread =
        {}; ///< standard deviation of the yearly payout; empty = by `review`, or as usual
    Review review;
    std::optional<double> skillPremium = {};    ///< on base, for production LLM work, once its gap is closed
    std::optional<double> premiumHalfLife = {}; ///< months in which the premium halves without renewal
    std::optional<double>
        equityPerYear; ///< USD of stock granted a year, as a fraction of base; ignored when `grants` are given
    std::vector<Grant> grants = {};            ///< explicit grants replace `equityPerYear`
    std::optional<double> refreshPerYear = {}; ///< USD granted at each anniversary
    Stock stock;
    Company company;
    double signOn = 0;
    std::optional<Month> signOnDate = {}; ///< empty = first month of the stage
    int clawbackMonths = 12;              ///< leaving earlier owes the sign-on and relocation back, in proportion
    double relocation = 0;
    std::optional<double> retirementMatch = {}; ///< employer's match, fraction of base
    std::optional<double> learningBudget = {};  ///< USD a year
    double otherBenefits = 0;
    Unknown unknown = {};
    bool operator==(const Package&) const = default;
};

template <class Self, class Visitor>
requires std::is_same_v<std::remove_const_t<Self>, Package>
void describe(Self& package, Visitor&& visit)
{
    constexpr auto pay = FieldGroup::Pay;
    constexpr auto equity = FieldGroup::Equity;
    constexpr auto once = FieldGroup::OneOff;
    constexpr auto benefits = FieldGroup::Benefits;
    visit("base", package.base,
          FieldInfo{.unit = Unit::UsdPerYear,
                    .group = pay,
                    .min = 0,
                    .max = 10'000'000,
                    .step = 1'000,
                    .source = "{role}.{level}.base",
                    .likely = 0.15});
    visit("bonus_target", package.bonusTarget,
          FieldInfo{.unit = Unit::Fraction,
                    .group = pay,
                    .min = 0,
                    .max = 3,
                    .step = 0.01,
                    .source = "{role}.{level}.bonus",
                    .likely = 0.3});
    visit("bonus_payout", package.bonusPayout,
          FieldInfo{.unit = Unit::Fraction, .group = pay, .min = 0, .max = 3, .step = 0.05, .likely = 0.2});
    visit("bonus_spread", package.bonusSpread,
          FieldInfo{.unit = Unit::Fraction,
                    .group = FieldGroup::Risk,
                    .min = 0,
                    .max = 2,
                    .step = 0.05,
                    .source = "default.bonus_spread",
                    .likely = 0.5});
    visit("review", package.review, FieldInfo{.group = pay});
    visit("skill_premium", package.skillPremium,
          FieldInfo{.unit = Unit::Fraction,
                    .group = pay,
                    .min = 0,
                    .max = 1,
                    .step = 0.01,
                    .source = "skill.llm_premium",
                    .likely = 0.5});
    visit("premium_half_life", package.premiumHalfLife,
          FieldInfo{.unit = Unit::Months,
                    .group = pay,
                    .min = 1,
                    .max = 600,
                    .source = "model.shelf_life_months",
                    .likely = 0.5});
    visit("equity_per_year", package.equityPerYear,
          FieldInfo{.unit = Unit::Fraction,
                    .group = equity,
                    .min = 0,
                    .max = 10,
                    .step = 0.01,
                    .source = "{role}.{level}.equity",
                    .likely = 0.3});
    visit("grants", package.grants, FieldInfo{.group = equity});
    visit("refresh_per_year", package.refreshPerYear,
          FieldInfo{.unit = Unit::UsdPerYear,
                    .group = equity,
                    .min = 0,
                    .max = 1e8,
                    .step = 1'000,
                    .source = "segment.{segment}.refresh",
                    .likely = 0.3});
    visit("stock", package.stock, FieldInfo{.group = equity});
    visit("company", package.company, FieldInfo{.group = equity});
    visit("sign_on", package.signOn,
          FieldInfo{.unit = Unit::Usd, .group = once, .min = 0, .max = 1e7, .step = 1'000, .likely = 0.5});
    visit("sign_on_date", package.signOnDate, FieldInfo{.group = once});
    visit("clawback_months", package.clawbackMonths,
          FieldInfo{.unit = Unit::Months, .group = once, .min = 0, .max = 60});
    visit("relocation", package.relocation,
          FieldInfo{.unit = Unit::Usd, .group = once, .min = 0, .max = 1e6, .step = 1'000, .likely = 0.5});
    visit("retirement_match", package.retirementMatch,
          FieldInfo{.unit = Unit::Fraction,
                    .group = benefits,
                    .min = 0,
                    .max = 1,
                    .step = 0.005,
                    .source = "default.retirement_match",
                    .likely = 0.5});
    visit("learning_budget", package.learningBudget,
          FieldInfo{.unit = Unit::UsdPerYear,
                    .group = benefits,
                    .min = 0,
                    .max = 1e6,
                    .step = 500,
                    .source = "benefit.learning_budget",
                    .likely = 0.5});
    visit("other_benefits", package.otherBenefits,
          FieldInfo{.unit = Unit::UsdPerYear, .group = benefits, .min = 0, .max = 1e6, .step = 500, .likely = 0.2});
}

} // namespace pathwise
