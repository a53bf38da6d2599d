// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/yearpay.h"

#include "core/compensation/compile.h"

#include <algorithm>
#include <cmath>
#include <map>

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

/// A state without a tax on wages or a levy on employees, for a plan that names no state at all: federal tax alone.
std::optional<TaxPlace> federalOnly(const TaxRules& rules)
{
    for (const auto& state : rules.states) {
        if (state.rates == StateRules::Rates::None && state.payroll.empty()) {
            if (const auto place = rules.place(state.code))
                return *place;
        }
    }
    return std::nullopt;
}

void addTaxes(YearPay& pay, const Bill& bill)
{
    pay.federalTax = -bill.federalIncomeTax();
    pay.stateTax = -bill.of(TaxCategory::StateIncome);
    pay.localTax = -bill.of(TaxCategory::LocalIncome);
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
    return pay;
}

} // namespace

const Place* placeOfYear(const YearPayContext& context, int year)
{
    std::map<std::string, int> months;
    for (std::size_t stage = 0; stage < context.path.stages.size(); ++stage) {
        const StageWindow window = windowOf(context.plan, context.path, stage);
        const int first = Month(year, 1) - context.plan.assumptions.start;
        const int overlap = std::min(window.end, first + 12) - std::max(window.start, first);
        months[context.path.stages[stage].place] += std::max(0, overlap);
    }
    const auto most = std::max_element(months.begin(), months.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return &placeOf(context.world, most == months.end() ? std::string() : most->first);
}

std::optional<Household> householdOfYear(const YearPayContext& context, int year, double pretax)
{
    const auto& library = context.world.taxes;
    if (!library)
        return std::nullopt;
    const Place* place = placeOfYear(context, year);
    if (place->taxState.empty())
        place = taxHome(context);
    const auto& published = library->published();
    const auto taxPlace = place ? taxPlaceOf(published, *place) : federalOnly(published);
    if (!taxPlace)
        return std::nullopt;
    const Person& person = context.plan.person;
    const int taxYear = std::max(year, library->published().year);
    Household household;
    household.status = person.filingStatus;
    household.year = taxYear;
    household.children = person.children;
    household.filer.age = std::max(0, year - person.birthYear);
    household.filer.traditional401k = pretax;
    household.filer.hsa = person.hsaContribution;
    if (person.filingStatus == FilingStatus::MarriedJoint)
        household.spouse.wages = person.spouseWages * std::pow(1 + context.inflation, year - context.firstYear);
    household.place = *taxPlace;
    return household;
}

std::optional<Bill> billOfYear(const YearPayContext& context, const YearRecord& record, int year)
{
    auto household = householdOfYear(context, year, part(record, Part::Pretax));
    if (!household)
        return std::nullopt;
    household->filer.wages = std::max(0.0, record.wages);
    household->filer.supplementalWages =
        std::clamp(part(record, Part::Bonus) + part(record, Part::Equity), 0.0, household->filer.wages);
    household->filer.traditional401k = std::min(household->filer.traditional401k, household->filer.wages);
    household->filer.hsa = std::min(household->filer.hsa, household->filer.wages - household->filer.traditional401k);
    const auto rules = context.world.taxes->rules(household->year, context.inflation);
    const auto result = checkedBill(*household, *rules);
    return result ? std::optional(*result) : std::nullopt;
}

std::vector<YearPay> yearPay(const YearPayContext& context, const Timeline& timeline)
{
    std::vector<YearPay> years;
    for (std::size_t index = 0; index < timeline.years.size(); ++index) {
        const YearRecord& record = timeline.years[index];
        YearPay pay = partsOf(record);
        if (const auto bill = billOfYear(context, record, context.firstYear + static_cast<int>(index)))
            addTaxes(pay, *bill);
        pay.takeHome = pay.gross - pay.benefits + pay.learning + pay.pretax + pay.tax();
        pay.afterLivingCosts = pay.takeHome + pay.livingCosts;
        years.push_back(pay);
    }
    return years;
}

} // namespace pathwise
