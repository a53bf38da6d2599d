// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/income.h"

#include <algorithm>

namespace pathwise {

namespace {

using Kind = BillNotice::Kind;

constexpr int catchUpAge = 50;
constexpr int raisedCatchUpFirstAge = 60;
constexpr int raisedCatchUpLastAge = 63;
constexpr int hsaCatchUpAge = 55;

double capped(double given, double limit, Kind kind, RuleId rule, Bill& bill)
{
    if (given <= limit)
        return given;
    bill.notices.push({kind, given, limit, rule});
    return limit;
}

double deferralLimit(int age, const FederalRules& rules)
{
    if (age >= raisedCatchUpFirstAge && age <= raisedCatchUpLastAge)
        return rules.deferralLimit + rules.catchUp60To63;
    return rules.deferralLimit + (age >= catchUpAge ? rules.catchUp50 : 0.0);
}

/// A family's limit is shared; each spouse of 55 has a catch-up of their own (s.223(b)(3), (5)).
double hsaLimit(const Household& household, const FederalRules& rules)
{
    const bool joint = household.status == FilingStatus::MarriedJoint;
    const bool family = household.hsaCoverage == HsaCoverage::Family;
    double limit = family ? rules.hsaFamily : rules.hsaSelfOnly * (joint && household.spouse.hsa > 0 ? 2.0 : 1.0);
    if (household.filer.age >= hsaCatchUpAge)
        limit += rules.hsaCatchUp55;
    if (joint && household.spouse.age >= hsaCatchUpAge && household.spouse.hsa > 0)
        limit += rules.hsaCatchUp55;
    return limit;
}

void addWorker(const Earner& earner, double hsa, YearIncome::Worker& worker, YearIncome& income,
               const FederalRules& rules, Bill& bill)
{
    const double deferral = capped(earner.traditional401k, deferralLimit(earner.age, rules), Kind::DeferralCapped,
                                   rules.retirementRule, bill);
    const double fsa =
        capped(earner.healthFsa, rules.healthFsa, Kind::HealthFsaCapped, rules.flexibleSpendingRule, bill);
    const double cafeteria = hsa + earner.section125 + fsa;
    worker.ficaWages = earner.wages - cafeteria;
    worker.taxableWages = worker.ficaWages - deferral;
    income.hsa += hsa;
    income.deferrals += deferral;
    income.wages += worker.taxableWages;
    income.ficaWages += worker.ficaWages;
    bill.grossIncome += earner.wages;
    bill.preTaxContributions += cafeteria + deferral;
}

/// s.1222: losses of one holding period first meet the gains of the other; s.1211(b) limits what is left.
void netGains(const Household& household, YearIncome& income, const FederalRules& rules, Bill& bill)
{
    const double net = household.shortTermGains + household.longTermGains;
    if (net < 0) {
        const double limit = rules.capitalLossLimit[household.status];
        income.otherGains = -capped(-net, limit, Kind::LossCapped, rules.gainsRule, bill);
        return;
    }
    income.longGains = std::clamp(household.longTermGains, 0.0, net);
    income.otherGains = net - income.longGains;
}

} // namespace

YearIncome yearIncome(const Household& household, const FederalRules& rules, Bill& bill)
{
    YearIncome income;
    const double hsaGiven = household.filer.hsa + household.spouse.hsa;
    double filerHsa = household.filer.hsa;
    double spouseHsa = household.spouse.hsa;
    if (hsaGiven > 0) {
        const double allowed = capped(hsaGiven, hsaLimit(household, rules), Kind::HsaCapped, rules.hsaRule, bill);
        filerHsa *= allowed / hsaGiven;
        spouseHsa *= allowed / hsaGiven;
    }
    addWorker(household.filer, filerHsa, income.workers[0], income, rules, bill);
    if (household.status == FilingStatus::MarriedJoint) {
        income.filers = 2;
        addWorker(household.spouse, spouseHsa, income.workers[1], income, rules, bill);
    }
    income.dependents = household.children;
    netGains(household, income, rules, bill);
    income.qualifiedDividends = household.qualifiedDividends;
    income.interest = household.interest;
    income.agi = income.wages + income.investmentIncome();
    bill.grossIncome += income.investmentIncome();
    bill.federalAgi = income.agi;
    return income;
}

} // namespace pathwise
