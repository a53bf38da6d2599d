// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/yearpay.h"

#include "core/tax/withholding.h"

#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

double part(const YearRecord& record, Part part)
{
    return record.parts[static_cast<std::size_t>(part)];
}

/// A stage's place by id; the country for an id that is not known.
const Place& placeOf(const World& world, const std::string& id)
{
    const Place* place = world.knowledge.places->find(id);
    return place ? *place : world.knowledge.places->country();
}

/// The first place of a path that a state taxes; null when there is none.
const Place* taxedPlace(const World& world, const CareerPath& path)
{
    for (const auto& stage : path.stages) {
        const Place& place = placeOf(world, stage.place);
        if (!place.taxState.empty())
            return &place;
    }
    return nullptr;
}

/// Where somebody is taxed whose job is in no state in particular (remote, the whole country): where the path, else
/// another path of the plan, otherwise has them live.
const Place* taxHome(const YearPayContext& context)
{
    if (const Place* place = taxedPlace(context.world, context.path))
        return place;
    for (const auto& path : context.plan.paths) {
        if (const Place* place = taxedPlace(context.world, path))
            return place;
    }
    return nullptr;
}

/// Where the holder of a job there is taxed.
TaxPlace taxedAt(const YearPayContext& context, const Place& place)
{
    const TaxRules& rules = context.world.taxes->published();
    if (const auto own = taxPlaceOf(rules, place))
        return *own;
    const Place* home = taxHome(context);
    const auto taxed = home ? taxPlaceOf(rules, *home) : std::nullopt;
    return taxed.value_or(federalOnly(rules));
}

void addTaxes(YearPay& pay, const Bill& bill)
{
    pay.federalTax = -bill.federalIncomeTax();
    pay.stateTax = -bill.of(TaxCategory::StateIncome);
    pay.localTax = -bill.of(TaxCategory::LocalIncome);
    pay.minimumTax = bill.of(TaxCategory::Amt);
    pay.creditUsed = bill.minimumTaxCreditUsed;
    pay.creditOut = bill.minimumTaxCreditOut;
    pay.payrollTax =
        -(bill.of(TaxCategory::SocialSecurity) + bill.of(TaxCategory::Medicare) + bill.of(TaxCategory::StatePayroll));
}

YearPay partsOf(const YearRecord& record)
{
    YearPay pay;
    pay.base = part(record, Part::Base);
    pay.bonus = part(record, Part::Bonus);
    pay.equity = part(record, Part::Equity);
    pay.signOn = part(record, Part::SignOn);
    pay.benefits = part(record, Part::Benefits);
    pay.other = part(record, Part::Other);
    pay.learning = part(record, Part::Learning);
    pay.pretax = -part(record, Part::Pretax);
    pay.gross = pay.base + pay.bonus + pay.equity + pay.signOn + pay.benefits + pay.other;
    pay.guaranteed = pay.base + pay.signOn + pay.benefits + pay.other;
    pay.atRisk = pay.bonus + pay.equity;
    pay.livingCosts = -record.livingCosts;
    pay.isoSpread = record.isoSpread;
    pay.exitTax = -record.exitTax;
    return pay;
}

/// Where the person of a path has lived and worked, from the first stage on.
std::vector<Move> movesOf(const YearPayContext& context)
{
    std::vector<Move> moves;
    for (const auto& stage : context.path.stages)
        moves.push_back({stage.start, taxedAt(context, placeOf(context.world, stage.place))});
    if (moves.empty())
        moves.push_back({context.plan.assumptions.start, taxedAt(context, context.world.knowledge.places->country())});
    return moves;
}

/// What states that the person has left may tax: stock that was earned there between its grant and its vest.
void addEquitySources(const YearPayContext& context, const YearRecord& record, std::vector<TaxClaim>& claims)
{
    const std::vector<Move> moves = movesOf(context);
    const Month start = context.plan.assumptions.start;
    std::vector<SourcedIncome> parts;
    for (const VestIncome& vest : record.vests)
        parts.push_back({vest.amount, equityClaims(moves, start + vest.grantMonth, start + vest.month)});
    const auto sources = sourceClaims(parts, record.wages, claims);
    claims.insert(claims.end(), sources.begin(), sources.end());
}

/// A year as the tax engine takes it.
struct TaxedYear {
    Household household;
    std::vector<TaxClaim> claims;
    std::shared_ptr<const TaxRules> rules;
};

/// Empty without tax rules, and where the figures cannot be a household's.
std::optional<TaxedYear> taxedYear(const YearPayContext& context, const YearRecord& record, int year, double creditIn)
{
    auto household = householdOfYear(context, year, part(record, Part::Pretax));
    if (!household)
        return std::nullopt;
    Earner& filer = household->filer;
    filer.wages = std::max(0.0, record.wages);
    filer.supplementalWages = std::clamp(
        part(record, Part::Bonus) + part(record, Part::Equity) + part(record, Part::SignOn), 0.0, filer.wages);
    filer.traditional401k = std::min(filer.traditional401k, filer.wages);
    filer.hsa = std::min(filer.hsa, filer.wages - filer.traditional401k);
    household->isoSpread = record.isoSpread;
    household->minimumTaxCredit = creditIn;
    auto rules = context.world.taxes->rules(household->year, context.inflation);
    if (!problemsOf(*household, *rules).empty())
        return std::nullopt;
    std::vector<TaxClaim> claims = claimsOfYear(context, year);
    addEquitySources(context, record, claims);
    return TaxedYear{*household, std::move(claims), std::move(rules)};
}

Bill billOf(const TaxedYear& year)
{
    return year.claims.size() > 1 ? billOverClaims(year.household, year.claims, *year.rules)
                                  : bill(year.household, *year.rules);
}

} // namespace

std::vector<TaxClaim> claimsOfYear(const YearPayContext& context, int year)
{
    return residenceClaims(movesOf(context), year);
}

std::optional<Household> householdOfYear(const YearPayContext& context, int year, double pretax)
{
    const auto& library = context.world.taxes;
    if (!library)
        return std::nullopt;
    const auto claims = claimsOfYear(context, year);
    const Person& person = context.plan.person;
    Household household;
    household.status = person.filingStatus;
    household.year = std::max(year, library->published().year);
    household.children = person.children;
    household.filer.age = std::max(0, year - person.birthYear);
    household.filer.traditional401k = pretax;
    household.filer.hsa = person.hsaContribution;
    if (person.filingStatus == FilingStatus::MarriedJoint)
        household.spouse.wages = person.spouseWages * std::pow(1 + context.inflation, year - context.firstYear);
    household.place = std::max_element(claims.begin(), claims.end(), [](const TaxClaim& a, const TaxClaim& b) {
                          return a.share < b.share;
                      })->place;
    return household;
}

std::optional<Bill> billOfYear(const YearPayContext& context, const YearRecord& record, int year, double creditIn)
{
    const auto taxed = taxedYear(context, record, year, creditIn);
    return taxed ? std::optional(billOf(*taxed)) : std::nullopt;
}

std::vector<YearPay> yearPay(const YearPayContext& context, const Timeline& timeline)
{
    std::vector<YearPay> years;
    double credit = 0;
    for (std::size_t index = 0; index < timeline.years.size(); ++index) {
        const YearRecord& record = timeline.years[index];
        YearPay pay = partsOf(record);
        pay.creditIn = credit;
        if (const auto taxed = taxedYear(context, record, context.firstYear + static_cast<int>(index), credit)) {
            addTaxes(pay, billOf(*taxed));
            pay.trueUp = withholding(taxed->household, *taxed->rules).trueUp();
        }
        credit = pay.creditOut;
        pay.takeHome = pay.gross - pay.benefits + pay.learning + pay.pretax + pay.tax();
        pay.afterLivingCosts = pay.takeHome + pay.livingCosts;
        years.push_back(pay);
    }
    return years;
}

} // namespace pathwise
