// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/figure.h"

#include <array>
#include <cmath>

namespace pathwise {

namespace {

constexpr std::string_view minSuffix = ".min";
constexpr std::string_view maxSuffix = ".max";
constexpr std::array<const char*, 4> kindNames = {"number", "range", "list", "flag"};

tl::unexpected<Error> unknown(std::string_view id)
{
    return failure({.code = ErrorCode::UnknownId, .field = std::string(id), .text = std::string(id)});
}

tl::unexpected<Error> wrongType(std::string_view id, const char* wanted)
{
    return failure({.code = ErrorCode::WrongType, .field = std::string(id), .text = wanted});
}

std::optional<Range> rangeOf(const Figure& figure)
{
    if (const auto* range = std::get_if<Range>(&figure.value))
        return *range;
    return figure.plausible;
}

bool isFinite(const FigureValue& value)
{
    if (const auto* number = std::get_if<double>(&value))
        return std::isfinite(*number);
    if (const auto* range = std::get_if<Range>(&value))
        return std::isfinite(range->low) && (!range->high || std::isfinite(*range->high));
    return true;
}

Result<void> replaceValue(Figure& figure, const FigureValue& value)
{
    if (value.index() != figure.value.index())
        return wrongType(figure.id, kindNames[figure.value.index()]);
    if (!isFinite(value))
        return failure({.code = ErrorCode::NotFinite, .field = figure.id});
    if (value == figure.value)
        return {};
    if (!figure.published)
        figure.published = figure.value;
    figure.value = value;
    return {};
}

} // namespace

std::string_view letter(Quality quality)
{
    switch (quality) {
    case Quality::SourceRead: return "R";
    case Quality::AbstractRead: return "A";
    case Quality::Known: return "K";
    case Quality::Judgement: return "J";
    case Quality::Secondary: return "S";
    }
    return "J";
}

Result<Figures> Figures::make(std::vector<Figure> figures)
{
    Figures result;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (!result.m_index.emplace(figures[i].id, i).second)
            return failure({.code = ErrorCode::DuplicateField, .field = figures[i].id, .text = figures[i].id});
    }
    result.m_figures = std::move(figures);
    return result;
}

const Figure* Figures::find(std::string_view id) const
{
    const auto entry = m_index.find(id);
    return entry == m_index.end() ? nullptr : &m_figures[entry->second];
}

std::optional<double> Figures::endOfRange(std::string_view id) const
{
    if (!id.ends_with(minSuffix) && !id.ends_with(maxSuffix))
        return {};
    const Figure* figure = find(id.substr(0, id.size() - minSuffix.size()));
    const auto range = figure ? rangeOf(*figure) : std::nullopt;
    if (!range)
        return {};
    return id.ends_with(minSuffix) ? std::optional(range->low) : range->high;
}

Result<double> Figures::number(std::string_view id) const
{
    const Figure* figure = find(id);
    if (!figure) {
        if (const auto end = endOfRange(id))
            return *end;
        return unknown(id);
    }
    if (const auto* number = std::get_if<double>(&figure->value))
        return *number;
    const auto* range = std::get_if<Range>(&figure->value);
    if (!range || !range->high)
        return wrongType(id, "number");
    return (range->low + *range->high) / 2;
}

Result<Range> Figures::range(std::string_view id) const
{
    const Figure* figure = find(id);
    if (!figure)
        return unknown(id);
    const auto range = rangeOf(*figure);
    if (!range)
        return wrongType(id, "range");
    return *range;
}

Result<std::vector<std::string>> Figures::list(std::string_view id) const
{
    const Figure* figure = find(id);
    if (!figure)
        return unknown(id);
    const auto* list = std::get_if<std::vector<std::string>>(&figure->value);
    if (!list)
        return wrongType(id, "list");
    return *list;
}

Result<bool> Figures::flag(std::string_view id) const
{
    const Figure* figure = find(id);
    if (!figure)
        return unknown(id);
    const auto* flag = std::get_if<bool>(&figure->value);
    if (!flag)
        return wrongType(id, "flag");
    return *flag;
}

Result<Figures> Figures::withOverrides(const FigureOverrides& overrides) const
{
    Figures result = *this;
    for (const auto& [id, value] : overrides) {
        const auto entry = result.m_index.find(id);
        if (entry == result.m_index.end())
            return unknown(id);
        if (auto replaced = replaceValue(result.m_figures[entry->second], value); !replaced)
            return failure(replaced.error());
    }
    return result;
}

} // namespace pathwise
