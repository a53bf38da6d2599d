// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/knowledge.h"
#include "core/plan/plan.h"

#include <map>
#include <optional>
#include <string>

namespace pathwise {

/// One year of a stage's package as it is agreed at its start, USD.
struct YearlyPackage {
    double base = 0;
    double bonus = 0;  ///< target × expected payout
    double equity = 0; ///< stock granted a year; explicit grants of public stock are spread evenly over their vesting

    [[nodiscard]] double gross() const { return base + bonus + equity; }
};

/// Empty fields take the ladder's figures. One-off cash, benefits, refreshers and private equity are left out.
[[nodiscard]] YearlyPackage yearlyPackage(const Plan& plan, const Knowledge& knowledge, const Stage& stage);

/// A job whose pay is to be known elsewhere.
struct JobPay {
    double gross = 0;       ///< USD a year at `home`
    std::string home;       ///< id of a place
    std::string occupation; ///< whose wages compare places, e.g. "15-1252"
    PayPolicy policy = PayPolicy::LocationBands;
    /// Below the hub's pay, of remote places too; fraction; empty = as the knowledge reads the guide.
    std::optional<double> remoteDiscount = {};
    std::map<std::string, double, std::less<>> own = {}; ///< the user's figures: gross USD a year by place
};

/// What a job pays elsewhere, with its arithmetic:
/// - location bands: pay × factor(there) / factor(home), see `PayFactors`;
/// - one global band: the same everywhere;
/// - remote discount: the band of the head office less the discount everywhere but there. Home is taken for the head
///   office; for a job that is remote itself, or anywhere in the country, the hub is.
/// Home's own pay is `gross` under every policy. Refers to the knowledge, which must outlive it.
class PlacePay {
public:
    /// Pre: `job.home` is one of the places.
    PlacePay(const Knowledge& knowledge, JobPay job);

    /// Named "pay.<place>"; empty where no wage is published to compare with.
    [[nodiscard]] std::optional<Derived> at(const Place& place) const;
    [[nodiscard]] bool isOwn(const Place& place) const { return m_job.own.contains(place.id); }
    [[nodiscard]] const JobPay& job() const { return m_job; }
    [[nodiscard]] const Place& home() const { return m_home; }
    /// In use, fraction.
    [[nodiscard]] double remoteDiscount() const { return m_discount.value; }

private:
    [[nodiscard]] std::optional<Derived> byBand(const Place& place) const;
    [[nodiscard]] Derived remotely(const Place& place) const;
    [[nodiscard]] std::optional<Derived> factorOf(const Place& place) const;

    const Knowledge& m_knowledge;
    JobPay m_job;
    const Place& m_home;
    PayFactors m_factors;
    Derived m_discount;
    std::optional<Derived> m_homeFactor;
    std::string m_headOffice;
};

/// The place that somebody means: the best match of a search. Error: UnknownId in "place" with what was given as `text`
/// and the names most like it as `choices`.
[[nodiscard]] Result<const Place*> placeNamed(const Places& places, std::string_view text);

} // namespace pathwise
