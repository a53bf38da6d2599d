// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compensation/equitycash.h"

#include "core/compensation/exercises.h"
#include "core/compensation/vestingplan.h"
#include "core/equity/espp.h"

#include <algorithm>

namespace pathwise {

namespace {

constexpr int periodMonths = 6;
constexpr double periodsPerYear = 2;

class EquityCash {
public:
    EquityCash(const CashContext& context, const Job& job, std::vector<DatedCash>& cash)
        : m_context(context), m_job(job), m_cash(cash)
    {
    }

    /// Pre: `bought` are a grant's exercises; `fair` is what a share is worth for tax.
    void buy(std::size_t index, const std::vector<Exercise>& bought, double fair)
    {
        const Grant& grant = stage().package.grants[index];
        const double spread = std::max(0.0, fair - grant.strike);
        const bool isTaxedLater = grant.kind == GrantKind::EarlyExercise && !grant.election83b;
        for (const Exercise& exercise : bought) {
            ExerciseTerms terms{.grant = static_cast<int>(index),
                                .shares = exercise.shares,
                                .isoShares = exercise.isoShares,
                                .fairValue = fair};
            terms.isoSpread = exercise.isoShares * spread;
            if (grant.kind != GrantKind::FounderStock && !isTaxedLater)
                terms.income = (exercise.shares - exercise.isoShares) * spread;
            const bool isAtGrant = grant.kind == GrantKind::EarlyExercise || grant.kind == GrantKind::FounderStock;
            const int month = isAtGrant && exercise.month >= 0 ? exercise.month + 1 : exercise.month;
            pay(month, -grant.strike * exercise.shares, CashKind::Exercise, terms);
        }
        if (isTaxedLater)
            taxAsItVests(index, bought, spread);
    }

    void purchasePlan(std::size_t index)
    {
        const Grant& grant = stage().package.grants[index];
        const double yearly = m_job.levels.front().base * grant.contribution;
        const double most = EsppLimit{}.perCalendarYear * (1 - grant.discount);
        const double gain = std::min(yearly, most) / periodsPerYear * grant.discount / (1 - grant.discount);
        for (int month = m_context.window.start + periodMonths; month <= m_context.window.end; month += periodMonths)
            pay(month, gain, CashKind::PurchasePlan, {.grant = static_cast<int>(index)});
    }

private:
    [[nodiscard]] const Stage& stage() const { return m_context.path.stages[m_context.index]; }

    /// Restricted stock without an 83(b) election: no cash, but pay for tax.
    void taxAsItVests(std::size_t index, const std::vector<Exercise>& bought, double spread)
    {
        const Grant& grant = stage().package.grants[index];
        for (const Exercise& exercise : bought) {
            const auto vested = vestedFractions(grant.vesting, exercise.shares);
            for (std::size_t since = 1; vested && since < vested->size(); ++since) {
                const double shares = exercise.shares * ((*vested)[since] - (*vested)[since - 1]);
                pay(exercise.month + static_cast<int>(since), 0, CashKind::Exercise,
                    {.grant = static_cast<int>(index), .income = shares * spread});
            }
        }
    }

    void pay(int month, double amount, CashKind kind, const ExerciseTerms& terms)
    {
        const bool isSomething = amount != 0 || terms.income != 0 || terms.isoSpread != 0;
        if (isSomething && month >= 1 && month <= m_context.window.end)
            m_cash.push_back({.month = month,
                              .amount = amount,
                              .kind = kind,
                              .job = m_context.job,
                              .taxable = kind == CashKind::PurchasePlan,
                              .exercise = terms});
    }

    const CashContext& m_context;
    const Job& m_job;
    std::vector<DatedCash>& m_cash;
};

} // namespace

void addEquityCash(const CashContext& context, const Knowledge& knowledge, const Job& job, std::vector<DatedCash>& cash)
{
    const Stage& stage = context.path.stages[context.index];
    const auto& grants = stage.package.grants;
    EquityCash equity(context, job, cash);
    for (std::size_t index = 0; index < grants.size(); ++index) {
        if (grants[index].kind == GrantKind::Espp)
            equity.purchasePlan(index);
    }
    if (!hasPrivateEquity(stage))
        return;
    const CompanyFacts company = companyFacts(stage, knowledge);
    const auto exercises = exercisesOf(context.plan, stage, company);
    for (std::size_t index = 0; index < grants.size(); ++index)
        equity.buy(index, exercises[index],
                   fairValueOf(grants[index], company, knowledge).value_or(grants[index].strike));
}

} // namespace pathwise
