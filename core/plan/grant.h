// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/field.h"

namespace pathwise {

/// What is granted. The order is part of no file: names are.
enum class GrantKind { Rsu, PrivateRsu, Iso, Nso, EarlyExercise, Espp, FounderStock };

template <>
struct Choices<GrantKind> {
    static constexpr std::array<std::string_view, 7> names{"rsu",  "private_rsu",  "iso", "nso", "early_exercise",
                                                           "espp", "founder_stock"};
};

/// What the offer letter fixes: an amount of dollars (shares follow from the price) or a number of shares.
enum class GrantBasis { Dollars, Shares };

template <>
struct Choices<GrantBasis> {
    static constexpr std::array<std::string_view, 2> names{"dollars", "shares"};
};

/// How a grant is spread over its years. Front- and back-loaded are the two patterns in `Vesting::yearly` defaults;
/// Yearly takes the user's own percentages, Tranches the user's own dates.
enum class VestingShape { Even, FrontLoaded, BackLoaded, Yearly, Tranches };

template <>
struct Choices<VestingShape> {
    static constexpr std::array<std::string_view, 5> names{"even", "front_loaded", "back_loaded", "yearly", "tranches"};
};

/// When options are exercised: at the exit with its proceeds, or as they vest, paid by the holder and kept, so that the
/// gain may be long-term.
enum class ExercisePolicy { AtExit, AtVest };

template <>
struct Choices<ExercisePolicy> {
    static constexpr std::array<std::string_view, 2> names{"at_exit", "at_vest"};
};

/// What vests at once when the company is sold: nothing, or a part of what is unvested; with two triggers only for who
/// is let go after it.
enum class AccelerationRule { None, SingleTrigger, DoubleTrigger };

template <>
struct Choices<AccelerationRule> {
    static constexpr std::array<std::string_view, 3> names{"none", "single_trigger", "double_trigger"};
};

/// A part of a grant that vests on one day.
struct Tranche {
    int month = 12;      ///< months after the grant
    double fraction = 0; ///< of the grant
    Unknown unknown = {};
    bool operator==(const Tranche&) const = default;
};

template <class Self, class Visitor>
requires std::is_same_v<std::remove_const_t<Self>, Tranche>
void describe(Self& tranche, Visitor&& visit)
{
    visit("month", tranche.month, FieldInfo{.unit = Unit::Months, .group = FieldGroup::Equity, .min = 0, .max = 240});
    visit("fraction", tranche.fraction,
          FieldInfo{.unit = Unit::Fraction, .group = FieldGroup::Equity, .min = 0, .max = 1, .step = 0.01});
}

/// Model specification, section 4.
struct Vesting {
    VestingShape shape = VestingShape::Even;
    int cliffMonths = 12;
    int durationMonths = 48;
    int everyMonths = 3;
    std::vector<double> yearly = {};    ///< fractions by year, for Yearly; they add up to 1
    std::vector<Tranche> tranches = {}; ///< for Tranches; fractions add up to 1, months ascend
    Unknown unknown = {};
    bool operator==(const Vesting&) const = default;
};

template <class Self, class Visitor>
requires std::is_same_v<std::remove_const_t<Self>, Vesting>
void describe(Self& vesting, Visitor&& visit)
{
    constexpr auto group = FieldGroup::Equity;
    visit("shape", vesting.shape, FieldInfo{.group = group});
    visit("cliff_months", vesting.cliffMonths, FieldInfo{.unit = Unit::Months, .group = group, .min = 0, .max = 120});
    visit("duration_months", vesting.durationMonths,
          FieldInfo{.unit = Unit::Months, .group = group, .min = 0, .max = 120});
    visit("every_months", vesting.everyMonths, FieldInfo{.unit = Unit::Months, .group = group, .min = 1, .max = 60});
    visit("yearly", vesting.yearly,
          FieldInfo{.unit = Unit::Fraction, .group = group, .min = 0, .max = 1, .step = 0.01});
    visit("tranches", vesting.tranches, FieldInfo{.group = group});
}

/// One grant of equity.
struct Grant {
    GrantId id;
    GrantKind kind = GrantKind::Rsu;
    GrantBasis basis = GrantBasis::Dollars;
    double value = 0;                           ///< USD at grant, when fixed in dollars
    double shares = 0;                          ///< when fixed in shares
    std::optional<double> ownership = {};       ///< of the company, fully diluted; stands for `shares` when given
    std::optional<double> price = {};           ///< USD a share at grant; empty = the stock's price on that day
    std::optional<Month> date = {};             ///< empty = the stage's first day
    double strike = 0;                          ///< options: USD a share
    std::optional<double> fairMarketValue = {}; ///< 409A value, USD a share, for private stock and options
    bool election83b = false;                   ///< early exercise with an 83(b) election
    ExercisePolicy exercise = ExercisePolicy::AtExit;
    AccelerationRule acceleration = AccelerationRule::None;
    double acceleratedFraction = 1; ///< of what is unvested then
    double discount = 0.15;         ///< ESPP: below the lower of the first and the last price of a period
    double contribution = 0.1;      ///< ESPP: fraction of base put in
    bool qsbs = false;              ///< shares qualify under section 1202
    int windowMonths = 3;           ///< post-termination exercise window
    int expiryMonths = 120;         ///< life of the option or, for private RSUs, of the grant
    Vesting vesting;
    Unknown unknown = {};
    bool operator==(const Grant&) const = default;
};

template <class Self, class Visitor>
requires std::is_same_v<std::remove_const_t<Self>, Grant>
void describe(Self& grant, Visitor&& visit)
{
    constexpr auto group = FieldGroup::Equity;
    visit("id", grant.id, FieldInfo{.required = true});
    visit("kind", grant.kind, FieldInfo{.group = group});
    visit("basis", grant.basis, FieldInfo{.group = group});
    visit("value", grant.value,
          FieldInfo{.unit = Unit::Usd, .group = group, .min = 0, .max = 1e9, .step = 5'000, .likely = 0.2});
    visit("shares", grant.shares,
          FieldInfo{.unit = Unit::Shares, .group = group, .min = 0, .max = 1e10, .step = 100, .likely = 0.2});
    visit("ownership", grant.ownership,
          FieldInfo{.unit = Unit::Fraction, .group = group, .min = 0, .max = 1, .step = 0.0005, .likely = 0.25});
    visit("price", grant.price, FieldInfo{.unit = Unit::UsdPerShare, .group = group, .min = 0, .max = 1e7, .step = 1});
    visit("date", grant.date, FieldInfo{.group = group});
    visit("strike", grant.strike,
          FieldInfo{.unit = Unit::UsdPerShare, .group = group, .min = 0, .max = 1e7, .step = 0.01});
    visit("fair_market_value", grant.fairMarketValue,
          FieldInfo{.unit = Unit::UsdPerShare, .group = group, .min = 0, .max = 1e7, .step = 0.01});
    visit("election_83b", grant.election83b, FieldInfo{.group = group});
    visit("exercise", grant.exercise, FieldInfo{.group = group});
    visit("acceleration", grant.acceleration, FieldInfo{.group = group});
    visit("accelerated_fraction", grant.acceleratedFraction,
          FieldInfo{.unit = Unit::Fraction, .group = group, .min = 0, .max = 1, .step = 0.05});
    visit("discount", grant.discount,
          FieldInfo{.unit = Unit::Fraction, .group = group, .min = 0, .max = 0.15, .step = 0.01});
    visit("contribution", grant.contribution,
          FieldInfo{.unit = Unit::Fraction, .group = group, .min = 0, .max = 0.5, .step = 0.01});
    visit("qsbs", grant.qsbs, FieldInfo{.group = group});
    visit("window_months", grant.windowMonths, FieldInfo{.unit = Unit::Months, .group = group, .min = 0, .max = 120});
    visit("expiry_months", grant.expiryMonths, FieldInfo{.unit = Unit::Months, .group = group, .min = 1, .max = 240});
    visit("vesting", grant.vesting, FieldInfo{.group = group});
}

} // namespace pathwise
