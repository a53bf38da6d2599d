// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/equityoffers.h"

#include "core/calendar/month.h"
#include "core/compensation/stagesources.h"
#include "core/compensation/vestingplan.h"
#include "core/equity/hullwhite.h"
#include "core/equity/riskadjust.h"
#include "core/evaluation/equityplan.h"
#include "core/evaluation/placepay.h"
#include "core/evaluation/yearpay.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pathwise {

namespace {

constexpr double mostAversion = 6;
constexpr double aversionStep = 0.5;
constexpr std::size_t payGroups = 250; ///< of futures, for curves of certainty equivalents
constexpr double leastExit = 1e4;
constexpr double mostExit = 1e13;
constexpr int bisections = 80;

double figure(const World& world, std::string_view id)
{
    return StageSources::valueOr({}, figureSource(world.knowledge, id));
}

double mean(const std::vector<double>& values)
{
    return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Sorted values in groups of neighbours, each at its mean.
std::vector<double> grouped(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    if (values.size() <= payGroups)
        return values;
    std::vector<double> groups;
    for (std::size_t group = 0; group < payGroups; ++group) {
        const std::size_t from = group * values.size() / payGroups;
        const std::size_t to = (group + 1) * values.size() / payGroups;
        double sum = 0;
        for (std::size_t at = from; at < to; ++at)
            sum += values[at];
        groups.push_back(sum / static_cast<double>(to - from));
    }
    return groups;
}

/// Everything that weighing one package needs.
class OfferBuilder {
public:
    OfferBuilder(const EquityAnswer& answer, const Plan& plan, const World& world, const Evaluation& pay,
                 std::size_t index)
        : m_answer(answer)
        , m_plan(plan)
        , m_world(world)
        , m_pay(pay)
        , m_index(index)
        , m_stage(stageOf(plan, answer.question.offers[index]))
    {
    }

    EquityOffer build()
    {
        m_offer.id = m_answer.question.offers[m_index];
        m_offer.pay = m_pay.futures->paths[m_index].presentValues;
        m_offer.meanPay = mean(m_offer.pay);
        m_offer.isPrivate = hasPrivateEquity(m_stage);
        if (m_offer.isPrivate)
            addPrivate();
        else
            m_offer.paperValue = m_offer.companyCost =
                yearlyPackage(m_plan, m_world.knowledge, m_stage).equity * m_answer.question.years;
        return std::move(m_offer);
    }

private:
    [[nodiscard]] double discountFactor(double years) const { return std::pow(1 + m_answer.riskFree, -years); }

    [[nodiscard]] double vestedFraction(const Grant& grant, double shares) const
    {
        const auto fractions = vestedFractions(grant.vesting, shares);
        if (!fractions || fractions->empty())
            return 0;
        const int served = std::max(0, m_plan.assumptions.start - grant.date.value_or(m_stage.start));
        const auto month = static_cast<std::size_t>(served + std::lround(m_answer.question.years * monthsPerYear));
        double vested = (*fractions)[std::min(month, fractions->size() - 1)];
        const bool isSoldWhileThere = m_offer.company.yearsToExit <= m_answer.question.years;
        if (grant.acceleration == AccelerationRule::SingleTrigger && isSoldWhileThere)
            vested += grant.acceleratedFraction * (1 - vested);
        return vested;
    }

    void addPrivate()
    {
        m_offer.company = companyFacts(m_stage, m_world.knowledge);
        std::vector<PrivateGrant> grants;
        for (const Grant& terms : m_stage.package.grants) {
            if (!isPrivate(terms))
                continue;
            const auto shares = sharesOf(terms, m_offer.company);
            const auto fair = fairValueOf(terms, m_offer.company, m_world.knowledge);
            if (!fair)
                m_offer.company.missing.push_back(CompanyGap::FairValue);
            if (!shares) {
                m_offer.isKnown = false;
                continue;
            }
            grants.push_back({.terms = terms,
                              .shares = *shares,
                              .vestedShares = *shares * vestedFraction(terms, *shares),
                              .fairValue = fair.value_or(terms.strike),
                              .granted = terms.date.value_or(std::max(m_stage.start, m_plan.assumptions.start))});
        }
        addSizes(grants);
        m_offer.isKnown = m_offer.isKnown && !m_offer.company.exits.empty();
        if (m_offer.isKnown)
            addExits(std::move(grants));
    }

    void addSizes(const std::vector<PrivateGrant>& grants)
    {
        const CompanyFacts& company = m_offer.company;
        for (const PrivateGrant& grant : grants) {
            m_offer.shares += grant.shares;
            const double strike = isOption(grant.terms) ? grant.terms.strike : 0;
            m_offer.strikeCost += strike * grant.vestedShares;
            if (company.postMoney)
                m_offer.paperValue +=
                    grant.vestedShares * std::max(0.0, *company.postMoney / company.shareCount - strike);
            m_offer.companyCost += grant.vestedShares * costOf(grant);
        }
        m_offer.ownershipToday = m_offer.shares / company.shareCount;
        m_offer.ownershipAtExit = m_offer.ownershipToday * (1 - company.futureDilution);
    }

    /// Company cost of one share or option.
    [[nodiscard]] double costOf(const PrivateGrant& grant) const
    {
        if (!isOption(grant.terms) || grant.terms.kind == GrantKind::FounderStock)
            return grant.fairValue;
        const double years = grant.terms.expiryMonths / static_cast<double>(monthsPerYear);
        const double vest = grant.terms.vesting.durationMonths / (2.0 * monthsPerYear); // the average share's
        const auto value = hullWhite({.price = grant.fairValue,
                                      .strike = grant.terms.strike,
                                      .years = years,
                                      .vestYears = std::min(vest, years),
                                      .rate = std::log1p(m_answer.riskFree),
                                      .volatility = m_offer.company.volatility,
                                      .exerciseMultiple = figure(m_world, "default.option.exercise_multiple"),
                                      .exitRate = figure(m_world, "default.option.exit_hazard")});
        return value ? value->value : std::max(0.0, grant.fairValue - grant.terms.strike);
    }

    /// The household in the year of the exit, paid as in its best year of the package.
    [[nodiscard]] std::optional<Household> householdAtExit(int year) const
    {
        const Evaluation& pay = m_pay;
        const YearPayContext context{.plan = pay.plan,
                                     .world = m_world,
                                     .path = pay.plan.paths[m_index],
                                     .firstYear = pay.firstYear,
                                     .inflation = inflation()};
        auto household = householdOfYear(context, year, 0);
        if (!household)
            return std::nullopt;
        for (const YearRecord& record : pay.paths[m_index].projection.years)
            household->filer.wages = std::max(household->filer.wages, record.wages);
        return household;
    }

    [[nodiscard]] double inflation() const
    {
        return m_plan.assumptions.inflation.value_or(figure(m_world, "default.inflation"));
    }

    void addExits(std::vector<PrivateGrant> grants)
    {
        const Month exit = monthAfter(m_offer.company.yearsToExit);
        const auto household = householdAtExit(exit.year());
        const auto rules = household ? m_world.taxes->rules(household->year, inflation()) : nullptr;
        m_offer.tax = std::make_shared<const ExitTax>(m_offer.company, std::move(grants),
                                                      household.value_or(Household{}), rules, m_plan.assumptions.start);
        m_offer.costToday = costToday();
        for (const ExitOutcome& outcome : m_offer.company.exits) {
            const ExitPayoff payoff = m_offer.tax->at(outcome.exit, monthAfter(outcome.years));
            const double today = payoff.afterTax() * discountFactor(outcome.years) - m_offer.costToday;
            m_offer.exits.push_back({outcome.probability, outcome.exit, outcome.years, payoff, today});
            m_offer.expectedToday += outcome.probability * today;
            if (payoff.gross <= 0)
                m_offer.chanceOfNothing += outcome.probability;
        }
    }

    [[nodiscard]] Month monthAfter(double years) const
    {
        return m_plan.assumptions.start + static_cast<int>(std::lround(years * monthsPerYear));
    }

    /// What the holder pays before any exit, discounted: early exercise at the grant, the rest halfway.
    [[nodiscard]] double costToday() const
    {
        double cost = 0;
        for (const PrivateGrant& grant : m_offer.tax->grants()) {
            const Grant& terms = grant.terms;
            const bool isEarly = terms.kind == GrantKind::EarlyExercise || terms.kind == GrantKind::FounderStock;
            if (!isOption(terms) || (!isEarly && terms.exercise == ExercisePolicy::AtExit))
                continue;
            const double bought = isEarly && terms.kind != GrantKind::FounderStock ? grant.shares : grant.vestedShares;
            const double spread = bought * std::max(0.0, grant.fairValue - terms.strike);
            const double tax = terms.kind == GrantKind::Nso || terms.kind == GrantKind::EarlyExercise
                ? m_offer.tax->taxOn(spread, 0, 0)
                : 0;
            const double when = isEarly ? 0 : m_answer.question.years / 2;
            cost += (terms.strike * bought + tax) * discountFactor(when);
        }
        return cost;
    }

    const EquityAnswer& m_answer;
    const Plan& m_plan;
    const World& m_world;
    const Evaluation& m_pay;
    std::size_t m_index;
    const Stage& m_stage;
    EquityOffer m_offer;
};

std::vector<RiskyOutcome> outcomesOf(const EquityOffer& offer, const std::vector<double>& pay)
{
    std::vector<RiskyOutcome> outcomes;
    const double weight = 1 / static_cast<double>(pay.size());
    for (const double amount : pay) {
        if (offer.exits.empty())
            outcomes.push_back({amount, weight});
        for (const OfferExit& exit : offer.exits)
            outcomes.push_back({amount + exit.today, weight * exit.probability});
    }
    return outcomes;
}

OfferEquivalent equivalentAt(const std::vector<RiskyOutcome>& outcomes, double aversion, double wealth)
{
    const auto sure = certaintyEquivalent(outcomes, {.aversion = aversion, .wealth = wealth});
    return sure ? OfferEquivalent{aversion, sure->value, sure->ruin} : OfferEquivalent{aversion, 0, false};
}

void addEquivalents(EquityOffer& offer, const EquityAnswer& answer)
{
    offer.equivalent = equivalentAt(outcomesOf(offer, offer.pay), answer.aversion, answer.wealth);
    const auto outcomes = outcomesOf(offer, grouped(offer.pay));
    for (double aversion = 0; aversion <= mostAversion; aversion += aversionStep)
        offer.equivalents.push_back(equivalentAt(outcomes, aversion, answer.wealth));
}

/// Over futures and both packages' exits, which are independent of each other.
double chanceOfBeating(const EquityOffer& offer, const EquityOffer& baseline)
{
    OfferExit certain;
    certain.probability = 1;
    const std::vector<OfferExit> sure{certain};
    const auto& mine = offer.exits.empty() ? sure : offer.exits;
    const auto& theirs = baseline.exits.empty() ? sure : baseline.exits;
    double chance = 0;
    for (const OfferExit& exit : mine) {
        for (const OfferExit& other : theirs) {
            double wins = 0;
            for (std::size_t future = 0; future < offer.pay.size(); ++future) {
                const double lead = offer.pay[future] + exit.today - baseline.pay[future] - other.today;
                wins += lead > 0 ? 1 : lead == 0 ? 0.5 : 0;
            }
            chance += exit.probability * other.probability * wins / static_cast<double>(offer.pay.size());
        }
    }
    return chance;
}

std::optional<double> breakEvenExit(const EquityAnswer& answer, const EquityOffer& offer, double target)
{
    if (!offer.tax)
        return std::nullopt;
    const auto reaches = [&](double exit) { return offer.meanPay + payoffToday(answer, offer, exit) >= target; };
    if (reaches(0))
        return 0;
    if (!reaches(mostExit))
        return std::nullopt;
    double low = std::log(leastExit);
    double high = std::log(mostExit);
    for (int step = 0; step < bisections; ++step) {
        const double middle = (low + high) / 2;
        (reaches(std::exp(middle)) ? high : low) = middle;
    }
    return std::exp(high);
}

void compareWithBaseline(EquityAnswer& answer)
{
    const EquityOffer& baseline = answer.offers[answer.question.baseline];
    for (std::size_t index = 0; index < answer.offers.size(); ++index) {
        EquityOffer& offer = answer.offers[index];
        if (index == answer.question.baseline)
            continue;
        offer.beatsBaseline = chanceOfBeating(offer, baseline);
        offer.breakEvenExit = breakEvenExit(answer, offer, baseline.meanTotal());
    }
}

} // namespace

Result<EquityAnswer> weighOffers(const Plan& plan, const World& world, const EquityQuestion& question,
                                 std::stop_token stop)
{
    if (question.offers.empty())
        return failure({.code = ErrorCode::Empty, .field = "offers"});
    EquityAnswer answer;
    answer.question = question;
    answer.riskFree = plan.assumptions.riskFree.value_or(figure(world, "default.risk_free"));
    answer.aversion = plan.person.riskAversion.value_or(figure(world, "default.risk_aversion"));
    answer.wealth = std::max(plan.person.wealth, figure(world, "default.subsistence"));
    const auto pay = evaluate(
        packagePlan(plan, question), world,
        {.futures = std::max<std::size_t>(question.futures, 1), .columns = {{Measure::TakeHome, Money::Nominal}}},
        stop);
    if (!pay)
        return failure(pay.error());
    for (std::size_t index = 0; index < question.offers.size(); ++index) {
        if (stop.stop_requested())
            return failure({.code = ErrorCode::Cancelled});
        answer.offers.push_back(OfferBuilder(answer, plan, world, **pay, index).build());
        addEquivalents(answer.offers.back(), answer);
    }
    compareWithBaseline(answer);
    return answer;
}

double payoffToday(const EquityAnswer& answer, const EquityOffer& offer, double exit, std::optional<double> dilution)
{
    if (!offer.tax)
        return 0;
    const double years = offer.company.yearsToExit;
    const Month when = offer.tax->start() + static_cast<int>(std::lround(years * monthsPerYear));
    return offer.tax->at(exit, when, dilution).afterTax() * std::pow(1 + answer.riskFree, -years) - offer.costToday;
}

} // namespace pathwise
