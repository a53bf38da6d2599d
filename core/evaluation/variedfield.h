// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/knowledge.h"
#include "core/plan/fields.h"

#include <span>

namespace pathwise {

/// How far each assumption is moved.
enum class VaryBy {
    Likely,    ///< by the likely range of its description
    TenPercent ///< by 10 % either way
};

/// One assumption that a comparison may hang on, with the two values that are tried.
struct VariedField {
    /// Field paths that move together: one, or two where both paths hold the same stage (the job one has now).
    std::vector<std::string> fields;
    std::string key; ///< `Field::key`
    FieldKind kind = FieldKind::Number;
    FieldInfo info;
    double now = 0;
    bool entered = false; ///< the plan holds the value; otherwise it comes from its source
    double low = 0;       ///< low < high, inside the allowed range
    double high = 0;
};

/// A field with ends of the user's own.
struct FieldRange {
    std::string field;
    double low = 0;
    double high = 0;
};

/// What may be varied in a comparison of two paths: the numbers with a likely range of the person, the assumptions and both
/// paths, in the order of the plan's description; empty ones around the figure they stand for. Left out are fields without
/// value or figure, and those that no change in proportion can move (0). Pre: both ids are in the plan.
[[nodiscard]] std::vector<VariedField> variedFields(const Plan& plan, const Knowledge& knowledge, const PathId& path,
                                                    const PathId& baseline, VaryBy by = VaryBy::Likely);

/// One field of the plan, whatever its likely range, between its ends by `by`. Errors: UnknownField, WrongType (no number),
/// MissingField (neither value nor figure).
[[nodiscard]] Result<VariedField> variedField(const Plan& plan, const Knowledge& knowledge, std::string_view field,
                                              VaryBy by = VaryBy::Likely);

/// `fields` with the ends of `own` in place of theirs; fields of `own` that are not among them are added at the end.
/// Errors: those of `variedField`; OutOfRange where an end is not allowed or low >= high.
[[nodiscard]] Result<std::vector<VariedField>> withRanges(std::vector<VariedField> fields, const Plan& plan,
                                                          const Knowledge& knowledge, std::span<const FieldRange> own);

/// `value` as the field can hold it: whole for a whole number, inside the allowed range.
[[nodiscard]] double allowedValue(const VariedField& field, double value);

} // namespace pathwise
