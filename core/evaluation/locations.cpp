// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/locations.h"

#include "core/compensation/stagesources.h"
#include "core/evaluation/leastreaching.h"

#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

constexpr double mostPay = 1e9;

Household filled(const LocationQuestion& question, const TaxPlace& place, double gross)
{
    Household household = question.household;
    Earner& filer = household.filer;
    filer.wages = gross;
    filer.traditional401k = question.deferralFraction * gross;
    filer.hsa = std::min(filer.hsa, gross - filer.traditional401k);
    household.place = place;
    household.workPlace.reset();
    return household;
}

/// What a dollar of take-home buys, in dollars at the national price level.
double worth(const LocationQuestion& question, double priceLevel)
{
    return 1 - question.pricedShare + question.pricedShare / priceLevel;
}

std::optional<Error> problemOf(double value, double max, std::string field)
{
    if (!std::isfinite(value))
        return Error{.code = ErrorCode::NotFinite, .field = std::move(field)};
    if (value < 0 || value > max)
        return Error{.code = ErrorCode::OutOfRange, .field = std::move(field), .value = value, .min = 0.0, .max = max};
    return std::nullopt;
}

std::optional<Error> problemOf(const LocationQuestion& question)
{
    const JobPay& job = question.job;
    if (auto problem = problemOf(job.gross, mostPay, "pay"))
        return problem;
    if (auto problem = problemOf(job.remoteDiscount.value_or(0), 1, "discount"))
        return problem;
    if (auto problem = problemOf(question.deferralFraction, 1, "deferral"))
        return problem;
    for (const auto& [place, pay] : job.own) {
        if (auto problem = problemOf(pay, mostPay, "own/" + place))
            return problem;
    }
    return std::nullopt;
}

} // namespace

std::optional<double> LocationPay::value(LocationMeasure measure) const
{
    switch (measure) {
    case LocationMeasure::Gross: return gross;
    case LocationMeasure::Tax: return tax();
    case LocationMeasure::TakeHome: return takeHome;
    case LocationMeasure::PriceLevel: return pricesKnown ? std::optional(priceLevel) : std::nullopt;
    case LocationMeasure::BuyingPower: return buyingPower;
    case LocationMeasure::LivingCosts: return livingCosts;
    case LocationMeasure::AfterLivingCosts: return afterLivingCosts;
    case LocationMeasure::MatchesAt: return matchesAt;
    }
    return std::nullopt;
}

Locations::Locations(const World& world, LocationQuestion question, std::shared_ptr<const TaxRules> rules)
    : m_world(&world)
    , m_question(std::move(question))
    , m_rules(std::move(rules))
    , m_pay(std::make_shared<const PlacePay>(world.knowledge, m_question.job))
{
    m_home = atPay(m_pay->home(), m_question.job.gross);
    m_home.matchesAt = m_question.target ? matchAt(siteOf(*m_home.place), m_home.gross) : m_home.gross;
    m_home.pay = m_pay->at(m_pay->home()).value_or(Derived{});
}

Result<Locations> Locations::make(const World& world, LocationQuestion question)
{
    if (!world.taxes)
        return failure({.code = ErrorCode::Unavailable, .text = "tax"});
    if (!world.knowledge.places->find(question.job.home))
        return failure({.code = ErrorCode::UnknownId, .field = "place", .text = question.job.home});
    if (auto problem = problemOf(question))
        return failure(*std::move(problem));
    question.household.year = std::max(question.household.year, world.taxes->published().year);
    auto rules = world.taxes->rules(question.household.year, question.inflation);
    if (auto problems = problemsOf(filled(question, federalOnly(*rules), question.job.gross), *rules);
        !problems.empty())
        return failure(problems.front());
    return Locations(world, std::move(question), std::move(rules));
}

Locations::Site Locations::siteOf(const Place& place) const
{
    auto tax = taxPlaceOf(*m_rules, place);
    if (!tax && place.kind == PlaceKind::Remote)
        tax = taxPlaceOf(*m_rules, m_pay->home());
    // Who works from home pays the prices of home.
    const Place& lived = place.kind == PlaceKind::Remote && m_pay->home().prices ? m_pay->home() : place;
    const auto level = priceLevel(lived, m_question.spending);
    return {tax.value_or(federalOnly(*m_rules)), level.value_or(1), level.has_value()};
}

LocationPay Locations::settle(const Site& site, double gross) const
{
    const Bill owed = bill(filled(m_question, site.tax, gross), *m_rules);
    LocationPay pay;
    pay.gross = gross;
    pay.contributions = owed.preTaxContributions;
    pay.federalTax = owed.federalIncomeTax();
    pay.payrollTax =
        owed.of(TaxCategory::SocialSecurity) + owed.of(TaxCategory::Medicare) + owed.of(TaxCategory::StatePayroll);
    pay.stateTax = owed.of(TaxCategory::StateIncome);
    pay.localTax = owed.of(TaxCategory::LocalIncome);
    pay.takeHome = gross - pay.contributions - pay.tax();
    pay.priceLevel = site.priceLevel;
    pay.pricesKnown = site.pricesKnown;
    pay.buyingPower = pay.takeHome * worth(m_question, site.priceLevel);
    pay.livingCosts = m_question.spending.yearly * site.priceLevel;
    pay.afterLivingCosts = pay.takeHome - pay.livingCosts;
    return pay;
}

LocationPay Locations::atPay(const Place& place, double gross) const
{
    LocationPay pay = settle(siteOf(place), gross);
    pay.place = &place;
    return pay;
}

std::optional<LocationPay> Locations::at(const Place& place) const
{
    if (&place == m_home.place)
        return m_home;
    auto gross = m_pay->at(place);
    if (!gross)
        return std::nullopt;
    const Site site = siteOf(place);
    LocationPay pay = settle(site, gross->value);
    pay.place = &place;
    pay.pay = *std::move(gross);
    pay.own = m_pay->isOwn(place);
    pay.matchesAt = matchAt(site, pay.gross);
    return pay;
}

std::optional<double> Locations::matchAt(const Site& site, double guess) const
{
    const auto target = m_question.target ? m_question.target : m_home.value(m_question.matched);
    return target ? solve(site, m_question.matched, *target, guess) : std::nullopt;
}

std::vector<LocationPay> Locations::metros() const
{
    std::vector<LocationPay> result;
    for (const auto& place : m_world->knowledge.places->all()) {
        if (place.kind != PlaceKind::Metro)
            continue;
        if (auto pay = at(place))
            result.push_back(*std::move(pay));
    }
    return result;
}

std::optional<double> Locations::grossFor(const Place& place, LocationMeasure measure, double target) const
{
    return solve(siteOf(place), measure, target, m_home.gross);
}

std::optional<double> Locations::solve(const Site& site, LocationMeasure measure, double target, double guess) const
{
    double takeHome = target;
    switch (measure) {
    case LocationMeasure::Gross: return target;
    case LocationMeasure::TakeHome: break;
    case LocationMeasure::BuyingPower: takeHome = target / worth(m_question, site.priceLevel); break;
    case LocationMeasure::AfterLivingCosts: takeHome = target + m_question.spending.yearly * site.priceLevel; break;
    default: return std::nullopt;
    }
    if (!std::isfinite(takeHome))
        return std::nullopt;
    return leastReaching([&](double gross) { return settle(site, gross).takeHome - takeHome; },
                         {.guess = guess, .max = mostPay});
}

LocationQuestion locationQuestion(const World& world, double gross, const Place& home)
{
    const Knowledge& knowledge = world.knowledge;
    Plan plan; // the spending and shares of somebody who said nothing
    LocationQuestion question;
    question.job = {.gross = gross, .home = home.id, .occupation = knowledge.payFactorRules.fallbackOccupation};
    question.household.year = world.taxes->published().year;
    question.spending = spendingOf(plan, knowledge);
    question.pricedShare = knowledge.figures.number("default.living_cost_share").value_or(1);
    question.inflation = knowledge.figures.number("default.inflation").value_or(0);
    return question;
}

LocationQuestion locationQuestion(const Plan& plan, const World& world, std::size_t path, std::size_t stage)
{
    const Knowledge& knowledge = world.knowledge;
    const Stage& job = plan.paths[path].stages[stage];
    const Person& person = plan.person;
    const Place* found = knowledge.places->find(job.place);
    const YearlyPackage package = yearlyPackage(plan, knowledge, job);
    LocationQuestion question = locationQuestion(world, package.gross(), found ? *found : knowledge.places->country());
    question.job.policy = job.payPolicy;
    if (const Role* role = knowledge.roles.find(job.role))
        question.job.occupation = role->spec.occupation;
    for (const FigureOverride& own : plan.assumptions.figures) {
        if (own.figure.starts_with(ownPayPrefix) && own.value > 0)
            question.job.own[own.figure.substr(ownPayPrefix.size())] = own.value;
    }
    question.inflation = plan.assumptions.inflation.value_or(question.inflation);
    const int firstYear = plan.assumptions.start.year();
    const int year = std::max(firstYear, job.start.year());
    const double growth = std::pow(1 + question.inflation, year - firstYear);
    question.spending = spendingOf(plan, knowledge);
    question.spending.yearly *= growth;
    Household& household = question.household;
    household.year = std::max(household.year, year);
    household.status = person.filingStatus;
    household.children = person.children;
    household.filer.age = std::max(0, year - person.birthYear);
    household.filer.hsa = person.hsaContribution;
    if (person.filingStatus == FilingStatus::MarriedJoint)
        household.spouse.wages = person.spouseWages * growth;
    question.deferralFraction =
        package.gross() > 0 ? person.retirementContribution * package.base / package.gross() : 0;
    return question;
}

void sortLocations(std::vector<LocationPay>& locations, LocationMeasure measure, bool descending)
{
    std::stable_sort(locations.begin(), locations.end(), [&](const LocationPay& a, const LocationPay& b) {
        const auto left = a.value(measure);
        const auto right = b.value(measure);
        if (!left || !right)
            return left.has_value() && !right.has_value();
        return descending ? *right < *left : *left < *right;
    });
}

} // namespace pathwise
