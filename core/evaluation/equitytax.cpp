// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/equitytax.h"

#include "core/calendar/month.h"
#include "core/compensation/exercises.h"
#include "core/equity/qsbs.h"
#include "core/tax/bill.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pathwise {

namespace {

constexpr int longTermMonths = 12; ///< held for more than a year, IRC 1222
constexpr int isoGrantMonths = 24; ///< ISO: more than two years from the grant, IRC 422(a)(1)

constexpr double halfCent = 0.005;
constexpr std::array payrollCategories = {TaxCategory::SocialSecurity, TaxCategory::Medicare,
                                          TaxCategory::StatePayroll};

bool isPayrollTax(TaxCategory category)
{
    return std::find(payrollCategories.begin(), payrollCategories.end(), category) != payrollCategories.end();
}

double totalTax(const Household& household, const TaxRules& rules)
{
    return bill(household, rules).total;
}

} // namespace

ExitTax::ExitTax(CompanyFacts company, std::vector<PrivateGrant> grants, Household household,
                 std::shared_ptr<const TaxRules> rules, Month start)
    : m_company(std::move(company))
    , m_grants(std::move(grants))
    , m_household(std::move(household))
    , m_rules(std::move(rules))
    , m_start(start)
    , m_base(m_rules ? totalTax(m_household, *m_rules) : 0)
{
}

double ExitTax::taxOn(double ordinary, double ordinaryWithoutPayroll, double longTerm) const
{
    if (!m_rules)
        return 0;
    const Bill all = bill(with(ordinary + ordinaryWithoutPayroll, longTerm), *m_rules);
    double tax = all.total - m_base;
    if (ordinaryWithoutPayroll > 0) {
        const Bill paid = bill(with(ordinary, 0), *m_rules);
        for (const TaxCategory category : payrollCategories)
            tax -= all.of(category) - paid.of(category);
    }
    return tax;
}

Household ExitTax::with(double ordinary, double longTerm) const
{
    Household household = m_household;
    household.filer.wages += ordinary;
    household.filer.supplementalWages += ordinary;
    household.longTermGains += longTerm;
    return household;
}

std::vector<RuleTax> ExitTax::taxByRule(const ExitPayoff& payoff) const
{
    std::vector<RuleTax> taxes;
    if (!m_rules)
        return taxes;
    const auto add = [&taxes](const Bill& lines, double sign, bool isPayroll) {
        for (const BillLine& line : lines.lines) {
            if (isPayrollTax(line.category) != isPayroll)
                continue;
            const auto known =
                std::find_if(taxes.begin(), taxes.end(), [&line](const RuleTax& tax) { return tax.rule == line.rule; });
            if (known == taxes.end())
                taxes.push_back({line.rule, sign * line.amount});
            else
                known->amount += sign * line.amount;
        }
    };
    const Bill before = bill(m_household, *m_rules);
    add(bill(with(payoff.ordinary, payoff.longTerm), *m_rules), 1, false);
    add(bill(with(payoff.ordinary - payoff.withoutPayroll, 0), *m_rules), 1, true);
    add(before, -1, false);
    add(before, -1, true);
    std::erase_if(taxes, [](const RuleTax& tax) { return std::abs(tax.amount) < halfCent; });
    return taxes;
}

/// Shares bought before the exit: a gain over what was paid and already taxed.
void ExitTax::addGrant(const PrivateGrant& grant, double price, Month when, ExitPayoff& payoff, double& noPayroll) const
{
    const Grant& terms = grant.terms;
    const double shares = grant.vestedShares;
    if (!isBoughtBefore(terms)) {
        const double gain = shares * std::max(0.0, price - (isOption(terms) ? terms.strike : 0));
        payoff.gross += gain;
        if (terms.kind == GrantKind::Iso)
            noPayroll += gain;
        else
            payoff.ordinary += gain;
        return;
    }
    payoff.gross += shares * price;
    const bool isTaxedBefore = terms.kind == GrantKind::EarlyExercise || terms.kind == GrantKind::Nso;
    const double basis = isTaxedBefore ? std::max(terms.strike, grant.fairValue) : terms.strike;
    const double gain = shares * (price - basis);
    const int held = when - grant.granted;
    const int needed = terms.kind == GrantKind::Iso ? isoGrantMonths : longTermMonths;
    if (held <= needed && gain > 0) {
        payoff.ordinary += gain; // a short-term gain or a disqualifying sale: at the rates of pay
        return;
    }
    double taxed = gain;
    if (terms.qsbs && gain > 0) {
        const auto exclusion = qsbsExclusion({.regime = QsbsRegime::AfterJuly2025,
                                              .yearsHeld = static_cast<double>(held) / monthsPerYear,
                                              .gain = gain,
                                              .basis = shares * basis,
                                              .marriedSeparate = m_household.status == FilingStatus::MarriedSeparate});
        if (exclusion) {
            payoff.excluded += exclusion->excludedGain;
            taxed -= exclusion->excludedGain;
        }
    }
    payoff.longTerm += taxed;
}

ExitPayoff ExitTax::at(double exit, Month when, std::optional<double> dilution) const
{
    ExitPayoff payoff;
    double noPayroll = 0;
    for (const PrivateGrant& grant : m_grants) {
        const double strike = isOption(grant.terms) && !isBoughtBefore(grant.terms) ? grant.terms.strike : 0;
        const auto price = CommonPrice::make(m_company, grant.shares, strike, dilution);
        if (price)
            addGrant(grant, price->at(exit), when, payoff, noPayroll);
    }
    payoff.tax = taxOn(payoff.ordinary, noPayroll, payoff.longTerm);
    payoff.ordinary += noPayroll;
    payoff.withoutPayroll = noPayroll;
    return payoff;
}

} // namespace pathwise
