// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/privateholdings.h"

#include "core/compensation/compile.h"
#include "core/compensation/jobcompiler.h"
#include "core/compensation/vestingplan.h"
#include "core/evaluation/equitytax.h"
#include "core/evaluation/taxedprogram.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace pathwise {

namespace {

constexpr int monthsPerYear = 12;
constexpr int forGood = 12 * 100;

/// Options still to be exercised lapse after the window; shares and units that only wait for liquidity stay.
int keptMonths(const Grant& grant)
{
    const bool waits = isOption(grant) && grant.kind != GrantKind::EarlyExercise
        && grant.kind != GrantKind::FounderStock && grant.exercise == ExercisePolicy::AtExit;
    return waits ? grant.windowMonths : forGood;
}

class HoldingsBuilder {
public:
    HoldingsBuilder(Program& program, const Evaluation& evaluation, const World& world)
        : m_program(program), m_evaluation(evaluation), m_world(world)
    {
    }

    void addPath(std::size_t path)
    {
        const CareerPath& career = m_evaluation.plan.paths[path];
        int job = 0;
        for (std::size_t stage = 0; stage < career.stages.size(); ++stage) {
            if (!isJob(career, stage))
                continue;
            if (hasPrivateEquity(career.stages[stage]))
                addStage(path, stage, job);
            ++job;
        }
    }

private:
    [[nodiscard]] bool isJob(const CareerPath& career, std::size_t stage) const
    {
        return career.stages[stage].role != noRole && !windowOf(m_evaluation.plan, career, stage).isEmpty();
    }

    void addStage(std::size_t path, std::size_t index, int job)
    {
        const Stage& stage = m_evaluation.plan.paths[path].stages[index];
        const CompanyFacts company = companyFacts(stage, m_world.knowledge);
        const Month start = m_evaluation.plan.assumptions.start;
        if (company.exits.empty())
            return;
        for (const Grant& grant : stage.package.grants) {
            const auto shares = isPrivate(grant) ? sharesOf(grant, company) : std::nullopt;
            if (!shares)
                continue;
            auto vested = vestedFractions(grant.vesting, *shares);
            if (!vested || vested->empty())
                continue;
            PrivateHolding holding;
            holding.job = job;
            holding.luck = luckOf(stage, path, index);
            holding.grantMonth = grant.date.value_or(stage.start) - start;
            holding.vested = *std::move(vested);
            holding.accelerated = grant.acceleration == AccelerationRule::SingleTrigger ? grant.acceleratedFraction : 0;
            holding.keptMonths = keptMonths(grant);
            holding.exits = exitsOf(path, company, grant, *shares);
            m_program.paths[path].holdings.push_back(std::move(holding));
        }
    }

    [[nodiscard]] int luckOf(const Stage& stage, std::size_t path, std::size_t index)
    {
        const std::string own = std::to_string(path) + '/' + std::to_string(index);
        const std::string key = stage.employer.empty() ? own : stage.employer;
        return m_luck.try_emplace(key, static_cast<int>(m_luck.size())).first->second;
    }

    [[nodiscard]] std::vector<ExitTerms> exitsOf(std::size_t path, const CompanyFacts& company, const Grant& grant,
                                                 double shares) const
    {
        const Month start = m_evaluation.plan.assumptions.start;
        std::vector<ExitTerms> exits;
        for (const ExitOutcome& outcome : company.exits) {
            const int month = std::max(1, static_cast<int>(std::lround(outcome.years * monthsPerYear)));
            ExitTerms terms{.probability = outcome.probability, .month = month};
            if (month <= m_program.months && outcome.exit > 0) {
                const ExitPayoff payoff = taxAt(path, month, company, grant, shares).at(outcome.exit, start + month);
                terms.gross = payoff.gross;
                terms.tax = payoff.tax;
            }
            exits.push_back(terms);
        }
        return exits;
    }

    [[nodiscard]] ExitTax taxAt(std::size_t path, int month, const CompanyFacts& company, const Grant& grant,
                                double shares) const
    {
        const Plan& plan = m_evaluation.plan;
        const auto& records = m_evaluation.paths[path].projection.years;
        const auto year = static_cast<std::size_t>(m_program.yearOfMonth[static_cast<std::size_t>(month) - 1]);
        const auto context = yearPayContext(plan, m_world, plan.paths[path]);
        auto household = householdOfYear(context, m_evaluation.yearAt(year), 0);
        std::shared_ptr<const TaxRules> rules;
        if (household) {
            household->filer.wages = records[year].wages;
            rules = m_world.taxes->rules(household->year, context.inflation);
        }
        PrivateGrant whole{.terms = grant,
                           .shares = shares,
                           .vestedShares = shares,
                           .fairValue = fairValueOf(grant, company, m_world.knowledge).value_or(grant.strike),
                           .granted = grant.date.value_or(plan.assumptions.start)};
        return {company, {std::move(whole)}, household.value_or(Household{}), rules, plan.assumptions.start};
    }

    Program& m_program;
    const Evaluation& m_evaluation;
    const World& m_world;
    std::map<std::string, int> m_luck;
};

} // namespace

void addHoldings(Program& program, const Evaluation& evaluation, const World& world)
{
    HoldingsBuilder builder(program, evaluation, world);
    for (std::size_t path = 0; path < program.paths.size(); ++path)
        builder.addPath(path);
}

} // namespace pathwise
