// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/month.h"
#include "core/knowledge/derived.h"

#include <filesystem>
#include <optional>

namespace pathwise {

/// Growth and volatility of one public series over a time, per year, as fractions.
struct SeriesSummary {
    std::string series; ///< "CPI_U since 1948"
    Month from;
    Month to;
    double geometric = 0;
    double volatility = 0;
    double logVolatility = 0;
    double worstMonth = 0;
    double bestMonth = 0;
    std::string note; ///< the source's warning, in English
};

/// One calendar year, December to December; empty where the source ends.
struct MarketYear {
    int year = 0;
    std::optional<double> inflation;
    std::optional<double> stocks; ///< S&P 500 with dividends
};

/// What prices and markets did, from public-domain series (BLS; Shiller, PDDL). One sample of history, not a forecast.
class MarketHistory {
public:
    /// From cpi-u.csv, market-history.csv and market-summary.csv in `folder`. Errors name the file, line and column.
    [[nodiscard]] static Result<MarketHistory> load(const std::filesystem::path& folder);

    [[nodiscard]] const std::vector<SeriesSummary>& summaries() const { return m_summaries; }
    [[nodiscard]] const std::vector<MarketYear>& years() const { return m_years; }
    [[nodiscard]] Month lastMonth() const { return m_prices.back().month; }
    /// CPI-U, 1982-84 = 100; empty for a month that was not published.
    [[nodiscard]] std::optional<double> priceLevel(Month month) const;
    /// Geometric growth of CPI-U a year over the `years` to the last month; empty where the series is too short.
    [[nodiscard]] std::optional<Derived> inflationOver(int years) const;

private:
    struct PriceLevel {
        Month month;
        double level = 0;
    };

    std::vector<PriceLevel> m_prices; ///< sorted; never empty once loaded
    std::vector<MarketYear> m_years;
    std::vector<SeriesSummary> m_summaries;
};

} // namespace pathwise
