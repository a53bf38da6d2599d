// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compensation/stagesources.h"

#include "core/compensation/attainment.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pathwise {

namespace {

constexpr std::string_view defaultBonusSpread = "default.bonus_spread";
constexpr std::string_view remotePlace = "remote-us";

Input inputOfFigure(const Knowledge& knowledge, std::string name, std::string_view id, const std::optional<double>& own)
{
    if (own)
        return {std::move(name), {}, *own};
    return {std::move(name), std::string(id), knowledge.figures.number(id).value_or(0)};
}

std::optional<Derived> valueOf(const Segment* segment, const Derived Segment::*member)
{
    return segment ? std::optional(segment->*member) : std::nullopt;
}

} // namespace

StageSources::StageSources(const Plan& plan, const Knowledge& knowledge, const Stage& stage)
    : m_plan(plan), m_knowledge(knowledge), m_stage(stage), m_segment(findSegment(knowledge.segments, stage.segment))
{
}

const LevelPay* StageSources::ladderPay(std::string_view level) const
{
    const Role* role = m_knowledge.roles.find(m_stage.role);
    const LadderLevel* rung = role ? findLevel(role->ladder, level) : nullptr;
    return rung && rung->pay ? &*rung->pay : nullptr;
}

std::optional<Derived> StageSources::base(std::string_view level) const
{
    const LevelPay* pay = ladderPay(level);
    if (!pay)
        return std::nullopt;
    const int months = m_stage.start - m_plan.assumptions.start;
    const double years = months > 0 ? std::floor(months / 12.0) : 0;
    const auto place = placeFactor();
    if (years == 0 && !place)
        return pay->base;
    const Input growth = inputOfFigure(m_knowledge, "growth", "default.annual_raise", {});
    Derived derived{.id = "pay." + m_stage.role + '.' + std::string(level) + ".base",
                    .value = pay->base.value,
                    .formula = "ladder",
                    .inputs = {inputOf("ladder", pay->base)}};
    if (place) {
        derived.value *= place->value;
        derived.formula += " × place";
        derived.inputs.push_back(inputOf("place", *place));
    }
    if (years > 0) {
        derived.value *= std::pow(1 + growth.value, years);
        derived.formula += " × (1 + growth) ^ years";
        derived.inputs.insert(derived.inputs.end(), {growth, {"years", {}, years}});
    }
    return derived;
}

std::optional<Derived> StageSources::placeFactor() const
{
    if (m_stage.payPolicy == PayPolicy::GlobalBand || !m_knowledge.places)
        return std::nullopt;
    const Places& places = *m_knowledge.places;
    const bool isRemote = m_stage.payPolicy == PayPolicy::RemoteDiscount;
    const Place* place = places.find(isRemote ? remotePlace : std::string_view(m_stage.place));
    const Role* role = m_knowledge.roles.find(m_stage.role);
    if (!place || !role)
        return std::nullopt;
    if (isRemote)
        return m_knowledge.payFactors().factor(*place, role->spec.occupation);
    return place->kind == PlaceKind::Country
        ? std::nullopt
        : m_knowledge.payFactors().between(places.country(), *place, role->spec.occupation);
}

std::optional<Derived> StageSources::bonus(std::string_view level) const
{
    const LevelPay* pay = ladderPay(level);
    return pay ? std::optional(pay->bonus) : std::nullopt;
}

std::optional<Derived> StageSources::equity(std::string_view level) const
{
    const LevelPay* pay = ladderPay(level);
    return pay ? std::optional(pay->equity) : std::nullopt;
}

std::optional<Derived> StageSources::volatility() const
{
    return valueOf(m_segment, &Segment::volatility);
}

std::optional<Derived> StageSources::layoff() const
{
    return valueOf(m_segment, &Segment::layoff);
}

std::optional<Derived> StageSources::bonusSpread() const
{
    const Package& package = m_stage.package;
    const auto attained = attainmentSpread(package.review, m_knowledge);
    if (!attained)
        return figureSource(m_knowledge, defaultBonusSpread);
    return Derived{.id = "review.bonus_spread",
                   .value = package.bonusPayout * *attained,
                   .formula = "payout × attainment spread",
                   .inputs = {{"payout", {}, package.bonusPayout}, {"attainment spread", {}, *attained}}};
}

std::optional<Derived> StageSources::stockGrowth() const
{
    if (!m_segment)
        return std::nullopt;
    const auto& assumptions = m_plan.assumptions;
    if (!assumptions.riskFree && !assumptions.equityPremium)
        return m_segment->stockGrowth;
    const Input riskFree = inputOfFigure(m_knowledge, "risk-free rate", "default.risk_free", assumptions.riskFree);
    const Input premium =
        inputOfFigure(m_knowledge, "equity premium", "default.equity_premium", assumptions.equityPremium);
    const Input beta = inputOf("beta", m_segment->beta);
    return Derived{.id = "stock_growth." + m_segment->id,
                   .value = riskFree.value + beta.value * premium.value,
                   .formula = "risk-free rate + beta × equity premium",
                   .inputs = {riskFree, beta, premium}};
}

std::optional<Derived> StageSources::refresh() const
{
    if (!m_segment)
        return std::nullopt;
    const auto& grants = m_stage.package.grants;
    const double granted = std::accumulate(grants.begin(), grants.end(), 0.0, [this](double sum, const Grant& grant) {
        const bool liquid = grant.kind == GrantKind::Rsu;
        const double price = grant.price.value_or(m_stage.package.stock.price);
        const double value = grant.basis == GrantBasis::Dollars ? grant.value : grant.shares * price;
        return sum + (liquid ? value : 0);
    });
    const Input fraction = inputOf("fraction", m_segment->refresh);
    return Derived{.id = "refresh." + m_segment->id,
                   .value = granted * fraction.value,
                   .formula = "grants × fraction",
                   .inputs = {{"grants", {}, granted}, fraction}};
}

std::optional<Derived> StageSources::bySource(std::string_view source) const
{
    if (source == "{role}.{level}.base")
        return base(m_stage.level);
    if (source == "{role}.{level}.bonus")
        return bonus(m_stage.level);
    if (source == "{role}.{level}.equity")
        return equity(m_stage.level);
    if (source == "segment.{segment}.volatility")
        return volatility();
    if (source == "segment.{segment}.layoff")
        return layoff();
    if (source == "segment.{segment}.stock_growth")
        return stockGrowth();
    if (source == "segment.{segment}.refresh")
        return refresh();
    if (source == defaultBonusSpread)
        return bonusSpread();
    return std::nullopt;
}

double StageSources::valueOr(const std::optional<double>& entered, const std::optional<Derived>& source)
{
    return entered ? *entered : source ? source->value : 0;
}

} // namespace pathwise
