// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/rates.h"

#include "app/presentation/numbers.h"

#include <QCoreApplication>
#include <cmath>

namespace pathwise {
namespace {

constexpr double Hundred = 100;

QString withPercentSign(const QString& number)
{
    return QCoreApplication::translate("Rates", "%1%",
                                       "a percentage; some languages put a no-break space before the sign")
        .arg(number);
}

} // namespace

QString percentText(double rate, const QLocale& locale, int decimals)
{
    const QString number = numberText(rate * Hundred, {.most = decimals}, locale);
    return std::isfinite(rate) ? withPercentSign(number) : number;
}

QString signedPercent(double rate, const QLocale& locale, int decimals)
{
    const QString number = signedNumber(rate * Hundred, {.most = decimals}, locale);
    return std::isfinite(rate) ? withPercentSign(number) : number;
}

QString chanceText(double probability, const QLocale& locale)
{
    constexpr double AlmostNever = 0.005;
    if (probability > 0 && probability < AlmostNever)
        return QCoreApplication::translate("Rates", "under %1", "a chance").arg(percentText(0.01, locale));
    if (probability < 1 && probability >= 1 - AlmostNever)
        return QCoreApplication::translate("Rates", "over %1", "a chance").arg(percentText(0.99, locale));
    return percentText(probability, locale, 0);
}

std::optional<double> parsePercent(const QString& text, const QLocale& locale)
{
    QString number = text;
    number.remove(QLatin1Char('%')).remove(locale.percent());
    const std::optional<double> percents = parseNumber(number, locale);
    if (!percents)
        return {};
    // Dividing by a hundred is exact to the last bit the reader typed; multiplying by 0.01 is not.
    return *percents / Hundred;
}

} // namespace pathwise
