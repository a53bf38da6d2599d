// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/field.h"
#include "core/plan/filingstatus.h"
#include "core/plan/skill.h"

namespace pathwise {

/// The person whose career is planned. Empty optional fields take the figure named in their description.
struct Person {
    int birthYear = 1994;
    FilingStatus filingStatus = FilingStatus::Single;
    int children = 0;
    double experienceYears = 6;
    double wealth = 0; ///< liquid net worth outside the decision, USD today
    double spouseWages = 0;
    std::optional<double> riskAversion = {}; ///< CRRA coefficient, model specification 9.1
    std::optional<double> livingCosts = {};  ///< USD a year at the national price level, today's money
    std::optional<double> rentShare = {};    ///< share of rent in spending
    double retirementContribution = 0;       ///< own pre-tax 401(k) contribution, fraction of base
    double hsaContribution = 0;
    bool needsVisa = false;
    std::vector<Skill> skills = {}; ///< each once
    Unknown unknown = {};
    bool operator==(const Person&) const = default;
};

template <class Self, class Visitor>
requires std::is_same_v<std::remove_const_t<Self>, Person>
void describe(Self& person, Visitor&& visit)
{
    visit("birth_year", person.birthYear, FieldInfo{.unit = Unit::CalendarYear, .min = 1930, .max = 2015});
    visit("filing_status", person.filingStatus, FieldInfo{});
    visit("children", person.children, FieldInfo{.unit = Unit::Count, .min = 0, .max = 12});
    visit("experience_years", person.experienceYears,
          FieldInfo{.unit = Unit::Years, .group = FieldGroup::Career, .min = 0, .max = 60, .step = 0.5});
    visit("wealth", person.wealth,
          FieldInfo{.unit = Unit::Usd, .group = FieldGroup::Risk, .min = 0, .max = 1e9, .step = 5'000, .likely = 0.5});
    visit("spouse_wages", person.spouseWages,
          FieldInfo{.unit = Unit::UsdPerYear, .min = 0, .max = 1e7, .step = 1'000, .likely = 0.2});
    visit("risk_aversion", person.riskAversion,
          FieldInfo{.unit = Unit::Coefficient,
                    .group = FieldGroup::Risk,
                    .min = 0,
                    .max = 10,
                    .step = 0.5,
                    .source = "default.risk_aversion",
                    .likely = 0.5});
    visit("living_costs", person.livingCosts,
          FieldInfo{.unit = Unit::UsdPerYear,
                    .min = 0,
                    .max = 1e7,
                    .step = 1'000,
                    .source = "default.living_costs",
                    .likely = 0.2});
    visit("rent_share", person.rentShare,
          FieldInfo{
              .unit = Unit::Fraction, .min = 0, .max = 1, .step = 0.01, .source = "default.rent_share", .likely = 0.2});
    visit("retirement_contribution", person.retirementContribution,
          FieldInfo{.unit = Unit::Fraction, .group = FieldGroup::Benefits, .min = 0, .max = 1, .step = 0.01});
    visit("hsa_contribution", person.hsaContribution,
          FieldInfo{.unit = Unit::UsdPerYear, .group = FieldGroup::Benefits, .min = 0, .max = 20'000, .step = 100});
    visit("needs_visa", person.needsVisa, FieldInfo{.group = FieldGroup::Visa});
    visit("skills", person.skills, FieldInfo{.group = FieldGroup::Learning});
}

} // namespace pathwise
