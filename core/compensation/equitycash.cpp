// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compensation/equitycash.h"

#include "core/compensation/privatecompany.h"
#include "core/compensation/vestingplan.h"
#include "core/equity/espp.h"

#include <algorithm>

namespace pathwise {

namespace {

constexpr int periodMonths = 6;
constexpr double periodsPerYear = 2;

bool isBoughtAtGrant(const Grant& grant)
{
    return grant.kind == GrantKind::EarlyExercise || grant.kind == GrantKind::FounderStock;
}

class EquityCash {
public:
    EquityCash(const CashContext& context, const Job& job, std::vector<DatedCash>& cash)
        : m_context(context), m_job(job), m_cash(cash)
    {
    }

    void buy(const Grant& grant, double shares)
    {
        const int granted = grant.date.value_or(stage().start) - m_context.plan.assumptions.start;
        if (isBoughtAtGrant(grant)) {
            if (granted >= 0)
                pay(granted + 1, -grant.strike * shares, false);
            return;
        }
        if (!isOption(grant) || grant.exercise != ExercisePolicy::AtVest)
            return;
        const auto vested = vestedFractions(grant.vesting, shares);
        for (std::size_t since = 1; vested && since < vested->size(); ++since) {
            const double part = (*vested)[since] - (*vested)[since - 1];
            if (part > 0)
                pay(granted + static_cast<int>(since), -grant.strike * shares * part, false);
        }
    }

    void purchasePlan(const Grant& grant)
    {
        const double yearly = m_job.levels.front().base * grant.contribution;
        const double most = EsppLimit{}.perCalendarYear * (1 - grant.discount);
        const double gain = std::min(yearly, most) / periodsPerYear * grant.discount / (1 - grant.discount);
        for (int month = m_context.window.start + periodMonths; month <= m_context.window.end; month += periodMonths)
            pay(month, gain, true);
    }

private:
    [[nodiscard]] const Stage& stage() const { return m_context.path.stages[m_context.index]; }

    void pay(int month, double amount, bool taxable)
    {
        if (amount != 0 && month >= 1 && month <= m_context.window.end)
            m_cash.push_back(
                {.month = month, .amount = amount, .kind = CashKind::Other, .job = m_context.job, .taxable = taxable});
    }

    const CashContext& m_context;
    const Job& m_job;
    std::vector<DatedCash>& m_cash;
};

} // namespace

void addEquityCash(const CashContext& context, const Knowledge& knowledge, const Job& job, std::vector<DatedCash>& cash)
{
    const Stage& stage = context.path.stages[context.index];
    EquityCash equity(context, job, cash);
    for (const Grant& grant : stage.package.grants) {
        if (grant.kind == GrantKind::Espp)
            equity.purchasePlan(grant);
        if (!isPrivate(grant))
            continue;
        if (const auto shares = sharesOf(grant, companyFacts(stage, knowledge)))
            equity.buy(grant, *shares);
    }
}

} // namespace pathwise
