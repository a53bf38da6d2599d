// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/rules.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace pathwise {

namespace {

void scale(double& amount, double factor)
{
    amount *= factor;
}

void scale(Schedule& schedule, double factor)
{
    schedule = schedule.indexed(factor);
}

void scale(LookupTable& table, double factor)
{
    table = table.indexed(factor, factor);
}

template <class T>
void scale(ByStatus<T>& values, double factor)
{
    for (T& value : values.values)
        scale(value, factor);
}

/// s.164(b)(7): 1 % a year on the cap and on the start of the phase-down, and the old 10,000 after the last year.
void indexSalt(FederalRules& rules, int from, int year)
{
    if (year > rules.saltGrowthThrough) {
        rules.saltCap = rules.saltFloor;
        return;
    }
    const double factor = std::pow(1 + rules.saltYearlyGrowth, year - from);
    scale(rules.saltCap, factor);
    scale(rules.saltPhasedownStart, factor);
}

void indexEarnedIncomeCredit(FederalRules& rules, double factor)
{
    scale(rules.earnedIncomeInvestmentLimit, factor);
    for (auto& row : rules.earnedIncome) {
        for (double* amount : {&row.maximum, &row.phaseoutStart, &row.phaseoutStartJoint})
            scale(*amount, factor);
    }
}

void indexFederal(FederalRules& rules, double factor)
{
    for (ByStatus<Schedule>* schedule : {&rules.ordinary, &rules.gains, &rules.amt})
        scale(*schedule, factor);
    for (ByStatus<double>* amounts : {&rules.standardDeduction, &rules.amtExemption, &rules.amtPhaseoutStart})
        scale(*amounts, factor);
    for (double* amount : {&rules.socialSecurityBase, &rules.amtSeparateAddbackAbove, &rules.amtSeparateAddbackMaximum,
                           &rules.childCredit, &rules.childRefundable, &rules.deferralLimit, &rules.catchUp50,
                           &rules.catchUp60To63, &rules.hsaSelfOnly, &rules.hsaFamily, &rules.healthFsa})
        scale(*amount, factor);
    indexEarnedIncomeCredit(rules, factor);
}

void indexAllowance(Allowance& allowance, double factor)
{
    scale(allowance.amount, factor);
    for (double& amount : allowance.byChildren)
        scale(amount, factor);
    Phaseout& phaseout = allowance.phaseout;
    for (ByStatus<double>* amounts : {&phaseout.start, &phaseout.floor})
        scale(*amounts, factor);
    if (phaseout.kind == Phaseout::Kind::Width || phaseout.kind == Phaseout::Kind::TwoTier)
        scale(phaseout.step, factor); // the width of a step is fixed
    scale(phaseout.fullReductionAbove, factor);
    scale(phaseout.table, factor);
    scale(phaseout.schedule, factor);
}

/// Rates and shares of income stay; only brackets and allowances move. Special rules keep the figures of their year.
void indexState(StateRules& rules, double factor)
{
    scale(rules.schedule, factor);
    rules.rateTable = rules.rateTable.indexed(factor, 1);
    scale(rules.reductionTable, factor);
    for (std::vector<Allowance>* allowances : {&rules.deductions, &rules.credits, &rules.refundableCredits}) {
        for (Allowance& allowance : *allowances)
            indexAllowance(allowance, factor);
    }
    for (ExtraTax& extra : rules.extraTaxes) {
        scale(extra.schedule, factor);
        if (extra.base == ExtraTax::Base::LongGainsAboveDeduction)
            scale(extra.amount, factor);
    }
    for (PayrollLevy& levy : rules.payroll) {
        scale(levy.wageBase, factor);
        scale(levy.maxContribution, factor);
    }
}

void indexLocal(LocalRules& rules, double factor)
{
    scale(rules.schedule, factor);
    for (LookupTable& table : rules.rateTable.values)
        table = table.indexed(factor, 1);
}

} // namespace

TaxRules indexed(const TaxRules& rules, int year, double inflation)
{
    assert(year >= rules.year && inflation > -1);
    TaxRules result = rules;
    if (year == rules.year)
        return result;
    const double factor = std::pow(1 + inflation, year - rules.year);
    result.year = year;
    result.indexedFrom = rules.indexedFrom.value_or(rules.year);
    indexSalt(result.federal, rules.year, year);
    indexFederal(result.federal, factor);
    for (StateRules& state : result.states)
        indexState(state, factor);
    for (LocalRules& local : result.locals)
        indexLocal(local, factor);
    for (RuleInfo& info : result.catalog)
        info.indexed = true;
    return result;
}

} // namespace pathwise
