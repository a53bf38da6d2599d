// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/payfactor.h"

#include "core/knowledge/datafile.h"

#include <cassert>

namespace pathwise {

namespace {

std::string nameOf(const Place& place)
{
    return "pay_factor." + place.id;
}

/// Wages are named by place and occupation: "oews.cbsa:12420.15-1252.p50".
Input wageInput(std::string name, const Place& place, const std::string& occupation, double wage)
{
    return {std::move(name), "oews." + place.id + '.' + occupation + ".p50", wage};
}

} // namespace

Result<PayFactorRules> readPayFactorFile(const std::filesystem::path& file)
{
    const auto data = DataFile::open(file);
    if (!data)
        return failure(data.error());
    const auto root = data->root();
    PayFactorRules rules;
    rules.hub = root.text("hub");
    rules.hubMedian = root.text("hub_median");
    rules.remoteMedian = root.text("remote_median");
    rules.remoteDiscount = root.text("remote_discount");
    rules.fallbackOccupation = root.text("fallback_occupation");
    const auto medians = root.child("medians");
    for (const auto& place : medians.keys())
        rules.medians.emplace(place, medians.text(place));
    if (auto error = data->error())
        return failure(*error);
    return rules;
}

PayFactors::PayFactors(const PayFactorRules& rules, const Figures& figures, const Places& places, RemotePay remote)
    : m_rules(rules), m_figures(figures), m_places(places), m_remote(remote)
{
    assert(places.find(rules.hub));
}

std::optional<Derived> PayFactors::fromMedians(const Place& place, const std::string& figure) const
{
    const auto median = m_figures.number(figure);
    const auto hub = m_figures.number(m_rules.hubMedian);
    if (!median || !hub || *hub <= 0)
        return {};
    return Derived{nameOf(place),
                   *median / *hub,
                   "median / hub_median",
                   {{"median", figure, *median}, {"hub_median", m_rules.hubMedian, *hub}}};
}

std::optional<Derived> PayFactors::remote(const Place& place) const
{
    if (m_remote == RemotePay::Medians)
        return fromMedians(place, m_rules.remoteMedian);
    const auto discount = m_figures.number(m_rules.remoteDiscount);
    if (!discount)
        return {};
    return Derived{nameOf(place), 1 - *discount, "1 − discount", {{"discount", m_rules.remoteDiscount, *discount}}};
}

std::optional<double> PayFactors::wageAt(const Place& place, const std::string& occupation) const
{
    if (place.kind != PlaceKind::State)
        return place.medianWage(occupation);
    double jobs = 0;
    double sum = 0;
    for (const auto& metro : m_places.all()) {
        const auto wages = metro.wages.find(occupation);
        if (metro.kind != PlaceKind::Metro || metro.taxState != place.taxState || wages == metro.wages.end()
            || !wages->second.median || !wages->second.jobs)
            continue;
        jobs += *wages->second.jobs;
        sum += *wages->second.jobs * *wages->second.median;
    }
    return jobs > 0 ? std::optional(sum / jobs) : std::nullopt;
}

std::optional<Derived> PayFactors::fromWages(const Place& place, const std::string& occupation) const
{
    const Place& hub = *m_places.find(m_rules.hub);
    for (const auto& code : {occupation, m_rules.fallbackOccupation}) {
        const auto here = wageAt(place, code);
        const auto there = wageAt(hub, code);
        if (here && there && *there > 0)
            return Derived{nameOf(place),
                           *here / *there,
                           "wage / hub_wage",
                           {wageInput("wage", place, code, *here), wageInput("hub_wage", hub, code, *there)}};
    }
    return {};
}

std::optional<Derived> PayFactors::factor(const Place& place, const std::string& occupation) const
{
    if (place.kind == PlaceKind::Remote)
        return remote(place);
    const auto median = m_rules.medians.find(place.id);
    return median == m_rules.medians.end() ? fromWages(place, occupation) : fromMedians(place, median->second);
}

std::optional<Derived> PayFactors::between(const Place& from, const Place& to, const std::string& occupation) const
{
    const auto a = factor(from, occupation);
    const auto b = factor(to, occupation);
    if (!a || !b || a->value <= 0)
        return {};
    return Derived{
        nameOf(from) + '.' + to.id, b->value / a->value, "to / from", {inputOf("to", *b), inputOf("from", *a)}};
}

} // namespace pathwise
