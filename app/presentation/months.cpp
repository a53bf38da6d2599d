// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/months.h"

#include "app/presentation/numbers.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cmath>

namespace pathwise {
namespace {

constexpr int MonthsPerYear = 12;
constexpr int FirstYear = 1900;
constexpr int LastYear = 2200;

QString monthAndYear(const QString& month, int year)
{
    return QCoreApplication::translate("Months", "%1 %2", "a month (Feb) and its year (2028)")
        .arg(month, yearText(year));
}

/// "1 year" is a text of its own so that English needs no catalogue for its plurals.
QString wholeYears(int years)
{
    return years == 1 ? QCoreApplication::translate("Months", "1 year")
                      : QCoreApplication::translate("Months", "%n years", nullptr, years);
}

QString wholeMonths(int months)
{
    return months == 1 ? QCoreApplication::translate("Months", "1 month")
                       : QCoreApplication::translate("Months", "%n months", nullptr, months);
}

std::optional<int> wholeAtOneDecimal(double value)
{
    const double whole = std::round(value);
    constexpr double ShowsAsWhole = 0.05;
    if (!std::isfinite(value) || std::abs(value - whole) >= ShowsAsWhole || std::abs(whole) > 1e6)
        return {};
    return static_cast<int>(whole);
}

QString plain(QString name)
{
    return name.remove(QLatin1Char('.')).trimmed().toLower();
}

std::optional<int> monthNamed(const QString& name, const QLocale& locale)
{
    const QString wanted = plain(name);
    for (int month = 1; month <= MonthsPerYear; ++month) {
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            if (plain(locale.standaloneMonthName(month, format)) == wanted
                || plain(locale.monthName(month, format)) == wanted)
                return month;
        }
    }
    return {};
}

std::optional<Month> checked(int year, int month)
{
    if (year < FirstYear || year > LastYear || month < 1 || month > MonthsPerYear)
        return {};
    return Month(year, month);
}

} // namespace

QString monthText(Month month, const QLocale& locale)
{
    return monthAndYear(locale.standaloneMonthName(month.month(), QLocale::ShortFormat), month.year());
}

QString longMonthText(Month month, const QLocale& locale)
{
    return monthAndYear(locale.standaloneMonthName(month.month(), QLocale::LongFormat), month.year());
}

QString yearText(int year)
{
    return QString::number(year);
}

std::optional<Month> parseMonthText(const QString& text, const QLocale& locale)
{
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})\\s*[-/.]\\s*(\\d{1,2})$"));
    static const QRegularExpression monthFirst(QStringLiteral("^(\\d{1,2})\\s*[-/.]\\s*(\\d{4})$"));
    static const QRegularExpression nameFirst(QStringLiteral("^(\\D+?)\\s*(\\d{4})$"));
    const QString trimmed = text.simplified();
    if (const auto match = yearFirst.match(trimmed); match.hasMatch())
        return checked(match.captured(1).toInt(), match.captured(2).toInt());
    if (const auto match = monthFirst.match(trimmed); match.hasMatch())
        return checked(match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = nameFirst.match(trimmed); match.hasMatch()) {
        if (const std::optional<int> month = monthNamed(match.captured(1), locale))
            return checked(match.captured(2).toInt(), *month);
    }
    return {};
}

QString yearsText(double years, const QLocale& locale)
{
    if (const std::optional<int> whole = wholeAtOneDecimal(years))
        return wholeYears(*whole);
    return QCoreApplication::translate("Months", "%1 years", "with a decimal, 3.7 years")
        .arg(numberText(years, {.most = 1}, locale));
}

QString monthsText(double months, const QLocale& locale)
{
    if (const std::optional<int> whole = wholeAtOneDecimal(months))
        return wholeMonths(*whole);
    return QCoreApplication::translate("Months", "%1 months", "with a decimal, 6.3 months")
        .arg(numberText(months, {.most = 1}, locale));
}

QString durationText(int months)
{
    const int years = months / MonthsPerYear;
    const int rest = months % MonthsPerYear;
    if (years == 0)
        return wholeMonths(rest);
    if (rest == 0)
        return wholeYears(years);
    return QCoreApplication::translate("Months", "%1, %2", "years, then months")
        .arg(wholeYears(years), wholeMonths(rest));
}

std::optional<double> parseLength(const QString& text, const QLocale& locale)
{
    static const QRegularExpression words(QStringLiteral("[\\p{L}\\s]+$"));
    return parseNumber(QString(text).remove(words), locale);
}

} // namespace pathwise
