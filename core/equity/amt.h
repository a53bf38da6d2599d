// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <vector>

namespace pathwise {

/// From which taxable income on a rate applies.
struct TaxStep {
    double from = 0;
    double rate = 0;
};

/// One year's federal figures for one filing status: what the alternative minimum tax of an option exercise needs.
/// US dollars and fractions. The brackets begin at 0 and rise.
struct AmtParameters {
    double standardDeduction = 0;
    std::vector<TaxStep> brackets = {};
    double gainsZeroTop = 0;    ///< taxable income up to which long-term gains are taxed at `gainsRates[0]`
    double gainsFifteenTop = 0; ///< ... and at `gainsRates[1]`
    std::array<double, 3> gainsRates = {0, 0.15, 0.20}; ///< IRC 1(h)(1)
    double exemption = 0;
    double phaseOutStart = 0;
    double phaseOutRate = 0;                    ///< exemption lost per dollar above
    double highRateFrom = 0;                    ///< base above which the second of `rates` applies
    std::array<double, 2> rates = {0.26, 0.28}; ///< IRC 55(b)(1)
};

/// A year of somebody who takes the standard deduction. No payroll, net investment income or state tax.
struct AmtIncome {
    double wages = 0;
    double longTermGains = 0;
    double isoSpread = 0; ///< FMV less strike of ISO shares exercised and kept past the year's end
};

/// Form 6251 in its main lines; US dollars.
struct AmtBill {
    double taxableIncome = 0;
    double regularTax = 0;
    double amtIncome = 0;
    double exemption = 0;
    double base = 0;
    double tentativeMinimumTax = 0;
    double amt = 0;
    double totalTax = 0;
    double creditCreated = 0; ///< minimum tax credit: the part of the AMT that the ISO spread causes
};

/// Errors: NotFinite, OutOfRange (negative income), Empty (no brackets), NotSorted. Pure; any thread.
/// Source: IRC 53, 55-58; Form 6251 including Part III.
[[nodiscard]] Result<AmtBill> amtBill(const AmtIncome& income, const AmtParameters& parameters);

/// The largest ISO spread that leaves the AMT at 0, to a hundredth of a cent; 0 when the tentative minimum tax reaches
/// the regular tax even without a spread. `income.isoSpread` is ignored. Errors as `amtBill`. Any thread.
[[nodiscard]] Result<double> amtCrossover(const AmtIncome& income, const AmtParameters& parameters);

} // namespace pathwise
