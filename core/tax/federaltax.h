// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tax/bill.h"
#include "core/tax/income.h"

namespace pathwise {

/// Federal income tax of a year, in the parts that other rules build on. Dollars.
struct FederalTax {
    double agi = 0;
    double standardDeduction = 0; ///< of the status, used or not
    double deduction = 0;         ///< the one used
    double taxableIncome = 0;
    double ordinaryIncome = 0; ///< taxable income without long-term gains and qualified dividends
    double regular = 0;        ///< before credits, capital-gains tax included
    double amti = 0;           ///< alternative minimum taxable income
    double amtBase = 0;        ///< above the exemption
    double tentativeMinimum = 0;
    double amt = 0;
    double niit = 0;
    double childCredit = 0; ///< allowed against tax
    double refundableChildCredit = 0;
    double earnedIncomeCredit = 0;
    double priorCreditUsed = 0; ///< AMT credit of earlier years
    double amtCreditCreated = 0;

    [[nodiscard]] double nonrefundable() const { return childCredit + priorCreditUsed; }
    [[nodiscard]] double refundable() const { return refundableChildCredit + earnedIncomeCredit; }
    /// After all credits.
    [[nodiscard]] double net() const { return regular + amt + niit - nonrefundable() - refundable(); }
};

/// The deduction from AGI and what of it the AMT gives back (s.56(b)(1)).
struct FederalDeduction {
    double amount = 0;
    double addedBackForAmt = 0;
    bool itemized = false;
};

struct FederalInput {
    double isoSpread = 0;
    double priorMinimumTaxCredit = 0;
};

/// s.1, s.24, s.32, s.53, s.55, s.1411 on a year's income.
[[nodiscard]] FederalTax federalTax(const YearIncome& income, FilingStatus status, int filerAge,
                                    const FederalDeduction& deduction, const FederalInput& input,
                                    const FederalRules& rules);

/// The standard deduction, with the non-itemiser's gifts (s.170(p)).
[[nodiscard]] FederalDeduction standardDeduction(const Household& household, const FederalRules& rules);
/// Itemised: `stateAndLocalTax` within the cap and its phase-down (s.164(b)), interest, gifts above the floor, less
/// s.68.
[[nodiscard]] FederalDeduction itemizedDeduction(const Household& household, const YearIncome& income,
                                                 double stateAndLocalTax, const FederalRules& rules);

/// The lines and steps of a computed federal income tax.
void writeFederalLines(const FederalTax& tax, const YearIncome& income, FilingStatus status, const FederalRules& rules,
                       Bill& bill);

/// Social Security, Medicare and the Additional Medicare Tax of the employee.
void writePayrollTaxes(const YearIncome& income, FilingStatus status, const FederalRules& rules, Bill& bill);
/// Social Security and Medicare withheld from one worker.
[[nodiscard]] double employeeFica(double ficaWages, const FederalRules& rules);

/// A line per band of the part of `schedule` from `from` to `to`.
void writeBands(const Schedule& schedule, double from, double to, RuleId rule, TaxCategory category, Bill& bill);

} // namespace pathwise
