// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compensation/sources.h"

#include "core/compensation/stagesources.h"
#include "core/plan/fields.h"

#include <charconv>

namespace pathwise {

namespace {

/// Position after "stages/" in a canonical field path; empty when the field is not of a stage.
std::optional<StageSources> stageOf(const Plan& plan, const Knowledge& knowledge, std::string_view field)
{
    constexpr std::string_view paths = "paths/";
    constexpr std::string_view stages = "/stages/";
    const auto at = field.find(stages);
    if (!field.starts_with(paths) || at == std::string_view::npos)
        return std::nullopt;
    const CareerPath* path = findPath(plan, PathId(std::string(field.substr(paths.size(), at - paths.size()))));
    const std::string_view number = field.substr(at + stages.size());
    std::size_t index = 0;
    std::from_chars(number.data(), number.data() + number.size(), index);
    if (!path || index >= path->stages.size())
        return std::nullopt;
    return StageSources(plan, knowledge, path->stages[index]);
}

/// "default.skill.{skill}.hours" for the skill that the field belongs to.
std::optional<Derived> skillSource(const Plan& plan, const Knowledge& knowledge, std::string_view field,
                                   std::string source)
{
    constexpr std::string_view prefix = "person/skills/";
    constexpr std::string_view slot = "{skill}";
    const std::string_view number = field.substr(prefix.size());
    std::size_t index = 0;
    std::from_chars(number.data(), number.data() + number.size(), index);
    const auto at = source.find(slot);
    if (index >= plan.person.skills.size() || at == std::string::npos)
        return std::nullopt;
    return figureSource(knowledge, source.replace(at, slot.size(), plan.person.skills[index].skill));
}

} // namespace

std::optional<Derived> figureSource(const Knowledge& knowledge, std::string_view id)
{
    const auto value = knowledge.figures.number(id);
    if (!value)
        return std::nullopt;
    return Derived{.id = std::string(id), .value = *value, .formula = {}, .inputs = {}};
}

std::optional<Derived> sourceOf(const Plan& plan, const Knowledge& knowledge, std::string_view path)
{
    const auto field = fieldAt(plan, path);
    if (!field || field->info.source.empty())
        return std::nullopt;
    const std::string_view source = field->info.source;
    if (field->path.starts_with("person/skills/"))
        return skillSource(plan, knowledge, field->path, std::string(source));
    const auto stage = stageOf(plan, knowledge, field->path);
    if (auto derived = stage ? stage->bySource(source) : std::nullopt)
        return derived;
    return source.find('{') == std::string_view::npos ? figureSource(knowledge, source) : std::nullopt;
}

} // namespace pathwise
