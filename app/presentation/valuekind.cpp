// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/valuekind.h"

#include "app/presentation/money.h"
#include "app/presentation/months.h"
#include "app/presentation/numbers.h"
#include "app/presentation/rates.h"

#include <QCoreApplication>
#include <cmath>

namespace pathwise {
namespace {

QString hoursText(double hours, const QLocale& locale)
{
    const double whole = std::round(hours);
    if (whole == 1)
        return QCoreApplication::translate("Numbers", "1 hour");
    return QCoreApplication::translate("Numbers", "%1 hours").arg(numberText(whole, {}, locale));
}

} // namespace

ValueKind valueKindOf(const FieldInfo& info)
{
    switch (info.unit) {
    case Unit::Usd:
    case Unit::UsdPerYear: return ValueKind::Money;
    case Unit::Fraction: return ValueKind::Rate;
    case Unit::FractionPerYear: return info.min < 0 ? ValueKind::SignedRate : ValueKind::Rate;
    case Unit::Months: return ValueKind::Months;
    case Unit::Years: return ValueKind::Years;
    case Unit::Hours:
    case Unit::HoursPerWeek: return ValueKind::Hours;
    case Unit::Shares:
    case Unit::Count: return ValueKind::Count;
    default: return ValueKind::Number;
    }
}

QString valueText(double value, ValueKind kind, const QLocale& locale)
{
    switch (kind) {
    case ValueKind::Money: return moneyText(value, locale);
    case ValueKind::Rate: return percentText(value, locale, 2);
    case ValueKind::SignedRate: return signedPercent(value, locale, 2);
    case ValueKind::Years: return yearsText(value, locale);
    case ValueKind::Months: return monthsText(value, locale);
    case ValueKind::Hours: return hoursText(value, locale);
    case ValueKind::Count: return numberText(value, {}, locale);
    case ValueKind::Number: break;
    }
    return numberText(value, {.least = 0, .most = 4}, locale);
}

std::optional<double> parseValue(const QString& text, ValueKind kind, const QLocale& locale)
{
    switch (kind) {
    case ValueKind::Money: return parseMoney(text, locale);
    case ValueKind::Rate:
    case ValueKind::SignedRate: return parsePercent(text, locale);
    case ValueKind::Years:
    case ValueKind::Months:
    case ValueKind::Hours: return parseLength(text, locale);
    case ValueKind::Count:
    case ValueKind::Number: break;
    }
    return parseNumber(text, locale);
}

} // namespace pathwise
