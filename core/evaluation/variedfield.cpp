// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/variedfield.h"

#include "core/compensation/sources.h"

#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

constexpr double tenPercent = 0.1;

bool isNumber(const Field& field)
{
    return field.kind == FieldKind::Number || field.kind == FieldKind::Integer;
}

std::string prefixOf(const PathId& path)
{
    return "paths/" + path.text() + '/';
}

/// Empty, and then not a figure from a source but a thing left out: nobody searches for a job that starts on its date.
bool isLeftOut(const Field& field)
{
    return field.key == "paths/stages/offer_within_six_months" && !std::holds_alternative<double>(field.value);
}

/// The value, entered or from its source; empty when there is neither.
std::optional<double> valueOf(const Plan& plan, const Knowledge& knowledge, const Field& field)
{
    if (const auto* number = std::get_if<double>(&field.value))
        return *number;
    const auto source = sourceOf(plan, knowledge, field.path);
    return source ? std::optional(source->value) : std::nullopt;
}

VariedField around(const Field& field, double now, VaryBy by)
{
    VariedField varied{.fields = {field.path},
                       .key = field.key,
                       .kind = field.kind,
                       .info = field.info,
                       .now = now,
                       .entered = std::holds_alternative<double>(field.value),
                       .low = now,
                       .high = now};
    const double share = by == VaryBy::TenPercent || field.info.likely == 0 ? tenPercent : field.info.likely;
    const double reach = share * std::abs(now);
    varied.low = allowedValue(varied, now - reach);
    varied.high = allowedValue(varied, now + reach);
    return varied;
}

/// The field paths of `twin`, by those of `path`, for the stages that both hold: same place in the order, same content.
std::string twinOf(const Plan& plan, const std::string& field, const PathId& path, const PathId& twin)
{
    const std::string stages = prefixOf(path) + "stages/";
    if (path == twin || !field.starts_with(stages))
        return {};
    const std::string rest = field.substr(stages.size());
    const auto stage = static_cast<std::size_t>(std::stoul(rest));
    const CareerPath& own = *findPath(plan, path);
    const CareerPath& other = *findPath(plan, twin);
    if (stage >= other.stages.size() || !(own.stages[stage] == other.stages[stage]))
        return {};
    return prefixOf(twin) + "stages/" + rest;
}

bool concerns(const Field& field, const PathId& path, const PathId& baseline)
{
    return !field.path.starts_with("paths/") || field.path.starts_with(prefixOf(path))
        || field.path.starts_with(prefixOf(baseline));
}

} // namespace

double allowedValue(const VariedField& field, double value)
{
    const double held = field.kind == FieldKind::Integer ? std::round(value) : value;
    return std::clamp(held, field.info.min, field.info.max);
}

std::vector<VariedField> variedFields(const Plan& plan, const Knowledge& knowledge, const PathId& path,
                                      const PathId& baseline, VaryBy by)
{
    std::vector<VariedField> varied;
    for (const Field& field : fieldsOf(plan)) {
        if (field.info.likely == 0 || !isNumber(field) || isLeftOut(field) || !concerns(field, path, baseline))
            continue;
        if (!twinOf(plan, field.path, baseline, path).empty())
            continue; // moves together with the path's own
        const auto now = valueOf(plan, knowledge, field);
        if (!now)
            continue;
        VariedField one = around(field, *now, by);
        if (!(one.low < one.high))
            continue;
        if (auto twin = twinOf(plan, field.path, path, baseline); !twin.empty())
            one.fields.push_back(std::move(twin));
        varied.push_back(std::move(one));
    }
    return varied;
}

Result<VariedField> variedField(const Plan& plan, const Knowledge& knowledge, std::string_view field, VaryBy by)
{
    const auto found = fieldAt(plan, field);
    if (!found)
        return failure(found.error());
    if (!isNumber(*found))
        return failure({.code = ErrorCode::WrongType, .field = found->path, .text = "number"});
    const auto now = valueOf(plan, knowledge, *found);
    if (!now)
        return failure({.code = ErrorCode::MissingField, .field = found->path});
    return around(*found, *now, by);
}

Result<std::vector<VariedField>> withRanges(std::vector<VariedField> fields, const Plan& plan,
                                            const Knowledge& knowledge, std::span<const FieldRange> own)
{
    for (const FieldRange& range : own) {
        auto one = variedField(plan, knowledge, range.field);
        if (!one)
            return failure(one.error());
        const auto known = std::find_if(fields.begin(), fields.end(), [&](const VariedField& field) {
            return std::find(field.fields.begin(), field.fields.end(), one->fields.front()) != field.fields.end();
        });
        VariedField& target = known == fields.end() ? fields.emplace_back(std::move(*one)) : *known;
        for (const double end : {range.low, range.high}) {
            if (!(end >= target.info.min && end <= target.info.max) || !(range.low < range.high)) {
                return failure({.code = ErrorCode::OutOfRange,
                                .field = target.fields.front(),
                                .value = end,
                                .min = target.info.min,
                                .max = target.info.max});
            }
        }
        target.low = allowedValue(target, range.low);
        target.high = allowedValue(target, range.high);
    }
    return fields;
}

} // namespace pathwise
