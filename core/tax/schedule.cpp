// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/schedule.h"

namespace pathwise {

Schedule::Schedule(const std::vector<std::pair<double, double>>& bands)
{
    m_bands.reserve(bands.size());
    for (const auto& [lower, rate] : bands) {
        const double below =
            m_bands.empty() ? 0.0 : m_bands.back().below + (lower - m_bands.back().lower) * m_bands.back().rate;
        m_bands.push_back({lower, rate, below});
    }
}

double Schedule::edgeBelow(double income) const
{
    double edge = 0;
    for (const Band& band : m_bands) {
        if (income <= band.lower)
            break;
        edge = band.lower;
    }
    return edge;
}

Schedule Schedule::indexed(double factor) const
{
    std::vector<std::pair<double, double>> bands;
    bands.reserve(m_bands.size());
    for (const Band& band : m_bands)
        bands.emplace_back(band.lower * factor, band.rate);
    return Schedule(bands);
}

LookupTable LookupTable::indexed(double edgeFactor, double valueFactor) const
{
    LookupTable result = *this;
    for (auto& [lower, value] : result.m_rows) {
        lower *= edgeFactor;
        value *= valueFactor;
    }
    return result;
}

} // namespace pathwise
