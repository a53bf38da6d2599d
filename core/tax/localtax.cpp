// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/localtax.h"

#include <algorithm>

namespace pathwise {

namespace {

constexpr auto localCategory = TaxCategory::LocalIncome;

void writeHeadTax(const LocalRules& rules, const YearIncome& income, Bill& bill)
{
    for (const YearIncome::Worker& worker : income.workers) {
        if (worker.ficaWages >= rules.workerEarnsAtLeastPerMonth * rules.months && worker.ficaWages > 0)
            bill.add(rules.rule, localCategory, rules.months, rules.amountPerMonth,
                     rules.months * rules.amountPerMonth);
    }
}

void writeCredits(const LocalRules& rules, const YearIncome& income, double base, FilingStatus status, Bill& bill)
{
    for (const LocalCredit& credit : rules.credits) {
        if (income.agi > credit.federalAgiAtMost || base > credit.baseAtMost)
            continue;
        const double value = credit.amount[status] + credit.schedule[status].tax(base);
        bill.add(credit.rule, localCategory, value, -1, -value);
    }
}

} // namespace

void writeLocalTax(const LocalRules& rules, const YearIncome& income, const StateTax& state, FilingStatus status,
                   Bill& bill)
{
    const double base = state.taxableIncome;
    switch (rules.kind) {
    case LocalRules::Kind::None: return;
    case LocalRules::Kind::FlatOnWages:
        bill.add(rules.rule, localCategory, income.ficaWages, rules.rate, income.ficaWages * rules.rate);
        break;
    case LocalRules::Kind::FlatOnBase: {
        const double tax = base * rules.rate;
        bill.add(rules.rule, localCategory, base, rules.rate, tax);
        const double credit = state.federalEarnedIncomeCredit * rules.earnedIncomeCreditMultiple * rules.rate;
        bill.add(rules.rule, localCategory, std::min(credit, tax), -1, -std::min(credit, tax));
        break;
    }
    case LocalRules::Kind::BracketsOnBase:
        writeBands(rules.schedule[status], 0, base, rules.rule, localCategory, bill);
        break;
    case LocalRules::Kind::WholeIncomeRate: {
        const double rate = rules.rateTable[status].at(base);
        bill.add(rules.rule, localCategory, base, rate, base * rate);
        break;
    }
    case LocalRules::Kind::FractionOfStateTax: {
        const double tax = std::max(0.0, state.net);
        bill.add(rules.rule, localCategory, tax, rules.rate, tax * rules.rate);
        break;
    }
    case LocalRules::Kind::FixedPerMonth: writeHeadTax(rules, income, bill); break;
    }
    writeCredits(rules, income, base, status, bill);
}

} // namespace pathwise
