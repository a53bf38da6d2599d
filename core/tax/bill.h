// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tax/household.h"
#include "core/tax/ruleinfo.h"
#include "core/tax/rules.h"

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>

namespace pathwise {

/// A short list in place: a bill is computed a million times a second and never allocates.
template <class T, std::size_t Capacity>
class ShortList {
public:
    ShortList() {} // NOLINT: the elements stay unset until they are pushed
    ShortList(const ShortList& other) { *this = other; }
    ShortList& operator=(const ShortList& other)
    {
        m_size = other.m_size;
        for (std::size_t i = 0; i < m_size; ++i)
            m_items[i] = other.m_items[i];
        return *this;
    }
    ~ShortList() = default;

    void push(const T& item)
    {
        assert(m_size < Capacity);
        if (m_size == Capacity)
            return; // never beyond the array, whatever a caller did
        m_items[m_size++] = item;
    }
    void clear() { m_size = 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] const T& operator[](std::size_t i) const { return m_items[i]; }
    [[nodiscard]] T& operator[](std::size_t i) { return m_items[i]; }
    [[nodiscard]] const T* begin() const { return m_items.data(); }
    [[nodiscard]] const T* end() const { return m_items.data() + m_size; }
    [[nodiscard]] T* begin() { return m_items.data(); }
    [[nodiscard]] T* end() { return m_items.data() + m_size; }

private:
    std::size_t m_size = 0;
    std::array<T, Capacity> m_items;
};

/// Which total a line belongs to.
enum class TaxCategory : std::uint8_t {
    FederalIncome, ///< regular tax and credits
    Amt,
    Niit,
    SocialSecurity,
    Medicare, ///< with the Additional Medicare Tax
    StateIncome,
    LocalIncome,
    StatePayroll
};
inline constexpr std::size_t taxCategoryCount = 8;

/// One line of a bill: amount = base * rate, credits negative. The rule's name and citation: TaxRules::info(rule).
/// Where a rule is not a rate (a flat amount, a limit), `rate` is 0 and `base` the figure it was taken from.
struct BillLine {
    double base;
    double rate;
    double amount;
    RuleId rule;
    TaxCategory category;
};

/// How an income became a taxable income: shown above the lines in "show the arithmetic". Dollars, deductions negative.
struct BillStep {
    double amount;
    RuleId rule;
    TaxCategory category; ///< whose base: FederalIncome, Amt or StateIncome
};

/// Something the user should know about a figure that was not taken as given.
struct BillNotice {
    enum class Kind : std::uint8_t {
        DeferralCapped,  ///< 401(k) above the limit of s.402(g)
        HsaCapped,       ///< HSA above the limit of s.223
        HealthFsaCapped, ///< health FSA above the limit of s.125(i)
        LossCapped,      ///< capital loss above the yearly limit; the rest would carry forward
        Itemized,        ///< itemised deductions beat the standard deduction (`allowed` = what is deducted)
        OtherStateTax    ///< tax of another work state credited at home; reciprocity agreements are not known
    };
    Kind kind;
    double given;
    double allowed;
    RuleId rule;
};

/// What one household owes for one calendar year, line by line. US dollars, nominal, unrounded; the lines add up to
/// `total`.
struct Bill {
    ShortList<BillLine, 256> lines;
    ShortList<BillStep, 48> steps;
    ShortList<BillNotice, 16> notices;
    std::array<double, taxCategoryCount> categories{};
    double total = 0;
    double grossIncome = 0; ///< pay before any deduction, gains, dividends and interest
    double federalAgi = 0;
    double federalTaxableIncome = 0;
    double stateTaxableIncome = 0;
    double deduction = 0; ///< federal: standard or itemised
    double federalRefundableCredits = 0;
    double stateRefundableCredits = 0;
    double additionalMedicare = 0; ///< part of Medicare
    double minimumTaxCreditUsed = 0;
    double minimumTaxCreditOut = 0; ///< carried into the next year, s.53
    double preTaxContributions = 0; ///< 401(k), HSA, cafeteria plan and FSA, after caps

    [[nodiscard]] double of(TaxCategory category) const { return categories[static_cast<std::size_t>(category)]; }
    /// After all credits, with AMT and NIIT; negative where refundable credits are more.
    [[nodiscard]] double federalIncomeTax() const
    {
        return of(TaxCategory::FederalIncome) + of(TaxCategory::Amt) + of(TaxCategory::Niit);
    }
    /// Of gross income; 0 without income.
    [[nodiscard]] double averageRate() const { return grossIncome > 0 ? total / grossIncome : 0.0; }

    void add(RuleId rule, TaxCategory category, double base, double rate, double amount)
    {
        if (amount == 0.0)
            return;
        lines.push({base, rate, amount, rule, category});
        categories[static_cast<std::size_t>(category)] += amount;
        total += amount;
    }
};

/// What is taken into account.
struct BillOptions {
    enum class Deduction : std::uint8_t {
        Standard, ///< always the standard deduction
        Best      ///< itemises federally (state and local tax, mortgage interest, charity) where that is cheaper
    };
    enum class StateIso : std::uint8_t {
        FederalOnly, ///< state figures as if there were no ISO spread
        Included     ///< states with an AMT of their own tax it; states that deduct federal tax see the federal AMT
    };
    enum class Scope : std::uint8_t {
        ReferenceCases, ///< only the rules that the reference cases know
        All             ///< every rule in the data
    };

    Deduction deduction = Deduction::Best;
    StateIso stateIso = StateIso::Included;
    Scope scope = Scope::All;

    /// The simplifications of the reference cases: standard deduction, ISO spread federal only, their rules only.
    [[nodiscard]] static constexpr BillOptions reference()
    {
        return {Deduction::Standard, StateIso::FederalOnly, Scope::ReferenceCases};
    }
};

/// The bill. Pure; callable from any thread; allocates nothing.
/// Pre: problemsOf(household, rules) is empty and household.place came from these rules.
/// States compute on their own standard deduction. Work in another state than the home state: see residence.h.
[[nodiscard]] Bill bill(const Household& household, const TaxRules& rules, const BillOptions& options = {});

/// As bill(), for figures that a user typed: the first of problemsOf() instead of an assertion.
[[nodiscard]] Result<Bill> checkedBill(const Household& household, const TaxRules& rules,
                                       const BillOptions& options = {});

/// What the next dollar of the filer's wages costs, in all and by category: the right-hand slope of the bill, which is
/// piecewise linear in wages. A jump exactly at the given wages does not count.
struct MarginalRates {
    double total = 0;
    std::array<double, taxCategoryCount> categories{};
};
[[nodiscard]] MarginalRates marginalRates(const Household& household, const TaxRules& rules,
                                          const BillOptions& options = {});

} // namespace pathwise
