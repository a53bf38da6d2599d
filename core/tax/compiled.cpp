// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/compiled.h"

#include "core/tax/linetracer.h"

#include <algorithm>
#include <cassert>

namespace pathwise {

namespace {

constexpr std::size_t bucketCount = 16384;
/// Up to here the law is dense (phase-outs in steps of 1,000 dollars and less); above, the grid is wider.
constexpr double denseUpTo = 1'000'000;
constexpr double wideGrids = 10;

Household withWages(const Household& household, double wages)
{
    Household result = household;
    Earner& filer = result.filer;
    filer.wages = wages;
    filer.supplementalWages = std::min(filer.supplementalWages, wages);
    const double preTax = filer.traditional401k + filer.hsa + filer.section125 + filer.healthFsa;
    if (preTax > wages) {
        const double share = wages / preTax;
        for (double* part : {&filer.traditional401k, &filer.hsa, &filer.section125, &filer.healthFsa})
            *part *= share;
    }
    return result;
}

LineTracer::Values measures(const Bill& bill)
{
    using enum TaxCategory;
    return {bill.total, bill.federalIncomeTax(), bill.of(SocialSecurity) + bill.of(Medicare) + bill.of(StatePayroll),
            bill.of(StateIncome), bill.of(LocalIncome)};
}

} // namespace

void CompiledTax::buildBuckets(double upTo)
{
    m_bucketsPerDollar = static_cast<double>(bucketCount) / upTo;
    m_bucketStart.resize(bucketCount);
    std::uint32_t segment = 0;
    for (std::size_t bucket = 0; bucket < bucketCount; ++bucket) {
        const double start = static_cast<double>(bucket) / m_bucketsPerDollar;
        // One rounding error early, so that a bucket never starts behind its first wages.
        while (m_knots[segment + 1] < start * (1 - 1e-12))
            ++segment;
        m_bucketStart[bucket] = segment;
        if (bucket > 0)
            m_maxSteps = std::max<std::size_t>(m_maxSteps, segment - m_bucketStart[bucket - 1] + 1);
    }
    m_maxSteps = std::max(m_maxSteps, segmentCount() - m_bucketStart.back());
}

void CompiledTax::totals(std::span<const double> wages, std::span<double> taxes) const
{
    assert(wages.size() == taxes.size());
    for (std::size_t i = 0; i < wages.size(); ++i)
        taxes[i] = total(wages[i]);
}

double CompiledTax::wagesFor(double takeHome) const
{
    const Measure& table = m_measures[static_cast<std::size_t>(TaxMeasure::Total)];
    for (std::size_t i = 0; i < segmentCount(); ++i) {
        const double left = m_knots[i] - table.values[i];
        if (left >= takeHome)
            return m_knots[i];
        const double kept = 1 - table.slopes[i];
        const double wages = m_knots[i] + (takeHome - left) / kept;
        if (kept > 0 && wages < m_knots[i + 1])
            return wages;
    }
    return std::numeric_limits<double>::infinity();
}

CompiledTax compile(const TaxRules& rules, const HouseholdTemplate& facts)
{
    LineTracer tracer(
        [&](double wages) { return measures(bill(withWages(facts.household, wages), rules, facts.options)); },
        facts.tolerance);
    tracer.trace(0, std::min(denseUpTo, facts.upTo), facts.grid);
    if (facts.upTo > denseUpTo)
        tracer.trace(denseUpTo, facts.upTo, wideGrids * facts.grid);
    CompiledTax result;
    for (const LineTracer::Segment& segment : tracer.segments()) {
        result.m_knots.push_back(segment.start);
        for (std::size_t m = 0; m < taxMeasureCount; ++m) {
            const double slope = (segment.atEnd[m] - segment.atStart[m]) / (segment.end - segment.start);
            result.m_measures[m].values.push_back(segment.atStart[m]);
            result.m_measures[m].slopes.push_back(slope);
        }
    }
    result.m_knots.push_back(std::numeric_limits<double>::infinity());
    result.buildBuckets(facts.upTo);
    return result;
}

} // namespace pathwise
