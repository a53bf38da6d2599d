// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/equity/waterfall.h"

#include <vector>

namespace pathwise {

/// One way a company can end: its equity proceeds in US dollars, and when.
struct ExitOutcome {
    double probability = 0;
    double years = 0;
    double exit = 0;
};

/// Options on a private company, which is described in short: who owns what today, what later rounds will take, and the
/// preferred shares as one non-participating class.
struct StartupOptions {
    double options = 0;
    double strike = 0;
    double fullyDilutedToday = 0;
    double futureDilution = 0;    ///< of everybody who holds shares today, 0..1, below 1
    double totalPreference = 0;   ///< US dollars, all classes, at the exit
    double preferredFraction = 0; ///< of the fully diluted shares at the exit
};

/// Who receives the payoff.
struct OfferHolder {
    double taxRate = 0;      ///< of the payoff, flat
    double discountRate = 0; ///< annual effective; risk-free where a certainty equivalent is wanted
    double wealth = 0;
    double aversion = 2; ///< CRRA
};

/// What each exit is to the holder.
struct OfferOutcome {
    double grossPayoff = 0;
    double afterTaxToday = 0; ///< discounted
};

/// Different answers to "what is it worth", never to be mixed; US dollars.
struct OfferValue {
    double ownershipToday = 0;
    double ownershipAtExit = 0;
    double probabilityOfNothing = 0;
    double expectedGross = 0;
    double afterTaxToday = 0;       ///< mean, discounted
    double certaintyEquivalent = 0; ///< of the discounted after-tax payoffs, for this person
    bool ruin = false;
    std::optional<double> equivalentToMean = {}; ///< certainty equivalent / mean; none when the mean is 0
    std::vector<OfferOutcome> outcomes = {};     ///< in the order of the lottery
};

/// The payoff of options as a function of the exit. A value; any thread.
class StartupPayoff {
public:
    /// Errors: NotFinite, OutOfRange (also when the options are more than the common shares leave).
    [[nodiscard]] static Result<StartupPayoff> create(const StartupOptions& options);

    [[nodiscard]] const StartupOptions& options() const { return m_options; }
    /// US dollars before tax, the strike paid. Pre: `exit` finite and not negative.
    [[nodiscard]] double gross(double exit) const;
    /// The exit that pays `grossPayoff`; for 0, the exit at which the options reach the money. Pre: options > 0.
    [[nodiscard]] double exitFor(double grossPayoff) const { return m_waterfall.proceedsFor(priceFor(grossPayoff)); }
    /// The price of a common share that pays `grossPayoff`. Pre: options > 0.
    [[nodiscard]] double priceFor(double grossPayoff) const
    {
        return m_options.strike + grossPayoff / m_options.options;
    }

private:
    StartupPayoff(const StartupOptions& options, Waterfall waterfall)
        : m_options(options), m_waterfall(std::move(waterfall))
    {
    }

    StartupOptions m_options;
    Waterfall m_waterfall;
};

/// Integrates the lottery exactly over its outcomes. Errors: as `StartupPayoff::create`, and BadSum when the
/// probabilities do not add up to 1 within 1e-9. Pure; any thread.
[[nodiscard]] Result<OfferValue> startupOffer(const StartupOptions& options, const std::vector<ExitOutcome>& lottery,
                                              const OfferHolder& holder);

/// Pay given up for the offer, and what must happen for it to have been right.
struct ForgonePay {
    double perYearAfterTax = 0; ///< paid monthly at the month's end
    double years = 0;
    double exitYears = 0;
    double successProbability = 1; ///< above 0
    double taxRate = 0;            ///< of the payoff, below 1
    double discountRate = 0;       ///< annual effective
};

struct BreakEvenExit {
    double forgoneToday = 0;
    double requiredGrossPayoff = 0;
    double requiredCommonPrice = 0;
    double exit = 0; ///< equity proceeds
};

/// The exit at which the expected after-tax payoff makes good the pay given up. Errors: NotFinite, OutOfRange (no
/// options to pay it, no chance of success, everything taxed). Pure; any thread.
[[nodiscard]] Result<BreakEvenExit> breakEvenExit(const StartupOptions& options, const ForgonePay& forgone);

} // namespace pathwise
