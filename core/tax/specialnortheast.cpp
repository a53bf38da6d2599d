// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/statecase.h"

#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

enum SteppedFigure { StepStart, StepWidth, AmountPerStep, StepMaximum };

/// Connecticut's recaptures: so much for each step, or part of it, of AGI above the start.
double steppedAddition(const SpecialRule& rule, const StateCase& facts)
{
    const auto& figures = rule.figures;
    const double above = std::max(0.0, facts.agi - figures[StepStart][facts.status]);
    const double steps = std::ceil(above / figures[StepWidth][facts.status]);
    return std::min(figures[StepMaximum][facts.status], steps * figures[AmountPerStep][facts.status]);
}

double connecticutPersonalCredit(const SpecialRule& rule, const StateCase& facts)
{
    return rule.tables[0][facts.status].at(facts.agi) * facts.tax;
}

enum ConnecticutMinimum { FractionOfTentative, RateOnIncome };

double connecticutMinimumTax(const SpecialRule& rule, const StateCase& facts)
{
    const double onTentative = rule.figures[FractionOfTentative][facts.status] * facts.federal.tentativeMinimum;
    const double onIncome = rule.figures[RateOnIncome][facts.status] * facts.federal.amti;
    return excessOverRegular(std::min(onTentative, onIncome), facts.tax);
}

enum NewYorkFigure { MinAgi, PhaseInLength, TopAgi };

/// Tax Law s.601(d): above the thresholds the benefit of the lower brackets is taken back, step by step.
double newYorkSupplementalTax(const SpecialRule& rule, const StateCase& facts)
{
    const auto& figures = rule.figures;
    const Schedule& schedule = facts.schedule();
    if (facts.agi > figures[TopAgi][facts.status])
        return std::max(0.0, schedule.topRate() * facts.taxableIncome - facts.tax);
    const double edge = std::max(schedule.edgeBelow(facts.taxableIncome), figures[MinAgi][facts.status]);
    const double phasedIn = std::clamp((facts.agi - edge) / figures[PhaseInLength][facts.status], 0.0, 1.0);
    const double base = rule.tables[0][facts.status].at(facts.taxableIncome);
    return base + phasedIn * rule.tables[1][facts.status].at(facts.taxableIncome);
}

enum MassachusettsFigure { NoTaxBase, AddExemption, PerDependent };

double massachusettsNoTax(const SpecialRule& rule, const StateCase& facts)
{
    const auto& figures = rule.figures;
    const Allowance& personalExemption = facts.rules.deductions.front();
    const double limit = figures[NoTaxBase][facts.status]
        + figures[PerDependent][facts.status] * facts.income.dependents
        + figures[AddExemption][facts.status] * personalExemption.amount[facts.status];
    return facts.agi <= limit ? -facts.tax : 0.0;
}

enum SurtaxFigure { SurtaxAgi, SurtaxRate };

/// Md. Code, Tax-Gen. 10-106.3: on net capital gain as s.1222(11) defines it, so without qualified dividends.
double marylandGainsSurtax(const SpecialRule& rule, const StateCase& facts)
{
    if (facts.federal.agi <= rule.figures[SurtaxAgi][facts.status])
        return 0;
    return rule.figures[SurtaxRate][facts.status] * facts.income.longGains;
}

double vermontMinimumTax(const SpecialRule& rule, const StateCase& facts)
{
    if (facts.federal.agi <= rule.figures[SurtaxAgi][facts.status])
        return 0;
    return std::max(0.0, rule.figures[SurtaxRate][facts.status] * facts.federal.agi - facts.tax);
}

/// Each spouse's own deduction and own personal credit; the dependants' credits go to either. 30 Del. C. s.1110.
double delawareSeparate(const SpecialRule&, const StateCase& facts)
{
    if (!facts.joint())
        return 0;
    const double deduction = facts.rules.deductions.front().amount[FilingStatus::MarriedSeparate];
    const double credit = facts.rules.credits.front().amount[facts.status];
    double tax = 0;
    for (const double own : {facts.filerAgi, facts.spouseAgi})
        tax += std::max(0.0, facts.schedule().tax(std::max(0.0, own - deduction)) - credit);
    tax = std::max(0.0, tax - credit * facts.income.dependents);
    return std::min(0.0, tax - facts.tax);
}

enum DelawareCredit { Nonrefundable, Refundable };

double delawareEarnedIncomeCredit(const SpecialRule& rule, const StateCase& facts)
{
    const double federal = facts.federal.earnedIncomeCredit;
    const double againstTax = std::min(facts.tax, rule.figures[Nonrefundable][facts.status] * federal);
    return -std::max(againstTax, rule.figures[Refundable][facts.status] * federal);
}

enum MarylandCredit { AgainstTax, PaidOut, Childless };

double marylandEarnedIncomeCredit(const SpecialRule& rule, const StateCase& facts)
{
    const bool childless = facts.income.dependents == 0;
    const double federal = facts.federal.earnedIncomeCredit;
    const double againstTax = federal * rule.figures[childless ? Childless : AgainstTax][facts.status];
    const double paidOut = federal * rule.figures[childless ? Childless : PaidOut][facts.status];
    return -std::max(std::min(facts.tax, againstTax), paidOut);
}

enum PennsylvaniaFigure { PerFiler, PerChild, ForgivenessStep, LessPerStep };

double pennsylvaniaForgiveness(const SpecialRule& rule, const StateCase& facts)
{
    const auto& figures = rule.figures;
    const double allowed = figures[PerFiler][facts.status] * facts.income.filers
        + figures[PerChild][facts.status] * facts.income.dependents;
    const double steps = std::ceil(std::max(0.0, facts.agi - allowed) / figures[ForgivenessStep][facts.status]);
    return -facts.tax * std::max(0.0, 1 - steps * figures[LessPerStep][facts.status]);
}

constexpr auto exclusiveEdge = LookupTable::Edge::Exclusive;
constexpr std::array<std::string_view, 6> stepped = {"start", "step", "amount_per_step", "maximum"};

constexpr SpecialShape northeastShapes[] = {
    {"two_percent_rate_phaseout_addback", "CT", SpecialStage::Tax, steppedAddition, stepped},
    {"recapture_low", "CT", SpecialStage::Tax, steppedAddition, stepped},
    {"recapture_middle", "CT", SpecialStage::Tax, steppedAddition, stepped},
    {"recapture_high", "CT", SpecialStage::Tax, steppedAddition, stepped},
    {"personal_tax_credit_rate",
     "CT",
     SpecialStage::Credit,
     connecticutPersonalCredit,
     {},
     {{{"rows", exclusiveEdge}}}},
    {"alternative_minimum_tax",
     "CT",
     SpecialStage::MinimumTax,
     connecticutMinimumTax,
     {"fraction_of_tentative", "rate"}},
    {"supplemental_tax",
     "NY",
     SpecialStage::Tax,
     newYorkSupplementalTax,
     {"min_agi", "phase_in_length", "top_agi"},
     {{{"recapture_base", exclusiveEdge}, {"incremental_benefit", exclusiveEdge}}}},
    {"no_tax_status", "MA", SpecialStage::Tax, massachusettsNoTax, {"base", "add_personal_exemption", "per_dependent"}},
    {"capital_gains_surtax", "MD", SpecialStage::Tax, marylandGainsSurtax, {"agi_threshold", "rate"}},
    {"minimum_tax", "VT", SpecialStage::Tax, vermontMinimumTax, {"threshold", "rate"}},
    {"separate_on_same_return", "DE", SpecialStage::AfterCredits, delawareSeparate},
    {"earned_income_credit",
     "DE",
     SpecialStage::AfterCredits,
     delawareEarnedIncomeCredit,
     {"nonrefundable_fraction", "refundable_fraction"}},
    {"earned_income_credit",
     "MD",
     SpecialStage::AfterCredits,
     marylandEarnedIncomeCredit,
     {"nonrefundable_fraction", "refundable_fraction", "fraction_without_children"}},
    {"tax_forgiveness",
     "PA",
     SpecialStage::Tax,
     pennsylvaniaForgiveness,
     {"per_filer", "per_dependent", "step", "fraction_per_step"}},
};

} // namespace

std::span<const SpecialShape> northeastRules()
{
    return northeastShapes;
}

} // namespace pathwise
