// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <optional>

namespace pathwise {

/// Rates and chances (fractions, 0.07) as locale text and back. NaN is missing: an en dash. Pure; callable from any
/// thread.

/// At most `decimals` decimals, without trailing zeros: "40%", "1.5%", "−2%".
[[nodiscard]] QString percentText(double rate, const QLocale& locale, int decimals = 1);
/// With a sign in front unless it rounds to zero: "+30%".
[[nodiscard]] QString signedPercent(double rate, const QLocale& locale, int decimals = 1);
/// A probability as a whole percent; what is not exactly 0 or 1 is never shown as such: "under 1%", "over 99%".
[[nodiscard]] QString chanceText(double probability, const QLocale& locale);
/// Reads "40%", "40 %", "40" or "+1.5" as 0.40, 0.40, 0.40 and 0.015. Empty when it is not a number.
[[nodiscard]] std::optional<double> parsePercent(const QString& text, const QLocale& locale);

} // namespace pathwise
