// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <optional>

namespace pathwise {

/// Plain numbers as locale text and back: what money, rates and durations share. Pure; callable from any thread.

/// How many decimals: at least `least` (padded with zeros), at most `most` (rounded half away from zero).
struct Decimals {
    int least = 0;
    int most = 0;
};

/// U+2212.
[[nodiscard]] QString minusSign();
[[nodiscard]] QString plusSign();

/// Pre: `value` >= 0 and finite. Grouped by the locale.
[[nodiscard]] QString decimalText(double value, Decimals decimals, const QLocale& locale);
/// Any value: "−4.5", "0" rather than "−0", an en dash when NaN or infinite.
[[nodiscard]] QString numberText(double value, Decimals decimals, const QLocale& locale);
/// The same with a sign in front unless it rounds to zero.
[[nodiscard]] QString signedNumber(double value, Decimals decimals, const QLocale& locale);

/// Reads a number in the locale's format with either minus and any spaces. Empty when it is not one, or not finite.
[[nodiscard]] std::optional<double> parseNumber(const QString& text, const QLocale& locale);

} // namespace pathwise
