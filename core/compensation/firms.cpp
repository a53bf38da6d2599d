// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compensation/firms.h"

#include "core/base/numbertext.h"
#include "core/compensation/stagesources.h"

#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

/// Model specification, section 3: the correlation with the market is clipped to this.
constexpr double largestLoading = 0.99;

/// A number of 24 bits from a name, which is as many as an address of random numbers has room for: the high bits of
/// the FNV-1a hash (Fowler, Noll, Vo; draft-eastlake-fnv). Never 0, which means the market.
std::uint32_t luckOf(std::string_view name)
{
    constexpr std::uint32_t offset = 2'166'136'261U;
    constexpr std::uint32_t prime = 16'777'619U;
    constexpr unsigned surplusBits = 8;
    std::uint32_t hash = offset;
    for (const char letter : name)
        hash = (hash ^ static_cast<unsigned char>(letter)) * prime;
    return std::max<std::uint32_t>(1, hash >> surplusBits);
}

} // namespace

int Firms::indexOf(const Stage& stage)
{
    Firm firm = firmOf(stage);
    const std::string name = stage.employer.empty() ? "segment " + stage.segment : "employer " + stage.employer;
    firm.luck = luckOf(name);
    const std::string key =
        name + '|' + numberText(firm.price) + '|' + numberText(firm.drift) + '|' + numberText(firm.volatility);
    const auto [found, isNew] = m_index.try_emplace(key, static_cast<int>(m_firms.size()));
    if (isNew)
        m_firms.push_back(firm);
    return found->second;
}

Firm Firms::firmOf(const Stage& stage) const
{
    const StageSources sources(m_plan, m_knowledge, stage);
    const auto& stock = stage.package.stock;
    Firm firm;
    firm.price = stock.price;
    firm.drift = std::log1p(StageSources::valueOr(stock.growth, sources.stockGrowth()));
    firm.volatility = StageSources::valueOr(stock.volatility, sources.volatility());
    const Segment* segment = findSegment(m_knowledge.segments, stage.segment);
    const double market = StageSources::valueOr(m_plan.assumptions.marketVolatility,
                                                figureSource(m_knowledge, "default.market_volatility"));
    if (segment && firm.volatility > 0)
        firm.marketLoading =
            std::clamp(segment->beta.value * market / firm.volatility, -largestLoading, largestLoading);
    return firm;
}

} // namespace pathwise
