// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/field.h"

namespace pathwise {

/// Where a private company stands: the round it raised last. Public companies have a price instead.
enum class FundingStage { Public, Seed, SeriesA, SeriesB, SeriesC, SeriesD };

template <>
struct Choices<FundingStage> {
    static constexpr std::array<std::string_view, 6> names{"public", "seed", "a", "b", "c", "d"};
};

/// One way the company may end.
struct ExitChance {
    double probability = 0;
    double value = 0; ///< USD for all of its equity; 0 = nothing
    double years = 5; ///< from the plan's start
    Unknown unknown = {};
    bool operator==(const ExitChance&) const = default;
};

template <class Self, class Visitor>
requires std::is_same_v<std::remove_const_t<Self>, ExitChance>
void describe(Self& exit, Visitor&& visit)
{
    constexpr auto group = FieldGroup::Equity;
    visit("probability", exit.probability,
          FieldInfo{.unit = Unit::Fraction, .group = group, .min = 0, .max = 1, .step = 0.01, .required = true});
    visit("value", exit.value,
          FieldInfo{.unit = Unit::Usd, .group = group, .min = 0, .max = 1e13, .step = 1e6, .required = true});
    visit("years", exit.years, FieldInfo{.unit = Unit::Years, .group = group, .min = 0, .max = 40, .step = 0.5});
}

/// How a class of shares takes part in an exit (core/equity/waterfall.h).
enum class ClassKind { Common, Option, NonParticipating, Participating, CappedParticipating };

template <>
struct Choices<ClassKind> {
    static constexpr std::array<std::string_view, 5> names{"common", "option", "non_participating", "participating",
                                                           "capped_participating"};
};

/// One class of the company's shares at the exit.
struct ClassTerms {
    std::string name = {};
    ClassKind kind = ClassKind::Common;
    double shares = 0;
    double preference = 0; ///< USD, of the whole class, with its multiple
    double cap = 0;        ///< USD, of a capped class, the preference included
    int seniority = 0;     ///< higher is paid first
    double strike = 0;     ///< USD a share, of options
    Unknown unknown = {};
    bool operator==(const ClassTerms&) const = default;
};

template <class Self, class Visitor>
requires std::is_same_v<std::remove_const_t<Self>, ClassTerms>
void describe(Self& terms, Visitor&& visit)
{
    constexpr auto group = FieldGroup::Equity;
    visit("name", terms.name, FieldInfo{.group = group});
    visit("kind", terms.kind, FieldInfo{.group = group});
    visit("shares", terms.shares, FieldInfo{.unit = Unit::Shares, .group = group, .min = 0, .max = 1e12});
    visit("preference", terms.preference, FieldInfo{.unit = Unit::Usd, .group = group, .min = 0, .max = 1e13});
    visit("cap", terms.cap, FieldInfo{.unit = Unit::Usd, .group = group, .min = 0, .max = 1e13});
    visit("seniority", terms.seniority, FieldInfo{.unit = Unit::Count, .group = group, .min = 0, .max = 100});
    visit("strike", terms.strike, FieldInfo{.unit = Unit::UsdPerShare, .group = group, .min = 0, .max = 1e7});
}

/// A private employer as its offer describes it. Everything may be missing: what the stage's statistics cannot stand for
/// stays unknown.
struct Company {
    FundingStage stage = FundingStage::Public;
    std::optional<double> fullyDiluted = {};      ///< shares, the pool included
    std::optional<double> postMoney = {};         ///< USD, of the last round
    std::optional<double> futureDilution = {};    ///< of today's holders until the exit
    std::optional<double> preference = {};        ///< USD that investors are paid first
    std::optional<double> preferredFraction = {}; ///< of all shares at the exit that are preferred
    std::optional<double> yearsToExit = {};
    std::vector<ExitChance> exits = {};   ///< probabilities add up to 1; empty = the statistics of start-ups
    std::vector<ClassTerms> classes = {}; ///< at the exit, the person's own shares aside; empty = the short form above
    Unknown unknown = {};
    bool operator==(const Company&) const = default;
};

template <class Self, class Visitor>
requires std::is_same_v<std::remove_const_t<Self>, Company>
void describe(Self& company, Visitor&& visit)
{
    constexpr auto group = FieldGroup::Equity;
    constexpr auto fraction = Unit::Fraction;
    visit("stage", company.stage, FieldInfo{.group = group});
    visit("fully_diluted", company.fullyDiluted,
          FieldInfo{.unit = Unit::Shares, .group = group, .min = 1, .max = 1e12, .step = 100'000});
    visit("post_money", company.postMoney,
          FieldInfo{.unit = Unit::Usd, .group = group, .min = 0, .max = 1e13, .step = 1e6, .likely = 0.3});
    visit("future_dilution", company.futureDilution,
          FieldInfo{.unit = fraction, .group = group, .min = 0, .max = 0.99, .step = 0.01, .likely = 0.3});
    visit("preference", company.preference,
          FieldInfo{.unit = Unit::Usd, .group = group, .min = 0, .max = 1e13, .step = 1e6, .likely = 0.3});
    visit("preferred_fraction", company.preferredFraction,
          FieldInfo{.unit = fraction, .group = group, .min = 0, .max = 0.99, .step = 0.01, .likely = 0.3});
    visit("years_to_exit", company.yearsToExit,
          FieldInfo{.unit = Unit::Years, .group = group, .min = 0.5, .max = 40, .step = 0.5, .likely = 0.3});
    visit("exits", company.exits, FieldInfo{.group = group});
    visit("classes", company.classes, FieldInfo{.group = group});
}

} // namespace pathwise
