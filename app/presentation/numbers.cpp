// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/numbers.h"

#include <cmath>

namespace pathwise {
namespace {

/// Binary fractions just below a half (1.005) should round as a reader expects.
double roundedTo(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double scaled = value * scale;
    if (std::abs(scaled) > 1e15)
        return value;
    return std::round(scaled * (1 + 1e-12)) / scale;
}

QString withSign(double value, const QString& plus, Decimals decimals, const QLocale& locale)
{
    if (!std::isfinite(value))
        return QString(QChar(0x2013));
    const double rounded = roundedTo(value, decimals.most);
    const QString digits = decimalText(std::abs(rounded), decimals, locale);
    if (rounded == 0)
        return digits;
    return (rounded < 0 ? minusSign() : plus) + digits;
}

} // namespace

QString minusSign()
{
    return QString(QChar(0x2212));
}

QString plusSign()
{
    return QStringLiteral("+");
}

QString decimalText(double value, Decimals decimals, const QLocale& locale)
{
    QString text = locale.toString(roundedTo(value, decimals.most), 'f', decimals.most);
    for (int spare = decimals.most - decimals.least; spare > 0; --spare) {
        if (!text.endsWith(locale.zeroDigit()))
            return text;
        text.chop(locale.zeroDigit().size());
    }
    if (text.endsWith(locale.decimalPoint()))
        text.chop(locale.decimalPoint().size());
    return text;
}

QString numberText(double value, Decimals decimals, const QLocale& locale)
{
    return withSign(value, {}, decimals, locale);
}

QString signedNumber(double value, Decimals decimals, const QLocale& locale)
{
    return withSign(value, plusSign(), decimals, locale);
}

std::optional<double> parseNumber(const QString& text, const QLocale& locale)
{
    QString digits = text.simplified();
    digits.remove(QLatin1Char(' '));
    digits.replace(minusSign(), QStringLiteral("-"));
    const bool negative = digits.startsWith(QLatin1Char('-'));
    if (negative || digits.startsWith(QLatin1Char('+')))
        digits.remove(0, 1);
    if (digits.isEmpty() || digits.startsWith(QLatin1Char('-')) || digits.startsWith(QLatin1Char('+')))
        return {};
    bool ok = false;
    double value = locale.toDouble(digits, &ok);
    if (!ok) {
        // A locale that groups with a space (French) was stripped of it above; ungrouped digits still read.
        QLocale ungrouped(locale);
        ungrouped.setNumberOptions(QLocale::OmitGroupSeparator);
        value = ungrouped.toDouble(digits, &ok);
    }
    if (!ok || !std::isfinite(value))
        return {};
    return negative ? -value : value;
}

} // namespace pathwise
