// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/statecase.h"

#include <algorithm>

namespace pathwise {

namespace {

/// Figures of the threshold rules.
enum Threshold { Limit };

double noTaxUpToAgi(const SpecialRule& rule, const StateCase& facts)
{
    return facts.agi <= rule.figures[Limit][facts.status] ? -facts.tax : 0.0;
}

double noTaxBelowAgi(const SpecialRule& rule, const StateCase& facts)
{
    return facts.agi < rule.figures[Limit][facts.status] ? -facts.tax : 0.0;
}

double noTaxBelowTaxableIncome(const SpecialRule& rule, const StateCase& facts)
{
    return facts.taxableIncome <= rule.figures[Limit][facts.status] ? -facts.tax : 0.0;
}

/// DC and Mississippi: deductions go to either spouse as they like.
double separateWithSharedDeductions(const SpecialRule&, const StateCase& facts)
{
    return facts.joint() ? std::min(0.0, taxOnBestSplit(facts) - facts.tax) : 0.0;
}

enum MinimumTaxFigure { Rate, Exemption, PhaseoutStart, PhaseoutRate };

/// California (R&TC 17062) and Minnesota (Minn. Stat. 290.091): no standard deduction, the ISO spread counts.
double alternativeMinimumTax(const SpecialRule& rule, const StateCase& facts)
{
    const auto& figures = rule.figures;
    const double amti = facts.agi + facts.isoSpread;
    const double above = std::max(0.0, amti - figures[PhaseoutStart][facts.status]);
    const double exemption =
        std::max(0.0, figures[Exemption][facts.status] - figures[PhaseoutRate][facts.status] * above);
    const double tentative = figures[Rate][facts.status] * std::max(0.0, amti - exemption);
    return excessOverRegular(tentative, facts.taxBeforeCredits);
}

constexpr std::array<std::string_view, 6> minimumTaxFigures = {"rate", "exemption", "phaseout_start", "phaseout_rate"};

constexpr SpecialShape sharedShapes[] = {
    {"zero_tax_threshold", "KS", SpecialStage::Tax, noTaxUpToAgi, {"threshold"}},
    {"zero_tax_threshold", "OH", SpecialStage::Tax, noTaxBelowTaxableIncome, {"threshold"}},
    {"filing_threshold", "NJ", SpecialStage::Tax, noTaxUpToAgi, {"threshold"}},
    {"filing_threshold", "VA", SpecialStage::Tax, noTaxBelowAgi, {"threshold"}},
    {"separate_on_same_return", "DC", SpecialStage::Tax, separateWithSharedDeductions},
    {"separate_on_same_return", "MS", SpecialStage::Tax, separateWithSharedDeductions},
    {"alternative_minimum_tax", "CA", SpecialStage::MinimumTax, alternativeMinimumTax, minimumTaxFigures},
    {"alternative_minimum_tax", "MN", SpecialStage::MinimumTax, alternativeMinimumTax, minimumTaxFigures},
};

} // namespace

std::span<const SpecialShape> sharedRules()
{
    return sharedShapes;
}

} // namespace pathwise
