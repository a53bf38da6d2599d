// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compensation/privatecompany.h"
#include "core/evaluation/evaluation.h"
#include "core/tax/household.h"

#include <memory>
#include <optional>
#include <vector>

namespace pathwise {

/// A private grant's payoff at an exit, USD of the exit's day.
struct ExitPayoff {
    double gross = 0;          ///< proceeds less the strike that is paid out of them
    double ordinary = 0;       ///< taxed as pay
    double withoutPayroll = 0; ///< of `ordinary`, free of Social Security and Medicare
    double longTerm = 0;       ///< taxed as long-term gain
    double excluded = 0;       ///< left free by section 1202
    double tax = 0;
    [[nodiscard]] double afterTax() const { return gross - tax; }
};

/// One private grant of a package, in shares.
struct PrivateGrant {
    Grant terms;
    double shares = 0;
    double vestedShares = 0; ///< those that count
    double fairValue = 0;    ///< 409A, USD a share
    Month granted;
};

/// What one rule takes of a payoff, USD.
struct RuleTax {
    RuleId rule{};
    double amount = 0;
};

/// What exits pay after tax to one household: incremental bills of the year of the exit, with and without the payoff.
/// Taxes by kind (model specification, section 8): RSUs with two triggers and options exercised at the exit are ordinary
/// income (ISOs without Social Security and Medicare, IRC 421(b)); shares bought before are long-term gains when held
/// long enough, less what section 1202 leaves free. Immutable; any thread.
class ExitTax {
public:
    /// `household` is that of the exit's year with its wages; `rules` those of that year.
    /// `start` is the plan's.
    ExitTax(CompanyFacts company, std::vector<PrivateGrant> grants, Household household,
            std::shared_ptr<const TaxRules> rules, Month start);

    /// Pre: `exit` finite, not negative; `when` not before any grant.
    [[nodiscard]] ExitPayoff at(double exit, Month when, std::optional<double> dilution = {}) const;
    [[nodiscard]] Month start() const { return m_start; }
    [[nodiscard]] const std::vector<PrivateGrant>& grants() const { return m_grants; }
    /// USD of tax on top of the household's other taxes.
    [[nodiscard]] double taxOn(double ordinary, double ordinaryWithoutPayroll, double longTerm) const;
    /// The same of a payoff, rule by rule: the bill with it less the bill without. They add up to its tax; empty without
    /// rules.
    [[nodiscard]] std::vector<RuleTax> taxByRule(const ExitPayoff& payoff) const;
    /// Null where taxes are not computed.
    [[nodiscard]] const std::shared_ptr<const TaxRules>& rules() const { return m_rules; }

private:
    [[nodiscard]] Household with(double ordinary, double longTerm) const;
    void addGrant(const PrivateGrant& grant, double price, Month when, ExitPayoff& payoff, double& noPayroll) const;

    CompanyFacts m_company;
    std::vector<PrivateGrant> m_grants;
    Household m_household;
    std::shared_ptr<const TaxRules> m_rules;
    Month m_start;
    double m_base = 0; ///< tax without the payoff
};

} // namespace pathwise
