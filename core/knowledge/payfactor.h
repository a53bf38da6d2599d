// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/places.h"
#include "core/knowledge/readings.h"

namespace pathwise {

/// Which figures say what a place pays, by id; from pay-factors.json.
struct PayFactorRules {
    std::string hub;                                         ///< the place that factors are relative to
    std::string hubMedian;                                   ///< figure: median total pay there
    std::string remoteMedian;                                ///< figure: median total pay of remote roles
    std::string remoteDiscount;                              ///< figure: below an equal role in a hub
    std::map<std::string, std::string, std::less<>> medians; ///< place -> figure: median total pay there
    std::string fallbackOccupation; ///< whose wages stand in where the role's own are not published
};

/// Errors name the file and the JSON path.
[[nodiscard]] Result<PayFactorRules> readPayFactorFile(const std::filesystem::path& file);

/// What places pay relative to the hub (the Bay Area = 1). Refers to its arguments, which must outlive it.
/// - A place for which the guide prints a median: that median over the hub's.
/// - Remote: 1 − discount, or the ratio of the medians, by `remote`.
/// - Any other: its median wage (OEWS) over the hub's, of the role's occupation or else the fallback; a state takes the mean
///   of its metros weighted by jobs. That total pay varies as wages do is an assumption.
class PayFactors {
public:
    PayFactors(const PayFactorRules& rules, const Figures& figures, const Places& places, RemotePay remote);

    /// Empty where no wage is published. `place` is one of the places; the value is named "pay_factor.<place>".
    [[nodiscard]] std::optional<Derived> factor(const Place& place, const std::string& occupation) const;
    /// factor(to) / factor(from): what pay in `from` becomes in `to` when the employer pays by location.
    [[nodiscard]] std::optional<Derived> between(const Place& from, const Place& to,
                                                 const std::string& occupation) const;

private:
    [[nodiscard]] std::optional<Derived> fromMedians(const Place& place, const std::string& figure) const;
    [[nodiscard]] std::optional<Derived> remote(const Place& place) const;
    [[nodiscard]] std::optional<Derived> fromWages(const Place& place, const std::string& occupation) const;
    [[nodiscard]] std::optional<double> wageAt(const Place& place, const std::string& occupation) const;

    const PayFactorRules& m_rules;
    const Figures& m_figures;
    const Places& m_places;
    RemotePay m_remote;
};

} // namespace pathwise
