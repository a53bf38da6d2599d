// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/catalogbuilder.h"
#include "core/tax/statecase.h"
#include "core/tax/staterules.h"

#include <limits>

namespace pathwise {

namespace {

constexpr double unlimited = std::numeric_limits<double>::infinity();

/// Reads one state; knows its code and where its provenance is.
class StateReader {
public:
    StateReader(const DataCursor& state, CatalogBuilder& catalog)
        : m_state(state), m_catalog(catalog), m_code(state.text("code"))
    {
    }

    [[nodiscard]] StateRules read();

private:
    [[nodiscard]] RuleId rule(const DataCursor& item, const char* prefix = "");
    [[nodiscard]] Adjustment adjustment(const DataCursor& item);
    [[nodiscard]] Allowance allowance(const DataCursor& item);
    [[nodiscard]] ExtraTax extraTax(const DataCursor& item);
    [[nodiscard]] SpecialRule specialRule(const DataCursor& item);
    [[nodiscard]] PayrollLevy payrollLevy(const DataCursor& item);
    void readRates(StateRules& rules);
    void readTaxableContributions(StateRules& rules);

    const DataCursor& m_state;
    CatalogBuilder& m_catalog;
    std::string m_code;
};

RuleId StateReader::rule(const DataCursor& item, const char* prefix)
{
    const std::string id = item.text("id");
    const std::string description = item.textOr("description", item.textOr("note", ""));
    const DataCursor provenance = m_state.at("provenance");
    const std::string key = prefix + id;
    // A rule without provenance has its source in its description.
    return m_catalog.add(m_code, id, description, provenance.has(key) ? provenance.at(key) : item);
}

Adjustment StateReader::adjustment(const DataCursor& item)
{
    Adjustment result;
    result.rule = rule(item);
    result.kind = static_cast<Adjustment::Kind>(item.at("kind").choice(
        {"subtract_fraction_of_ltcg", "subtract_fraction_of_qualified_dividends", "subtract_ltcg_up_to",
         "subtract_min_of_spouse_incomes", "add_federal_deduction_excess", "vt_capital_gain_exclusion"}));
    switch (result.kind) {
    case Adjustment::Kind::SubtractFractionOfLongGains:
    case Adjustment::Kind::SubtractFractionOfQualifiedDividends: result.fraction = item.number("fraction"); break;
    case Adjustment::Kind::SubtractLongGainsUpTo:
        result.separateFilersTakeHalf = item.flagOr("separate_filers_take_half", false);
        result.cap = item.at("cap").byStatus();
        break;
    case Adjustment::Kind::SubtractSmallerSpouseIncome: result.cap = item.at("cap").byStatus(); break;
    case Adjustment::Kind::AddFederalDeductionExcess:
        result.threshold = item.number("agi_threshold");
        result.cap = item.at("exemption").byStatus();
        break;
    case Adjustment::Kind::SubtractLongGainsWithinTaxableShare:
        result.fraction = item.number("taxable_income_share_cap");
        result.cap = item.at("flat_cap").byStatus();
        break;
    }
    return result;
}

void readSteps(Phaseout& result, const DataCursor& item)
{
    result.step = item.at("step").byStatus();
    result.reductionAmount = item.byStatusOr("reduction_amount", 0.0);
    result.reductionFraction = item.numberOr("reduction_fraction", 0.0);
    result.rounding = static_cast<Phaseout::Rounding>(item.at("rounding").choice({"up", "down"}));
    result.floor = item.byStatusOr("floor", 0.0);
}

void readTwoTier(Phaseout& result, const DataCursor& item)
{
    result.start = item.at("low_start").byStatus();
    result.step = item.at("high_start").byStatus();
    result.lowRate = item.number("low_rate");
    result.highRate = item.number("high_rate");
    result.maxReductionFraction = item.number("max_reduction_fraction");
    result.fullReductionAbove = item.number("full_reduction_above");
}

void readTable(Phaseout& result, const DataCursor& item)
{
    const auto edge = item.at("inclusive").choice({"lower", "upper"}) == 0 ? LookupTable::Edge::Inclusive
                                                                           : LookupTable::Edge::Exclusive;
    result.table = item.at("rows").tables(edge);
}

Phaseout readPhaseout(const DataCursor& item)
{
    using Kind = Phaseout::Kind;
    Phaseout result;
    result.kind = static_cast<Kind>(
        1 + item.at("kind").choice({"steps", "steps_total", "width", "cliff", "table", "brackets", "two_tier"}));
    result.income = static_cast<Phaseout::Income>(item.at("income").choice({"federal_agi", "state_agi"}));
    result.start = item.byStatusOr("start", 0.0);
    switch (result.kind) {
    case Kind::Steps:
    case Kind::StepsTotal: readSteps(result, item); break;
    case Kind::Width:
        result.step = item.at("width").byStatus();
        result.roundReductionDownTo = item.numberOr("reduction_rounded_down_to", 0.0);
        break;
    case Kind::Cliff: result.start = item.at("limit").byStatus(); break;
    case Kind::Table: readTable(result, item); break;
    case Kind::Brackets: result.schedule = item.at("rows").schedules(); break;
    case Kind::TwoTier: readTwoTier(result, item); break;
    case Kind::None: break;
    }
    return result;
}

void readByChildren(Allowance& result, const DataCursor& rows)
{
    double last = 0;
    std::size_t children = 0;
    for (const DataCursor& row : rows.elements()) {
        const std::vector<DataCursor> cells = row.elements();
        if (children < result.byChildren.size() && cells.size() == 2)
            result.byChildren[children++] = last = cells[1].number();
        else
            row.fail(ErrorCode::WrongType, "pair");
    }
    for (; children < result.byChildren.size(); ++children)
        result.byChildren[children] = last;
}

void readAmount(Allowance& result, const DataCursor& item)
{
    if (item.textOr("kind", "") == "fraction_of_federal_eitc") {
        result.kind = Allowance::Amount::FederalEarnedIncomeCredit;
        result.fraction = item.number("rate");
        result.fractionWithoutChildren = item.numberOr("rate_without_children", result.fraction);
        result.plusWithChildren = item.numberOr("plus_with_children", 0.0);
        return;
    }
    const DataCursor amount = item.at("amount");
    if (amount.isText()) {
        (void)amount.choice({"federal_standard_deduction"});
        result.kind = Allowance::Amount::FederalStandardDeduction;
    } else if (amount.has("by_children")) {
        result.kind = Allowance::Amount::ByChildren;
        readByChildren(result, amount.at("by_children"));
    } else if (!amount.isNull()) {
        result.amount = amount.byStatus();
    } else if (!item.has("phaseout")) {
        amount.fail(ErrorCode::MissingField);
    }
}

Allowance StateReader::allowance(const DataCursor& item)
{
    Allowance result;
    result.rule = rule(item);
    readAmount(result, item);
    if (result.kind == Allowance::Amount::FederalEarnedIncomeCredit)
        return result;
    result.per = static_cast<Allowance::Per>(item.at("per").choice({"return", "filer", "dependent", "person"}));
    result.skipFirst = static_cast<int>(item.numberOr("skip_first", 0.0));
    result.headOfHouseholdExtraUnits = static_cast<int>(item.numberOr("head_of_household_extra_units", 0.0));
    result.limitedToFica = item.has("limit") && item.at("limit").choice({"employee_fica_of_that_filer"}) == 0;
    result.orFicaIfMore = item.has("alternative") && item.at("alternative").choice({"employee_fica"}) == 0;
    if (item.has("phaseout"))
        result.phaseout = readPhaseout(item.at("phaseout"));
    return result;
}

ExtraTax StateReader::extraTax(const DataCursor& item)
{
    ExtraTax result;
    result.rule = rule(item);
    if (item.has("base"))
        result.base = static_cast<ExtraTax::Base>(
            item.at("base").choice({"taxable_income", "net_investment_income", "ltcg_above_deduction"}));
    if (result.base == ExtraTax::Base::Flat)
        result.amount = item.at("flat_amount").byStatus();
    else
        result.schedule = item.at("by_status").schedules();
    if (result.base == ExtraTax::Base::LongGainsAboveDeduction)
        result.amount = item.at("deduction").byStatus();
    return result;
}

SpecialRule StateReader::specialRule(const DataCursor& item)
{
    SpecialRule result;
    result.rule = rule(item, "special:");
    result.shape = findSpecialRule(item.text("id"), m_code);
    if (!result.shape) {
        item.at("id").fail(ErrorCode::UnknownChoice, item.text("id"));
        return result;
    }
    const DataCursor figures = item.at("figures");
    for (std::size_t i = 0; i < result.figures.size() && !result.shape->figures[i].empty(); ++i)
        result.figures[i] = figures.at(result.shape->figures[i]).byStatus();
    for (std::size_t i = 0; i < result.tables.size() && !result.shape->tables[i].name.empty(); ++i)
        result.tables[i] = figures.at(result.shape->tables[i].name).tables(result.shape->tables[i].edge);
    if (!result.shape->schedule.empty())
        result.schedule = figures.at(result.shape->schedule).schedules();
    return result;
}

PayrollLevy StateReader::payrollLevy(const DataCursor& item)
{
    PayrollLevy result;
    result.rule = rule(item, "payroll:");
    result.rate = item.number("employee_rate");
    result.wageBase = item.numberOr("wage_base", unlimited);
    result.maxContribution = item.numberOr("max_contribution", unlimited);
    const DataCursor inCases = item.at("in_reference_cases");
    result.inReferenceCases = inCases.isText() || inCases.flag();
    return result;
}

void StateReader::readRates(StateRules& rules)
{
    const DataCursor rates = m_state.at("rates");
    const DataCursor provenance = m_state.at("provenance");
    rules.ratesRule = m_catalog.add(m_code, "rates", rates.textOr("note", ""),
                                    provenance.has("rates") ? provenance.at("rates") : rates);
    if (rates.isNull())
        return;
    if (rates.at("type").choice({"brackets", "rate_times_income_minus_reduction"}) == 0) {
        rules.rates = StateRules::Rates::Brackets;
        rules.schedule = rates.at("by_status").schedules();
    } else {
        rules.rates = StateRules::Rates::RateTimesIncomeMinusReduction;
        rules.rateTable = rates.at("rate_table").table(LookupTable::Edge::Inclusive);
        rules.reductionTable = rates.at("reduction_table").table(LookupTable::Edge::Inclusive);
    }
    if (rates.has("short_term_gains_rate"))
        rules.shortGainsExtraRate =
            rates.number("short_term_gains_rate") - rules.schedule[FilingStatus::Single].topRate();
}

void StateReader::readTaxableContributions(StateRules& rules)
{
    if (!m_state.has("taxable_contributions"))
        return;
    for (const DataCursor& contribution : m_state.at("taxable_contributions").elements()) {
        const bool isHsa = contribution.choice({"hsa", "traditional_401k"}) == 0;
        (isHsa ? rules.taxesHsa : rules.taxesTraditional401k) = true;
    }
}

template <class T, class Read>
void readAll(std::vector<T>& into, const DataCursor& list, Read read)
{
    for (const DataCursor& item : list.elements())
        into.push_back(read(item));
}

StateRules StateReader::read()
{
    StateRules rules;
    rules.code = m_code;
    rules.name = m_state.text("name");
    if (m_state.has("income_start"))
        rules.start = static_cast<StateRules::Start>(
            m_state.at("income_start").choice({"federal_agi", "federal_taxable_income", "gross_income"}));
    readRates(rules);
    readTaxableContributions(rules);
    const auto readAllowance = [this](const DataCursor& item) { return allowance(item); };
    readAll(rules.adjustments, m_state.at("adjustments"), [this](const DataCursor& item) { return adjustment(item); });
    readAll(rules.deductions, m_state.at("deductions"), readAllowance);
    readAll(rules.credits, m_state.at("credits"), readAllowance);
    readAll(rules.extraTaxes, m_state.at("extra_taxes"), [this](const DataCursor& item) { return extraTax(item); });
    readAll(rules.refundableCredits, m_state.at("refundable_credits"), readAllowance);
    readAll(rules.specialRules, m_state.at("special_rules"),
            [this](const DataCursor& item) { return specialRule(item); });
    readAll(rules.payroll, m_state.at("payroll"), [this](const DataCursor& item) { return payrollLevy(item); });
    rules.extraTaxesAfterCredits = m_state.flagOr("extra_taxes_after_credits", false);
    return rules;
}

} // namespace

StateRules readStateRules(const DataCursor& state, CatalogBuilder& catalog)
{
    return StateReader(state, catalog).read();
}

} // namespace pathwise
