// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/fields.h"

#include <QLocale>
#include <QString>

namespace pathwise {

/// What a plan's fields are called. Core knows fields by key ("paths/stages/package/base") only; every key of
/// `fieldCatalogue()` has its words here. Pure; texts are in the application's language; callable from any thread.

/// "Base pay". Empty when the key is not known.
[[nodiscard]] QString fieldLabel(std::string_view key);
/// One sentence that says what the field means and what follows from it. Empty when the key is not known.
[[nodiscard]] QString fieldHelp(std::string_view key);
/// The label as it stands inside a sentence: "base pay", but "H-1B acceptance", and unchanged in German.
[[nodiscard]] QString fieldNoun(std::string_view key, const QLocale& locale);
/// What one unit is called behind a number: "a year", "a share", "hours a week"; empty where the value says it all.
[[nodiscard]] QString unitText(Unit unit);
/// A choice by the stable name that core gives it: "Married, joint return". The name itself when it is not known.
[[nodiscard]] QString choiceText(std::string_view choice);
/// "When", "Pay", "Cost of switching".
[[nodiscard]] QString groupText(FieldGroup group);
/// A value of a field as it is read: "$210,000", "40%", "8 months", "Jul 2027", "Yes"; an en dash for none.
[[nodiscard]] QString fieldValueText(const Field& field, const FieldValue& value, const QLocale& locale);

/// The key of a field path: "paths/ai/stages/0/package/base" -> "paths/stages/package/base".
[[nodiscard]] std::string fieldKeyOf(std::string_view path);

} // namespace pathwise
