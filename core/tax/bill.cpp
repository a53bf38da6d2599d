// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/bill.h"

#include "core/tax/federaltax.h"
#include "core/tax/income.h"
#include "core/tax/localtax.h"
#include "core/tax/residence.h"
#include "core/tax/statetax.h"

#include <algorithm>

namespace pathwise {

namespace {

/// One bill in the making: what several steps share.
class BillWriter {
public:
    BillWriter(const Household& household, const TaxRules& rules, const BillOptions& options, Bill& bill)
        : m_household(household)
        , m_rules(rules)
        , m_options(options)
        , m_bill(bill)
        , m_income(yearIncome(household, rules.federal, bill))
    {
    }

    void write(std::span<const TaxClaim> claims)
    {
        m_claims = claims;
        const FederalTax federal = federalTaxWith(chooseDeduction(), m_household.isoSpread);
        writeFederalLines(federal, m_income, m_household.status, m_rules.federal, m_bill);
        m_bill.minimumTaxCreditOut = m_household.minimumTaxCredit - federal.priorCreditUsed + federal.amtCreditCreated;
        writePayrollTaxes(m_income, m_household.status, m_rules.federal, m_bill);
        writeStateAndLocal(federal, m_bill);
        writeStateFunds();
    }

    /// The share of income that is wages: what another state of work may tax.
    [[nodiscard]] double wageShare() const
    {
        return m_income.agi > 0 ? std::clamp(m_income.wages / m_income.agi, 0.0, 1.0) : 1.0;
    }

private:
    [[nodiscard]] FederalTax federalTaxWith(const FederalDeduction& deduction, double isoSpread) const
    {
        return federalTax(m_income, m_household.status, m_household.filer.age, deduction,
                          {.isoSpread = isoSpread, .priorMinimumTaxCredit = m_household.minimumTaxCredit},
                          m_rules.federal);
    }

    void writeStateAndLocal(const FederalTax& federal, Bill& bill) const;
    void writePlace(const TaxClaim& claim, const FederalTax& seen, Bill& bill) const;
    void writeSources(const FederalTax& seen, Bill& bill) const;
    void writeStateFunds();
    [[nodiscard]] FederalDeduction chooseDeduction();
    [[nodiscard]] double stateAndLocalTax(const FederalTax& federal) const;

    const Household& m_household;
    const TaxRules& m_rules;
    const BillOptions& m_options;
    Bill& m_bill;
    YearIncome m_income;
    std::span<const TaxClaim> m_claims;
};

/// Appends a place's share of what it would take from the whole year.
void appendShare(const Bill& whole, double share, Bill& bill)
{
    for (const BillLine& line : whole.lines)
        bill.add(line.rule, line.category, line.base * share, line.rate, line.amount * share);
    bill.stateTaxableIncome += whole.stateTaxableIncome * share;
    bill.stateRefundableCredits += whole.stateRefundableCredits * share;
}

/// The state's tax and, for residents, the localities', on the whole year's income.
void BillWriter::writePlace(const TaxClaim& claim, const FederalTax& seen, Bill& bill) const
{
    const bool stateSeesIso = m_options.stateIso == BillOptions::StateIso::Included;
    const StateInput input{.isoSpread = stateSeesIso ? m_household.isoSpread : 0.0, .iso = m_options.stateIso};
    const StateTax state =
        writeStateTax(m_rules.stateOf(claim.place), m_rules.federal, m_income, seen, m_household.status, input, bill);
    if (claim.basis == TaxClaim::Basis::Source)
        return;
    for (std::size_t i = 0; i < claim.place.localityCount; ++i)
        writeLocalTax(m_rules.locals[claim.place.localities[i]], m_income, state, m_household.status, bill);
}

void BillWriter::writeSources(const FederalTax& seen, Bill& bill) const
{
    const double homeTax = std::max(0.0, bill.of(TaxCategory::StateIncome));
    for (const TaxClaim& claim : m_claims) {
        if (claim.basis != TaxClaim::Basis::Source || claim.share <= 0)
            continue;
        Bill whole;
        writePlace(claim, seen, whole);
        appendShare(whole, claim.share, bill);
        const double paid = std::max(0.0, whole.of(TaxCategory::StateIncome) * claim.share);
        const double credit = std::min(paid, homeTax * claim.share);
        const RuleId rule = m_rules.stateOf(m_claims.front().place).ratesRule;
        bill.add(rule, TaxCategory::StateIncome, credit, -1, -credit);
        bill.notices.push({BillNotice::Kind::OtherStateTax, paid, credit, rule});
    }
}

void BillWriter::writeStateAndLocal(const FederalTax& federal, Bill& bill) const
{
    const FederalTax* seen = &federal;
    FederalTax withoutIso;
    if (m_options.stateIso == BillOptions::StateIso::FederalOnly && m_household.isoSpread > 0) {
        withoutIso = federalTaxWith(standardDeduction(m_household, m_rules.federal), 0);
        seen = &withoutIso;
    }
    if (m_claims.size() == 1) {
        writePlace(m_claims.front(), *seen, bill);
        return;
    }
    for (const TaxClaim& claim : m_claims) {
        if (claim.basis == TaxClaim::Basis::Source)
            continue;
        Bill whole;
        writePlace(claim, *seen, whole);
        appendShare(whole, claim.share, bill);
    }
    writeSources(*seen, bill);
}

/// Employee contributions follow the work.
void BillWriter::writeStateFunds()
{
    double sourced = 0;
    for (const TaxClaim& claim : m_claims)
        sourced += claim.basis == TaxClaim::Basis::Source ? claim.share : 0.0;
    const double elsewhere = std::min(1.0, sourced / std::max(wageShare(), 1e-9));
    for (const TaxClaim& claim : m_claims) {
        const bool isSource = claim.basis == TaxClaim::Basis::Source;
        const double share = isSource ? elsewhere * claim.share / sourced : (1 - elsewhere) * claim.share;
        if (share == 1.0) {
            writeStatePayroll(m_rules.stateOf(claim.place), m_income, m_options.scope, m_bill);
            continue;
        }
        Bill whole;
        writeStatePayroll(m_rules.stateOf(claim.place), m_income, m_options.scope, whole);
        appendShare(whole, share, m_bill);
    }
}

double BillWriter::stateAndLocalTax(const FederalTax& federal) const
{
    Bill draft;
    writeStateAndLocal(federal, draft);
    return std::max(0.0, draft.of(TaxCategory::StateIncome) + draft.of(TaxCategory::LocalIncome));
}

/// State and local tax are taken as they come out beside the standard deduction: in life, what was withheld in the
/// year.
FederalDeduction BillWriter::chooseDeduction()
{
    const FederalRules& rules = m_rules.federal;
    const FederalDeduction standard = standardDeduction(m_household, rules);
    if (m_options.deduction == BillOptions::Deduction::Standard)
        return standard;
    const FederalTax withStandard = federalTaxWith(standard, m_household.isoSpread);
    const double salt = stateAndLocalTax(withStandard);
    const FederalDeduction itemized = itemizedDeduction(m_household, m_income, salt, rules);
    if (itemized.amount <= standard.amount
        || federalTaxWith(itemized, m_household.isoSpread).net() >= withStandard.net())
        return standard;
    m_bill.notices.push({BillNotice::Kind::Itemized, salt + m_household.mortgageInterest + m_household.charity,
                         itemized.amount, rules.saltRule});
    return itemized;
}

} // namespace

Bill bill(const Household& household, const TaxRules& rules, const BillOptions& options)
{
    Bill result;
    BillWriter writer(household, rules, options, result);
    const TaxClaim home{.place = household.place};
    if (!household.workPlace || household.workPlace->state == household.place.state) {
        writer.write({&home, 1});
        return result;
    }
    const std::array<TaxClaim, 2> claims = {
        home, TaxClaim{*household.workPlace, writer.wageShare(), TaxClaim::Basis::Source}};
    writer.write(claims);
    return result;
}

Bill billOverClaims(const Household& household, std::span<const TaxClaim> claims, const TaxRules& rules,
                    const BillOptions& options)
{
    Bill result;
    BillWriter(household, rules, options, result).write(claims);
    return result;
}

Result<Bill> checkedBill(const Household& household, const TaxRules& rules, const BillOptions& options)
{
    const Problems problems = problemsOf(household, rules);
    if (!problems.empty())
        return failure(problems.front());
    return bill(household, rules, options);
}

MarginalRates marginalRates(const Household& household, const TaxRules& rules, const BillOptions& options)
{
    // Two points to the right: a jump at the wages themselves is left behind, and between two points a 64th of a dollar
    // apart the bill is a straight line unless the law has an edge just there.
    constexpr double step = 1.0 / 64;
    Household nearer = household;
    nearer.filer.wages += step;
    Household farther = household;
    farther.filer.wages += 2 * step;
    const Bill near = bill(nearer, rules, options);
    const Bill far = bill(farther, rules, options);
    MarginalRates result{.total = (far.total - near.total) / step};
    for (std::size_t i = 0; i < taxCategoryCount; ++i)
        result.categories[i] = (far.categories[i] - near.categories[i]) / step;
    return result;
}

} // namespace pathwise
