// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/catalogbuilder.h"
#include "core/tax/localrules.h"

#include <limits>

namespace pathwise {

namespace {

LocalRules::Kind readKind(const DataCursor& kind)
{
    return static_cast<LocalRules::Kind>(
        kind.choice({"none", "flat_on_wages", "flat_on_base", "brackets_on_base", "whole_income_rate_table",
                     "fraction_of_state_tax", "fixed_per_month"}));
}

LocalCredit readCredit(const DataCursor& credit, const DataCursor& locality, CatalogBuilder& catalog)
{
    constexpr double noLimit = std::numeric_limits<double>::infinity();
    LocalCredit result;
    result.rule = catalog.add(locality.text("id"), credit.text("id"), "", locality.at("provenance"));
    result.amount = credit.byStatusOr("amount", 0.0);
    if (credit.has("by_status"))
        result.schedule = credit.at("by_status").schedules();
    result.federalAgiAtMost = credit.numberOr("if_federal_agi_at_most", noLimit);
    result.baseAtMost = credit.numberOr("if_taxable_income_at_most", noLimit);
    return result;
}

void readFigures(LocalRules& rules, const DataCursor& locality)
{
    switch (rules.kind) {
    case LocalRules::Kind::FlatOnWages:
    case LocalRules::Kind::FlatOnBase:
    case LocalRules::Kind::FractionOfStateTax: rules.rate = locality.number("rate"); break;
    case LocalRules::Kind::BracketsOnBase: rules.schedule = locality.at("by_status").schedules(); break;
    case LocalRules::Kind::WholeIncomeRate:
        rules.rateTable = locality.at("by_status").tables(LookupTable::Edge::Exclusive);
        break;
    case LocalRules::Kind::FixedPerMonth:
        rules.amountPerMonth = locality.number("amount_per_month");
        rules.months = locality.number("months");
        rules.workerEarnsAtLeastPerMonth = locality.numberOr("worker_earns_at_least_per_month", 0.0);
        break;
    case LocalRules::Kind::None: break;
    }
}

} // namespace

LocalRules readLocalRules(const DataCursor& locality, CatalogBuilder& catalog)
{
    LocalRules rules;
    rules.id = locality.text("id");
    rules.state = locality.text("state");
    rules.name = locality.text("name");
    rules.kind = readKind(locality.at("kind"));
    rules.inReferenceCases = locality.flagOr("in_reference_cases", true);
    rules.rule = catalog.add(rules.id, rules.id, rules.name, locality.at("provenance"));
    rules.earnedIncomeCreditMultiple = locality.numberOr("earned_income_credit_multiple_of_rate", 0.0);
    readFigures(rules, locality);
    if (locality.has("credits")) {
        for (const DataCursor& credit : locality.at("credits").elements())
            rules.credits.push_back(readCredit(credit, locality, catalog));
    }
    return rules;
}

} // namespace pathwise
