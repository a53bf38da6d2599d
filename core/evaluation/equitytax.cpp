// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/equitytax.h"

#include "core/equity/qsbs.h"
#include "core/tax/bill.h"

#include <algorithm>

namespace pathwise {

namespace {

constexpr int longTermMonths = 12; ///< held for more than a year, IRC 1222
constexpr int isoGrantMonths = 24; ///< ISO: more than two years from the grant, IRC 422(a)(1)
constexpr double monthsPerYear = 12;

bool isBoughtBefore(const Grant& grant)
{
    return grant.kind == GrantKind::EarlyExercise || grant.kind == GrantKind::FounderStock
        || (isOption(grant) && grant.exercise == ExercisePolicy::AtVest);
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
    Household with = m_household;
    with.filer.wages += ordinary + ordinaryWithoutPayroll;
    with.filer.supplementalWages += ordinary + ordinaryWithoutPayroll;
    with.longTermGains += longTerm;
    const Bill whole = bill(with, *m_rules);
    double tax = whole.total - m_base;
    if (ordinaryWithoutPayroll > 0) {
        Household taxed = m_household;
        taxed.filer.wages += ordinary;
        const Bill paid = bill(taxed, *m_rules);
        for (const TaxCategory category :
             {TaxCategory::SocialSecurity, TaxCategory::Medicare, TaxCategory::StatePayroll})
            tax -= whole.of(category) - paid.of(category);
    }
    return tax;
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
                                              .yearsHeld = held / monthsPerYear,
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
    return payoff;
}

} // namespace pathwise
