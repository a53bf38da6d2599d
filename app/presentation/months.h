// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/month.h"

#include <QLocale>
#include <QString>
#include <optional>

namespace pathwise {

/// Months and durations as locale text and back. Years are never grouped. Pure; callable from any thread.

/// "Feb 2028" with the locale's short month name.
[[nodiscard]] QString monthText(Month month, const QLocale& locale);
/// "February 2028".
[[nodiscard]] QString longMonthText(Month month, const QLocale& locale);
/// "2028".
[[nodiscard]] QString yearText(int year);
/// Reads "Feb 2028", "February 2028", "2/2028", "02.2028" or "2028-02". Empty when it is not a month of 1900..2200.
[[nodiscard]] std::optional<Month> parseMonthText(const QString& text, const QLocale& locale);

/// A length in years with at most one decimal: "1 year", "3.7 years", "10 years".
[[nodiscard]] QString yearsText(double years, const QLocale& locale);
/// A length in months with at most one decimal: "1 month", "6.3 months".
[[nodiscard]] QString monthsText(double months, const QLocale& locale);
/// A whole number of months in words: "8 months", "2 years", "2 years, 3 months".
[[nodiscard]] QString durationText(int months);
/// Reads the number in front of "years", "months" or nothing. Empty when there is none.
[[nodiscard]] std::optional<double> parseLength(const QString& text, const QLocale& locale);

} // namespace pathwise
