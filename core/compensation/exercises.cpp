// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compensation/exercises.h"

#include "core/compensation/vestingplan.h"
#include "core/equity/iso.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace pathwise {

namespace {

bool isBoughtAtGrant(const Grant& grant)
{
    return grant.kind == GrantKind::EarlyExercise || grant.kind == GrantKind::FounderStock;
}

std::vector<Exercise> boughtOf(const Grant& grant, double shares, int granted)
{
    if (isBoughtAtGrant(grant))
        return {{.month = granted, .shares = shares}};
    std::vector<Exercise> bought;
    const auto vested = vestedFractions(grant.vesting, shares);
    for (std::size_t since = 1; vested && since < vested->size(); ++since) {
        const double part = (*vested)[since] - (*vested)[since - 1];
        if (part > 0)
            bought.push_back({.month = granted + static_cast<int>(since), .shares = shares * part});
    }
    return bought;
}

/// Takes a grant's shares off what each year has left for ISOs, USD.
void takeIsoRoom(std::vector<Exercise>& bought, double strike, Month planStart, std::map<int, double>& roomByYear)
{
    for (Exercise& exercise : bought) {
        double& room = roomByYear.try_emplace((planStart + exercise.month).year(), IsoLimit{}.perYear).first->second;
        exercise.isoShares = strike > 0 ? std::min(exercise.shares, std::floor(room / strike)) : exercise.shares;
        room -= exercise.isoShares * strike;
    }
}

/// Positions of grants from the earliest on.
std::vector<std::size_t> byDate(const Stage& stage)
{
    std::vector<std::size_t> order(stage.package.grants.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto dateOf = [&](std::size_t index) { return stage.package.grants[index].date.value_or(stage.start); };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t left, std::size_t right) { return dateOf(left) < dateOf(right); });
    return order;
}

} // namespace

bool isBoughtBefore(const Grant& grant)
{
    return isBoughtAtGrant(grant) || (isOption(grant) && grant.exercise == ExercisePolicy::AtVest);
}

std::vector<std::vector<Exercise>> exercisesOf(const Plan& plan, const Stage& stage, const CompanyFacts& company)
{
    const Month start = plan.assumptions.start;
    std::vector<std::vector<Exercise>> result(stage.package.grants.size());
    std::map<int, double> isoRoom;
    for (const std::size_t index : byDate(stage)) {
        const Grant& grant = stage.package.grants[index];
        const auto shares = isPrivate(grant) && isBoughtBefore(grant) ? sharesOf(grant, company) : std::nullopt;
        if (!shares)
            continue;
        result[index] = boughtOf(grant, *shares, grant.date.value_or(stage.start) - start);
        if (grant.kind == GrantKind::Iso)
            takeIsoRoom(result[index], grant.strike, start, isoRoom);
    }
    return result;
}

} // namespace pathwise
