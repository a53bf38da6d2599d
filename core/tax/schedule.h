// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace pathwise {

/// A rate schedule: each rate applies to the part of the income above its lower edge, up to the next edge.
/// Dollars a year and fractions. The first edge is 0: income below it is not taxed.
class Schedule {
public:
    struct Band {
        double lower = 0;
        double rate = 0;
        double below = 0; ///< tax on everything up to `lower`
    };

    Schedule() = default;
    /// Pre: edges ascend.
    explicit Schedule(const std::vector<std::pair<double, double>>& bands);

    [[nodiscard]] double tax(double income) const
    {
        const Band* reached = nullptr;
        for (const Band& band : m_bands) {
            if (income <= band.lower)
                break;
            reached = &band;
        }
        return reached ? reached->below + (income - reached->lower) * reached->rate : 0.0;
    }

    /// The lower edge of the band that holds `income`; an edge itself belongs to the band below it.
    [[nodiscard]] double edgeBelow(double income) const;
    [[nodiscard]] double topRate() const { return m_bands.empty() ? 0.0 : m_bands.back().rate; }
    [[nodiscard]] double topEdge() const { return m_bands.empty() ? 0.0 : m_bands.back().lower; }
    [[nodiscard]] std::span<const Band> bands() const { return m_bands; }
    /// The same rates with every edge multiplied by `factor`.
    [[nodiscard]] Schedule indexed(double factor) const;

private:
    std::vector<Band> m_bands;
};

/// Steps: the value of the last row reached. Whether a row is reached at its edge or only above it is the table's own.
class LookupTable {
public:
    enum class Edge : unsigned char { Inclusive, Exclusive };

    LookupTable() = default;
    /// Pre: edges ascend; the first may be minus infinity.
    LookupTable(std::vector<std::pair<double, double>> rows, Edge edge) : m_rows(std::move(rows)), m_edge(edge) {}

    /// 0 where no row is reached.
    [[nodiscard]] double at(double x) const
    {
        double value = 0;
        for (const auto& [lower, rowValue] : m_rows) {
            if (m_edge == Edge::Inclusive ? x < lower : x <= lower)
                break;
            value = rowValue;
        }
        return value;
    }
    [[nodiscard]] bool empty() const { return m_rows.empty(); }
    /// Edges multiplied by `edgeFactor`, values by `valueFactor`.
    [[nodiscard]] LookupTable indexed(double edgeFactor, double valueFactor) const;

private:
    std::vector<std::pair<double, double>> m_rows;
    Edge m_edge = Edge::Inclusive;
};

} // namespace pathwise
