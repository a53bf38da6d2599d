// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a calendar year: taxes, totals, sums. Included once per target.

#if defined(PATHWISE_KERNELYEAR_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef PATHWISE_KERNELYEAR_INL_H
#undef PATHWISE_KERNELYEAR_INL_H
#else
#define PATHWISE_KERNELYEAR_INL_H
#endif

#include "core/simulation/kernelmonth-inl.h"

HWY_BEFORE_NAMESPACE();
namespace pathwise {
namespace HWY_NAMESPACE {

/// Tax on a year's wages: the table's last knot not above them, through the uniform index.
template <class D>
HWY_INLINE hn::Vec<D> taxOn(D d, const TaxPlan& tax, hn::Vec<D> wages)
{
    const hn::RebindToSigned<D> di;
    const auto scaled = hn::Mul(wages, hn::Set(d, tax.bucketsPerDollar));
    const auto top = hn::Set(d, static_cast<double>(tax.firstKnot.size() - 1));
    const auto bucket = hn::Floor(hn::Min(scaled, top));
    const auto asInteger = hn::Sub(hn::BitCast(di, hn::Add(bucket, hn::Set(d, lanes::twoTo52))),
                                   hn::Set(di, static_cast<std::int64_t>(lanes::integerBits)));
    auto knot = hn::GatherIndex(di, tax.firstKnot.data(), asInteger);
    const auto one = hn::Set(di, std::int64_t{1});
    for (int step = 0; step < tax.steps; ++step) {
        const auto next = hn::GatherIndex(d, tax.table.knots.data(), hn::Add(knot, one));
        const auto above = hn::Le(next, wages);
        knot = hn::Add(knot, hn::IfThenElseZero(hn::RebindMask(di, above), one));
    }
    const auto slope = hn::GatherIndex(d, tax.table.slopes.data(), knot);
    return mulAdd(slope, wages, hn::GatherIndex(d, tax.atZero.data(), knot));
}

/// A calendar year of the lanes of one vector.
template <class D>
struct YearFigures {
    hn::Vec<D> gross;
    hn::Vec<D> wages;
    hn::Vec<D> pretax;
    hn::Vec<D> tax;
    hn::Vec<D> takeHome;
};

/// Minimum tax credit: what of earlier years' is taken off now, never more than the tax; this year's is carried on.
template <class S>
HWY_INLINE hn::Vec<typename S::D> useCredit(const PathRun<S>& run, std::size_t year, hn::Vec<typename S::D> tax,
                                            std::size_t i)
{
    const typename S::D d;
    const auto carried = hn::Load(d, run.lanes.credit.lane + i);
    const auto wanted = hn::Mul(carried, hn::Set(d, run.path.creditUse[year]));
    const auto used = hn::Min(wanted, hn::Max(tax, hn::Zero(d)));
    hn::Store(hn::Add(hn::Sub(carried, used), hn::Load(d, run.lanes.created.lane + i)), d, run.lanes.credit.lane + i);
    return used;
}

template <class S>
HWY_INLINE YearFigures<typename S::D> closeYear(const PathRun<S>& run, std::size_t year, std::size_t i)
{
    const typename S::D d;
    const auto zero = hn::Zero(d);
    auto gross = hn::Load(d, run.lanes.parts[0].lane + i);
    for (std::size_t index = 1; index < grossParts; ++index)
        gross = hn::Add(gross, hn::Load(d, run.lanes.parts[index].lane + i));
    const auto pay = hn::Sub(gross, hn::Load(d, part(run.lanes, Part::Benefits).lane + i));
    const auto cash = hn::Add(pay, hn::Load(d, part(run.lanes, Part::Learning).lane + i));
    const auto untaxed = hn::Load(d, run.lanes.untaxed.lane + i);
    const auto pretax =
        hn::Min(hn::Load(d, part(run.lanes, Part::Pretax).lane + i), hn::Set(d, run.path.pretaxCap[year]));
    // Contributions are the table's business: they leave income tax but not Social Security and Medicare.
    const auto wages = hn::Max(hn::Sub(cash, untaxed), zero);
    auto tax = taxOn(d, run.plan.taxes[run.path.taxTable[year]], wages);
    if (run.path.hasOwnTax())
        tax = hn::Add(tax, hn::Load(d, run.lanes.ownTax.lane + i));
    if (!run.path.creditUse.empty())
        tax = hn::Sub(tax, useCredit(run, year, tax, i));
    return {gross, wages, pretax, tax, hn::Sub(hn::Sub(cash, pretax), tax)};
}

/// Tax and contributions leave with the pay that they are on: their present value is in proportion.
template <class S>
HWY_INLINE void addPresentValue(const PathRun<S>& run, const YearFigures<typename S::D>& figures, int month,
                                std::size_t i)
{
    const typename S::D d;
    const auto kept = figures.takeHome;
    const auto taken = hn::Add(figures.tax, figures.pretax);
    const auto cash = hn::Add(kept, taken);
    const auto value = hn::Load(d, run.lanes.cash.lane + i);
    const auto atYearEnd = hn::Set(d, run.plan.discount[static_cast<std::size_t>(month)]);
    const auto discount = hn::IfThenElse(hn::Gt(cash, hn::Zero(d)), hn::Div(value, cash), atYearEnd);
    const auto sum = hn::Add(hn::Load(d, run.lanes.presentValue.lane + i), hn::Sub(value, hn::Mul(taken, discount)));
    hn::Store(sum, d, run.lanes.presentValue.lane + i);
}

template <class S>
HWY_INLINE hn::Vec<typename S::D> figureOf(const PathRun<S>& run, const YearFigures<typename S::D>& figures,
                                           Measure measure, std::size_t year, std::size_t i)
{
    const typename S::D d;
    switch (measure) {
    case Measure::Base: return hn::Load(d, part(run.lanes, Part::Base).lane + i);
    case Measure::Bonus: return hn::Load(d, part(run.lanes, Part::Bonus).lane + i);
    case Measure::Equity: return hn::Load(d, part(run.lanes, Part::Equity).lane + i);
    case Measure::Gross: return figures.gross;
    case Measure::TakeHome: return figures.takeHome;
    case Measure::AfterLivingCosts: break;
    }
    return hn::Sub(figures.takeHome, hn::Set(d, run.path.livingCostsByYear[year]));
}

template <class S>
HWY_INLINE void addTotals(const PathRun<S>& run, const YearFigures<typename S::D>& figures, std::size_t year,
                          std::size_t i)
{
    const typename S::D d;
    for (std::size_t column = 0; column < run.plan.columns.size(); ++column) {
        const MeasureColumn& asked = run.plan.columns[column];
        auto value = figureOf(run, figures, asked.measure, year, i);
        if (asked.money == Money::Real)
            value = hn::Div(value, hn::Set(d, run.plan.deflator[year]));
        Row<S>& total = run.lanes.totals[column];
        hn::Store(hn::Add(hn::Load(d, total.lane + i), value), d, total.lane + i);
    }
}

template <class S>
void recordYear(const PathRun<S>& run, const YearFigures<typename S::D>& figures, std::size_t year)
{
    YearRecord& record = run.timeline->years[year];
    for (std::size_t index = 0; index < partCount; ++index)
        record.parts[index] = run.lanes.parts[index].lane[0];
    record.gross = hn::GetLane(figures.gross);
    record.wages = hn::GetLane(figures.wages);
    record.takeHome = hn::GetLane(figures.takeHome);
    record.livingCosts = run.path.livingCostsByYear[year];
}

/// Settles the calendar year that ends with `month`.
template <class S>
void settleYear(const PathRun<S>& run, int month)
{
    const typename S::D d;
    const std::size_t year = static_cast<std::size_t>(run.plan.yearOfMonth[static_cast<std::size_t>(month)]);
    for (std::size_t i = 0; i < S::count; i += hn::Lanes(d)) {
        const YearFigures<typename S::D> figures = closeYear(run, year, i);
        hn::Store(figures.pretax, d, part(run.lanes, Part::Pretax).lane + i);
        hn::Store(figures.tax, d, part(run.lanes, Part::Tax).lane + i);
        addPresentValue(run, figures, month, i);
        addTotals(run, figures, year, i);
        if constexpr (S::recording)
            recordYear(run, figures, year);
    }
}

/// Makes room for the next calendar year. The tax row is written anew.
template <class S>
void clearYear(PathLanes<S>& lanes)
{
    for (const Part which : {Part::Base, Part::Bonus, Part::Equity, Part::Benefits, Part::Pretax})
        fill(part(lanes, which), 0);
    fill(lanes.cash, 0);
    if (!lanes.hasOneOffs)
        return;
    for (const Part which : oneOffParts)
        fill(part(lanes, which), 0);
    fill(lanes.untaxed, 0);
    fill(lanes.ownTax, 0);
    fill(lanes.created, 0);
    lanes.hasOneOffs = false;
}

// NOLINTNEXTLINE(google-readability-namespace-comments)
} // namespace HWY_NAMESPACE
} // namespace pathwise
HWY_AFTER_NAMESPACE();

#endif
