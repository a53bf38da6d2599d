// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/fields.h"

#include <QLocale>
#include <QString>
#include <optional>

namespace pathwise {

/// How a number in a field is written. Values are in the engine's units: dollars, fractions, years, months, hours,
/// counts.
enum class ValueKind { Money, Rate, SignedRate, Years, Months, Hours, Count, Number };

/// How a described field's numbers are written; rates that may be below zero carry a sign.
[[nodiscard]] ValueKind valueKindOf(const FieldInfo& info);

/// "$210,000", "40%", "+30%", "3.7 years", "6.3 months", "320 hours", "12,000", "1.25".
[[nodiscard]] QString valueText(double value, ValueKind kind, const QLocale& locale);
/// The other way round, in the forms people type; empty when it is none.
[[nodiscard]] std::optional<double> parseValue(const QString& text, ValueKind kind, const QLocale& locale);

} // namespace pathwise
