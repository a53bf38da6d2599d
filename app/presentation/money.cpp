// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/money.h"

#include "app/presentation/numbers.h"

#include <QCoreApplication>
#include <array>
#include <cmath>

namespace pathwise {
namespace {

constexpr double Thousand = 1e3;
constexpr double Million = 1e6;
constexpr double Billion = 1e9;
/// From here on the next smaller unit would show four digits.
constexpr double RoundsUp = 0.9995;

const QString& dollarSign()
{
    static const QString sign = QStringLiteral("$");
    return sign;
}

struct Scale {
    double unit;
    QString pattern;
};

/// Largest first. The patterns are translated: "%1 Tsd." in German.
std::array<Scale, 3> scales()
{
    return {Scale{Billion, QCoreApplication::translate("Money", "%1B", "billions, short")},
            Scale{Million, QCoreApplication::translate("Money", "%1M", "millions, short")},
            Scale{Thousand, QCoreApplication::translate("Money", "%1k", "thousands, short")}};
}

/// Puts the dollar sign where the locale has it, around a number that is already text.
QString withSymbol(const QString& number, const QLocale& locale)
{
    QString pattern = locale.toCurrencyString(1, dollarSign());
    const QString one = locale.toString(1);
    const qsizetype at = pattern.indexOf(one);
    // Locales differ in how many decimals they show for "1"; everything from the digit to the last digit is the number.
    qsizetype end = at + one.size();
    while (end < pattern.size()
           && (pattern.at(end).isDigit() || QStringView(pattern).mid(end).startsWith(locale.decimalPoint())))
        ++end;
    return at < 0 ? dollarSign() + number : pattern.replace(at, end - at, number);
}

QString wholeDollars(double amount, const QLocale& locale)
{
    return withSymbol(decimalText(amount, {.most = 0}, locale), locale);
}

/// Three significant digits above ten thousand, two below: "6.2", "64", "2.58", "12.4".
Decimals compactDecimals(double scaled, double unit)
{
    if (unit == Thousand)
        return {.least = 0, .most = scaled < 9.95 ? 1 : 0};
    const int digits = scaled < 9.995 ? 2 : scaled < 99.95 ? 1 : 0;
    return {.least = digits, .most = digits};
}

/// Pre: `amount` >= 0 and finite.
QString compactAmount(double amount, const QLocale& locale)
{
    for (const Scale& scale : scales()) {
        const double scaled = amount / scale.unit;
        if (scaled >= RoundsUp)
            return withSymbol(scale.pattern.arg(decimalText(scaled, compactDecimals(scaled, scale.unit), locale)),
                              locale);
    }
    return wholeDollars(amount, locale);
}

QString axisAmount(double amount, const QLocale& locale)
{
    for (const Scale& scale : scales()) {
        const double scaled = amount / scale.unit;
        if (scaled >= 1)
            return withSymbol(scale.pattern.arg(decimalText(scaled, {.most = 2}, locale)), locale);
    }
    return withSymbol(decimalText(amount, {.most = 2}, locale), locale);
}

using Format = QString (*)(double, const QLocale&);

/// Formats the size, then puts the sign in front unless the text is that of zero.
QString signedText(double dollars, Format format, const QString& plus, const QLocale& locale)
{
    if (!std::isfinite(dollars))
        return missingText();
    const QString amount = format(std::abs(dollars), locale);
    if (dollars == 0 || amount == format(0, locale))
        return amount;
    return (dollars < 0 ? minusSign() : plus) + amount;
}

struct Suffix {
    QString text;
    double unit;
};

/// Takes a unit such as "k" or "M" off the end of `text`; 1 when there is none.
double takeUnit(QString& text)
{
    QList<Suffix> suffixes{
        {QStringLiteral("k"), Thousand}, {QStringLiteral("m"), Million}, {QStringLiteral("b"), Billion}};
    for (const Scale& scale : scales())
        suffixes.prepend({QString(scale.pattern).remove(QStringLiteral("%1")).simplified(), scale.unit});
    for (const Suffix& suffix : suffixes) {
        if (!suffix.text.isEmpty() && text.endsWith(suffix.text, Qt::CaseInsensitive)) {
            text.chop(suffix.text.size());
            return suffix.unit;
        }
    }
    return 1;
}

} // namespace

QString missingText()
{
    return QString(QChar(0x2013));
}

QString moneyText(double dollars, const QLocale& locale)
{
    return signedText(dollars, wholeDollars, {}, locale);
}

QString signedMoney(double dollars, const QLocale& locale)
{
    return signedText(dollars, wholeDollars, plusSign(), locale);
}

QString compactMoney(double dollars, const QLocale& locale)
{
    return signedText(dollars, compactAmount, {}, locale);
}

QString signedCompactMoney(double dollars, const QLocale& locale)
{
    return signedText(dollars, compactAmount, plusSign(), locale);
}

QString compactMoneyRange(double low, double high, const QLocale& locale)
{
    return compactMoney(low, locale) + missingText() + compactMoney(high, locale);
}

QString signedCompactMoneyRange(double low, double high, const QLocale& locale)
{
    return signedCompactMoney(low, locale) + missingText() + signedCompactMoney(high, locale);
}

QString axisMoney(double dollars, const QLocale& locale)
{
    return signedText(dollars, axisAmount, {}, locale);
}

QString thousandsText(double dollars, const QLocale& locale)
{
    return numberText(dollars / Thousand, {.least = 1, .most = 1}, locale);
}

std::optional<double> parseMoney(const QString& text, const QLocale& locale)
{
    QString rest = text;
    for (const QString& symbol : {QStringLiteral("USD"), QStringLiteral("US$"), dollarSign()})
        rest.remove(symbol, Qt::CaseInsensitive);
    rest = rest.simplified();
    const double unit = takeUnit(rest);
    const std::optional<double> number = parseNumber(rest, locale);
    if (!number)
        return {};
    constexpr double Cents = 100;
    return std::round(*number * unit * Cents) / Cents;
}

} // namespace pathwise
