// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/leaving.h"

#include "core/compensation/vestingplan.h"
#include "core/evaluation/equityplan.h"
#include "core/evaluation/taxedprogram.h"
#include "core/evaluation/yearpay.h"

#include <algorithm>
#include <numeric>

namespace pathwise {

namespace {

constexpr int isoWindowMonths = 3; // IRC 422(a)(2)

class LeavingBuilder {
public:
    LeavingBuilder(const Plan& plan, const World& world, const OfferId& offer, Month date)
        : m_plan(plan), m_world(world), m_offer(offer), m_date(date), m_stage(stageOf(plan, offer))
    {
        if (hasPrivateEquity(m_stage))
            m_company = companyFacts(m_stage, world.knowledge);
    }

    Leaving build()
    {
        Leaving leaving{.date = m_date, .grants = {}, .clawback = clawback()};
        for (const Grant& grant : m_stage.package.grants)
            leaving.grants.push_back(grantOf(grant));
        return leaving;
    }

private:
    [[nodiscard]] double clawback() const
    {
        const Package& package = m_stage.package;
        const int served = m_date - m_stage.start;
        if (package.clawbackMonths <= 0 || served < 0)
            return 0;
        const double owed = std::max(0.0, 1.0 - static_cast<double>(served) / package.clawbackMonths);
        return owed * (package.signOn + package.relocation);
    }

    [[nodiscard]] std::optional<double> unitsOf(const Grant& grant) const
    {
        if (isPrivate(grant))
            return sharesOf(grant, m_company);
        return grant.basis == GrantBasis::Shares ? grant.shares : grant.value;
    }

    [[nodiscard]] LeavingGrant grantOf(const Grant& grant) const
    {
        LeavingGrant result{.id = grant.id.text(), .kind = grant.kind};
        const auto units = unitsOf(grant);
        result.isKnown = units.has_value();
        if (!units)
            return result;
        const auto vested = vestedFractions(grant.vesting, *units);
        result.isKnown = vested.has_value() && !vested->empty();
        if (!result.isKnown)
            return result;
        const int since = std::max(0, m_date - grant.date.value_or(m_stage.start));
        const double part = (*vested)[std::min(static_cast<std::size_t>(since), vested->size() - 1)];
        result.vested = *units * part;
        result.forfeited = *units - result.vested;
        addExercise(grant, result);
        return result;
    }

    void addExercise(const Grant& grant, LeavingGrant& result) const
    {
        const bool isOpen = (grant.kind == GrantKind::Iso || grant.kind == GrantKind::Nso)
            && grant.exercise == ExercisePolicy::AtExit && result.vested > 0;
        if (!isOpen)
            return;
        const double fair = fairValueOf(grant, m_company, m_world.knowledge).value_or(grant.strike);
        const double spread = result.vested * std::max(0.0, fair - grant.strike);
        result.strikeCost = result.vested * grant.strike;
        const Month expiry = grant.date.value_or(m_stage.start) + grant.expiryMonths;
        result.deadline = std::min(m_date + grant.windowMonths, expiry);
        result.becomesNso = grant.kind == GrantKind::Iso && grant.windowMonths > isoWindowMonths;
        if (grant.kind == GrantKind::Iso)
            result.amtSpread = spread;
        else
            result.exerciseTax = taxOn(spread);
    }

    /// Of ordinary income on top of the stage's base pay in the year of leaving.
    [[nodiscard]] double taxOn(double income) const
    {
        const auto context = yearPayContext(m_plan, m_world, m_plan.paths[m_offer.path]);
        auto household = householdOfYear(context, m_date.year(), 0);
        if (!household || income <= 0)
            return 0;
        household->filer.wages = m_stage.package.base.value_or(0);
        const ExitTax tax({}, {}, *household, m_world.taxes->rules(household->year, context.inflation),
                          m_plan.assumptions.start);
        return tax.taxOn(income, 0, 0);
    }

    const Plan& m_plan;
    const World& m_world;
    OfferId m_offer;
    Month m_date;
    const Stage& m_stage;
    CompanyFacts m_company;
};

} // namespace

double Leaving::strikeCost() const
{
    return std::accumulate(grants.begin(), grants.end(), 0.0,
                           [](double sum, const LeavingGrant& grant) { return sum + grant.strikeCost; });
}

double Leaving::exerciseTax() const
{
    return std::accumulate(grants.begin(), grants.end(), 0.0,
                           [](double sum, const LeavingGrant& grant) { return sum + grant.exerciseTax; });
}

Leaving leaveAt(const Plan& plan, const World& world, const OfferId& offer, Month date)
{
    return LeavingBuilder(plan, world, offer, date).build();
}

} // namespace pathwise
