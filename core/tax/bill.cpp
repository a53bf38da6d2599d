// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/bill.h"

#include "core/tax/federaltax.h"
#include "core/tax/income.h"
#include "core/tax/localtax.h"
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

    void write()
    {
        const FederalTax federal = federalTaxWith(chooseDeduction(), m_household.isoSpread);
        writeFederalLines(federal, m_income, m_household.status, m_rules.federal, m_bill);
        m_bill.minimumTaxCreditOut = m_household.minimumTaxCredit - federal.priorCreditUsed + federal.amtCreditCreated;
        writePayrollTaxes(m_income, m_household.status, m_rules.federal, m_bill);
        writeStateAndLocal(federal, m_bill);
        writeStatePayroll(m_rules.stateOf(m_household.place), m_income, m_options.scope, m_bill);
    }

private:
    [[nodiscard]] FederalTax federalTaxWith(const FederalDeduction& deduction, double isoSpread) const
    {
        return federalTax(m_income, m_household.status, m_household.filer.age, deduction,
                          {.isoSpread = isoSpread, .priorMinimumTaxCredit = m_household.minimumTaxCredit},
                          m_rules.federal);
    }

    void writeStateAndLocal(const FederalTax& federal, Bill& bill) const;
    [[nodiscard]] FederalDeduction chooseDeduction();
    [[nodiscard]] double stateAndLocalTax(const FederalTax& federal) const;

    const Household& m_household;
    const TaxRules& m_rules;
    const BillOptions& m_options;
    Bill& m_bill;
    YearIncome m_income;
};

void BillWriter::writeStateAndLocal(const FederalTax& federal, Bill& bill) const
{
    const bool stateSeesIso = m_options.stateIso == BillOptions::StateIso::Included;
    const FederalTax* seen = &federal;
    FederalTax withoutIso;
    if (!stateSeesIso && m_household.isoSpread > 0) {
        withoutIso = federalTaxWith(standardDeduction(m_household, m_rules.federal), 0);
        seen = &withoutIso;
    }
    const StateInput input{.isoSpread = stateSeesIso ? m_household.isoSpread : 0.0, .iso = m_options.stateIso};
    const StateTax state = writeStateTax(m_rules.stateOf(m_household.place), m_rules.federal, m_income, *seen,
                                         m_household.status, input, bill);
    for (std::size_t i = 0; i < m_household.place.localityCount; ++i)
        writeLocalTax(m_rules.locals[m_household.place.localities[i]], m_income, state, m_household.status, bill);
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
    BillWriter(household, rules, options, result).write();
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
