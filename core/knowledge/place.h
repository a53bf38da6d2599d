// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pathwise {

enum class PlaceKind { Metro, State, Remote, Country };

/// Regional price parities, United States = 100 (US Bureau of Economic Analysis, 2024). For the average consumer, not an
/// engineer; housing is the rents that people pay, not today's asking rents. No taxes in them.
struct PriceLevels {
    double all = 100;
    double goods = 100;
    double housing = 100;
    double utilities = 100;
    double otherServices = 100;
};

/// Fair Market Rent, USD a month with utilities (HUD, fiscal year 2026): the 40th percentile; median, least and most over
/// the metro's central counties.
struct Rent {
    double median = 0;
    double least = 0;
    double most = 0;
};

/// Wages of one occupation, USD a year (BLS OEWS, May 2025). Without stock, sign-on and most bonuses. Empty: not published.
struct Wages {
    std::optional<double> jobs;
    std::optional<double> p10;
    std::optional<double> p25;
    std::optional<double> median;
    std::optional<double> p75;
    std::optional<double> p90;
};

/// A local income tax that may apply there.
struct TaxLocality {
    std::string id;     ///< as in the rules of local taxes, e.g. "new-york-city"
    std::string state;  ///< of the people it applies to
    bool usual = false; ///< applies in the place's first city, and is taken unless the user says otherwise
    std::string city;   ///< upper case; empty for a county
};

/// Somewhere a job can be.
struct Place {
    std::string id;    ///< stable: "cbsa:12420", "state:TX", "remote-us", "us"
    std::string name;  ///< as published: "Austin-Round Rock-San Marcos, TX"
    std::string label; ///< short: "Austin"
    PlaceKind kind = PlaceKind::Metro;
    std::string taxState; ///< postal code that taxes are taken from unless the user says otherwise; may be empty
    std::vector<std::string> taxStates; ///< all states that the place lies in
    std::optional<PriceLevels> prices;  ///< empty: not published (Puerto Rico)
    std::optional<Rent> oneBedroom;
    std::optional<Rent> twoBedrooms;
    std::map<std::string, Wages, std::less<>> wages; ///< by code of the occupation, e.g. "15-1252"
    std::vector<TaxLocality> localities;             ///< usual ones first
    double techJobs = 0; ///< in the occupations above: the larger place comes first in a search

    /// Median wage of an occupation, USD a year; empty where it is not published.
    [[nodiscard]] std::optional<double> medianWage(const std::string& occupation) const;
    /// Local taxes taken by default for somebody who is taxed by `state`.
    [[nodiscard]] std::vector<std::string> usualLocalities(const std::string& state) const;
};

/// Price level of a consumer who spends `housingShare` on housing, United States = 100. At `publishedShare`, the weight of
/// housing in BEA's own index, it is BEA's figure for all items; what is not housing keeps its composition.
/// Pre: both shares are in 0..1, `publishedShare` below 1.
[[nodiscard]] double priceIndex(const PriceLevels& prices, double housingShare, double publishedShare);

} // namespace pathwise
