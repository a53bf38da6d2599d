// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/markethistory.h"

#include "core/knowledge/csvtable.h"

#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

Month monthAt(const CsvTable& table, std::size_t row, std::size_t column)
{
    const auto month = parseMonth(table.text(row, column));
    if (!month)
        table.fail(ErrorCode::WrongType, row, column, "month");
    return month.value_or(Month());
}

Input levelInput(std::string name, Month month, double level)
{
    return {std::move(name), "cpi-u." + toString(month), level};
}

Result<std::vector<MarketYear>> readYears(const std::filesystem::path& file)
{
    const auto table = CsvTable::open(file);
    if (!table)
        return failure(table.error());
    const auto year = table->column("year");
    const auto inflation = table->column("cpi_change");
    const auto stocks = table->column("stocks_return");
    std::vector<MarketYear> years;
    for (std::size_t row = 0; row < table->rows(); ++row)
        years.push_back(
            {static_cast<int>(table->required(row, year)), table->number(row, inflation), table->number(row, stocks)});
    if (table->error())
        return failure(*table->error());
    return years;
}

Result<std::vector<SeriesSummary>> readSummaries(const std::filesystem::path& file)
{
    const auto table = CsvTable::open(file);
    if (!table)
        return failure(table.error());
    const auto number = [&table](std::size_t row, const char* name) {
        return table->required(row, table->column(name));
    };
    std::vector<SeriesSummary> summaries;
    for (std::size_t row = 0; row < table->rows(); ++row)
        summaries.push_back({std::string(table->text(row, table->column("series"))),
                             monthAt(*table, row, table->column("from")), monthAt(*table, row, table->column("to")),
                             number(row, "geometric_annual"), number(row, "volatility_annual"),
                             number(row, "log_volatility_annual"), number(row, "worst_month"),
                             number(row, "best_month"), std::string(table->text(row, table->column("note")))});
    if (table->error())
        return failure(*table->error());
    return summaries;
}

} // namespace

Result<MarketHistory> MarketHistory::load(const std::filesystem::path& folder)
{
    const auto table = CsvTable::open(folder / "cpi-u.csv");
    if (!table)
        return failure(table.error());
    MarketHistory history;
    const auto month = table->column("month");
    const auto level = table->column("level");
    for (std::size_t row = 0; row < table->rows(); ++row) {
        history.m_prices.push_back({monthAt(*table, row, month), table->required(row, level)});
        if (row > 0 && history.m_prices[row].month <= history.m_prices[row - 1].month)
            table->fail(ErrorCode::NotSorted, row, month);
    }
    if (table->error())
        return failure(*table->error());
    if (history.m_prices.empty())
        return failure({.code = ErrorCode::Empty, .file = (folder / "cpi-u.csv").string()});
    auto years = readYears(folder / "market-history.csv");
    auto summaries = readSummaries(folder / "market-summary.csv");
    if (!years || !summaries)
        return failure(!years ? years.error() : summaries.error());
    history.m_years = std::move(*years);
    history.m_summaries = std::move(*summaries);
    return history;
}

std::optional<double> MarketHistory::priceLevel(Month month) const
{
    const auto entry = std::lower_bound(m_prices.begin(), m_prices.end(), month,
                                        [](const PriceLevel& level, Month wanted) { return level.month < wanted; });
    return entry == m_prices.end() || entry->month != month ? std::nullopt : std::optional(entry->level);
}

std::optional<Derived> MarketHistory::inflationOver(int years) const
{
    const Month end = lastMonth();
    const Month start = end - 12 * years;
    const auto first = priceLevel(start);
    if (!first || years <= 0)
        return {};
    const double last = m_prices.back().level;
    return Derived{
        "cpi-u.growth_over." + std::to_string(years),
        std::pow(last / *first, 1.0 / years) - 1,
        "(last / first)^(1 / years) − 1",
        {levelInput("last", end, last), levelInput("first", start, *first), {"years", {}, static_cast<double>(years)}}};
}

} // namespace pathwise
