// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/taxlibrary.h"

#include <algorithm>

namespace pathwise {

namespace {

/// More tables than any plan needs at once; above, the library starts afresh rather than growing for ever.
constexpr std::size_t mostTables = 512;

/// Futures are summed by the thousand: a step of a credit inside this many dollars of wages does not show, nor do a few
/// dollars of tax.
constexpr double simulationGrid = 5'000;
constexpr double simulationTolerance = 5;

} // namespace

std::shared_ptr<const TaxRules> TaxLibrary::rules(int year, double inflation) const
{
    const int wanted = std::max(year, m_published.year);
    const std::lock_guard lock(m_mutex);
    auto& rules = m_rules[{wanted, wanted == m_published.year ? 0 : inflation}];
    if (!rules)
        rules = std::make_shared<const TaxRules>(wanted == m_published.year ? m_published
                                                                            : indexed(m_published, wanted, inflation));
    return rules;
}

std::shared_ptr<const CompiledTax> TaxLibrary::table(const Household& household, double inflation) const
{
    const TableKey key = keyOf(household, inflation);
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_tables.find(key); found != m_tables.end())
            return found->second;
    }
    const auto yearRules = rules(household.year, inflation);
    auto table = std::make_shared<const CompiledTax>(
        compile(*yearRules, {.household = household, .grid = simulationGrid, .tolerance = simulationTolerance}));
    const std::lock_guard lock(m_mutex);
    if (m_tables.size() >= mostTables)
        m_tables.clear();
    return m_tables.try_emplace(key, std::move(table)).first->second;
}

TaxLibrary::TableKey TaxLibrary::keyOf(const Household& household, double inflation)
{
    const auto& [state, localities, count] = household.place;
    return {{static_cast<double>(household.status), static_cast<double>(household.year), inflation,
             household.spouse.wages, household.filer.traditional401k, household.filer.hsa,
             static_cast<double>(household.filer.age), static_cast<double>(household.children),
             static_cast<double>(state), static_cast<double>(localities[0]), static_cast<double>(localities[1]),
             static_cast<double>(count)}};
}

std::optional<TaxPlace> taxPlaceOf(const TaxRules& rules, const Place& place)
{
    if (place.taxState.empty())
        return std::nullopt;
    std::string localities;
    for (const auto& id : place.usualLocalities(place.taxState))
        localities += (localities.empty() ? "" : "+") + id;
    if (const auto found = rules.place(place.taxState, localities))
        return *found;
    const auto state = rules.place(place.taxState);
    return state ? std::optional(*state) : std::nullopt;
}

TaxPlace federalOnly(const TaxRules& rules)
{
    for (const auto& state : rules.states) {
        if (state.rates != StateRules::Rates::None || !state.payroll.empty())
            continue;
        if (const auto place = rules.place(state.code))
            return *place;
    }
    return {};
}

} // namespace pathwise
