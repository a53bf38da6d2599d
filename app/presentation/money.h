// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <optional>

namespace pathwise {

/// Amounts of US dollars as locale text, and back. Rounding happens here, for display only.
/// The locale decides grouping, decimal mark and the place of the symbol; the sign is always in front, U+2212 for
/// minus. NaN is a missing amount and gives `missingText()`. Pure; callable from any thread.

/// What stands where a figure is missing: an en dash.
[[nodiscard]] QString missingText();

/// Whole dollars, "$210,000": for fields and tables of a single currency.
[[nodiscard]] QString moneyText(double dollars, const QLocale& locale);
/// The same with a sign in front unless it rounds to zero, "+$210,000".
[[nodiscard]] QString signedMoney(double dollars, const QLocale& locale);

/// Short form for charts, verdicts and totals: "$640", "$6.2k", "$412k" below $999,500, then "$2.58M", "$12.4M",
/// "$1.20B".
[[nodiscard]] QString compactMoney(double dollars, const QLocale& locale);
/// A difference in short form, "+$412k" or "−$64k"; "$0" when it rounds to zero.
[[nodiscard]] QString signedCompactMoney(double dollars, const QLocale& locale);
/// Both ends with unit, "$241k–$481k".
[[nodiscard]] QString compactMoneyRange(double low, double high, const QLocale& locale);
/// Both ends with sign and unit, "−$64k–+$12k".
[[nodiscard]] QString signedCompactMoneyRange(double low, double high, const QLocale& locale);
/// A round value of an axis without trailing zeros: "$0", "$2.5k", "$500k", "$1M", "$1.25M", "−$250k".
[[nodiscard]] QString axisMoney(double dollars, const QLocale& locale);

/// Thousands of dollars with one decimal and no unit, "145.1": for tables that name the unit in their corner.
[[nodiscard]] QString thousandsText(double dollars, const QLocale& locale);

/// Reads what a person types: "210000", "210,000", "$210k", "0.21M", "-$64k" (any minus), in the locale's number
/// format. Empty when it is not an amount.
[[nodiscard]] std::optional<double> parseMoney(const QString& text, const QLocale& locale);

} // namespace pathwise
