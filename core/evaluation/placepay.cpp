// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/placepay.h"

#include "core/base/spelling.h"
#include "core/calendar/month.h"
#include "core/compensation/stagesources.h"

#include <cassert>

namespace pathwise {

namespace {

constexpr std::string_view remotePlace = "remote-us";

Derived payAt(const Place& place, double value, std::string formula, std::vector<Input> inputs)
{
    return {"pay." + place.id, value, std::move(formula), std::move(inputs)};
}

double grantedYearly(const Package& package)
{
    double sum = 0;
    for (const auto& grant : package.grants) {
        if (grant.kind != GrantKind::Rsu || grant.vesting.durationMonths <= 0)
            continue;
        const double price = grant.price.value_or(package.stock.price);
        const double value = grant.basis == GrantBasis::Dollars ? grant.value : grant.shares * price;
        sum += value * monthsPerYear / grant.vesting.durationMonths;
    }
    return sum;
}

Derived discountOf(const Knowledge& knowledge, const PayFactors& factors, const std::optional<double>& own)
{
    if (own)
        return {"remote_discount", *own, "", {}};
    const Place* remote = knowledge.places->find(remotePlace);
    const auto factor = remote ? factors.factor(*remote, {}) : std::nullopt;
    if (!factor)
        return {};
    return {"remote_discount", 1 - factor->value, "1 − factor", {inputOf("factor", *factor)}};
}

} // namespace

YearlyPackage yearlyPackage(const Plan& plan, const Knowledge& knowledge, const Stage& stage)
{
    const StageSources sources(plan, knowledge, stage);
    const Package& package = stage.package;
    YearlyPackage year;
    year.base = StageSources::valueOr(package.base, sources.base(stage.level));
    year.bonus =
        year.base * StageSources::valueOr(package.bonusTarget, sources.bonus(stage.level)) * package.bonusPayout;
    year.equity = package.grants.empty()
        ? year.base * StageSources::valueOr(package.equityPerYear, sources.equity(stage.level))
        : grantedYearly(package);
    return year;
}

PlacePay::PlacePay(const Knowledge& knowledge, JobPay job)
    : m_knowledge(knowledge)
    , m_job(std::move(job))
    , m_home(*knowledge.places->find(m_job.home))
    , m_factors(knowledge.payFactors())
    , m_discount(discountOf(knowledge, m_factors, m_job.remoteDiscount))
    , m_homeFactor(m_factors.factor(m_home, m_job.occupation))
{
    const bool isSomewhere = m_home.kind == PlaceKind::Metro || m_home.kind == PlaceKind::State;
    m_headOffice = isSomewhere ? m_home.id : knowledge.payFactorRules.hub;
}

std::optional<Derived> PlacePay::at(const Place& place) const
{
    if (&place == &m_home)
        return payAt(place, m_job.gross, "pay", {{"pay", {}, m_job.gross}});
    if (const auto own = m_job.own.find(place.id); own != m_job.own.end())
        return payAt(place, own->second, "own", {{"own", {}, own->second}});
    switch (m_job.policy) {
    case PayPolicy::GlobalBand: return payAt(place, m_job.gross, "pay", {{"pay", {}, m_job.gross}});
    case PayPolicy::RemoteDiscount: return remotely(place);
    case PayPolicy::LocationBands: break;
    }
    return byBand(place);
}

std::optional<Derived> PlacePay::byBand(const Place& place) const
{
    const auto there = factorOf(place);
    if (!there || !m_homeFactor || m_homeFactor->value <= 0)
        return std::nullopt;
    return payAt(place, m_job.gross * there->value / m_homeFactor->value, "pay × there / home",
                 {{"pay", {}, m_job.gross}, inputOf("there", *there), inputOf("home", *m_homeFactor)});
}

std::optional<Derived> PlacePay::factorOf(const Place& place) const
{
    if (place.kind == PlaceKind::Remote && m_job.remoteDiscount)
        return Derived{
            "pay_factor." + place.id, 1 - m_discount.value, "1 − discount", {inputOf("discount", m_discount)}};
    return m_factors.factor(place, m_job.occupation);
}

Derived PlacePay::remotely(const Place& place) const
{
    const Input pay{"pay", {}, m_job.gross};
    if (m_headOffice == m_home.id)
        return payAt(place, m_job.gross * (1 - m_discount.value), "pay × (1 − discount)",
                     {pay, inputOf("discount", m_discount)});
    if (place.id == m_headOffice && m_discount.value < 1)
        return payAt(place, m_job.gross / (1 - m_discount.value), "pay / (1 − discount)",
                     {pay, inputOf("discount", m_discount)});
    return payAt(place, m_job.gross, "pay", {pay});
}

Result<const Place*> placeNamed(const Places& places, std::string_view text)
{
    if (const auto found = places.search(text, 1); !found.empty())
        return found.front().place;
    std::vector<std::string> folded;
    for (const auto& place : places.all())
        folded.push_back(foldedPlaceName(place.label));
    const std::string given = foldedPlaceName(text);
    const std::string_view nearest = nearestName(given, {folded.begin(), folded.end()});
    Error error{.code = ErrorCode::UnknownId, .field = "place", .text = std::string(text)};
    for (std::size_t index = 0; index < folded.size() && error.choices.empty(); ++index) {
        if (!nearest.empty() && folded[index] == nearest)
            error.choices.push_back(places.all()[index].label);
    }
    return failure(std::move(error));
}

} // namespace pathwise
