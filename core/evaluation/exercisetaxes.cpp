// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exercisetaxes.h"

#include "core/evaluation/searchdelay.h"
#include "core/evaluation/taxedprogram.h"

#include <algorithm>

namespace pathwise {

namespace {

/// What the spread of one year adds to its taxes, and leaves as a credit.
struct SpreadTax {
    double tax = 0;
    double credit = 0;
};

SpreadTax spreadTaxOf(const YearPayContext& context, const YearRecord& record, int year)
{
    YearRecord without = record;
    without.isoSpread = 0;
    const auto with = billOfYear(context, record, year, 0);
    const auto plain = billOfYear(context, without, year, 0);
    if (!with || !plain)
        return {};
    return {with->total - plain->total, with->minimumTaxCreditOut};
}

void addYear(PathProgram& path, const Program& program, const PathEvaluation& planned, std::size_t year,
             const SpreadTax& whole)
{
    const double spread = planned.years[year].isoSpread;
    for (DatedCash& cash : path.cash) {
        if (cash.exercise.isoSpread <= 0)
            continue;
        const int late = searchDelay(planned.projection, path, static_cast<std::size_t>(cash.job));
        const int month = std::max(cash.month, 1) + late;
        if (month > program.months
            || static_cast<std::size_t>(program.yearOfMonth[static_cast<std::size_t>(month) - 1]) != year)
            continue;
        cash.exercise.minimumTax = whole.tax * cash.exercise.isoSpread / spread;
        cash.exercise.creditCreated = whole.credit * cash.exercise.isoSpread / spread;
    }
}

} // namespace

void addExerciseTaxes(Program& program, const Evaluation& evaluation, const World& world)
{
    for (std::size_t index = 0; index < program.paths.size(); ++index) {
        PathProgram& path = program.paths[index];
        const bool keepsIsos = std::any_of(path.cash.begin(), path.cash.end(),
                                           [](const DatedCash& cash) { return cash.exercise.isoSpread > 0; });
        if (!keepsIsos || !world.taxes)
            continue;
        const auto context = yearPayContext(evaluation.plan, world, evaluation.plan.paths[index]);
        const PathEvaluation& planned = evaluation.paths[index];
        for (std::size_t year = 0; year < planned.years.size(); ++year) {
            const YearPay& pay = planned.years[year];
            path.creditUse.push_back(pay.creditIn > 0 ? pay.creditUsed / pay.creditIn : 0);
            if (pay.isoSpread > 0)
                addYear(path, program, planned, year,
                        spreadTaxOf(context, planned.projection.years[year], evaluation.yearAt(year)));
        }
    }
}

} // namespace pathwise
