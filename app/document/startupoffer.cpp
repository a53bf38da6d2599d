// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/startupoffer.h"

#include <algorithm>

namespace pathwise {

namespace {

constexpr auto startupSegment = "genai_startup";
constexpr auto startupRole = "founding_engineer";

bool isOfStartup(const Grant& grant)
{
    return grant.kind != GrantKind::Rsu && grant.kind != GrantKind::Espp;
}

} // namespace

CareerPath startupPath(const Plan& plan, const StartupOffer& offer)
{
    Stage stage;
    stage.id = StageId("s0");
    stage.start = plan.assumptions.start;
    if (!plan.paths.empty()) {
        const CareerPath& baseline = plan.paths[baselineIndex(plan)];
        if (!baseline.stages.empty())
            stage.place = baseline.stages.front().place;
    }
    stage.role = startupRole;
    stage.segment = startupSegment;
    stage.employer = offer.name;
    stage.promotions = Promotions::None;
    stage.package.bonusTarget = 0;
    applyOffer(offer, stage);
    CareerPath path;
    path.name = offer.name;
    path.stages = {stage};
    return path;
}

StartupOffer startupOffer(const CareerPath& path, const Stage& stage)
{
    StartupOffer offer;
    offer.name = path.name;
    offer.base = stage.package.base.value_or(0);
    const auto& grants = stage.package.grants;
    const auto grant = std::find_if(grants.begin(), grants.end(), isOfStartup);
    if (grant != grants.end()) {
        offer.kind = grant->kind;
        offer.ownership = grant->ownership;
        offer.shares = grant->shares;
        offer.strike = grant->strike;
    }
    const Company& company = stage.package.company;
    offer.stage = company.stage;
    offer.fullyDiluted = company.fullyDiluted;
    offer.postMoney = company.postMoney;
    return offer;
}

void applyOffer(const StartupOffer& offer, Stage& stage)
{
    Package& package = stage.package;
    package.base = offer.base;
    auto grant = std::find_if(package.grants.begin(), package.grants.end(), isOfStartup);
    if (grant == package.grants.end()) {
        Grant added;
        added.id = GrantId("g" + std::to_string(package.grants.size()));
        added.vesting.everyMonths = 1;
        grant = package.grants.insert(package.grants.end(), added);
    }
    grant->kind = offer.kind;
    grant->basis = GrantBasis::Shares;
    grant->ownership = offer.ownership;
    grant->shares = offer.shares;
    grant->strike = offer.strike;
    package.company.stage = offer.stage;
    package.company.fullyDiluted = offer.fullyDiluted;
    package.company.postMoney = offer.postMoney;
}

} // namespace pathwise
