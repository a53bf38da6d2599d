// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <variant>

namespace pathwise {

enum class FieldKind { Number, Integer, Flag, Text, Date, Choice, Numbers };

/// A field's value without its type; `monostate` = empty optional field.
using FieldValue = std::variant<std::monostate, double, bool, std::string, Month, std::vector<double>>;

/// One field of one plan, found by walking the descriptions.
struct Field {
    std::string path; ///< "paths/ai/stages/0/package/base": paths by id, other lists by position
    std::string key;  ///< "paths/stages/package/base": the same for every path and stage; labels hang on it
    FieldKind kind = FieldKind::Number;
    FieldInfo info;
    bool optional = false;
    std::vector<std::string_view> choices;
    FieldValue value;
};

/// Every field of the plan in the order of its description.
[[nodiscard]] std::vector<Field> fieldsOf(const Plan& plan);
/// One field by its path; positions and ids are both understood. Error: UnknownField with the nearest name in `text`.
[[nodiscard]] Result<Field> fieldAt(const Plan& plan, std::string_view path);
/// A plan in which that field has the value; everything else is as before. An empty value clears an optional field.
/// Errors: UnknownField, WrongType, OutOfRange, NotFinite, UnknownChoice, MissingField (cleared but not optional).
[[nodiscard]] Result<Plan> withField(const Plan& plan, std::string_view path, const FieldValue& value);
/// Reads a value written by hand for a field: "230000", "0.15", "true", "2027-02", "local_bands", "" for none,
/// "0.4,0.3,0.3".
[[nodiscard]] Result<FieldValue> parseFieldValue(const Field& field, std::string_view text);
/// The value as `parseFieldValue` reads it.
[[nodiscard]] std::string toText(const FieldValue& value);

/// The kinds of fields a plan can have, once each and without values, by key: for the reference page and label checks.
[[nodiscard]] std::vector<Field> fieldCatalogue();

} // namespace pathwise
