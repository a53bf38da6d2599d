// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/drivers.h"

#include "core/evaluation/view.h"

#include <array>
#include <cassert>
#include <numeric>

namespace pathwise {

namespace {

constexpr std::size_t driverCount = static_cast<std::size_t>(Driver::Luck) + 1;
using Amounts = std::array<double, driverCount>;

double& at(Amounts& amounts, Driver driver)
{
    return amounts[static_cast<std::size_t>(driver)];
}

/// Which parts of a year a measure counts.
bool counts(Measure measure, Driver driver)
{
    const bool cash = measure == Measure::TakeHome || measure == Measure::AfterLivingCosts;
    switch (driver) {
    case Driver::Base: return measure != Measure::Bonus && measure != Measure::Equity;
    case Driver::Bonus: return measure != Measure::Base && measure != Measure::Equity;
    case Driver::Equity: return measure != Measure::Base && measure != Measure::Bonus;
    case Driver::OneOff: return cash || measure == Measure::Gross;
    case Driver::Benefits: return measure == Measure::Gross;
    case Driver::Learning:
    case Driver::Contributions:
    case Driver::Tax: return cash;
    case Driver::LivingCosts: return measure == Measure::AfterLivingCosts;
    case Driver::Place:
    case Driver::Timing:
    case Driver::Luck: return true;
    }
    return false;
}

Amounts ofYear(const YearPay& pay)
{
    Amounts amounts{};
    at(amounts, Driver::Base) = pay.base;
    at(amounts, Driver::Bonus) = pay.bonus;
    at(amounts, Driver::Equity) = pay.equity;
    at(amounts, Driver::OneOff) = pay.signOn + pay.other;
    at(amounts, Driver::Benefits) = pay.benefits;
    at(amounts, Driver::Learning) = pay.learning;
    at(amounts, Driver::Contributions) = pay.pretax;
    at(amounts, Driver::Tax) = pay.tax();
    at(amounts, Driver::LivingCosts) = pay.livingCosts;
    return amounts;
}

Amounts ofMonth(const MonthRecord& month)
{
    const auto part = [&](Part which) { return month.pay[static_cast<std::size_t>(which)]; };
    Amounts amounts{};
    at(amounts, Driver::Base) = part(Part::Base);
    at(amounts, Driver::Bonus) = part(Part::Bonus);
    at(amounts, Driver::Equity) = part(Part::Equity);
    at(amounts, Driver::OneOff) = part(Part::SignOn) + part(Part::Other);
    at(amounts, Driver::Benefits) = part(Part::Benefits);
    return amounts;
}

void add(Amounts& sum, const Amounts& amounts, double factor)
{
    for (std::size_t index = 0; index < driverCount; ++index)
        sum[index] += factor * amounts[index];
}

/// What a dollar of that year counts in the column's money.
double worth(const Evaluation& evaluation, std::size_t year, MeasureColumn column)
{
    return column.money == Money::Real ? 1 / evaluation.deflator[year] : 1;
}

/// By kind of pay, the years of one path less those of another.
Amounts yearlyDifference(const Evaluation& evaluation, std::size_t path, std::size_t baseline, MeasureColumn column)
{
    Amounts difference{};
    for (std::size_t year = 0; year < evaluation.years(); ++year) {
        const double factor = worth(evaluation, year, column);
        add(difference, ofYear(evaluation.paths[path].years[year]), factor);
        add(difference, ofYear(evaluation.paths[baseline].years[year]), -factor);
    }
    return difference;
}

/// By kind of pay, the months in which exactly one of the two has a job.
Amounts gapDifference(const Evaluation& evaluation, std::size_t path, std::size_t baseline, MeasureColumn column)
{
    Amounts difference{};
    const auto& own = evaluation.paths[path].projection.months;
    const auto& other = evaluation.paths[baseline].projection.months;
    for (std::size_t month = 0; month < own.size(); ++month) {
        if ((own[month].job < 0) == (other[month].job < 0))
            continue;
        const Month date = evaluation.plan.assumptions.start + static_cast<int>(month);
        const double factor = worth(evaluation, static_cast<std::size_t>(date.year() - evaluation.firstYear), column);
        add(difference, ofMonth(own[month]), factor);
        add(difference, ofMonth(other[month]), -factor);
    }
    return difference;
}

/// Takes the counted pay of gap months out of its kinds and calls it timing.
void moveToTiming(Amounts& amounts, const Amounts& gaps, Measure measure)
{
    for (std::size_t index = 0; index < driverCount; ++index) {
        if (!counts(measure, static_cast<Driver>(index)))
            continue;
        amounts[index] -= gaps[index];
        at(amounts, Driver::Timing) += gaps[index];
    }
}

const Stage& stageAt(const CareerPath& path, Month date)
{
    const Stage* at = &path.stages.front();
    for (const Stage& stage : path.stages) {
        if (stage.start <= date)
            at = &stage;
    }
    return *at;
}

/// The plan with one path more at its end: `path` living where the baseline lives. The others stay, since where a job in
/// no state in particular is taxed may follow from them.
Plan movedPlan(const Evaluation& evaluation, std::size_t path)
{
    Plan plan = evaluation.plan;
    CareerPath moved = plan.paths[path];
    const CareerPath& baseline = plan.paths[evaluation.baseline];
    moved.id = PathId(moved.id.text() + " moved");
    for (Stage& stage : moved.stages) {
        if (!baseline.stages.empty())
            stage.place = stageAt(baseline, stage.start).place;
    }
    plan.paths.push_back(std::move(moved));
    return plan;
}

double projectedTotal(const Evaluation& evaluation, std::size_t path, MeasureColumn column)
{
    const auto years = projected(evaluation, path, column);
    return std::accumulate(years.begin(), years.end(), 0.0);
}

} // namespace

Result<Drivers> driversOf(const Evaluation& evaluation, const World& world, std::size_t path, MeasureColumn column)
{
    assert(path < evaluation.paths.size());
    Drivers drivers{.lead = summaryOf(evaluation, path, column).lead, .parts = {}};
    if (path == evaluation.baseline)
        return drivers;
    const auto moved = evaluate(movedPlan(evaluation, path), world, {.futures = 0});
    if (!moved)
        return failure(moved.error());
    const std::size_t there = evaluation.paths.size();
    Amounts amounts = yearlyDifference(**moved, there, evaluation.baseline, column);
    moveToTiming(amounts, gapDifference(**moved, there, evaluation.baseline, column), column.measure);
    const double own = projectedTotal(evaluation, path, column);
    at(amounts, Driver::Place) = own - projectedTotal(**moved, there, column);
    at(amounts, Driver::Luck) = drivers.lead - (own - projectedTotal(evaluation, evaluation.baseline, column));
    for (std::size_t index = 0; index < driverCount; ++index) {
        if (const auto driver = static_cast<Driver>(index); counts(column.measure, driver))
            drivers.parts.push_back({.driver = driver, .amount = amounts[index]});
    }
    return drivers;
}

} // namespace pathwise
