// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/locationtexts.h"

#include "app/models/locationsmodel.h"
#include "app/presentation/money.h"
#include "app/presentation/months.h"

#include <QCoreApplication>

namespace pathwise {

namespace {

struct LocationTexts {
    Q_DECLARE_TR_FUNCTIONS(LocationTexts)
};

constexpr auto bayArea = "cbsa:41860";
constexpr auto austin = "cbsa:12420";

/// %1 pay, %2 home, %3 the pay that matches, %4 there.
QString matchPattern(LocationMeasure matched)
{
    switch (matched) {
    case LocationMeasure::TakeHome: return LocationTexts::tr("A %1 offer in %2 takes home as much as %3 in %4.");
    case LocationMeasure::AfterLivingCosts:
        return LocationTexts::tr("A %1 offer in %2 leaves as much after spending as %3 in %4.");
    default: return LocationTexts::tr("A %1 offer in %2 buys as much as %3 in %4.");
    }
}

/// %1 the target, %2 there, %3 the pay that reaches it.
QString targetPattern(LocationMeasure matched)
{
    switch (matched) {
    case LocationMeasure::TakeHome: return LocationTexts::tr("To take home %1 in %2, they would have to offer you %3.");
    case LocationMeasure::AfterLivingCosts:
        return LocationTexts::tr("To have %1 left after spending in %2, they would have to offer you %3.");
    default: return LocationTexts::tr("To buy what %1 buys on average, they would have to offer you %3 in %2.");
    }
}

QString statusText(FilingStatus status)
{
    switch (status) {
    case FilingStatus::MarriedJoint: return LocationTexts::tr("Married, joint return");
    case FilingStatus::MarriedSeparate: return LocationTexts::tr("Married, separate returns");
    case FilingStatus::HeadOfHousehold: return LocationTexts::tr("Head of household");
    case FilingStatus::Single: break;
    }
    return LocationTexts::tr("Single filer");
}

} // namespace

QString locationSentence(const Locations& locations, const LocationPay& other, const QLocale& locale, Emphasis emphasis)
{
    const auto shown = [emphasis](const QString& text) {
        return emphasis == Emphasis::Bold ? QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped()) : text;
    };
    const LocationQuestion& question = locations.question();
    const QString pay = shown(compactMoney(locations.home().gross, locale));
    const QString here = shown(locationName(*locations.home().place));
    const QString there = shown(locationName(*other.place));
    if (!other.matchesAt)
        return LocationTexts::tr("No pay in %1 matches %2 in %3.").arg(there, pay, here);
    const QString match = shown(compactMoney(*other.matchesAt, locale));
    if (question.target)
        return targetPattern(question.matched).arg(shown(compactMoney(*question.target, locale)), there, match);
    return matchPattern(question.matched).arg(pay, here, match, there);
}

QString householdText(const Household& household)
{
    return LocationTexts::tr("%1, %2 rules").arg(statusText(household.status), yearText(household.year));
}

QStringList firstLocations()
{
    return {QString::fromLatin1(bayArea), QString::fromLatin1(austin),  QStringLiteral("cbsa:42660"),
            QStringLiteral("cbsa:35620"), QStringLiteral("cbsa:14460"), QStringLiteral("cbsa:19740"),
            QStringLiteral("remote-us")};
}

QString firstOther(const std::string& home)
{
    return QString::fromLatin1(home == bayArea ? austin : bayArea);
}

} // namespace pathwise
