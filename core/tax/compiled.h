// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tax/bill.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace pathwise {

/// A household whose wages vary: everything but `household.filer.wages` is held. Where the wages are less than the
/// filer's pre-tax contributions, the contributions shrink with them.
struct HouseholdTemplate {
    Household household;
    BillOptions options = {};
    double upTo = 5'000'000; ///< dollars of wages; above, the last slope goes on
    /// Dollars between the points where a kink or jump is looked for (ten times that above a million). At the default
    /// nothing in the law is missed; a wider grid is quicker in proportion and may smooth what lies between two points.
    double grid = 500;
    /// Dollars that a piece may be off. The default keeps the promise of a cent, joined pieces included; where the law
    /// rounds to whole dollars, a tolerance of one spares a piece for every dollar of wages.
    double tolerance = 2e-5;
};

/// What a compiled table answers; all on the same knots.
enum class TaxMeasure : std::uint8_t {
    Total,
    Federal, ///< income tax after credits, AMT and NIIT included
    Payroll, ///< Social Security, Medicare and state payroll contributions
    State,   ///< income tax
    Local    ///< income tax
};
inline constexpr std::size_t taxMeasureCount = 5;

/// The bill as a function of the filer's wages: a piecewise-linear table, with jumps where the law jumps. Dollars a
/// year. Agrees with bill() to a cent for wages from 0 to `upTo`. Immutable; shared between threads.
///
/// Layout for kernels: segment i starts at knots()[i] (ascending; the first is 0, one more at the end is infinite) and
/// is values(m)[i] + slopes(m)[i] * (wages - knots()[i]). bucketStart()[wages * bucketsPerDollar()] (cut off to a whole
/// number, at most the last bucket) is a segment at or before the right one, and at most maxSteps() before it.
class CompiledTax {
public:
    /// Pre: wages >= 0.
    [[nodiscard]] double total(double wages) const { return at(TaxMeasure::Total, wages); }
    [[nodiscard]] double at(TaxMeasure measure, double wages) const
    {
        const std::size_t i = segmentOf(wages);
        const Measure& table = m_measures[static_cast<std::size_t>(measure)];
        return table.values[i] + table.slopes[i] * (wages - m_knots[i]);
    }
    /// The right-hand slope: what the next dollar of wages costs.
    [[nodiscard]] double marginalRate(double wages) const { return slopes(TaxMeasure::Total)[segmentOf(wages)]; }
    /// `taxes[i] = total(wages[i])`. Pre: as many taxes as wages.
    void totals(std::span<const double> wages, std::span<double> taxes) const;
    /// The least wages from which at least `takeHome` is left (wages less total tax); infinite where none up to
    /// `upTo` does. Exact, jumps included: "what would they have to offer me there?"
    [[nodiscard]] double wagesFor(double takeHome) const;

    [[nodiscard]] std::size_t segmentCount() const { return m_knots.size() - 1; }
    [[nodiscard]] std::span<const double> knots() const { return m_knots; }
    [[nodiscard]] std::span<const double> values(TaxMeasure measure) const
    {
        return m_measures[static_cast<std::size_t>(measure)].values;
    }
    [[nodiscard]] std::span<const double> slopes(TaxMeasure measure) const
    {
        return m_measures[static_cast<std::size_t>(measure)].slopes;
    }
    [[nodiscard]] std::span<const std::uint32_t> bucketStart() const { return m_bucketStart; }
    [[nodiscard]] double bucketsPerDollar() const { return m_bucketsPerDollar; }
    [[nodiscard]] std::size_t maxSteps() const { return m_maxSteps; }

private:
    friend CompiledTax compile(const TaxRules& rules, const HouseholdTemplate& facts);

    struct Measure {
        std::vector<double> values;
        std::vector<double> slopes;
    };

    void buildBuckets(double upTo);
    [[nodiscard]] std::size_t segmentOf(double wages) const
    {
        const double position = wages * m_bucketsPerDollar;
        const double last = static_cast<double>(m_bucketStart.size() - 1);
        std::size_t i = m_bucketStart[static_cast<std::size_t>(position < last ? position : last)];
        while (m_knots[i + 1] <= wages)
            ++i;
        return i;
    }

    std::vector<double> m_knots;
    std::array<Measure, taxMeasureCount> m_measures;
    std::vector<std::uint32_t> m_bucketStart;
    double m_bucketsPerDollar = 0;
    std::size_t m_maxSteps = 0;
};

/// Traces the bill over wages: at the default grid a few tens of thousands of bills, so tens of milliseconds; keep the
/// result.
/// Pre: as bill().
[[nodiscard]] CompiledTax compile(const TaxRules& rules, const HouseholdTemplate& facts);

} // namespace pathwise
