// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/contradictions.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pathwise {

namespace {

constexpr std::array<const char*, 5> levels = {"associate", "engineer", "senior", "staff", "principal"};
/// Fractions are printed as whole percents, so they agree up to half of one.
constexpr double halfPercent = 0.005;

/// Looks figures up and keeps the first that is missing, so that a check reads like its arithmetic.
class Lookup {
public:
    explicit Lookup(const Figures& figures) : m_figures(figures) {}

    Input operator()(std::string name, std::string id)
    {
        const auto value = m_figures.number(id);
        if (!value && !m_error)
            m_error = value.error();
        return {std::move(name), std::move(id), value.value_or(0.0)};
    }
    Range range(const std::string& id)
    {
        const auto range = m_figures.range(id);
        if (!range && !m_error)
            m_error = range.error();
        return range.value_or(Range{});
    }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    const Figures& m_figures;
    std::optional<Error> m_error;
};

std::string levelFigure(const char* level, const char* what)
{
    return std::string("ladder.") + level + '.' + what;
}

Derived implied(std::string_view check, const std::string& subject, double value, std::string formula,
                std::vector<Input> inputs)
{
    return {"contradiction." + std::string(check) + '.' + subject, value, std::move(formula), std::move(inputs)};
}

Disagreement ladderTotal(Lookup& figure, const char* level)
{
    const auto base = figure("base", levelFigure(level, "base"));
    const auto equity = figure("equity", levelFigure(level, "equity"));
    const auto bonus = figure("bonus", levelFigure(level, "bonus"));
    const auto total = figure("total", levelFigure(level, "total"));
    const double half = figure("rounding", "guide.rounding").value / 2;
    const double sum = base.value * (1 + equity.value + bonus.value);
    return {level, total, implied("ladder_totals", level, sum, "base × (1 + equity + bonus)", {base, equity, bonus}),
            std::abs(total.value - sum) > half};
}

Contradiction ladderTotals(Lookup& figure)
{
    Contradiction result{"ladder_totals", {}, {}, {}};
    for (const auto* level : levels)
        result.rows.push_back(ladderTotal(figure, level));
    return result;
}

Contradiction bonusTiers(Lookup& figure)
{
    Contradiction result{"bonus_tiers", {}, {}, {}};
    constexpr std::array<std::array<const char*, 2>, 3> tiers = {
        {{"junior", "associate"}, {"senior", "senior"}, {"staff", "staff"}}};
    for (const auto& [tier, level] : tiers) {
        const auto prose = figure("bonus", std::string("bonus.prose.") + tier);
        const auto table = figure("bonus", levelFigure(level, "bonus"));
        result.rows.push_back({level, prose, implied(result.id, level, table.value, "bonus", {table}),
                               std::abs(prose.value - table.value) > halfPercent});
    }
    return result;
}

Contradiction equityShare(Lookup& figure)
{
    Contradiction result{"equity_share", {}, {}, {}};
    const auto stated = figure("share", "equity.tier1_share");
    for (const auto* level : levels) {
        const auto base = figure("base", levelFigure(level, "base"));
        const auto equity = figure("equity", levelFigure(level, "equity"));
        const auto total = figure("total", levelFigure(level, "total"));
        const double share = total.value > 0 ? base.value * equity.value / total.value : 0;
        result.rows.push_back({level, stated,
                               implied(result.id, level, share, "base × equity / total", {base, equity, total}),
                               std::abs(stated.value - share) > halfPercent});
    }
    return result;
}

Contradiction remotePay(Lookup& figure)
{
    Contradiction result{"remote_pay", {}, {}, {}};
    const auto stated = figure("discount", "remote.discount");
    const auto range = figure.range("remote.discount");
    const auto remote = figure("remote", "location.remote.median_total");
    for (const auto* place : {"san_francisco", "austin"}) {
        const auto onSite = figure("on_site", std::string("location.") + place + ".median_total");
        const double discount = onSite.value > 0 ? 1 - remote.value / onSite.value : 0;
        const bool outside = discount < range.low - halfPercent || discount > range.high.value_or(1) + halfPercent;
        result.rows.push_back(
            {place, stated, implied(result.id, place, discount, "1 − remote / on_site", {remote, onSite}), outside});
    }
    return result;
}

Contradiction medianBase(Lookup& figure)
{
    Contradiction result{"median_base", {}, {}, {}};
    const auto median = figure("median", "market.median_base");
    const auto premium = figure("premium", "market.median_base_premium");
    const auto measured = figure("measured", "oews.us.15-1252.p50");
    const double tech = median.value / (1 + premium.value);
    const bool apart = std::abs(tech - measured.value) > halfPercent * measured.value;
    result.rows.push_back(
        {"tech", measured, implied(result.id, "tech", tech, "median / (1 + premium)", {median, premium}), apart});
    return result;
}

Contradiction rounding(Lookup& figure)
{
    Contradiction result{"rounding", {}, {}, {}};
    const auto step = figure("rounding", "guide.rounding");
    for (const auto* what : {"base", "total"}) {
        for (const auto* level : levels) {
            const auto stated = figure(what, levelFigure(level, what));
            const double rounded = step.value > 0 ? std::round(stated.value / step.value) * step.value : stated.value;
            const auto formula = std::string("round(") + what + " / rounding) × rounding";
            result.rows.push_back({stated.id, stated, implied(result.id, stated.id, rounded, formula, {stated, step}),
                                   std::abs(rounded - stated.value) > 0});
        }
    }
    return result;
}

/// The headline compares with all of tech, the FAQ with software engineers of the same seniority: two premiums on base.
Contradiction aiPremium(Lookup& figure)
{
    Contradiction result{"ai_premium", {}, {}, {}};
    const auto headline = figure("premium", "market.median_base_premium");
    const auto sameLevel = figure("premium", "premium.ai_vs_swe_base");
    result.rows.push_back({"base", headline, implied(result.id, "base", sameLevel.value, "premium", {sameLevel}),
                           std::abs(headline.value - sameLevel.value) > halfPercent});
    return result;
}

} // namespace

std::vector<std::string> Contradiction::figures() const
{
    std::vector<std::string> ids;
    const auto add = [&ids](const std::string& figure) {
        if (std::find(ids.begin(), ids.end(), figure) == ids.end())
            ids.push_back(figure);
    };
    for (const auto& row : rows) {
        add(row.stated.id);
        for (const auto& input : row.implied.inputs)
            add(input.id);
    }
    return ids;
}

Result<std::vector<Contradiction>> findContradictions(const Figures& figures, const Readings& readings)
{
    Lookup lookup(figures);
    std::vector<Contradiction> found;
    const auto choices = choicesOf(readings);
    for (const auto check : {ladderTotals, bonusTiers, equityShare, remotePay, medianBase, rounding, aiPremium}) {
        auto contradiction = check(lookup);
        const auto conflicts = [](const Disagreement& row) { return row.conflicts; };
        if (std::none_of(contradiction.rows.begin(), contradiction.rows.end(), conflicts))
            continue;
        contradiction.ways = waysFor(contradiction.id);
        if (const auto chosen = choices.find(contradiction.id); chosen != choices.end())
            contradiction.chosen = chosen->second;
        found.push_back(std::move(contradiction));
    }
    if (lookup.error())
        return failure(*lookup.error());
    return found;
}

} // namespace pathwise
