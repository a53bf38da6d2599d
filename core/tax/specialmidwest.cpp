// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/statecase.h"

#include <algorithm>

namespace pathwise {

namespace {

/// RSMo 143.171: a share of the federal tax, by Missouri AGI, without the refundable credits.
double missouriFederalTax(const SpecialRule& rule, const StateCase& facts)
{
    const FederalTax& federal = facts.federal;
    const double tax = std::max(0.0, federal.regular + federal.amt + federal.niit - federal.nonrefundable());
    const double fraction = rule.tables[0][facts.status].at(facts.agi);
    return std::min(fraction * tax, rule.figures[0][facts.status]);
}

/// RSMo 143.031: each spouse's share of Missouri AGI of the joint taxable income, taxed on its own.
double missouriJointSplit(const SpecialRule&, const StateCase& facts)
{
    if (!facts.joint() || facts.agi <= 0)
        return 0;
    const double share = std::clamp(facts.spouseAgi / facts.agi, 0.0, 1.0);
    const double spouse = facts.taxableIncome * share;
    return facts.schedule().tax(spouse) + facts.schedule().tax(facts.taxableIncome - spouse) - facts.tax;
}

double marriageCredit(double lesserTaxable, double maximum, const StateCase& facts)
{
    const Schedule& single = facts.rules.schedule[FilingStatus::Single];
    const double lesser = std::max(0.0, lesserTaxable);
    const double rest = std::max(0.0, facts.taxableIncome - lesser);
    const double penalty = facts.schedule().tax(facts.taxableIncome) - single.tax(lesser) - single.tax(rest);
    return std::clamp(penalty, 0.0, maximum);
}

enum MinnesotaFigure { MinimumIncome, MinimumTaxable, CreditMaximum, DeductionFraction };

/// Minn. Stat. 290.0675.
double minnesotaMarriageCredit(const SpecialRule& rule, const StateCase& facts)
{
    const auto& figures = rule.figures;
    const double earned = facts.lesserEarnedIncome();
    if (!facts.joint() || earned < figures[MinimumIncome][facts.status]
        || facts.taxableIncome < figures[MinimumTaxable][facts.status])
        return 0;
    const double deduction = facts.rules.deductions.front().amount[facts.status];
    return marriageCredit(earned - figures[DeductionFraction][facts.status] * deduction,
                          figures[CreditMaximum][facts.status], facts);
}

enum DakotaFigure { QualifiedIncome, TaxableThreshold, TaxableBase, DakotaMaximum };

/// N.D.C.C. 57-38-01.28.
double northDakotaMarriageCredit(const SpecialRule& rule, const StateCase& facts)
{
    const auto& figures = rule.figures;
    const double earned = facts.lesserEarnedIncome();
    if (!facts.joint() || facts.taxableIncome <= figures[TaxableThreshold][facts.status]
        || earned <= figures[QualifiedIncome][facts.status])
        return 0;
    return marriageCredit(earned - figures[TaxableBase][facts.status], figures[DakotaMaximum][facts.status], facts);
}

/// Neb. Rev. Stat. 77-2715(3): no more than the federal tax before credits. Wages and gains need no adjustment.
double nebraskaFederalLimit(const SpecialRule&, const StateCase& facts)
{
    return std::min(0.0, facts.federal.regular + facts.federal.amt - facts.tax);
}

enum OhioFigure { OhioCap, OhioIncome };

/// O.R.C. 5747.05(E): both spouses must have income other than interest, dividends and gains.
double ohioJointCredit(const SpecialRule& rule, const StateCase& facts)
{
    if (!facts.joint() || facts.lesserEarnedIncome() < rule.figures[OhioIncome][facts.status])
        return 0;
    const double rate = rule.tables[0][facts.status].at(facts.taxableIncome);
    return std::min(rate * facts.tax, rule.figures[OhioCap][facts.status]);
}

enum WisconsinFigure { CoupleRate, CoupleMaximum };

/// Wis. Stat. 71.07(6).
double wisconsinCoupleCredit(const SpecialRule& rule, const StateCase& facts)
{
    if (!facts.joint())
        return 0;
    return std::min(rule.figures[CoupleRate][facts.status] * facts.lesserEarnedIncome(),
                    rule.figures[CoupleMaximum][facts.status]);
}

constexpr SpecialShape shapes[] = {
    {"federal_income_tax_deduction",
     "MO",
     SpecialStage::Deduction,
     missouriFederalTax,
     {"cap"},
     {{{"fraction_by_agi", LookupTable::Edge::Exclusive}}}},
    {"joint_split", "MO", SpecialStage::Tax, missouriJointSplit},
    {"marriage_credit",
     "MN",
     SpecialStage::Credit,
     minnesotaMarriageCredit,
     {"minimum_individual_income", "minimum_taxable_income", "maximum", "standard_deduction_fraction"}},
    {"marriage_penalty_credit",
     "ND",
     SpecialStage::Credit,
     northDakotaMarriageCredit,
     {"qualified_income_threshold", "taxable_income_threshold", "taxable_income_base", "maximum"}},
    {"federal_tax_limit", "NE", SpecialStage::Tax, nebraskaFederalLimit},
    {"joint_filing_credit", "OH", SpecialStage::Credit, ohioJointCredit, {"cap", "income_threshold"}, {{{"rows"}}}},
    {"married_couple_credit", "WI", SpecialStage::Credit, wisconsinCoupleCredit, {"rate", "maximum"}},
};

} // namespace

std::span<const SpecialShape> midwestRules()
{
    return shapes;
}

} // namespace pathwise
