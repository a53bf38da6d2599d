// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compensation/livingcosts.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/placepay.h"

#include <memory>
#include <optional>
#include <vector>

namespace pathwise {

/// What places can be compared by, sorted by and solved for. USD a year, except PriceLevel.
enum class LocationMeasure { Gross, Tax, TakeHome, PriceLevel, BuyingPower, LivingCosts, AfterLivingCosts, MatchesAt };

/// A job, its household and how it spends. Figures are of one calendar year.
struct LocationQuestion {
    JobPay job;
    Household household;         ///< the filer's wages and contributions, and the places, are ignored
    double deferralFraction = 0; ///< the filer's own 401(k) contribution, fraction of gross, capped by law
    double inflation = 0;        ///< carries tax rules forward to `household.year`
    Spending spending;           ///< `yearly` in money of `household.year`
    double pricedShare = 1;      ///< part of take-home whose worth depends on local prices
    LocationMeasure matched = LocationMeasure::BuyingPower; ///< what has to be equal for pay to match
    std::optional<double> target = {};                      ///< of `matched`, instead of home's
};

/// One year of the job in one place, USD a year; taxes are positive.
struct LocationPay {
    const Place* place = nullptr;
    Derived pay;      ///< how gross came about
    bool own = false; ///< the user's own figure
    double gross = 0;
    double contributions = 0; ///< 401(k) and HSA, before tax
    double federalTax = 0;
    double payrollTax = 0;
    double stateTax = 0;
    double localTax = 0;
    double takeHome = 0;   ///< gross less contributions and taxes
    double priceLevel = 1; ///< United States = 1, rents weighted as the household spends; 1 where none is published
    bool pricesKnown = true;
    double buyingPower = 0;      ///< what take-home buys, in dollars at the national price level
    double livingCosts = 0;      ///< the household's spending at local prices
    double afterLivingCosts = 0; ///< take-home less living costs
    /// Gross pay here that equals home's (or the target) in the question's measure; empty where no pay does.
    std::optional<double> matchesAt = {};

    [[nodiscard]] double tax() const { return federalTax + payrollTax + stateTax + localTax; }
    /// Empty where there is none.
    [[nodiscard]] std::optional<double> value(LocationMeasure measure) const;
};

/// One job's pay over places, from gross to what is left. Taxes are those of somebody who lives where the place is; a
/// remote job is done from home, and where no state is known federal taxes alone are due. Immutable; reading is safe from
/// any thread; refers to the world, which must outlive it.
class Locations {
public:
    /// Errors: UnknownId in "place" (home), OutOfRange or NotFinite in "pay" (or a member of the household),
    /// Unavailable without tax rules.
    [[nodiscard]] static Result<Locations> make(const World& world, LocationQuestion question);

    [[nodiscard]] const LocationPay& home() const { return m_home; }
    [[nodiscard]] const LocationQuestion& question() const { return m_question; }
    /// What the job pays there and what is left; empty where the place's pay is not known.
    [[nodiscard]] std::optional<LocationPay> at(const Place& place) const;
    /// The same for any gross pay.
    [[nodiscard]] LocationPay atPay(const Place& place, double gross) const;
    /// All metropolitan areas whose pay is known, in the order of `Places`: a few milliseconds.
    [[nodiscard]] std::vector<LocationPay> metros() const;
    /// "What would they have to offer me there?": the least gross pay found that reaches `target`, to a cent. `measure` is
    /// Gross, TakeHome, BuyingPower or AfterLivingCosts; empty for the others and where no pay below a billion reaches it.
    [[nodiscard]] std::optional<double> grossFor(const Place& place, LocationMeasure measure, double target) const;

private:
    struct Site {
        TaxPlace tax;
        double priceLevel = 1;
        bool pricesKnown = true;
    };

    Locations(const World& world, LocationQuestion question, std::shared_ptr<const TaxRules> rules);
    [[nodiscard]] Site siteOf(const Place& place) const;
    [[nodiscard]] LocationPay settle(const Site& site, double gross) const;
    [[nodiscard]] std::optional<double> solve(const Site& site, LocationMeasure measure, double target,
                                              double guess) const;
    [[nodiscard]] std::optional<double> matchAt(const Site& site, double guess) const;

    const World* m_world;
    LocationQuestion m_question;
    std::shared_ptr<const TaxRules> m_rules;
    std::shared_ptr<const PlacePay> m_pay;
    LocationPay m_home;
};

/// What the user thinks a job pays in a place is kept among the plan's own figures, under this and the place's id.
inline constexpr std::string_view ownPayPrefix = "pay.";

/// The question of one stage of a plan, with the user's own pay by place, in money of the year it starts in (the plan's first year at the earliest).
/// Pre: `path` and `stage` are there.
[[nodiscard]] LocationQuestion locationQuestion(const Plan& plan, const World& world, std::size_t path,
                                                std::size_t stage);

/// The question of a figure alone: a single filer of 40 without children in the newest tax year, spending as the figures say.
/// Pre: the world has taxes.
[[nodiscard]] LocationQuestion locationQuestion(const World& world, double gross, const Place& home);

/// By a measure; places without a value come last.
void sortLocations(std::vector<LocationPay>& locations, LocationMeasure measure, bool descending);

} // namespace pathwise
