// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/statecase.h"

#include <algorithm>

namespace pathwise {

namespace {

/// C.R.S. 39-22-105: on federal AMTI above the federal exemption, where that is more than the normal tax.
double coloradoMinimumTax(const SpecialRule& rule, const StateCase& facts)
{
    return excessOverRegular(rule.figures[0][facts.status] * facts.federal.amtBase, facts.taxBeforeCredits);
}

enum HawaiiFigure { GainRate, GainThreshold };

/// HRS 235-51(f): gains at the alternative rate, where that is less.
double hawaiiGainsAlternative(const SpecialRule& rule, const StateCase& facts)
{
    if (facts.income.longGains <= 0)
        return 0;
    const double taxable = facts.taxableIncome;
    const double atOrdinaryRates =
        std::max(taxable - facts.income.longGains, std::min(taxable, rule.figures[GainThreshold][facts.status]));
    const double alternative =
        facts.schedule().tax(atOrdinaryRates) + rule.figures[GainRate][facts.status] * (taxable - atOrdinaryRates);
    return std::min(0.0, alternative - facts.tax);
}

/// MCA 15-30-2103: long-term gains at their own rates, on top of ordinary income.
double montanaGainsRates(const SpecialRule& rule, const StateCase& facts)
{
    const double ordinary = std::max(0.0, facts.taxableIncome - facts.income.longGains);
    const Schedule& gains = rule.schedule[facts.status];
    const double tax = facts.schedule().tax(ordinary) + gains.tax(facts.taxableIncome) - gains.tax(ordinary);
    return tax - facts.tax;
}

enum NewMexicoFigure { ExemptionMaximum, ExemptionIncomeLimit, ExemptionStart, ExemptionRate };

double newMexicoExemption(const SpecialRule& rule, const StateCase& facts)
{
    const auto& figures = rule.figures;
    const double agi = facts.federal.agi;
    if (agi > figures[ExemptionIncomeLimit][facts.status])
        return 0;
    const double reduction =
        figures[ExemptionRate][facts.status] * std::max(0.0, agi - figures[ExemptionStart][facts.status]);
    return std::max(0.0, figures[ExemptionMaximum][facts.status] - reduction) * facts.persons();
}

/// ORS 316.695: federal tax after credits, the earned income credit added back, up to a cap by federal AGI.
double oregonFederalTax(const SpecialRule& rule, const StateCase& facts)
{
    const FederalTax& federal = facts.federal;
    const double tax = std::max(0.0, federal.net() + federal.earnedIncomeCredit);
    return std::min(tax, rule.tables[0][facts.status].at(federal.agi));
}

enum UtahFigure { CreditRate, PersonalExemption, CreditPhaseout, PhaseoutFrom };

/// Utah Code 59-10-1018.
double utahTaxpayerCredit(const SpecialRule& rule, const StateCase& facts)
{
    const auto& figures = rule.figures;
    const double base =
        facts.federal.standardDeduction + figures[PersonalExemption][facts.status] * facts.income.dependents;
    const double above = std::max(0.0, facts.taxableIncome - figures[PhaseoutFrom][facts.status]);
    return std::max(0.0, figures[CreditRate][facts.status] * base - figures[CreditPhaseout][facts.status] * above);
}

/// Utah Code 59-10-104.1.
double utahExempt(const SpecialRule&, const StateCase& facts)
{
    return facts.federal.agi <= facts.federal.standardDeduction ? -facts.tax : 0.0;
}

constexpr SpecialShape westShapes[] = {
    {"alternative_minimum_tax", "CO", SpecialStage::MinimumTax, coloradoMinimumTax, {"rate"}},
    {"capital_gains_alternative_tax", "HI", SpecialStage::Tax, hawaiiGainsAlternative, {"rate", "threshold"}},
    {"net_long_term_capital_gains_rates", "MT", SpecialStage::Tax, montanaGainsRates, {}, {}, "by_status"},
    {"low_and_middle_income_exemption",
     "NM",
     SpecialStage::Deduction,
     newMexicoExemption,
     {"max_amount", "income_limit", "start", "rate"}},
    {"federal_income_tax_subtraction", "OR", SpecialStage::Deduction, oregonFederalTax, {}, {{{"cap_rows"}}}},
    {"taxpayer_credit",
     "UT",
     SpecialStage::Credit,
     utahTaxpayerCredit,
     {"rate", "personal_exemption", "phaseout_rate", "start"}},
    {"exempt", "UT", SpecialStage::Tax, utahExempt},
};

} // namespace

std::span<const SpecialShape> westRules()
{
    return westShapes;
}

} // namespace pathwise
