// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/figuretables.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace pathwise {

namespace {

struct TableSpec {
    std::string_view id;
    std::string_view begins; ///< of an id of its figures; of those that fit, the longest decides
};

/// In the order they are shown.
constexpr std::array tableSpecs{
    TableSpec{"ladder", "ladder."},
    TableSpec{"ladder", "bonus."},
    TableSpec{"ladder", "guide.rounding"},
    TableSpec{"locations", "location."},
    TableSpec{"locations", "remote."},
    TableSpec{"premium", "premium."},
    TableSpec{"premium", "market."},
    TableSpec{"premium", "oews."},
    TableSpec{"lateral", "lateral."},
    TableSpec{"lateral", "residency."},
    TableSpec{"lateral", "default.residency."},
    TableSpec{"segments", "segment."},
    TableSpec{"segments", "equity."},
    TableSpec{"hiring", "hiring."},
    TableSpec{"hiring", "visa."},
    TableSpec{"hiring", "default.visa."},
    TableSpec{"hiring", "interview."},
    TableSpec{"hiring", "certification."},
    TableSpec{"hiring", "default.funnel."},
    TableSpec{"review", "kpi."},
    TableSpec{"skills", "skill."},
    TableSpec{"skills", "skills."},
    TableSpec{"skills", "default.skill."},
    TableSpec{"skills", "model.shelf_life_months"},
    TableSpec{"skills", "benefit.learning_budget"},
    TableSpec{"startups", "startup."},
    TableSpec{"startups", "lottery."},
    TableSpec{"startups", "default.founding_engineer."},
    TableSpec{"startups", "default.common_haircut"},
    TableSpec{"startups", "default.option."},
    TableSpec{"startups", "default.post_termination_window_months"},
    TableSpec{"career", "default.promotion"},
    TableSpec{"career", "default.review_cycle_months"},
    TableSpec{"career", "default.annual_raise"},
    TableSpec{"career", "default.switch_raise"},
    TableSpec{"career", "default.bonus_"},
    TableSpec{"career", "tenure."},
    TableSpec{"layoffs", "layoff."},
    TableSpec{"layoffs", "default.layoff"},
    TableSpec{"layoffs", "default.displacement"},
    TableSpec{"layoffs", "default.job_finding"},
    TableSpec{"layoffs", "reemployment."},
    TableSpec{"returns", "default.risk_free"},
    TableSpec{"returns", "default.equity_premium"},
    TableSpec{"returns", "default.market_volatility"},
    TableSpec{"returns", "default.beta."},
    TableSpec{"returns", "default.sigma."},
    TableSpec{"returns", "default.inflation"},
    TableSpec{"returns", "default.discount_rate"},
    TableSpec{"returns", "default.risk_aversion"},
    TableSpec{"returns", "default.horizon_years"},
    TableSpec{"grants", "default.refresh."},
    TableSpec{"grants", "default.vesting."},
    TableSpec{"grants", "default.sign_on_clawback_months"},
    TableSpec{"grants", "default.retirement_match"},
    TableSpec{"living", "default.living_cost"},
    TableSpec{"living", "default.subsistence"},
    TableSpec{"living", "default.rent_share"},
    TableSpec{"outlook", "outlook."},
    TableSpec{"outlook", "demand."},
    TableSpec{"outlook", "diversity."},
    TableSpec{"outlook", "switch."},
    TableSpec{"other", ""},
};

std::string_view tableIdOf(std::string_view figure)
{
    const TableSpec* best = &tableSpecs.back();
    for (const TableSpec& spec : tableSpecs) {
        if (figure.starts_with(spec.begins) && spec.begins.size() > best->begins.size())
            best = &spec;
    }
    return best->id;
}

/// "2026", "2026-06" or "2026-06-12"; a year alone counts as its last month.
std::optional<Month> monthOf(std::string_view date)
{
    const auto number = [&](std::size_t from, std::size_t length) -> std::optional<int> {
        int value = 0;
        if (date.size() < from + length)
            return std::nullopt;
        const char* begin = date.data() + from;
        const auto [end, error] = std::from_chars(begin, begin + length, value);
        return error == std::errc() && end == begin + length ? std::optional(value) : std::nullopt;
    };
    const auto year = number(0, 4);
    if (!year)
        return std::nullopt;
    const int month = number(5, 2).value_or(monthsPerYear);
    return Month(*year, std::clamp(month, 1, monthsPerYear));
}

bool isDated(const Figure& figure, Month today)
{
    constexpr int mostMonths = 24;
    const auto month = monthOf(figure.asOf);
    return month && today - *month > mostMonths;
}

void add(SourceTable& table, const Figure& figure, Month today)
{
    table.figures.push_back(figure.id);
    table.own += figure.isOverridden() ? 1 : 0;
    table.dated += isDated(figure, today) ? 1 : 0;
    table.assumed += figure.quality == Quality::Judgement ? 1 : 0;
    table.oldest = table.oldest.empty() ? figure.asOf : std::min(table.oldest, figure.asOf);
    table.newest = std::max(table.newest, figure.asOf);
    if (figure.unit == "weight" && std::holds_alternative<double>(figure.value))
        table.weights = table.weights.value_or(0) + std::get<double>(figure.value);
}

FigureState stateOf(const SourceTable& table)
{
    constexpr double exact = 5e-4; // shown as 100 %
    if (table.disagreeing > 0 || (table.weights && std::abs(*table.weights - 1) >= exact))
        return FigureState::Check;
    if (table.own > 0)
        return FigureState::Yours;
    const auto isMost = [&](int count) { return 2 * count >= static_cast<int>(table.figures.size()); };
    if (isMost(table.dated))
        return FigureState::Dated;
    return isMost(table.assumed) ? FigureState::Assumed : FigureState::Agrees;
}

} // namespace

std::vector<SourceTable> figureTables(const Figures& figures, const std::vector<Contradiction>& contradictions,
                                      Month today)
{
    std::vector<SourceTable> tables;
    for (const TableSpec& spec : tableSpecs) {
        if (tables.empty() || tables.back().id != spec.id)
            tables.emplace_back().id = spec.id;
    }
    const auto named = [&](std::string_view id) -> SourceTable& {
        return *std::find_if(tables.begin(), tables.end(), [&](const SourceTable& table) { return table.id == id; });
    };
    for (const Figure& figure : figures.all())
        add(named(tableIdOf(figure.id)), figure, today);
    for (const Contradiction& contradiction : contradictions) {
        const auto involved = contradiction.figures();
        if (involved.empty())
            continue;
        SourceTable& table = named(tableIdOf(involved.front()));
        table.contradictions.push_back(contradiction.id);
        table.disagreeing += static_cast<int>(std::count_if(contradiction.rows.begin(), contradiction.rows.end(),
                                                            [](const Disagreement& row) { return row.conflicts; }));
    }
    std::erase_if(tables, [](const SourceTable& table) { return table.figures.empty(); });
    for (SourceTable& table : tables)
        table.state = stateOf(table);
    return tables;
}

std::size_t tableOf(const std::vector<SourceTable>& tables, std::string_view figure)
{
    const auto found = std::find_if(tables.begin(), tables.end(), [&](const SourceTable& table) {
        return std::find(table.figures.begin(), table.figures.end(), figure) != table.figures.end();
    });
    return static_cast<std::size_t>(found - tables.begin());
}

} // namespace pathwise
