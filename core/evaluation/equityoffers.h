// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compensation/privatecompany.h"
#include "core/evaluation/equitytax.h"
#include "core/evaluation/evaluation.h"

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace pathwise {

/// A package to be weighed: one stage of one path.
struct OfferId {
    std::size_t path = 0;
    std::size_t stage = 0;
    bool operator==(const OfferId&) const = default;
};

/// What is asked about packages.
struct EquityQuestion {
    std::vector<OfferId> offers; ///< at least one
    std::size_t baseline = 0;    ///< position in `offers`
    double years = 4;            ///< of work that are compared; all start with the plan
    std::size_t futures = 10'000;
};

/// One exit of a private employer. USD; payoffs are of what has vested by the end of the years compared.
struct OfferExit {
    double probability = 0;
    double exit = 0;  ///< USD for all equity
    double years = 0; ///< from the plan's start
    ExitPayoff payoff;
    double today = 0; ///< payoff after tax, discounted at the risk-free rate
};

/// What certain money a package is as good as, at one risk aversion.
struct OfferEquivalent {
    double aversion = 0;
    double value = 0;
    bool ruin = false;
};

/// One package weighed. USD of the plan's start, discounted at the risk-free rate, unless said otherwise.
struct EquityOffer {
    OfferId id;
    bool isPrivate = false; ///< its equity hangs on an exit
    bool isKnown = true; ///< false: too little is known of the company to value its equity; `company.missing` says what
    CompanyFacts company;
    double shares = 0;         ///< of private grants together
    double ownershipToday = 0; ///< fraction
    double ownershipAtExit = 0;
    double strikeCost = 0; ///< USD nominal, to exercise what vests in the years compared
    /// Take-home pay of the years compared by future, public stock included; the same luck for every package.
    std::vector<double> pay;
    double meanPay = 0;
    // Answers to "what is the equity worth"; never to be mixed.
    double paperValue = 0;    ///< USD: shares at the last preferred price less the strike; public: as granted
    double companyCost = 0;   ///< USD: 409A value or option value (Hull-White) of private grants; public: as granted
    double expectedToday = 0; ///< private payoff after tax, mean over exits, less `costToday`
    /// What the holder pays before any exit: strikes of shares bought early, tax on them. The minimum tax on ISOs is left
    /// out here, as it comes back as a credit; the years of a path have both.
    double costToday = 0;
    double chanceOfNothing = 0;
    std::vector<OfferExit> exits;             ///< of private employers
    std::vector<OfferEquivalent> equivalents; ///< of pay and equity together, by ascending aversion
    OfferEquivalent equivalent;               ///< at the person's own aversion
    /// The exit from which the package is worth more than the baseline's mean; private packages against others.
    std::optional<double> breakEvenExit;
    double beatsBaseline = 0.5;         ///< probability, exits integrated exactly; ties count one half
    std::shared_ptr<const ExitTax> tax; ///< of private packages that are known

    [[nodiscard]] double meanTotal() const { return meanPay + expectedToday; }
};

struct EquityAnswer {
    EquityQuestion question;
    double riskFree = 0; ///< annual effective
    double aversion = 0; ///< the person's
    double wealth = 0;   ///< the person's, at least the subsistence figure
    std::vector<EquityOffer> offers;
};

/// Weighs packages against each other. Pay is simulated (everybody starts each job with the plan and keeps it unless laid
/// off), exits are integrated exactly. Certainty equivalents are of wealth plus pay plus equity (model specification 9.1).
/// Errors: Empty without offers, those of `evaluate`, Cancelled. Pure; any thread.
[[nodiscard]] Result<EquityAnswer> weighOffers(const Plan& plan, const World& world, const EquityQuestion& question,
                                               std::stop_token stop = {});

/// The private payoff of a package at any exit, today's money after tax. `dilution` replaces the company's. 0 for packages
/// without one. A few microseconds: a slider may ask.
[[nodiscard]] double payoffToday(const EquityAnswer& answer, const EquityOffer& offer, double exit,
                                 std::optional<double> dilution = {});

/// Stages of the plan's visible paths that can be weighed: every stage with a role, in the order of the plan.
[[nodiscard]] std::vector<OfferId> offersOf(const Plan& plan);

} // namespace pathwise
