// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/readings.h"

#include <algorithm>
#include <array>

namespace pathwise {

namespace {

struct Way {
    std::string_view contradiction;
    std::string_view name;
    void (*apply)(Readings&);
};

template <LadderTotals totals>
void setTotals(Readings& readings)
{
    readings.ladder.totals = totals;
}

template <BonusTiers tiers>
void setBonus(Readings& readings)
{
    readings.ladder.bonus = tiers;
}

template <RemotePay remote>
void setRemote(Readings& readings)
{
    readings.remote = remote;
}

/// The default of each contradiction comes first.
constexpr std::array<Way, 8> ways = {{
    {"ladder_totals", "parts", setTotals<LadderTotals::KeepParts>},
    {"ladder_totals", "scale_to_total", setTotals<LadderTotals::ScaleToTotal>},
    {"ladder_totals", "shrink_equity", setTotals<LadderTotals::ShrinkEquity>},
    {"ladder_totals", "leave_out", setTotals<LadderTotals::LeaveOut>},
    {"bonus_tiers", "table", setBonus<BonusTiers::Table>},
    {"bonus_tiers", "prose", setBonus<BonusTiers::Prose>},
    {"remote_pay", "discount", setRemote<RemotePay::Discount>},
    {"remote_pay", "medians", setRemote<RemotePay::Medians>},
}};

} // namespace

std::vector<std::string> waysFor(std::string_view contradiction)
{
    std::vector<std::string> names;
    for (const auto& way : ways) {
        if (way.contradiction == contradiction)
            names.emplace_back(way.name);
    }
    return names;
}

Result<Readings> readingsFrom(const std::map<std::string, std::string>& choices)
{
    Readings readings;
    for (const auto& [id, name] : choices) {
        auto known = waysFor(id);
        if (known.empty())
            return failure({.code = ErrorCode::UnknownId, .field = id, .text = id});
        const auto way = std::find_if(ways.begin(), ways.end(), [&id = id, &name = name](const Way& each) {
            return each.contradiction == id && each.name == name;
        });
        if (way == ways.end())
            return failure({.code = ErrorCode::UnknownChoice, .field = id, .text = name, .choices = std::move(known)});
        way->apply(readings);
    }
    return readings;
}

std::map<std::string, std::string> choicesOf(const Readings& readings)
{
    std::map<std::string, std::string> choices;
    for (const auto& way : ways) {
        Readings changed = readings;
        way.apply(changed);
        if (changed == readings)
            choices[std::string(way.contradiction)] = way.name;
    }
    return choices;
}

} // namespace pathwise
