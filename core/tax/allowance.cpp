// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/allowance.h"

#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

int unitsOf(const Allowance& allowance, const StateCase& facts)
{
    int units = 1;
    switch (allowance.per) {
    case Allowance::Per::Return: break;
    case Allowance::Per::Filer: units = facts.income.filers; break;
    case Allowance::Per::Dependent: units = facts.income.dependents; break;
    case Allowance::Per::Person: units = facts.persons(); break;
    }
    if (facts.status == FilingStatus::HeadOfHousehold)
        units += allowance.headOfHouseholdExtraUnits;
    return std::max(0, units - allowance.skipFirst);
}

double unitAmount(const Allowance& allowance, const StateCase& facts)
{
    switch (allowance.kind) {
    case Allowance::Amount::FederalStandardDeduction: return facts.federal.standardDeduction;
    case Allowance::Amount::ByChildren: {
        // Follows federal eligibility (Washington's credit for working families).
        const auto children = static_cast<std::size_t>(std::min(facts.income.dependents, 3));
        return facts.federal.earnedIncomeCredit > 0 ? allowance.byChildren[children] : 0.0;
    }
    case Allowance::Amount::Fixed:
    case Allowance::Amount::FederalEarnedIncomeCredit: break;
    }
    return allowance.amount[facts.status];
}

double afterSteps(double amount, double x, const Phaseout& phaseout, FilingStatus status)
{
    const double ratio = std::max(0.0, x - phaseout.start[status]) / phaseout.step[status];
    const double steps = phaseout.rounding == Phaseout::Rounding::Up ? std::ceil(ratio) : std::floor(ratio);
    const double reduced =
        (amount - steps * phaseout.reductionAmount[status]) * (1.0 - std::min(1.0, steps * phaseout.reductionFraction));
    return std::max(phaseout.floor[status], reduced);
}

double afterWidth(double amount, double x, const Phaseout& phaseout, FilingStatus status)
{
    const double share = std::clamp((x - phaseout.start[status]) / phaseout.step[status], 0.0, 1.0);
    double reduction = amount * share;
    if (phaseout.roundReductionDownTo > 0)
        reduction = std::floor(reduction / phaseout.roundReductionDownTo) * phaseout.roundReductionDownTo;
    return amount - reduction;
}

double afterTwoTiers(double amount, double x, const Phaseout& phaseout, FilingStatus status)
{
    const double most = phaseout.maxReductionFraction * amount;
    if (x > phaseout.fullReductionAbove)
        return amount - most;
    const double low = phaseout.start[status];
    const double high = phaseout.step[status];
    const double reduction =
        phaseout.lowRate * std::max(0.0, std::min(x, high) - low) + phaseout.highRate * std::max(0.0, x - high);
    return amount - std::min(reduction, most);
}

double phasedOut(double amount, const Phaseout& phaseout, const StateCase& facts)
{
    const double x = phaseout.income == Phaseout::Income::FederalAgi ? facts.federal.agi : facts.agi;
    switch (phaseout.kind) {
    case Phaseout::Kind::Steps:
    case Phaseout::Kind::StepsTotal: return afterSteps(amount, x, phaseout, facts.status);
    case Phaseout::Kind::Width: return afterWidth(amount, x, phaseout, facts.status);
    case Phaseout::Kind::Cliff: return x > phaseout.start[facts.status] ? 0.0 : amount;
    case Phaseout::Kind::Table: return phaseout.table[facts.status].at(x);
    case Phaseout::Kind::Brackets: return std::max(0.0, amount - phaseout.schedule[facts.status].tax(x));
    case Phaseout::Kind::TwoTier: return afterTwoTiers(amount, x, phaseout, facts.status);
    case Phaseout::Kind::None: break;
    }
    return amount;
}

/// Massachusetts: each filer's Social Security and Medicare, up to the amount.
double limitedToFica(double amount, const StateCase& facts)
{
    double sum = 0;
    for (const YearIncome::Worker& worker : facts.income.workers)
        sum += std::min(amount, employeeFica(worker.ficaWages, facts.federalRules));
    return sum;
}

/// Alabama: the employee's FICA, Additional Medicare Tax included.
double wholeFica(const StateCase& facts)
{
    double sum = 0;
    for (const YearIncome::Worker& worker : facts.income.workers)
        sum += employeeFica(worker.ficaWages, facts.federalRules);
    const double threshold = facts.federalRules.additionalMedicareThreshold[facts.status];
    return sum + facts.federalRules.additionalMedicareRate * std::max(0.0, facts.income.ficaWages - threshold);
}

double fractionOfFederalCredit(const Allowance& allowance, const StateCase& facts)
{
    const double federal = facts.federal.earnedIncomeCredit;
    if (federal <= 0)
        return 0;
    if (facts.income.dependents == 0)
        return federal * allowance.fractionWithoutChildren;
    return federal * allowance.fraction + allowance.plusWithChildren;
}

} // namespace

double allowanceValue(const Allowance& allowance, const StateCase& facts)
{
    if (allowance.kind == Allowance::Amount::FederalEarnedIncomeCredit)
        return fractionOfFederalCredit(allowance, facts);
    const int units = unitsOf(allowance, facts);
    if (units == 0)
        return 0;
    const double amount = unitAmount(allowance, facts);
    if (allowance.limitedToFica)
        return limitedToFica(amount, facts);
    if (allowance.phaseout.kind == Phaseout::Kind::StepsTotal)
        return phasedOut(amount * units, allowance.phaseout, facts);
    const double value = phasedOut(amount, allowance.phaseout, facts) * units;
    return allowance.orFicaIfMore ? std::max(value, wholeFica(facts)) : value;
}

} // namespace pathwise
