// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/privateholdings.h"

#include "core/calendar/month.h"
#include "core/compensation/compile.h"
#include "core/compensation/exercises.h"
#include "core/compensation/jobcompiler.h"
#include "core/compensation/vestingplan.h"
#include "core/evaluation/taxedprogram.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace pathwise {

namespace {

/// Options still to be exercised lapse after the window; shares and units that only wait for liquidity stay.
int keptMonths(const Grant& grant)
{
    return isOption(grant) && !isBoughtBefore(grant) ? grant.windowMonths : forGood;
}

/// Options and units with two triggers end with their term; shares do not.
int lifeMonths(const Grant& grant)
{
    return isBoughtBefore(grant) ? forGood : grant.expiryMonths;
}

double acceleratedBy(const Grant& grant, AccelerationRule rule)
{
    return grant.acceleration == rule ? grant.acceleratedFraction : 0;
}

/// Turns one stage's grants into holdings.
class HoldingsBuilder {
public:
    HoldingsBuilder(const Evaluation& evaluation, const World& world, std::size_t path, std::size_t stage, int job)
        : m_evaluation(evaluation)
        , m_world(world)
        , m_path(path)
        , m_job(job)
        , m_stage(evaluation.plan.paths[path].stages[stage])
        , m_company(companyFacts(m_stage, world.knowledge))
        , m_exercises(exercisesOf(evaluation.plan, m_stage, m_company))
    {
    }

    [[nodiscard]] std::vector<StageHolding> build() const
    {
        std::vector<StageHolding> holdings;
        for (std::size_t index = 0; !m_company.exits.empty() && index < m_exercises.size(); ++index) {
            const Grant& grant = m_stage.package.grants[index];
            const auto shares = isPrivate(grant) ? sharesOf(grant, m_company) : std::nullopt;
            auto vested = shares ? vestedFractions(grant.vesting, *shares) : Result<std::vector<double>>({});
            if (!vested || vested->empty())
                continue;
            StageHolding holding{.grant = index, .shares = *shares, .whole = wholeGrant(index, *shares), .terms = {}};
            holding.terms = termsOf(grant, holding.whole);
            holding.terms.vested = *std::move(vested);
            holdings.push_back(std::move(holding));
        }
        return holdings;
    }

private:
    [[nodiscard]] Month start() const { return m_evaluation.plan.assumptions.start; }

    [[nodiscard]] PrivateHolding termsOf(const Grant& grant, const std::vector<PrivateGrant>& whole) const
    {
        PrivateHolding terms;
        terms.job = m_job;
        terms.grantMonth = grant.date.value_or(m_stage.start) - start();
        terms.atExit = acceleratedBy(grant, AccelerationRule::SingleTrigger);
        terms.atLayoff = acceleratedBy(grant, AccelerationRule::DoubleTrigger);
        terms.keptMonths = keptMonths(grant);
        terms.lastMonth = terms.grantMonth + lifeMonths(grant);
        const int horizon = monthsPerYear * m_evaluation.plan.assumptions.horizonYears;
        for (const ExitOutcome& outcome : m_company.exits) {
            ExitTerms exit{.probability = outcome.probability, .month = exitMonth(outcome)};
            if (exit.month <= horizon && outcome.exit > 0) {
                const ExitTax tax = exitTaxIn(m_evaluation, m_world, m_path, exit.month, m_company, whole);
                const ExitPayoff payoff = tax.at(outcome.exit, start() + exit.month);
                exit.gross = payoff.gross;
                exit.tax = payoff.tax;
            }
            terms.exits.push_back(exit);
        }
        return terms;
    }

    [[nodiscard]] std::vector<PrivateGrant> wholeGrant(std::size_t index, double shares) const
    {
        const Grant& grant = m_stage.package.grants[index];
        PrivateGrant whole{.terms = grant,
                           .shares = shares,
                           .vestedShares = shares,
                           .fairValue = fairValueOf(grant, m_company, m_world.knowledge).value_or(grant.strike),
                           .granted = grant.date.value_or(start())};
        double nonIso = 0;
        for (const Exercise& exercise : m_exercises[index])
            nonIso += grant.kind == GrantKind::Iso ? exercise.shares - exercise.isoShares : 0;
        if (nonIso <= 0)
            return {std::move(whole)};
        PrivateGrant other = whole;
        other.terms.kind = GrantKind::Nso;
        other.vestedShares = nonIso;
        whole.vestedShares = shares - nonIso;
        return {std::move(whole), std::move(other)};
    }

    const Evaluation& m_evaluation;
    const World& m_world;
    std::size_t m_path;
    int m_job;
    const Stage& m_stage;
    CompanyFacts m_company;
    std::vector<std::vector<Exercise>> m_exercises;
};

bool isJob(const Plan& plan, const CareerPath& career, std::size_t stage)
{
    return career.stages[stage].role != noRole && !windowOf(plan, career, stage).isEmpty();
}

} // namespace

int exitMonth(const ExitOutcome& outcome)
{
    return std::max(1, static_cast<int>(std::lround(outcome.years * monthsPerYear)));
}

ExitTax exitTaxIn(const Evaluation& evaluation, const World& world, std::size_t path, int month,
                  const CompanyFacts& company, const std::vector<PrivateGrant>& grants)
{
    const Plan& plan = evaluation.plan;
    const int year = (plan.assumptions.start + (month - 1)).year();
    const auto context = yearPayContext(plan, world, plan.paths[path]);
    auto household = householdOfYear(context, year, 0);
    std::shared_ptr<const TaxRules> rules;
    if (household) {
        const auto index = static_cast<std::size_t>(year - evaluation.firstYear);
        household->filer.wages = evaluation.paths[path].projection.years[index].wages;
        rules = world.taxes->rules(household->year, context.inflation);
    }
    return {company, grants, household.value_or(Household{}), rules, plan.assumptions.start};
}

std::vector<StageHolding> holdingsOf(const Evaluation& evaluation, const World& world, std::size_t path,
                                     std::size_t stage, int job)
{
    if (!hasPrivateEquity(evaluation.plan.paths[path].stages[stage]))
        return {};
    return HoldingsBuilder(evaluation, world, path, stage, job).build();
}

void addHoldings(Program& program, const Evaluation& evaluation, const World& world)
{
    std::map<std::string, int> luck;
    for (std::size_t path = 0; path < program.paths.size(); ++path) {
        const CareerPath& career = evaluation.plan.paths[path];
        int job = 0;
        for (std::size_t stage = 0; stage < career.stages.size(); ++stage) {
            if (!isJob(evaluation.plan, career, stage))
                continue;
            const std::string own = std::to_string(path) + '/' + std::to_string(stage);
            const std::string& employer = career.stages[stage].employer;
            for (StageHolding& holding : holdingsOf(evaluation, world, path, stage, job)) {
                const int next = static_cast<int>(luck.size());
                holding.terms.luck = luck.try_emplace(employer.empty() ? own : employer, next).first->second;
                program.paths[path].holdings.push_back(std::move(holding.terms));
            }
            ++job;
        }
    }
}

} // namespace pathwise
