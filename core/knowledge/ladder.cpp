// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/ladder.h"

#include <algorithm>
#include <limits>

namespace pathwise {

namespace {

std::string dottedId(std::string_view a, std::string_view b)
{
    return std::string(a) + '.' + std::string(b);
}

Result<double> amountWithin(const Figures& figures, const std::string& id, double least)
{
    const auto value = figures.number(id);
    if (value && *value < least)
        return failure({.code = ErrorCode::OutOfRange, .field = id, .value = *value, .min = least});
    return value;
}

/// A figure taken over as it is, under a name of its own.
Result<Derived> takenOver(const Figures& figures, std::string id, std::string_view symbol, const std::string& figure,
                          double least)
{
    const auto value = amountWithin(figures, figure, least);
    if (!value)
        return failure(value.error());
    return Derived{std::move(id), *value, std::string(symbol), {{std::string(symbol), figure, *value}}};
}

Result<LevelPay> publishedPay(const Figures& figures, const std::string& figure, const std::string& bonusId,
                              const std::string& name)
{
    constexpr double leastBase = std::numeric_limits<double>::min();
    auto base = takenOver(figures, dottedId(name, "base"), "base", dottedId(figure, "base"), leastBase);
    auto equity = takenOver(figures, dottedId(name, "equity"), "equity", dottedId(figure, "equity"), 0);
    auto bonus = takenOver(figures, dottedId(name, "bonus"), "bonus", bonusId, 0);
    auto total = takenOver(figures, dottedId(name, "published"), "total", dottedId(figure, "total"), leastBase);
    for (const auto* part : {&base, &equity, &bonus, &total}) {
        if (!*part)
            return failure(part->error());
    }
    auto composed = composedTotal(dottedId(name, "total"), *base, *equity, *bonus);
    return LevelPay{*base, *equity, *bonus, std::move(composed), *total};
}

Result<std::optional<TimeInLevel>> timeInLevel(const Figures& figures, std::string_view level)
{
    const auto prefix = dottedId("default.promotion", level);
    if (!figures.find(dottedId(prefix, "median_months")))
        return std::optional<TimeInLevel>();
    const auto median = figures.number(dottedId(prefix, "median_months"));
    const auto shape = figures.number(dottedId(prefix, "shape"));
    const auto least = figures.number(dottedId(prefix, "min_months"));
    for (const auto* part : {&median, &shape, &least}) {
        if (!*part)
            return failure(part->error());
    }
    return std::optional(TimeInLevel{*median, *shape, *least});
}

LevelPay renamed(LevelPay pay, std::string_view name)
{
    pay.base.id = dottedId(name, "base");
    pay.equity.id = dottedId(name, "equity");
    pay.bonus.id = dottedId(name, "bonus");
    pay.total = composedTotal(dottedId(name, "total"), pay.base, pay.equity, pay.bonus);
    if (pay.published)
        pay.published->id = dottedId(name, "published");
    return pay;
}

/// The mix is kept: only base changes, and what is a fraction of base follows.
Derived scaledBase(const LevelPay& parts)
{
    return {parts.base.id,
            parts.base.value * parts.published->value / parts.total.value,
            "base × published / total",
            {inputOf("base", parts.base), inputOf("published", *parts.published), inputOf("total", parts.total)}};
}

Derived shrunkEquity(const LevelPay& parts)
{
    const double left = parts.published->value / parts.base.value - 1 - parts.bonus.value;
    return {parts.equity.id,
            std::max(0.0, left),
            "max(0, published / base − 1 − bonus)",
            {inputOf("published", *parts.published), inputOf("base", parts.base), inputOf("bonus", parts.bonus)}};
}

} // namespace

Derived composedTotal(std::string id, const Derived& base, const Derived& equity, const Derived& bonus)
{
    return {std::move(id),
            base.value * (1 + equity.value + bonus.value),
            "base × (1 + equity + bonus)",
            {inputOf("base", base), inputOf("equity", equity), inputOf("bonus", bonus)}};
}

const LadderLevel* findLevel(const Ladder& ladder, std::string_view id)
{
    const auto level = std::find_if(ladder.begin(), ladder.end(), [id](const auto& each) { return each.id == id; });
    return level == ladder.end() ? nullptr : &*level;
}

const LadderLevel* suggestLevel(const Ladder& ladder, double years)
{
    const LadderLevel* best = ladder.empty() ? nullptr : &ladder.front();
    for (const auto& level : ladder) {
        if (level.years.low <= years)
            best = &level;
    }
    return best;
}

std::optional<LevelPay> resolved(const LevelPay& parts, LadderTotals totals, std::string_view name)
{
    if (totals == LadderTotals::LeaveOut)
        return {};
    LevelPay pay = parts;
    if (parts.published && totals == LadderTotals::ScaleToTotal)
        pay.base = scaledBase(parts);
    if (parts.published && totals == LadderTotals::ShrinkEquity)
        pay.equity = shrunkEquity(parts);
    return renamed(std::move(pay), name);
}

std::string bonusFigure(const Figures& figures, std::string_view prefix, std::string_view level, BonusTiers tiers)
{
    const auto prose = dottedId("bonus.prose", level == "associate" ? "junior" : level);
    if (tiers == BonusTiers::Prose && figures.find(prose))
        return prose;
    return dottedId(dottedId(prefix, level), "bonus");
}

Result<Ladder> publishedLadder(const Figures& figures, std::string_view prefix, std::string_view name,
                               const std::vector<std::string>& levels, LadderReading reading)
{
    Ladder ladder;
    for (const auto& id : levels) {
        const auto figure = dottedId(prefix, id);
        const auto years = figures.range(dottedId(figure, "years"));
        const auto bonus = bonusFigure(figures, prefix, id, reading.bonus);
        const auto parts = publishedPay(figures, figure, bonus, dottedId(dottedId(name, id), "parts"));
        const auto promotion = timeInLevel(figures, id);
        if (!years || !parts || !promotion)
            return failure(!years ? years.error() : !parts ? parts.error() : promotion.error());
        ladder.push_back({id, *years, *parts, resolved(*parts, reading.totals, dottedId(name, id)), *promotion});
    }
    if (!ladder.empty())
        ladder.back().promotion.reset();
    return ladder;
}

} // namespace pathwise
