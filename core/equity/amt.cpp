// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/amt.h"

#include "core/equity/checks.h"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace pathwise {

namespace {

double bracketTax(const std::vector<TaxStep>& brackets, double income)
{
    double tax = 0;
    for (std::size_t i = 0; i < brackets.size() && income > brackets[i].from; ++i) {
        const double top = i + 1 < brackets.size() ? std::min(income, brackets[i + 1].from) : income;
        tax += brackets[i].rate * (top - brackets[i].from);
    }
    return tax;
}

/// Tax on gains that lie on top of `ordinary` taxable income.
double gainsTax(const AmtParameters& p, double ordinary, double gains)
{
    const double atZero = std::clamp(p.gainsZeroTop - ordinary, 0.0, gains);
    const double upToFifteen = std::clamp(p.gainsFifteenTop - ordinary, 0.0, gains);
    const double atFifteen = std::max(0.0, upToFifteen - atZero);
    return p.gainsRates[0] * atZero + p.gainsRates[1] * atFifteen + p.gainsRates[2] * (gains - atZero - atFifteen);
}

double flatMinimumTax(const AmtParameters& p, double base)
{
    const double low = std::min(base, p.highRateFrom);
    return p.rates[0] * low + p.rates[1] * (base - low);
}

double ordinaryTaxable(const AmtIncome& income, const AmtParameters& p)
{
    return std::max(0.0, income.wages - p.standardDeduction);
}

/// Fills the lines that lead to the tentative minimum tax.
void addMinimumTax(AmtBill& bill, const AmtIncome& income, const AmtParameters& p)
{
    bill.amtIncome = income.wages + income.longTermGains + income.isoSpread;
    const double lost = p.phaseOutRate * std::max(0.0, bill.amtIncome - p.phaseOutStart);
    bill.exemption = std::max(0.0, p.exemption - lost);
    bill.base = std::max(0.0, bill.amtIncome - bill.exemption);
    const double gains = std::min(income.longTermGains, bill.base);
    const double split = flatMinimumTax(p, bill.base - gains) + gainsTax(p, ordinaryTaxable(income, p), gains);
    bill.tentativeMinimumTax = std::min(split, flatMinimumTax(p, bill.base));
}

double minimumTax(AmtIncome income, const AmtParameters& p, double isoSpread)
{
    income.isoSpread = isoSpread;
    AmtBill bill;
    addMinimumTax(bill, income, p);
    return bill.tentativeMinimumTax;
}

double regularTax(const AmtIncome& income, const AmtParameters& p)
{
    const double ordinary = ordinaryTaxable(income, p);
    const double taxable = std::max(0.0, income.wages + income.longTermGains - p.standardDeduction);
    return bracketTax(p.brackets, ordinary) + gainsTax(p, ordinary, taxable - ordinary);
}

std::optional<Error> checkBrackets(const std::vector<TaxStep>& brackets)
{
    if (brackets.empty())
        return Error{.code = ErrorCode::Empty, .field = "brackets"};
    for (std::size_t i = 0; i < brackets.size(); ++i) {
        if (auto problem = firstProblem({{"brackets/from", brackets[i].from, nonNegative},
                                         {"brackets/rate", brackets[i].rate, nonNegative, whole}}))
            return problem;
        if (i > 0 && brackets[i].from <= brackets[i - 1].from)
            return Error{.code = ErrorCode::NotSorted, .field = "brackets/from", .value = brackets[i].from};
    }
    return {};
}

std::optional<Error> check(const AmtIncome& income, const AmtParameters& p)
{
    if (auto problem = firstProblem({{"wages", income.wages, nonNegative},
                                     {"longTermGains", income.longTermGains, nonNegative},
                                     {"isoSpread", income.isoSpread, nonNegative},
                                     {"standardDeduction", p.standardDeduction, nonNegative},
                                     {"gainsZeroTop", p.gainsZeroTop, nonNegative},
                                     {"gainsFifteenTop", p.gainsFifteenTop, p.gainsZeroTop},
                                     {"exemption", p.exemption, nonNegative},
                                     {"phaseOutStart", p.phaseOutStart, nonNegative},
                                     {"phaseOutRate", p.phaseOutRate, nonNegative, whole},
                                     {"highRateFrom", p.highRateFrom, nonNegative}}))
        return problem;
    return checkBrackets(p.brackets);
}

/// The largest spread whose minimum tax stays within `regular`. Pre: the minimum tax without a spread does.
double bisectCrossover(const AmtIncome& income, const AmtParameters& p, double regular)
{
    constexpr double precision = 1e-4;
    double low = 0;
    double high = 1;
    while (minimumTax(income, p, high) <= regular)
        high *= 2;
    while (high - low > precision) {
        const double middle = low + (high - low) / 2;
        if (middle <= low || middle >= high)
            break;
        (minimumTax(income, p, middle) <= regular ? low : high) = middle;
    }
    return low;
}

} // namespace

Result<AmtBill> amtBill(const AmtIncome& income, const AmtParameters& parameters)
{
    if (const auto problem = check(income, parameters))
        return failure(*problem);
    AmtBill bill;
    bill.taxableIncome = std::max(0.0, income.wages + income.longTermGains - parameters.standardDeduction);
    bill.regularTax = regularTax(income, parameters);
    addMinimumTax(bill, income, parameters);
    bill.amt = std::max(0.0, bill.tentativeMinimumTax - bill.regularTax);
    bill.totalTax = bill.regularTax + bill.amt;
    bill.creditCreated = bill.amt - std::max(0.0, minimumTax(income, parameters, 0) - bill.regularTax);
    return bill;
}

Result<double> amtCrossover(const AmtIncome& income, const AmtParameters& parameters)
{
    if (const auto problem = check(income, parameters))
        return failure(*problem);
    const double regular = regularTax(income, parameters);
    if (minimumTax(income, parameters, 0) >= regular)
        return 0;
    return bisectCrossover(income, parameters, regular);
}

} // namespace pathwise
