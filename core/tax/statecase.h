// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tax/federaltax.h"
#include "core/tax/income.h"
#include "core/tax/staterules.h"

#include <array>
#include <span>
#include <string_view>

namespace pathwise {

/// One household before one state: what the state's rules look at, filled in as the computation goes on. Dollars.
struct StateCase {
    const StateRules& rules;
    const FederalRules& federalRules;
    const YearIncome& income;
    const FederalTax& federal;
    FilingStatus status = FilingStatus::Single;
    double isoSpread = 0; ///< 0 where the state is not to see it
    double agi = 0;       ///< state AGI (or state taxable income, where the state starts from the federal one)
    double filerAgi = 0;  ///< the filer's share: all investment income is the filer's
    double spouseAgi = 0;
    double taxableIncome = 0;
    double tax = 0; ///< so far
    double taxBeforeCredits = 0;

    [[nodiscard]] bool joint() const { return status == FilingStatus::MarriedJoint; }
    [[nodiscard]] int persons() const { return income.filers + income.dependents; }
    [[nodiscard]] const Schedule& schedule() const { return rules.schedule[status]; }
    /// The smaller of the spouses' taxable wages.
    [[nodiscard]] double lesserEarnedIncome() const;
    [[nodiscard]] double lesserAgi() const;
};

/// When in the computation a special rule speaks, and what its number means.
enum class SpecialStage : unsigned char {
    Deduction,    ///< subtracted from income
    Tax,          ///< added to the tax (negative: taken off), after the rates
    Credit,       ///< non-refundable credit, before the general ones
    MinimumTax,   ///< added after the credits: a state's own AMT
    AfterCredits, ///< added to the tax after the credits
    Refundable,   ///< refundable credit
    Ignored       ///< known, and deliberately without effect
};

/// A special rule's code: the id in the data, the figures it reads (in this order), and the function.
struct SpecialShape {
    struct Table {
        std::string_view name = {};
        LookupTable::Edge edge = LookupTable::Edge::Inclusive;
    };
    using Apply = double (*)(const SpecialRule& rule, const StateCase& facts);

    std::string_view id;
    std::string_view state; ///< empty: the same in every state that has the rule
    SpecialStage stage = SpecialStage::Tax;
    Apply apply = nullptr;
    std::array<std::string_view, 6> figures = {};
    std::array<Table, 2> tables = {};
    std::string_view schedule = {};
};

/// The rules by region; a state without special rules is in none.
[[nodiscard]] std::span<const SpecialShape> northeastRules();
[[nodiscard]] std::span<const SpecialShape> southRules();
[[nodiscard]] std::span<const SpecialShape> midwestRules();
[[nodiscard]] std::span<const SpecialShape> westRules();
/// Rules that several states have in the same form.
[[nodiscard]] std::span<const SpecialShape> sharedRules();
/// The code of a rule, or null.
[[nodiscard]] const SpecialShape* findSpecialRule(std::string_view id, std::string_view state);

/// Tax where a couple may divide its taxable income as it likes, as far as each spouse has income.
[[nodiscard]] double taxOnBestSplit(const StateCase& facts);
/// What a state AMT of `rate` on AMTI above a shrinking exemption is above `regular`.
[[nodiscard]] double excessOverRegular(double tentative, double regular);

} // namespace pathwise
